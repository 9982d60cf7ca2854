import { z } from "zod";

const DAY_PROBLEM = "Write the date as year-month-day, such as 2025-03-17.";

// There is no year 0, and the database has none either.
export const Day = z.iso.date(DAY_PROBLEM).refine((day) => !day.startsWith("0000"), DAY_PROBLEM);
/** A calendar day that exists, YYYY-MM-DD. */
export type Day = z.infer<typeof Day>;

/** The day on which a stored date falls; stored days are midnight UTC. */
export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** A day as it is stored: midnight UTC. */
export function dateOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
