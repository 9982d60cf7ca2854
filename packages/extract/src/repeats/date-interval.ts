import type { Span } from "@claimdesk/text";
import { parseIsoDate, shiftMonth, toDays, weekStart } from "../calendar.ts";

/** The days `[start, end)` a date in normal form spans; `null` where the form names no days of the calendar. */
export function dateInterval(norm: string): Span | null {
  const [from = "", to] = norm.split("/");
  const first = singleInterval(from);
  if (to === undefined) return first;
  const last = singleInterval(to);
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : null;
}

function singleInterval(norm: string): Span | null {
  const plain = norm.replace(/T.*$/, "");
  const day = parseIsoDate(plain);
  if (day !== null) return { start: day, end: day + 1 };
  const week = /^(\d{4})-W(\d{2})$/.exec(plain);
  if (week) return lasting(weekStart(Number(week[1]), Number(week[2])), 7);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(plain);
  if (quarter) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3);
  const half = /^(\d{4})-H([12])$/.exec(plain);
  if (half) return months(Number(half[1]), Number(half[2]) * 6 - 5, 6);
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(plain);
  if (month) return months(Number(month[1]), Number(month[2]), 1);
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(plain);
  if (season) return months(Number(season[1]), SEASON_STARTS[season[2] ?? ""] ?? 1, 3);
  const year = /^\d{4}$/.exec(plain);
  if (year) return { start: toDays(Number(plain), 1, 1), end: toDays(Number(plain) + 1, 1, 1) };
  const decade = /^(\d{3})X$/.exec(plain)?.[1];
  if (decade)
    return { start: toDays(Number(decade) * 10, 1, 1), end: toDays(Number(decade) * 10 + 10, 1, 1) };
  const century = /^(\d{2})XX$/.exec(plain)?.[1];
  if (century)
    return { start: toDays(Number(century) * 100, 1, 1), end: toDays(Number(century) * 100 + 100, 1, 1) };
  return null;
}

const SEASON_STARTS: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function lasting(start: number, days: number): Span {
  return { start, end: start + days };
}

function months(year: number, month: number, count: number): Span {
  const after = shiftMonth(year, month, count);
  return { start: toDays(year, month, 1), end: toDays(after.year, after.month, 1) };
}
