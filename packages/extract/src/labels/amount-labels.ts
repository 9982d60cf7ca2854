import type { ValueFind } from "../cues/cue.ts";
import type { Draft } from "../draft.ts";
import { CHANGES, MEASURE_NOUNS } from "../words/measures.ts";
import { plural } from "../words/plural.ts";
import { nounOfVerb } from "../words/verb-nouns.ts";
import type { Candidate } from "./candidate.ts";
import { lowerFirst } from "./candidate.ts";
import type { LabelParts } from "./label-parts.ts";
import { compound, join, mainVerb, partsOf } from "./label-parts.ts";
import { titleClause } from "./local-clause.ts";
import type { Measured } from "./measured.ts";
import { measuredOf } from "./measured.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { firstPhrase, isTime, phraseWords } from "./noun-phrases.ts";
import { previousTitle } from "./previous-labels.ts";
import type { Told } from "./told.ts";

type Add = (weight: number, label: string | null | undefined) => void;

/** "Contract value", "Mission cost", "Profit per share". */
export function moneyCandidates(article: Told, draft: Draft, value: ValueFind): Candidate[] {
  const { sentence } = draft;
  const { tokens } = sentence;
  const found: Candidate[] = [];
  const add: Add = (weight, label) => {
    if (label) found.push({ label, weight });
  };
  const measured = measuredOf(draft, value);
  const parts = partsOf(article, draft, titleClause(draft));
  const owner = ownerOf(draft, measured, parts);
  const level = levelOf(draft, measured, parts);
  if (level) add(3.3, level);
  const sum = measured.counted ? phraseWords(sentence, measured.counted) : "";
  const flow = parts && FLOWS.test(parts.lemma) ? nounOfVerb(parts.lemma) : null;
  add(3.7, previousTitle(sentence, measured.first, parts, sum || (flow ?? "amount")));
  const per = perUnit(draft, measured);
  if (per) add(3.6, `${owner ?? parts?.event ?? "Price"} per ${per}`);
  for (const phrase of [measured.counted, measured.holder]) {
    const noun = phrase ? phraseWords(sentence, phrase) : "";
    if (!phrase || !noun) continue;
    const isMeasure = MEASURE_NOUNS.has(tokens[phrase.head]?.lower ?? "");
    if (isMeasure && noun.split(" ").length < 2)
      add(3.3, join((parts?.isNamed ? null : (owner ?? parts?.subject)) ?? parts?.event, noun));
    add(3.2, isMeasure ? noun : `${noun} value`);
  }
  if (tokens[measured.after]?.lower === "over" && tokens[measured.after + 1]?.lower === "budget")
    add(3.5, "Budget overrun");
  if (parts && /^(?:cost|price)$/.test(parts.lemma)) add(3.1, `${parts.subject ?? ""} cost`);
  if (parts && FLOWS.test(parts.lemma)) add(2.8, join(nounOfVerb(parts.lemma) ?? parts.event, "amount"));
  if (parts?.event && parts.object && DEALS.test(parts.event))
    add(2.75, `${compound(parts.object, parts.event)} value`);
  const converted = conversionOf(draft, value, measured);
  if (converted)
    add(
      3.9,
      `${/^(?:cost|price)$/.test(parts?.lemma ?? "") ? join(parts?.subject, "cost") : "Amount"} in ${converted}`,
    );
  const told = parts?.subject?.split(" ").at(-1) ?? "";
  if (parts?.subject && MEASURE_NOUNS.has(told.toLowerCase()) && !CHANGES.has(parts.lemma))
    add(3.15, parts.subject);
  const before = nounBefore(draft, measured);
  if (before) add(2.7, `${before} value`);
  if (owner) add(2.4, `${owner} value`);
  if (parts?.event) add(1.8, `${parts.event} value`);
  if (parts?.subject) add(1.6, `${parts.subject} value`);
  add(-3, "Sum value");
  return found;
}

const FLOWS = /^(?:pay|fine|repay|donate|spend|earn|gain|lose|raise|invest|sell|buy|award|owe)$/;
const DEALS =
  /^(?:purchase|sale|order|investment|payment|donation|loan|fine|acquisition|award|grant|export|import)$/;
const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ["USD", "dollars"],
  ["EUR", "euros"],
  ["GBP", "pounds"],
]);

