import { MONTHS, WEEKDAYS } from "../words/calendar-words.ts";

/** Sources of expressions that several rules are built of; none holds a capturing group. */
export const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![\wÀ-ɏ])`;
export const FULL_MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
export const WEEKDAY = "(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";
/** Short forms too: only safe beside a day of the month. */
export const ANY_WEEKDAY = String.raw`(?:${WEEKDAY}|(?:Sun|Mon|Tues?|Wed|Thur?s?|Fri|Sat)\b\.?)`;
export const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:\s?(?:st|nd|rd|th))?(?![\wÀ-ɏ])`;
export const YEAR = String.raw`(?:1[5-9]|20)\d\d(?![\wÀ-ɏ])`;

/** Whether a text may name a month. */
export const HAS_MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/;

/** The number of a month by its name or short form, 1 to 12. */
export function monthNumber(name: string): number {
  return MONTHS.get(name.toLowerCase().replace(/\.$/, "")) ?? 1;
}

/** 0 (Sunday) to 6 by the full name. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.get(name.toLowerCase()) ?? 0;
}

/** Place of a group of a match made with the `d` flag, or `null` when the group took no part. */
export function groupSpan(match: RegExpExecArray, name: string): [index: number, length: number] | null {
  const span = match.indices?.groups?.[name];
  return span ? [span[0], span[1] - span[0]] : null;
}

const AHEAD = new RegExp(
  String.raw`^\s?(?:[-–—]|to|and|or|until|till|through)\s?(?:the\s)?(?:${DAY}\s(?:of\s)?)?${MONTH}(?:\s${DAY})?,?\s(${YEAR})`,
);

/** The year that the end of a range gives its beginning too: "28 March to 2 April 2012". */
export function yearAhead(text: string, end: number): number | null {
  const found = AHEAD.exec(text.slice(end, end + 40));
  return found ? Number(found[1]) : null;
}
