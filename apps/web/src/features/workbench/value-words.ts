import { type ClaimValue, QUALIFIER_WORDS } from "@claimdesk/domain";

const DAY = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const DAYS = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const UNITS = ["year", "month", "week", "day", "hour", "minute", "second"] as const;

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/**
 * A normal form as people read it: 2025-03-18 → "Tue, 18 March 2025", 2025-03-15/2025-03-16 → "15–16 March 2025",
 * 2025-W12 → "week of 17 March 2025", PT90M → "90 minutes"; others as they are.
 */
export function normInWords(norm: string): string {
  const [first, last, ...more] = norm.split("/").map(dayOf);
  if (first && last === undefined) return DAY.format(first);
  if (first && last && more.length === 0) return spanOfDays(first, last);
  return (
    durationInWords(norm) ??
    looseTimeInWords(norm) ??
    norm.replace(/\d{5,}/g, (digits) => Number(digits).toLocaleString("en-GB"))
  );
}

/** A time that is not a whole day: a month, a week, or an hour of a day. */
function looseTimeInWords(norm: string): string | null {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(norm) ?? [];
  const hourOf = day ? dayOf(day) : null;
  if (hourOf) return `${DAY.format(hourOf)}, ${clock}`;
  const month = /^\d{4}-\d{2}$/.test(norm) ? dayOf(`${norm}-01`) : null;
  if (month) return MONTH.format(month);
  const week = /^(\d{4})-W(\d{2})$/.exec(norm);
  return week ? `week of ${DAYS.format(mondayOf(Number(week[1]), Number(week[2])))}` : null;
}

const DAY_MS = 86_400_000;

/** The first week of a year is the one that 4 January is in. */
function mondayOf(year: number, week: number): Date {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return new Date(fourth + ((week - 1) * 7 - weekday) * DAY_MS);
}

/** Node.js and browsers put different spaces around the dash, and the page is drawn by both. */
function spanOfDays(first: Date, last: Date): string {
  return DAYS.formatRange(first, last).replace(/\s*–\s*/, "–");
}

/** A calendar day as midnight UTC; null for anything else. */
function dayOf(norm: string): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(norm) ? new Date(`${norm}T00:00:00Z`) : null;
  return day === null || Number.isNaN(day.getTime()) ? null : day;
}

function durationInWords(norm: string): string | null {
  const found = DURATION.exec(norm);
  if (!found || norm === "P" || norm.endsWith("T")) return null;
  const parts = UNITS.flatMap((unit, index) => {
    const count = found[index + 1];
    return count === undefined ? [] : [`${count} ${unit}${count === "1" ? "" : "s"}`];
  });
  return parts.length > 0 ? parts.join(" ") : null;
}

/** A value with its qualifier: "about 90 minutes". */
export function valueInWords(value: ClaimValue): string {
  const words = normInWords(value.norm);
  return value.qualifier === "exact" ? words : `${QUALIFIER_WORDS[value.qualifier]} ${words}`;
}
