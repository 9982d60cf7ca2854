import type { Span } from "@claimdesk/text";

/** Changes whenever the same text may give other claims, so that stored claims can be told from a re-run. */
export const ENGINE_VERSION = "0.2.0";

/** What kind of assertion a claim makes; the kinds from `quantity` on carry a value. */
export type ClaimKind =
  | "event"
  | "state"
  | "identity"
  | "comparison"
  | "cause"
  | "plan"
  | "quote"
  | "quantity"
  | "money"
  | "percent"
  | "date"
  | "duration"
  | "age"
  | "rank"
  | "vote";

/** How the words bound a value: "nearly" is `about`, "up to" is `atMost`. */
export type Qualifier = "exact" | "about" | "moreThan" | "lessThan" | "atMost" | "atLeast";

/**
 * A value as written and in normal form: dates and durations in ISO 8601, money as ISO currency and decimal,
 * percentages with "%", votes as "52-35", everything else as a plain decimal.
 */
export type ExtractedValue = Span & {
  text: string;
  norm: string;
  qualifier: Qualifier;
  /** Other readings, as of 03/04/2025; empty when the words have only one. */
  alternatives: string[];
  /** How the words were read, in one plain sentence; `null` where they speak for themselves. */
  reading: string | null;
};

/** A further place where the claim stands; `differs` says in words what that place changes, or is `null`. */
export type ExtractedMention = Span & { quote: string; differs: string | null };

/** One assertion that can be right or wrong on its own, with the exact words that make it. */
export type ExtractedClaim = Span & {
  id: string;
  /** `text.slice(start, end)`, to the character. */
  quote: string;
  /** Two to five words, unique in the article. */
  label: string;
  /** The claim as a sentence that stands alone: pronouns replaced, nothing corrected. */
  statement: string;
  kind: ClaimKind;
  value: ExtractedValue | null;
  /** Who asserts it in the text; `null` when the article does. */
  claimant: string | null;
  /** Who passed the claimant's words on ("as quoted by AFP"), or `null`. */
  relay: string | null;
  checkable: "yes" | "said-only" | "no";
  /** 0 to 1. */
  checkWorthiness: number;
  /** Reasons for the check-worthiness, in plain words. */
  why: string[];
  mentions: ExtractedMention[];
};

/** What part of the page a sentence belongs to. */
export type SentenceRole = "headline" | "summary" | "subhead" | "dateline" | "byline" | "caption" | "body";

/** What was found in a sentence. */
export type Coverage = "claim" | "opinion" | "saidOnly" | "question" | "none";

/** A sentence of the article and what became of it; every word of the text is in exactly one. */
export type ExtractedSentence = Span & { role: SentenceRole; coverage: Coverage };

/** Claims (by id) that cannot all be right, with the reason in words. Never resolved by the engine. */
export type ExtractionConflict = { claims: string[]; why: string };

/** Everything the engine found in one text; claims stand in the order of their words. */
export type Extraction = {
  format: "claimdesk.extraction/1";
  engine: string;
  /** The version of every stage, in the order they ran, so that a re-run can be compared stage by stage. */
  stages: Record<string, number>;
  /** A text in another language gets sentences, and numbers and dates in digits; the note says so. */
  language: { isEnglish: boolean; note: string | null };
  publishedOn: string;
  text: { sha256: string; length: number; offsetUnit: "utf16" };
  sentences: ExtractedSentence[];
  claims: ExtractedClaim[];
  conflicts: ExtractionConflict[];
};

/**
 * `publishedOn` (YYYY-MM-DD) is what "on Tuesday" is counted from; `title` helps when the text has no headline.
 * `onProgress` is told the share of the work that is done, 0 to 1, never falling.
 */
export type ExtractOptions = {
  publishedOn: string;
  title?: string;
  onProgress?: (share: number) => void;
};
