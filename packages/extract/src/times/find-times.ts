import type { Sentence } from "../article.ts";
import { calendarDays } from "./calendar-days.ts";
import { clockTimes } from "./clock-times.ts";
import { dayWords } from "./day-words.ts";
import { durations } from "./durations.ts";
import { eras } from "./eras.ts";
import { holidays } from "./holidays.ts";
import { months } from "./months.ts";
import { nthWeekdays } from "./nth-weekdays.ts";
import { numericDates } from "./numeric-dates.ts";
import { periods } from "./periods.ts";
import { quarters } from "./quarters.ts";
import { orderRanges } from "./ranges.ts";
import { recurring } from "./recurring.ts";
import { references } from "./references.ts";
import { relatedTimes } from "./related-times.ts";
import { seasons } from "./seasons.ts";
import { shifts } from "./shifts.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { vagueLengths } from "./vague-lengths.ts";
import { weekdays } from "./weekdays.ts";
import { years } from "./years.ts";

/**
 * The order decides who gets contested words: the fuller form before its parts, so days before months before years
 * and "the first quarter of 2024" before "2024"; feasts and days of the month before weekdays ("Good Friday",
 * "Tuesday 18 March"); seasons before periods; steps ("three years ago", "a year earlier") and rates ("15 a year") before lengths;
 * clock times after the days they fall on; vague words last.
 */
const RULES: readonly TimeRule[] = [
  numericDates,
  calendarDays,
  nthWeekdays,
  quarters,
  months,
  seasons,
  holidays,
  eras,
  years,
  weekdays,
  dayWords,
  periods,
  shifts,
  relatedTimes,
  clockTimes,
  recurring,
  durations,
  references,
  vagueLengths,
];

/** How many of the last dates a sentence may refer to. */
export const REMEMBERED_DATES = 3;

/**
 * All time expressions of a sentence in the order of their words, without overlaps; `earlier` are the normal forms of
 * the dates named shortly before it. Offsets are those of the article.
 */
export function findTimes(
  sentence: Sentence,
  publishedDays: number,
  earlier: readonly string[] = [],
): TimeFind[] {
  const found: TimeFind[] = [];
  const text = sentence.text.replace(/[\s\u00a0\u202f]/g, " ").replace(/[\u2010\u2011]/g, "-");
  const scene: TimeScene = { sentence, text, publishedDays, found, earlier };
  for (const rule of RULES) {
    if (!rule.trigger.test(text)) continue;
    const finds = rule.find(scene).filter((find) => find.value !== "");
    for (const find of finds) {
      if (!found.some((other) => other.start < find.end && find.start < other.end)) found.push(find);
    }
  }
  return orderRanges(
    scene,
    found.toSorted((a, b) => a.start - b.start),
  );
}
