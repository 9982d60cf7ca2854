import { fromDays, isoDate, toDays } from "../calendar.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { valueFind } from "./cue.ts";

const WRITTEN =
  /(?<![\p{L}\p{N}.,/-])(?:(?<iso>\d{4}-\d{2}-\d{2})|(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>\d{4})|(?<number>\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3}){1,5}(?:[.,]\d{1,4})?|\d{1,15}(?:[.,]\d{1,6})?)(?<percent>\s?[%٪])?)(?![\p{L}\p{N}]|[.,/-]\d)/gu;

/**
 * Dates and numbers in digits, as they are written in most languages: 2025-03-17, 17.3.2025, 1.234,56, 12 000, 5 %.
 * Where a day and a month, or a thousand and a fraction, cannot be told apart, both readings are given.
 */
export const digitCue: ValueCue = {
  name: "digits",
  find: ({ text, start }) => {
    const finds: ValueFind[] = [];
    for (const found of text.matchAll(WRITTEN)) {
      const at = { start: start + found.index, end: start + found.index + found[0].trimEnd().length };
      const { iso, first, second, year, number, percent, mark } = found.groups ?? {};
      const readings = number
        ? numbersOf(number)
        : datesOf(iso ?? null, mark ?? "", [year, second, first].map(Number));
      const [norm, ...others] = readings;
      if (norm === undefined) continue;
      const unit = percent ? "%" : "";
      finds.push(
        valueFind(at, percent ? "percent" : number ? "quantity" : "date", norm + unit, {
          alternatives: others.map((other) => other + unit),
          reading: others.length > 0 ? `“${found[0]}” can be read as ${readings.join(" or ")}` : null,
        }),
      );
    }
    return finds;
  },
};

/** 17.3.2025 is a day and a month; 3/4/2025 may be either way round, the day first in most languages. */
function datesOf(iso: string | null, mark: string, [year = 0, second = 0, first = 0]: number[]): string[] {
  if (iso !== null) {
    const [y = 0, m = 0, d = 0] = iso.split("-").map(Number);
    return isDay(y, m, d) ? [iso] : [];
  }
  const dayFirst = isDay(year, second, first) ? [isoDate(toDays(year, second, first))] : [];
  const monthFirst = isDay(year, first, second) ? [isoDate(toDays(year, first, second))] : [];
  if (mark === "." && dayFirst.length > 0) return dayFirst;
  return [...new Set([...dayFirst, ...monthFirst])];
}

function isDay(year: number, month: number, day: number): boolean {
  const back = fromDays(toDays(year, month, day));
  return month >= 1 && month <= 12 && day >= 1 && back.month === month && back.day === day;
}

/** Two kinds of mark: the last one is the decimal point. One mark before three digits may be either. */
function numbersOf(written: string): string[] {
  const plain = written.replace(/[ '’\u00a0\u202f]/g, "");
  const marks = plain.match(/[.,]/g) ?? [];
  const whole = plain.replace(/[.,]/g, "");
  const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  const decimal = `${plain.slice(0, last).replace(/[.,]/g, "")}.${plain.slice(last + 1)}`;
  if (marks.length === 0) return [plain];
  if (new Set(marks).size === 2) return [decimal];
  if (marks.length > 1) return [whole];
  return plain.length - last - 1 === 3 ? [whole, decimal] : [decimal];
}
