import type { ValueFind } from "../cues/cue.ts";
import type { Draft } from "../draft.ts";
import { moneyCandidates } from "./amount-labels.ts";
import type { Candidate } from "./candidate.ts";
import { dateCandidates } from "./date-labels.ts";
import { durationCandidates } from "./duration-labels.ts";
import { join, partsOf, subjectWords } from "./label-parts.ts";
import { titleClause } from "./local-clause.ts";
import { measuredOf } from "./measured.ts";
import { phraseAt, phraseWords } from "./noun-phrases.ts";
import { percentCandidates } from "./percent-labels.ts";
import { quantityCandidates, voteCandidates } from "./quantity-labels.ts";
import { possessive } from "./title-words.ts";
import type { Told } from "./told.ts";
import { eventNoun } from "./topic.ts";

/** Titles for a value claim: what is measured, then what sort of value it is. */
export function valueCandidates(article: Told, draft: Draft, value: ValueFind): Candidate[] {
  switch (value.kind) {
    case "date":
      return dateCandidates(article, draft, value);
    case "duration":
      return durationCandidates(article, draft, value);
    case "money":
      return moneyCandidates(article, draft, value);
    case "percent":
      return percentCandidates(article, draft, value);
    case "age":
      return ageCandidates(article, draft, value);
    case "rank":
      return rankCandidates(article, draft, value);
    case "vote":
      return voteCandidates(article, draft, value);
    default:
      return quantityCandidates(article, draft, value);
  }
}

/** The person just before the age, else the one it describes. */
function ageCandidates(article: Told, draft: Draft, value: ValueFind): Candidate[] {
  const { tokens, persons } = draft.sentence;
  const { first, after, counted } = measuredOf(draft, value);
  const person = persons.findLast(({ to }) => to <= first && first - to < 3);
  const name =
    person?.name.split(" ").at(-1) ??
    tokens.slice(Math.max(0, first - 6), first).findLast((token) => token.tag === "name")?.text;
  const noun = counted ? phraseWords(draft.sentence, counted, 1) : "";
  const subject = draft.clause ? subjectWords(article, draft, draft.clause) : null;
  const isHyphened = tokens[after - 1]?.text.includes("-") ?? false;
  return [
    ...(name ? [{ label: `${possessive(name)} age`, weight: isHyphened ? 2.5 : 3 }] : []),
    ...(noun ? [{ label: `${noun} age`, weight: isHyphened ? 2.8 : 1.5 }] : []),
    ...(subject ? [{ label: `${possessive(subject)} age`, weight: 2 }] : []),
    { label: "Person’s age", weight: -2 },
  ];
}

/** "the third time that she has won": the noun of the verb that follows. */
function eventAfter({ sentence }: Draft, after: number): string | null {
  const { tokens, clauses } = sentence;
  if (!tokens.slice(after, after + 8).some((token) => token.lower === "that")) return null;
  const next = clauses.find((clause) => clause.group.from > after);
  return next ? eventNoun(sentence.text, tokens, next) : null;
}

/** "Third defendant", "Largest airport in Europe". */
function rankCandidates(article: Told, draft: Draft, value: ValueFind): Candidate[] {
  const { sentence } = draft;
  const { after, counted } = measuredOf(draft, value);
  const word = article.text.slice(value.start, value.end).replace(/\s+/g, " ");
  const noun = counted ? phraseWords(sentence, counted) : (value.noun ?? "");
  const place = counted ? phraseAt(sentence.tokens, counted.to + 1, sentence.tokens.length) : null;
  const isPlaced = counted !== null && sentence.tokens[counted.to]?.lower === "in" && place !== null;
  const subject = draft.clause ? subjectWords(article, draft, draft.clause) : null;
  const found: Candidate[] = [];
  const clause = titleClause(draft);
  const parts = partsOf(article, draft, clause);
  const event = parts?.isLead
    ? join(parts.subject, parts.event)
    : clause
      ? eventNoun(sentence.text, sentence.tokens, clause)
      : null;
  const head = counted ? sentence.tokens[counted.head] : sentence.tokens[after];
  if (head?.lower === "time")
    found.push({ label: `${word} ${eventAfter(draft, after) ?? event ?? "time"}`, weight: 3.4 });
  else if (
    head &&
    /^(?:minute|hour|day|week|month|year|round|lap|set|inning|quarter|half)s?$/.test(head.lower)
  ) {
    const told = parts?.event
      ? join(parts.isPassive ? parts.subject : parts.object, parts.event)
      : parts?.subject;
    if (told) found.push({ label: `${head.lower} of ${told}`, weight: 3.3 });
  }
  if (noun) found.push({ label: join(word, noun), weight: 3 });
  if (noun && isPlaced)
    found.push({ label: `${join(word, noun)} in ${phraseWords(sentence, place)}`, weight: 2.5 });
  if (subject && after > 0) found.push({ label: `${possessive(subject)} rank`, weight: 1 });
  found.push({ label: `${word} place`, weight: 0 });
  return found;
}
