import type { ValueFind } from "../cues/cue.ts";
import type { Draft } from "../draft.ts";
import { nounOfVerb } from "../words/verb-nouns.ts";
import type { Candidate } from "./candidate.ts";
import { join, partsOf } from "./label-parts.ts";
import { titleClause } from "./local-clause.ts";
import { measuredOf } from "./measured.ts";
import { phraseWords } from "./noun-phrases.ts";
import type { Told } from "./told.ts";
import { eventNoun } from "./topic.ts";

/** "Ceasefire length", "Trial duration", "Response time". */
export function durationCandidates(article: Told, draft: Draft, value: ValueFind): Candidate[] {
  const { sentence } = draft;
  const { tokens } = sentence;
  const { first, after, counted, holder } = measuredOf(draft, value);
  const found: Candidate[] = [];
  const add = (weight: number, label: string | null | undefined): void => {
    if (label) found.push({ label, weight });
  };
  const noun = counted ? phraseWords(sentence, counted) : "";
  if (noun) add(3.2, `${noun} length`);
  const next = tokens[after]?.lower ?? "";
  const verb = tokens[after + 1];
  const parts = partsOf(article, draft, titleClause(draft));
  const doer =
    parts?.subject && !parts.isPronoun && parts.subject.split(" ").length < 3 ? parts.subject : null;
  if (next === "to" && verb?.tag === "infinitive")
    add(3.3, join(doer, nounOfVerb(verb.lemma) ?? verb.lower, "time"));
  const held = holder ? phraseWords(sentence, holder) : "";
  if (held) add(3, `${held} length`);
  const event = eventNoun(sentence.text, tokens, titleClause(draft));
  if (/^(?:before|until)$/.test(next)) add(2.9, timeBefore(draft, after, next));
  const before = tokens[first - 1]?.lower ?? "";
  const isAhead = draft.clause?.group.isAhead ?? false;
  if (before === "within") add(3, `${parts?.theme ?? event ?? "Stated"} ${isAhead ? "deadline" : "period"}`);
  const isLate =
    next === "late" || next === "later" || (next === "behind" && tokens[after + 1]?.lower === "schedule");
  if (isLate)
    add(3.3, `${parts?.event === null ? (parts.subject ?? "Schedule") : (parts?.event ?? "Schedule")} delay`);
  if (event && event !== "duration") add(2.8, `${event} duration`);
  if (parts?.object && event && event !== parts.object && event !== "duration")
    add(2.6, `${parts.object} ${event} duration`);
  if (parts?.theme) add(2.2, `${parts.theme} duration`);
  if (parts?.subject) add(2, `${parts.subject} duration`);
  add(-2, "Stated duration");
  return found;
}

function timeBefore(draft: Draft, after: number, word: string): string | null {
  const { tokens } = draft.sentence;
  const name = tokens.slice(after + 1, after + 8).find((token) => token.tag === "name");
  return name ? `Time ${word} ${name.text}` : null;
}
