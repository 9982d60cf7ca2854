import type { Amount } from "../amounts/amount.ts";
import { amountsOf } from "../amounts/amounts-of.ts";
import { plainValue } from "../amounts/written-amounts.ts";
import { weeksAsDays } from "../times/lengths.ts";
import { boundOf } from "./bounds.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { valueFind } from "./cue.ts";

const AFTER_NAME = /\p{Lu}[\p{L}’'-]+, (\d{1,3})(?=,|\.$| ?\)|, of\b)/gu;
const IN_BRACKETS = /\p{Lu}[\p{L}’'-]+ \((\d{1,3})\)/gu;
/** "The striker, 24, said": a person told by a role. */
const AFTER_ROLE = /\b(?:the|an?|his|her|its|their)\s(?:\p{Ll}+[\s-]){0,3}\p{Ll}+, (\d{2})(?=, )/giu;
/** "boats older than 30 years". */
const OLDER_THAN =
  /\b(?:older|younger) than (?:the age of )?(\d{1,3})(?: years)?\b(?!\s(?:months?|weeks?|days?))/gi;
/** The expressions above and below all need one. */
const HAS_DIGIT = /\d/;
const BIRTHDAY = /(?<![\w.,])(\d{1,3})(?:st|nd|rd|th) birthday\b/gi;
const LETTERS: Readonly<Record<string, string>> = { month: "M", week: "W", day: "D" };
const OLDEST = 116;

/** Ages of persons, places and bodies: "aged 8-10", "55-year-old", "Smith, 55,", "85th birthday". */
export const ageCue: ValueCue = {
  name: "ages",
  find(sentence) {
    const { text, start } = sentence;
    const finds: ValueFind[] = [];
    const put = (from: number, to: number, norm: string): void => {
      const at = { start: start + from, end: start + to };
      finds.push(
        valueFind(at, "age", norm, {
          noun: "age",
          qualifier: boundOf(text, { start: boundAt(text, from), end: to }),
        }),
      );
    };
    for (const amount of amountsOf(sentence)) {
      if (amount.sort !== "age") continue;
      if (amount.unit === "year") put(amount.start, amount.end, plainValue(amount));
      else finds.push(youngAge(start, text, amount));
    }
    if (!HAS_DIGIT.test(text)) return finds;
    const isFree = (from: number): boolean =>
      !finds.some((find) => find.start <= start + from && start + from < find.end);
    const patterns = [AFTER_NAME, IN_BRACKETS, AFTER_ROLE];
    for (const pattern of /[,(]\s?\d/.test(text) ? patterns : [])
      for (const m of text.matchAll(pattern)) {
        const number = m[1] ?? "";
        const from = m.index + m[0].lastIndexOf(number);
        if (Number(number) > (pattern === AFTER_ROLE ? 13 : 5) && Number(number) < OLDEST && isFree(from))
          put(from, from + number.length, number);
      }
    for (const m of / than /i.test(text) ? text.matchAll(OLDER_THAN) : []) {
      const from = m.index + m[0].search(/\d/);
      if (isFree(from)) put(from, m.index + m[0].length, m[1] ?? "");
    }
    for (const m of / birthday/i.test(text) ? text.matchAll(BIRTHDAY) : [])
      put(m.index, m.index + m[0].length - " birthday".length, m[1] ?? "");
    return finds;
  },
};

/** Where the bound of an age stands: before "the age of". */
function boundAt(text: string, from: number): number {
  const m = /\bthe\sages?\sof\s$/i.exec(text.slice(Math.max(0, from - 16), from));
  return m ? from - m[0].length : from;
}

/** Below a year an age is a length of time. */
function youngAge(start: number, text: string, amount: Amount): ValueFind {
  const unit = amount.unit ?? "month";
  return valueFind(
    { start: start + amount.start, end: start + amount.end },
    "duration",
    weeksAsDays(`P${plainValue(amount)}${LETTERS[unit] ?? "M"}`),
    {
      qualifier: boundOf(text, amount),
      noun: "age",
    },
  );
}
