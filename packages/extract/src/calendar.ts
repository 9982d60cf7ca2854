const DAYS_BEFORE_1970 = 719468;

/** Days since 1970-01-01 of a proleptic Gregorian date (the era-based algorithm, exact for every year). */
export function toDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - DAYS_BEFORE_1970;
}

/** A calendar day. */
export type Day = { year: number; month: number; day: number };

/** The inverse of {@link toDays}. */
export function fromDays(days: number): Day {
  const shifted = days + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** YYYY-MM-DD of a day count. */
export function isoDate(days: number): string {
  const { year, month, day } = fromDays(days);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** YYYY-MM. */
export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** 0 (Sunday) – 6. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** YYYY-Www by ISO 8601: weeks begin on Monday, week 1 holds the first Thursday. */
export function isoWeek(days: number): string {
  const thursday = days - ((weekdayOf(days) + 6) % 7) + 3;
  const { year } = fromDays(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - toDays(year, 1, 1)) / 7) + 1, 2)}`;
}

/** The day count of YYYY-MM-DD, or `null` when it is no calendar day. */
export function parseIsoDate(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return null;
  const days = toDays(Number(found[1]), Number(found[2]), Number(found[3]));
  return isoDate(days) === text ? days : null;
}

/** The year and month that lie some months after (before, if negative) another. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** YYYY-Qn of a calendar quarter, counted on or back by whole quarters. */
export function isoQuarter(year: number, quarter: number, by = 0): string {
  const quarters = year * 4 + quarter - 1 + by;
  return `${pad(Math.floor(quarters / 4), 4)}-Q${(quarters % 4) + 1}`;
}

/** The day count of the Monday that begins an ISO week. */
export function weekStart(year: number, week: number): number {
  const fourth = toDays(year, 1, 4);
  return fourth - ((weekdayOf(fourth) + 6) % 7) + (week - 1) * 7;
}

/** The day count of the nth given weekday (0 is Sunday) of a month; the last one for n = -1. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const next = shiftMonth(year, month, 1);
    const last = toDays(next.year, next.month, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDays(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

/** The day count of Easter Sunday (Gregorian; the algorithm of Meeus, Jones and Butcher). */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const shift = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * shift) / 451);
  const sum = epact + shift - 7 * late + 114;
  return toDays(year, Math.floor(sum / 31), (sum % 31) + 1);
}
