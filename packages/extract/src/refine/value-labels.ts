import type { Article } from "../article.ts";
import type { ValueFind } from "../cues/cue.ts";
import type { Draft } from "../draft.ts";
import { stem } from "../similarity.ts";
import type { Token } from "../tokens.ts";
import type { Frequencies } from "../topic.ts";
import { eventClause, eventNoun, headNoun, objectNoun, subjectWord } from "../topic.ts";
import { plural } from "../words/plural.ts";
import { possessive } from "./event-labels.ts";

/** A title for a value claim: what is measured, then what sort of value it is. */
export function valueLabel(
  article: Article,
  draft: Draft,
  value: ValueFind,
  frequencies: Frequencies,
): string {
  const measured = mostFrequent(
    [
      measuredNoun(draft, value),
      ...draft.repeats.map((repeat) => (repeat.value ? measuredNoun(repeat, repeat.value) : null)),
    ],
    frequencies,
  );
  const event = eventNoun(draft.sentence.text, draft.sentence.tokens, eventClause(draft));
  switch (value.kind) {
    case "date":
      return dateLabel(article, draft, value, event);
    case "duration":
      if (measured) return `${measured} length`;
      return event && event !== "duration"
        ? `${event} duration`
        : `${subjectWord(article, draft) ?? "Time"} duration`;
    case "money":
      return perLabel(draft, value) ?? `${measured ?? subjectNoun(draft) ?? event ?? "Sum"} value`;
    case "percent":
      return percentLabel(article, draft, measured, event);
    case "age":
      return ageLabel(article, draft, value);
    case "rank":
      return rankLabel(article, draft, value);
    case "vote":
      return `${subjectWord(article, draft) ?? ""} vote count`;
    default:
      return quantityLabel(draft, value, measured, event);
  }
}

function mostFrequent(nouns: readonly (string | null)[], frequencies: Frequencies): string | null {
  let best: string | null = null;
  let bestCount = -1;
  for (const noun of nouns) {
    const count = noun ? (frequencies.get(stem(noun.split(" ").at(-1) ?? noun)) ?? 0) : -1;
    if (noun && count > bestCount) {
      best = noun;
      bestCount = count;
    }
  }
  return best;
}

/** The noun the value stands with: right after it ("30-day pause"), after "of" or "in", or before it ("worth $15bn"). */
function measuredNoun(draft: Draft, value: ValueFind): string | null {
  const { tokens } = draft.sentence;
  const after = tokens.findIndex((token) => token.start >= value.end);
  const next = tokens[after];
  if (after >= 0 && next && /^(?:noun|adj|name|gerund|participle|num|possessive)$/.test(next.tag)) {
    const noun = headNoun(tokens, after, Math.min(tokens.length, after + 6));
    if (noun) return noun;
  }
  if (value.kind === "duration" && next?.tag === "to" && tokens[after + 1]?.tag === "infinitive")
    return eventOf(tokens[after + 1]);
  if (value.kind === "quantity" && next?.lower === "of") return headNoun(tokens, after + 1, after + 8);
  if (value.kind === "percent" && next?.lower === "of") return headNoun(tokens, after + 1, after + 9);
  return null;
}

function eventOf(token: Token | undefined): string | null {
  return token ? (NOUN_OF_INFINITIVE.get(token.lemma) ?? null) : null;
}

const NOUN_OF_INFINITIVE: ReadonlyMap<string, string> = new Map([
  ["respond", "response"],
  ["reply", "reply"],
  ["appeal", "appeal"],
  ["decide", "decision"],
  ["pay", "payment"],
  ["leave", "departure"],
  ["comply", "compliance"],
]);

function dateLabel(article: Article, draft: Draft, value: ValueFind, event: string | null): string {
  const unit = /^\d{4}$/.test(value.norm) ? "year" : "date";
  const { tokens } = draft.sentence;
  const after = tokens.findIndex((token) => token.start >= value.end);
  const next = tokens[after];
  if (next?.tag === "noun") {
    const noun = headNoun(tokens, after, after + 3);
    if (noun) return `${noun} ${unit}`;
  }
  const object = draft.clause ? objectNoun(tokens, draft.clause) : null;
  const subject = subjectWord(article, draft);
  if (event === "call" || event === "visit") return `${event} ${unit}`;
  if (draft.clause?.group.isPassive && subject)
    return event && subject.split(" ").length === 1 ? `${subject} ${event} ${unit}` : `${subject} ${unit}`;
  if (event && event === object) return `${event} ${unit}`;
  if (event)
    return subject && /^\p{Lu}/u.test(subject) && subject.split(" ").length === 1
      ? `${subject} ${event} ${unit}`
      : `${event} ${unit}`;
  return `${subject ?? object ?? "Event"} ${unit}`;
}