/** "480 million shillings ($3.5 million)": the currency a sum is told in once more. */
function conversionOf(draft: Draft, value: ValueFind, { first }: Measured): string | null {
  const { tokens, values } = draft.sentence;
  const opening = tokens[first - 1];
  if (opening?.text !== "(") return null;
  const isAfterSum = values.some(
    (other) =>
      other !== value &&
      other.kind !== "date" &&
      Math.abs(other.end - opening.start) < 16 &&
      other.end <= opening.start,
  );
  return isAfterSum ? (CURRENCY_WORDS.get(value.norm.slice(0, 3)) ?? null) : null;
}

/** "$1.14 per share", "€50,000 for each container", "£350m a week". */
function perUnit(draft: Draft, { after }: Measured): string | null {
  const { tokens } = draft.sentence;
  const next = tokens[after]?.lower ?? "";
  const noun = tokens[after + 1];
  return /^(?:per|a|an)$/.test(next) && noun?.tag === "noun" ? noun.lower : null;
}

/** "raised its rate to 5%" is the new rate, "from 4%" the previous one. */
export function levelOf(draft: Draft, measured: Measured, parts: LabelParts | null): string | null {
  if (
    !parts ||
    !(CHANGES.has(parts.lemma) || /^(?:go|come|bring|boost|change|move|revise|adjust)$/.test(parts.lemma))
  )
    return null;
  const { tokens } = draft.sentence;
  const word = tokens[measured.first - 1]?.lower ?? "";
  const owner = ownerOf(draft, measured, parts);
  if (!owner || !/^(?:to|from)$/.test(word)) return null;
  return `${word === "to" ? "New" : "Previous"} ${lowerFirst(owner)}`;
}

/** Told by who expects it. */
export function isForecast(draft: Draft, { first }: Measured): boolean {
  const { tokens } = draft.sentence;
  return tokens
    .slice(Math.max(0, first - 12), first)
    .some(
      (token) =>
        /^(?:expects?|expected|forecasts?|projects|projected|predicts?|predicted|sees)$/.test(token.lower) &&
        token.tag !== "noun",
    );
}

/** What moves of shares is their price. */
export function priced(owner: string | null | undefined): string | null {
  return owner ? owner.replace(/\b(?:shares|stocks?)$/i, "share price") : null;
}

/** "fell 5 percent", "up 24%", "a rise of 3%": the noun of the change beside a value. */
export function changeAt(draft: Draft, { first }: Measured, parts: LabelParts | null): string | null {
  const { tokens } = draft.sentence;
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const token = tokens[i];
    if (!token || token.tag === "punct" || token.lower === "to" || token.lower === "from") break;
    if (/^(?:up|down)$/.test(token.lower) && tokens[i + 1]?.lower !== "to")
      return CHANGES.get(token.lower) ?? null;
    if (/^(?:verb|participle|gerund|infinitive)$/.test(token.tag)) break;
  }
  const clause = titleClause(draft);
  if (!clause || !parts) return null;
  const at = mainVerb(tokens, clause);
  const between = tokens.slice(at + 1, first).map((token) => token.lower);
  if (at > first || between.includes("to") || between.includes("from")) return null;
  return between.length < 8 ? (CHANGES.get(parts.lemma) ?? null) : null;
}

/** What the value belongs to: the verb's object where it stands before the value, else the subject. */
export function ownerOf(draft: Draft, { first }: Measured, parts: LabelParts | null): string | null {
  const { sentence } = draft;
  const clause = titleClause(draft);
  if (!clause || !parts) return null;
  const phrase = firstPhrase(sentence.tokens, clause.group.to, sentence.tokens.length);
  if (phrase && phrase.head < first && !isTime(sentence.tokens[phrase.head])) {
    const words = phraseWords(sentence, phrase);
    if (words) return words;
  }
  return parts.subject;
}

/** The nearest noun before a value in its clause. */
export function nounBefore(draft: Draft, { first }: Measured): string | null {
  const { sentence, clause } = draft;
  const { tokens } = sentence;
  const floor = Math.max(clause?.from ?? 0, first - 8);
  for (let i = first - 1; i >= floor; i--) {
    const token = tokens[i];
    if (token?.tag === "punct") return null;
    if (token?.tag !== "noun" || isTime(token)) continue;
    let from = i;
    while (from > floor && /^(?:noun|adj|name|num)$/.test(tokens[from - 1]?.tag ?? "")) from--;
    const phrase: NounPhrase = { from, to: i + 1, head: i, of: null };
    return phraseWords(sentence, phrase) || null;
  }
  return null;
}

/** A counted noun as a title has it: "ships", "Boeing 777s" as written. */
export function countedWords(noun: string): string {
  return noun === noun.toLowerCase() ? plural(noun) : noun;
}
