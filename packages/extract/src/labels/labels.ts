import type { Draft } from "../draft.ts";
import type { Candidate } from "./candidate.ts";
import { choose, lowerFirst, tidy } from "./candidate.ts";
import { eventCandidates } from "./event-labels.ts";
import { identityCandidates } from "./identity-labels.ts";
import { compound } from "./label-parts.ts";
import { firstPhrase, phraseWords } from "./noun-phrases.ts";
import { quoteCandidates } from "./quote-labels.ts";
import { chunkStart } from "./subject-range.ts";
import type { Told } from "./told.ts";
import type { Frequencies } from "./topic.ts";
import { countNouns, eventClause, eventNoun } from "./topic.ts";
import type { UsedLabels } from "./unique-labels.ts";
import { uniqueLabel } from "./unique-labels.ts";
import { valueCandidates } from "./value-labels.ts";

/** A title from a repeat's words counts a little less than one from the claim's own. */
const REPEAT_LOSS = 0.1;
/** So does one with the subject of the whole sentence, which may be another than the claim is about. */
const SUBJECT_LOSS = 0.2;

/** Names every claim in two to five words, each name once in the article. */
export function labelDrafts(article: Told, drafts: Draft[]): Draft[] {
  const frequencies = countNouns(article);
  const ahead = new Set(drafts.filter(isAhead).map((draft) => nounOf(draft)));
  const names = new Set(
    article.sentences.flatMap(({ tokens }) =>
      tokens.filter(({ tag }) => tag === "name").map(({ text }) => text),
    ),
  );
  const used: UsedLabels = new Map();
  for (const draft of drafts) {
    const noun = nounOf(draft);
    const isPrior = noun !== null && ahead.has(noun) && !isAhead(draft) && isPast(draft);
    const repeated = draft.repeats.flatMap((repeat) => candidatesOf(article, repeat, frequencies));
    const own = candidatesOf(article, draft, frequencies);
    const subject = mainSubject(draft);
    const ranked = choose(
      [
        ...own,
        ...withSubject(own, subject),
        ...lastResort(draft, subject),
        ...repeated.map(({ label, weight }) => ({ label, weight: weight - REPEAT_LOSS })),
      ],
      frequencies,
    );
    draft.label = uniqueLabel(
      article,
      draft,
      isPrior ? ranked.map((label) => prior(label, noun, names)) : ranked,
      used,
    );
    used.set(draft.label.toLowerCase(), used.get(draft.label.toLowerCase()) ?? 1);
  }
  return drafts;
}

/** So many words from its start, a sentence has told its subject. */
const OPENING = 60;
const KIND_WORDS: ReadonlyMap<string, string> = new Map([
  ["date", "date"],
  ["duration", "duration"],
  ["money", "value"],
  ["percent", "share"],
  ["quantity", "number"],
  ["age", "age"],
  ["vote", "vote count"],
]);

/** A title from the subject of the whole sentence, where the clause itself tells too little. */
function lastResort({ value, kind }: Draft, subject: string): Candidate[] {
  const word = value ? (KIND_WORDS.get(kind) ?? "value") : "statement";
  return subject ? [{ label: `${subject} ${word}`, weight: -1 }] : [];
}

/** One word names too little: "Wingspan" is the "Airliner wingspan". */
function withSubject(candidates: readonly Candidate[], subject: string): Candidate[] {
  if (!subject) return [];
  return candidates
    .filter(({ label }) => /^\S+$/.test(label))
    .map(({ label, weight }) => ({
      label: compound(subject, lowerFirst(label)),
      weight: weight - SUBJECT_LOSS,
    }));
}

/** The subject of a sentence in a word or two, else its first noun; empty when it has none. */
function mainSubject({ sentence }: Draft): string {
  const { tokens } = sentence;
  const near = tokens.slice(0, OPENING);
  const head = near.findIndex((token) => /^nsubj/.test(token.relation) && /^(?:noun|name)$/.test(token.tag));
  const phrase =
    head < 0
      ? firstPhrase(tokens, 0, OPENING)
      : { from: chunkStart(tokens, head + 1), to: head + 1, head, of: null };
  return phrase ? phraseWords(sentence, phrase) : "";
}

function candidatesOf(article: Told, draft: Draft, frequencies: Frequencies): Candidate[] {
  if (draft.identity) return identityCandidates(draft.identity);
  if (draft.kind === "quote") return quoteCandidates(draft, frequencies);
  return draft.value
    ? valueCandidates(article, draft, draft.value)
    : eventCandidates(article, draft, frequencies);
}

/** A title that names the event is told apart from the one still to come. */
function prior(label: string, noun: string, names: ReadonlySet<string>): string {
  const hasNoun = label.toLowerCase().includes(noun.toLowerCase());
  if (!hasNoun || /^(?:prior|earlier|previous|last)\b/i.test(label)) return label;
  const [owner = "", ...rest] = label.split(" ");
  if (/[’']s?$/.test(owner)) return tidy(`${owner} prior ${rest.join(" ")}`);
  return tidy(`Prior ${names.has(owner) ? label : lowerFirst(label)}`);
}

function nounOf(draft: Draft): string | null {
  return eventNoun(draft.sentence.text, draft.sentence.tokens, eventClause(draft));
}

function isAhead(draft: Draft): boolean {
  const group = draft.clause?.group;
  return group !== undefined && (group.isAhead || /^(?:schedule|plan|expect|intend|set)$/.test(group.lemma));
}

/** Told in the past tense. */
function isPast(draft: Draft): boolean {
  const clause = eventClause(draft);
  const { sentence } = draft;
  const verb = clause ? sentence.tokens[clause.group.from] : undefined;
  return (
    verb !== undefined &&
    (verb.tag === "verb" || verb.lower === "had") &&
    verb.lower !== verb.lemma &&
    !verb.lower.endsWith("s")
  );
}
