import type { Amount } from "../amounts/amount.ts";
import { amountsOf } from "../amounts/amounts-of.ts";
import { plainValue, sumInWords } from "../amounts/written-amounts.ts";
import { CURRENCY_TITLES } from "../words/currency-titles.ts";
import { boundOf } from "./bounds.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { valueFind } from "./cue.ts";

/** Sums of money with a sign, a code or a name of a currency. */
export const moneyCue: ValueCue = {
  name: "money",
  find(sentence) {
    return amountsOf(sentence)
      .filter((amount) => amount.sort === "money")
      .map((amount) => {
        const at = { start: sentence.start + amount.start, end: sentence.start + amount.end };
        const qualifier = boundOf(sentence.text, amount);
        if (isRate(sentence.text, amount))
          return valueFind(at, "quantity", plainValue(amount), {
            qualifier,
            reading: rateReading(sentence.text, amount),
          });
        const norm = `${amount.unit} ${plainValue(amount)}`;
        return valueFind(at, "money", norm, {
          qualifier,
          ...readingOf(sentence.text, amount),
        });
      });
  },
};

const UNIT_NAMES =
  "dollar|greenback|euro|pound|sterling|yen|yuan|renminbi|rouble|ruble|rupee|franc|lira|peso|real|rand|krona|krone|zloty|hryvnia|bitcoin";
const PRICED = new RegExp(
  String.raw`\b(?:the\s(?:US\s|Japanese\s|British\s|Swiss\s|Indian\s|Chinese\s|Russian\s)?(?:${UNIT_NAMES})|sterling|bitcoin)\s(?:\p{L}+\s){0,6}$`,
  "iu",
);
const AGAINST = new RegExp(
  String.raw`^\s(?:to|against|per)\s(?:(?:the|one|a)\s)?(?:US\s)?(?:${UNIT_NAMES})\b`,
  "i",
);
const PRICE_BEFORE = /\b(?:to|at|from|bought|buys|around|about|past|below|above|worth|hit|near)\s$/i;

/** What a unit of one currency costs in another is a rate, not a sum: "the euro fell to $1.08". */
function isRate(text: string, amount: Amount): boolean {
  if (amount.number.hasScale || amount.upTo) return false;
  if (AGAINST.test(text.slice(amount.end, amount.end + 32))) return true;
  const before = text.slice(Math.max(0, amount.start - 80), amount.start);
  return PRICE_BEFORE.test(before) && PRICED.test(before);
}

function rateReading(text: string, amount: Amount): string {
  return `“${text.slice(amount.start, amount.end)}” is an exchange rate of ${plainValue(amount)}`;
}

/** Countries whose dollars are written with a bare "$" in their own papers. */
const DOLLAR_COUNTRIES: readonly [RegExp, string, string][] = [
  [/\bAustralian?\b/, "AUD", "Australia"],
  [/\bCanad(?:a|ian)\b/, "CAD", "Canada"],
  [/\bNew Zealand\b/, "NZD", "New Zealand"],
  [/\bHong Kong\b/, "HKD", "Hong Kong"],
  [/\bSingapore\b/, "SGD", "Singapore"],
];

/** How a sum was read, where its words do not say it: unusual powers of ten, parts of a unit, shared names. */
function readingOf(text: string, amount: Amount): Pick<ValueFind, "reading" | "alternatives"> {
  const code = amount.unit ?? "";
  const plain = plainValue(amount);
  const words = text.slice(amount.start, amount.end);
  const title = CURRENCY_TITLES.get(code) ?? code;
  if (amount.otherUnits.length > 0)
    return {
      alternatives: amount.otherUnits.map((other) => `${other} ${plain}`),
      reading: `“${words}” names no country: read as ${title}`,
    };
  const country =
    /^\$/.test(words) && code === "USD" ? DOLLAR_COUNTRIES.find(([name]) => name.test(text)) : undefined;
  if (country && !/\bUS\b|U\.S\.|\bAmerican?\b/.test(text))
    return {
      alternatives: [`${country[1]} ${plain}`],
      reading: `“${words}” names no country: read as ${title}, though the sentence speaks of ${country[2]}`,
    };
  if (words.includes("#"))
    return {
      alternatives: [],
      reading: `“${words}” is ${sumInWords(plain, code)}: “#” is read as the pound sign`,
    };
  const isPlainWords = !/crore|lakh|\d\s?p$|pence|penn|cents?$|dozen|half|quarter|third/i.test(words);
  return { alternatives: [], reading: isPlainWords ? null : `“${words}” is ${sumInWords(plain, code)}` };
}
