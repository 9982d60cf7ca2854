import { fromDays, isoDate, toDays } from "../calendar.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { valueFind } from "./cue.ts";

/** Scripts that put no space between words, so that a digit may touch a letter: "300人". */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
/** Scripts whose prefixes touch the number, with or without a hyphen. */
const PREFIXING = "\\p{Script=Hebrew}\\p{Script=Arabic}";
const BEFORE = `(?<![\\p{Nd}.,/]|(?<![${PREFIXING}])-)(?<!(?![${UNSPACED}${PREFIXING}])\\p{L})`;
const AFTER = `(?!\\p{Nd}|(?![${UNSPACED}])\\p{L}|[.,/-]\\p{Nd})`;
const ISO = "(?<iso>\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2})";
const MARKED = "(?<first>\\p{Nd}{1,2})(?<mark>[./-])(?<second>\\p{Nd}{1,2})\\k<mark>(?<year>\\p{Nd}{4})";
const NAMED =
  "(?<namedYear>\\p{Nd}{4})\\s?[年년]\\s?(?<namedMonth>\\p{Nd}{1,2})\\s?[月월]\\s?(?<namedDay>\\p{Nd}{1,2})\\s?[日일]";
const NUMBER =
  "(?<lead>[%٪])?(?<number>\\p{Nd}{1,3}(?:[ .,'’٬\\u00a0\\u202f]\\p{Nd}{3}){1,5}(?:[.,٫]\\p{Nd}{1,4})?|\\p{Nd}{1,15}(?:[.,٫]\\p{Nd}{1,6})?)(?<percent>\\s?[%٪])?";
const WRITTEN = new RegExp(`${BEFORE}(?:${ISO}|${MARKED}|${NAMED}|${NUMBER})${AFTER}`, "gu");

/**
 * Dates and numbers in digits, as they are written in most languages: 2025-03-17, 17.3.2025,
 * 2025年3月17日, 1.234,56, 12 000, 5 %, ٥٪.
 * Where a day and a month, or a thousand and a fraction, cannot be told apart, both readings are given.
 */
export const digitCue: ValueCue = {
  name: "digits",
  find: ({ text, start }) => {
    const finds: ValueFind[] = [];
    for (const found of text.matchAll(WRITTEN)) {
      const at = { start: start + found.index, end: start + found.index + found[0].trimEnd().length };
      const { number, lead, percent } = found.groups ?? {};
      const readings = number ? numbersOf(latinDigits(number)) : datesOf(found.groups ?? {});
      const [norm, ...others] = readings;
      if (norm === undefined) continue;
      const unit = lead || percent ? "%" : "";
      finds.push(
        valueFind(at, unit ? "percent" : number ? "quantity" : "date", norm + unit, {
          alternatives: others.map((other) => other + unit),
          reading: others.length > 0 ? `“${found[0]}” can be read as ${readings.join(" or ")}` : null,
        }),
      );
    }
    return finds;
  },
};

/** 17.3.2025 is a day and a month; 3/4/2025 may be either way round, the day first in most languages. */
function datesOf(groups: Record<string, string | undefined>): string[] {
  const part = (name: string): number => Number(latinDigits(groups[name] ?? "0"));
  if (groups.iso) return dayOf(latinDigits(groups.iso).split("-").map(Number));
  if (groups.namedYear) return dayOf([part("namedYear"), part("namedMonth"), part("namedDay")]);
  const dayFirst = dayOf([part("year"), part("second"), part("first")]);
  const monthFirst = dayOf([part("year"), part("first"), part("second")]);
  if (groups.mark === "." && dayFirst.length > 0) return dayFirst;
  return [...new Set([...dayFirst, ...monthFirst])];
}

function dayOf([year = 0, month = 0, day = 0]: number[]): string[] {
  return isDay(year, month, day) ? [isoDate(toDays(year, month, day))] : [];
}

/** Where the ten digits of a script begin, for the scripts of the press. */
const ZEROS = ["٠", "۰", "०", "০", "੦", "૦", "୦", "௦", "౦", "೦", "൦", "๐", "໐", "၀", "០", "０"];

function latinDigits(written: string): string {
  return written.replace(/[^\d\P{Nd}]/gu, (digit) => {
    const zero = ZEROS.find((each) => digit >= each && digit.charCodeAt(0) < each.charCodeAt(0) + 10);
    return zero ? String(digit.charCodeAt(0) - zero.charCodeAt(0)) : digit;
  });
}

function isDay(year: number, month: number, day: number): boolean {
  const back = fromDays(toDays(year, month, day));
  return month >= 1 && month <= 12 && day >= 1 && back.month === month && back.day === day;
}

/** Two kinds of mark: the last one is the decimal point. One mark before three digits may be either. */
function numbersOf(written: string): string[] {
  const plain = written.replace(/[ '’٬\u00a0\u202f]/g, "");
  if (plain.includes("٫")) return [plain.replace(/[.,]/g, "").replace("٫", ".")];
  const marks = plain.match(/[.,]/g) ?? [];
  const whole = plain.replace(/[.,]/g, "");
  const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  const decimal = `${plain.slice(0, last).replace(/[.,]/g, "")}.${plain.slice(last + 1)}`;
  if (marks.length === 0) return [plain];
  if (new Set(marks).size === 2) return [decimal];
  if (marks.length > 1) return [whole];
  return plain.length - last - 1 === 3 ? [whole, decimal] : [decimal];
}
