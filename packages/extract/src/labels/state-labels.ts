import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { Candidate } from "./candidate.ts";
import type { LabelParts } from "./label-parts.ts";
import { join } from "./label-parts.ts";
import { firstPhrase, phraseAt, phraseWords } from "./noun-phrases.ts";
import { possessive, withPlace } from "./title-words.ts";

/** How many words after its verb a clause may name a rival. */
const REACH = 40;

/** "Mosque crowded", "No ambulance at station", "Dust older than Earth". */
export function stateCandidates(draft: Draft, clause: Clause, parts: LabelParts): Candidate[] {
  const { sentence } = draft;
  const { tokens } = sentence;
  const phrase = firstPhrase(tokens, clause.group.to, clause.to);
  const words = phrase ? phraseWords(sentence, phrase) : "";
  const adjective = tokens
    .slice(clause.group.to, clause.group.to + 4)
    .find((token) => token.tag === "adj" || token.tag === "participle" || token.tag === "gerund");
  const { subject } = parts;
  const found: Candidate[] = comparedCandidates(draft, clause, subject);
  const negation = parts.isNegated ? "not " : "";
  if (subject && adjective && (!phrase || adjective.end < (tokens[phrase.from]?.start ?? 0)))
    found.push({ label: join(subject, `${negation}${adjective.lower}`), weight: 3 });
  const isNone = phrase !== null && tokens[phrase.from]?.lower === "no";
  if (isNone && words) found.push({ label: withPlace(`No ${words}`, parts), weight: 3.4 });
  if (subject && words) found.push({ label: join(subject, `${negation}${words}`), weight: 2.8 });
  if (subject && adjective)
    found.push({ label: join(subject, `${negation}${adjective.lower}`), weight: 2.5 });
  if (subject && parts.place) found.push({ label: join(subject, parts.place.words), weight: 2.4 });
  if (subject && parts.lemma !== "be") found.push({ label: join(subject, parts.verb), weight: 1.2 });
  if (subject) found.push({ label: `${possessive(subject)} status`, weight: 1 });
  if (words) found.push({ label: words, weight: 1 });
  return found;
}

/** "Dust older than Earth". */
function comparedCandidates(draft: Draft, clause: Clause, subject: string | null): Candidate[] {
  const { tokens } = draft.sentence;
  const same = sameAs(draft, clause);
  if (subject && same) return [{ label: `${subject} ${same}`, weight: 3.5 }];
  const rival = rivalOf(draft, clause);
  const word = tokens[thanAfter(draft, clause) - 1]?.lower ?? "";
  if (!subject || !rival || !/er$/.test(word)) return [];
  return [{ label: `${subject} ${word} than ${rival}`, weight: 3.5 }];
}

/** "the same size as the old one": "size versus ...". */
function sameAs({ sentence }: Draft, { group, to }: Clause): string | null {
  const { tokens } = sentence;
  const near = tokens.slice(group.to, Math.min(to, group.to + 6)).map((token) => token.lower);
  const at = near.indexOf("same") + group.to;
  const noun = tokens[at + 1];
  if (at < group.to || noun?.tag !== "noun" || tokens[at + 2]?.lower !== "as") return null;
  const rival = phraseAt(tokens, at + 3, to);
  const words = rival ? phraseWords(sentence, rival, 1) : "";
  return words ? `${noun.lower} versus ${words}` : null;
}

/** What something is compared with, in a word. */
export function rivalOf(draft: Draft, clause: Clause): string | null {
  const { sentence } = draft;
  const than = thanAfter(draft, clause);
  const rival = than < 0 ? null : phraseAt(sentence.tokens, than + 1, clause.to);
  return rival ? phraseWords(sentence, rival, 1) || null : null;
}

function thanAfter({ sentence }: Draft, { group, to }: Clause): number {
  const near = sentence.tokens.slice(group.to, Math.min(to, group.to + REACH));
  const at = near.findIndex((token) => token.lower === "than");
  return at < 0 ? -1 : at + group.to;
}
