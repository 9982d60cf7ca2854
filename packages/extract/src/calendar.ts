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
