import { type ClaimValue, QUALIFIER_WORDS } from "@claimdesk/domain";

const DAY = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const UNITS = ["year", "month", "week", "day", "hour", "minute", "second"] as const;

/** A normal form as people read it: 2025-03-18 → "Tue, 18 March 2025", PT90M → "90 minutes"; others as they are. */
export function normInWords(norm: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(norm)) {
    const day = new Date(`${norm}T00:00:00Z`);
    return Number.isNaN(day.getTime()) ? norm : DAY.format(day);
  }
  return durationInWords(norm) ?? norm.replace(/\d{5,}/g, (digits) => Number(digits).toLocaleString("en-GB"));
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
