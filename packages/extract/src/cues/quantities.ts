import type { Amount } from "../amounts/amount.ts";
import { amountsOf } from "../amounts/amounts-of.ts";
import { grouped, plainValue, rounded } from "../amounts/written-amounts.ts";
import type { Sentence } from "../article.ts";
import type { Token } from "../grammar/tokens.ts";
import { isPlural } from "../words/plural.ts";
import { boundOf } from "./bounds.ts";
import { countedNoun, isCounting, isKnownGroup } from "./counted.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { valueFind } from "./cue.ts";
import { isNumberName } from "./number-names.ts";

/** What a hyphen joins to a number to say how many: "290-seat", "six-storey", "23-member". */
const JOINED =
  /^(?:-|\s?\+\s)(seat|seater|member|storey|story|strong|room|bedroom|bed|page|nation|country|person|lane|point|game|match|goal|ship|unit|vehicle|car|truck|hole|run|wicket)(?![\p{L}])/iu;
const NUMBER_SIGN = /(?<!\p{L})(?:Nos?|Nr|Art|Sec)\.\s?$/iu;
/** What comes before a number that is only part of something: "COVID-19", "2:04:33". */
const PART_BEFORE = /(?:-|\d[:/])$/;
const EMERGENCY = /\b(?:call(?:s|ed|ing)?|dial(?:s|led|ed|ling)?|phoned|rang|ring)\s(?:911|999|112|000)$/i;
/** "150 to the dollar" is an exchange rate. */
const EXCHANGE = /^\s(?:to|against) the (?:dollar|euro|pound|greenback|yen)\b/i;
const FORMAT = /(?<![\w.,$£€])(\d{2,5})\s?[x×]\s?(\d{2,5})(?![\w.,])/g;

/** Counts and measures: whatever number no earlier cue has taken. */
export const quantityCue: ValueCue = {
  name: "quantities",
  find(sentence) {
    const finds = [...formats(sentence), ...none(sentence)];
    for (const amount of amountsOf(sentence)) {
      const find = quantityOf(sentence, amount);
      if (find) finds.push(find);
    }
    return finds;
  },
};

/** "320x240": the two sides of a picture are one value. */
function formats({ text, start }: Sentence): ValueFind[] {
  return Array.from(text.matchAll(FORMAT), (m) =>
    valueFind({ start: start + m.index, end: start + m.index + m[0].length }, "quantity", `${m[1]}x${m[2]}`),
  );
}

/** "Not one of them" is a count of nought. */
function none({ text, start }: Sentence): ValueFind[] {
  return Array.from(text.matchAll(/\bnot (?:a single )?one\b(?=\s(?:of|\p{Ll}{3,}))/giu), (m) =>
    valueFind({ start: start + m.index, end: start + m.index + m[0].length }, "quantity", "0", {
      reading: `“${m[0]}” is 0`,
    }),
  );
}

function quantityOf(sentence: Sentence, amount: Amount): ValueFind | null {
  const { tokens, text, start } = sentence;
  const isMeasure = amount.sort === "measure" || amount.sort === "temperature";
  if (!isMeasure && amount.sort !== "number") return null;
  const { isTight, isDotted, isGlued } = amount.number;
  if (isDotted || (isGlued && !isMeasure) || (isTight && text.charAt(amount.start - 1) !== "x")) return null;
  const i = tokens.findIndex((token) => token.end > start + amount.start);
  const last = tokens.findIndex((token) => token.end >= start + amount.end);
  if (i < 0 || last < 0) return null;
  const joined = JOINED.exec(text.slice(amount.end, amount.end + 12));
  const noun = joined ? (joined[1] ?? "").toLowerCase() : countedNoun(tokens, last + 1);
  if (!isMeasure && !joined && !isCount(tokens, i, last, amount, noun, text)) return null;
  const at = { start: start + amount.start, end: start + amount.end + (joined?.[0].length ?? 0) };
  return valueFind(at, "quantity", normOf(amount), {
    qualifier: boundOf(text, amount),
    noun,
    reading: readingOf(text, amount),
  });
}

/** Feet with inches do not end as decimals; two places tell the inch. */
function normOf(amount: Amount): string {
  return amount.unit === "foot" && !amount.upTo ? rounded(plainValue(amount)) : plainValue(amount);
}

function isCount(
  tokens: readonly Token[],
  i: number,
  last: number,
  amount: Amount,
  noun: string | null,
  text: string,
): boolean {
  const before = text.slice(Math.max(0, amount.start - 10), amount.start);
  const words = text.slice(amount.start, amount.end);
  const after = text.slice(amount.end, amount.end + 20);
  if (/^(?:-|[:/]\d)/.test(after) || (PART_BEFORE.test(before) && !amount.upTo)) return false;
  if (amount.upTo && (noun === null || !isPlural(noun))) return false;
  if (NUMBER_SIGN.test(before) || EMERGENCY.test(`${before}${words}`) || /^\d+e\d+$/i.test(words))
    return false;
  if (EXCHANGE.test(after)) return true;
  return (
    !isNumberName(tokens, i, last, noun) &&
    !isKnownGroup(tokens, i, noun) &&
    ((amount.number.hasScale && !amount.number.isSpelled) || isCounting(tokens, i, last, noun))
  );
}

function readingOf(text: string, amount: Amount): string | null {
  const words = text.slice(amount.start, amount.end);
  if (/\b(?:lakhs?|crores?|dozens?|score)\b/i.test(words))
    return `“${words}” is ${grouped(plainValue(amount))}`;
  if (amount.unit === "foot" && amount.value.bottom !== 1n && /in/i.test(words))
    return `“${words}” is ${rounded(plainValue(amount))} feet`;
  return null;
}
