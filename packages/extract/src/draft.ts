import type { Span } from "@claimdesk/text";
import type { Sentence } from "./article.ts";
import type { ValueFind } from "./cues/cue.ts";
import type { Identity } from "./cues/identities.ts";
import type { ClaimKind, ExtractedMention } from "./extraction.ts";
import type { Clause } from "./grammar/clauses.ts";

/** A claim in the making: found words with what the later stages need to name, attribute and compare them. */
export type Draft = Span & {
  kind: ClaimKind;
  value: ValueFind | null;
  sentence: Sentence;
  clause: Clause | null;
  identity: Identity | null;
  checkable: "yes" | "said-only";
  claimant: string | null;
  relay: string | null;
  label: string;
  /** The claim as a sentence that stands alone. */
  statement: string;
  checkWorthiness: number;
  why: string[];
  mentions: ExtractedMention[];
  /** The drafts the mentions were before they were merged, for labels and comparisons. */
  repeats: Draft[];
};

/** Copies that a stage may change without touching those it was given. */
export function copyDrafts(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({ ...draft, mentions: [...draft.mentions], repeats: [...draft.repeats] }));
}

/** A draft with nothing attributed, labelled or merged yet. */
export function newDraft(
  at: Span,
  kind: ClaimKind,
  sentence: Sentence,
  more: Partial<Pick<Draft, "value" | "clause" | "identity" | "checkable">> = {},
): Draft {
  return {
    start: at.start,
    end: at.end,
    kind,
    value: null,
    sentence,
    clause: null,
    identity: null,
    checkable: "yes",
    claimant: null,
    relay: null,
    label: "",
    statement: "",
    checkWorthiness: 0,
    why: [],
    mentions: [],
    repeats: [],
    ...more,
  };
}