/** "$1.14 per share" of profit is "Profit per share". */
function perLabel(draft: Draft, value: ValueFind): string | null {
  const { tokens } = draft.sentence;
  const after = tokens.findIndex((token) => token.start >= value.end);
  const unit = tokens[after + 1];
  if (tokens[after]?.lower !== "per" || unit?.tag !== "noun") return null;
  const { clause } = draft;
  const subject = clause?.subject ? headNoun(tokens, clause.subject[0], clause.subject[1]) : null;
  return subject ? `${subject} per ${unit.lower}` : null;
}

function subjectNoun(draft: Draft): string | null {
  const { clause, sentence } = draft;
  if (!clause) return null;
  const own = clause.subject ? headNoun(sentence.tokens, clause.subject[0], clause.subject[1]) : null;
  return objectOfVerb(draft) ?? own;
}

function objectOfVerb(draft: Draft): string | null {
  const { clause, sentence, value } = draft;
  if (!clause || !value) return null;
  const to = sentence.tokens.findIndex((token) => token.end > value.start);
  return to > clause.group.to ? headNoun(sentence.tokens, clause.group.to, to) : null;
}

function percentLabel(article: Article, draft: Draft, measured: string | null, event: string | null): string {
  const subject = subjectNoun(draft) ?? subjectWord(article, draft);
  const change =
    draft.clause &&
    /^(?:rise|increase|grow|jump|climb|gain|surge|fall|drop|decline|decrease|slip|plunge|lose)$/.test(
      draft.clause.group.lemma,
    )
      ? event
      : null;
  if (change) return `${subject ?? ""} ${change}`;
  if (measured)
    return /(?:increase|growth|rise|fall|decline|drop|cut|stake|share|decrease)s?$/.test(measured)
      ? `${subject && subject !== measured ? `${subject} ` : ""}${measured}`
      : `${measured} share`;
  return `${subject ?? "Stated"} share`;
}

function ageLabel(article: Article, draft: Draft, value: ValueFind): string {
  const { tokens } = draft.sentence;
  const at = tokens.findIndex((token) => token.end > value.start);
  const name = tokens.slice(Math.max(0, at - 6), at).findLast((token) => token.tag === "name")?.text;
  return `${possessive(name ?? subjectWord(article, draft) ?? "Person")} age`;
}

function rankLabel(article: Article, draft: Draft, value: ValueFind): string {
  const { tokens } = draft.sentence;
  const after = tokens.findIndex((token) => token.start >= value.end);
  const noun = headNoun(tokens, after, after + 5) ?? value.noun ?? "";
  const word = article.text.slice(value.start, value.end);
  return `${word} ${noun}`;
}

function quantityLabel(
  draft: Draft,
  value: ValueFind,
  measured: string | null,
  event: string | null,
): string {
  const { tokens } = draft.sentence;
  const noun = measured ?? value.noun;
  const after = tokens.findIndex((token) => token.start >= value.end);
  const place = tokens.slice(after, after + 4).findIndex((token) => token.lower === "in");
  const where =
    place >= 0 && tokens[after + place + 1]?.tag === "name" ? (tokens[after + place + 1]?.text ?? "") : "";
  if (noun && where) return `${plural(noun)} in ${where}`;
  if (where) {
    const earlier = tokens.slice(0, after).findLast((token) => token.tag === "noun");
    return `${earlier?.lower ?? "Number"} in ${where}`;
  }
  if (/^(?:doubl|tripl|trebl|quadrupl|halv)/i.test(tokens[after - 1]?.lower ?? ""))
    return `${subjectNoun(draft) ?? noun ?? "Value"} ${tokens[after - 1]?.lower}`;
  if (/(?:km|inch|metre|meter|mile|kg|tonne|mw|foot|ft)/i.test(tokens[after - 1]?.lower ?? ""))
    return `${noun ?? event ?? "Measured"} size`;
  if (noun) return `Number of ${noun === noun.toLowerCase() ? plural(noun) : noun}`;
  return `${subjectNoun(draft) ?? event ?? "Stated"} number`;
}
