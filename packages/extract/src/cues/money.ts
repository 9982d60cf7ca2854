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
        const norm = `${amount.unit} ${plainValue(amount)}`;
        return valueFind(at, "money", norm, {
          qualifier: boundOf(sentence.text, amount),
          ...readingOf(sentence.text, amount),
        });
      });
  },
};

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
