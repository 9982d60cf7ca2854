import { fromDays, parseIsoDate, weekdayOf, weekStart } from "../calendar.ts";
import type { Qualifier } from "../extraction.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../words/calendar-words.ts";

const PARTS = new Map([
  ["MO", "morning"],
  ["AF", "afternoon"],
  ["EV", "evening"],
  ["NI", "night"],
  ["DT", "daytime"],
  ["MI", "middle of the day"],
]);
const SEASONS = new Map([
  ["SP", "spring"],
  ["SU", "summer"],
  ["FA", "autumn"],
  ["WI", "winter"],
]);
const COUNTED = ["first", "second", "third", "fourth"];
const UNITS = new Map([
  ["Y", "year"],
  ["M", "month"],
  ["W", "week"],
  ["D", "day"],
  ["TH", "hour"],
  ["TM", "minute"],
  ["TS", "second"],
]);
const BOUNDS: Record<Qualifier, string> = {
  exact: "",
  about: "about ",
  moreThan: "more than ",
  lessThan: "less than ",
  atMost: "at most ",
  atLeast: "at least ",
};

/** A day in words, such as "Tuesday 18 March 2025". */
export function describeDay(days: number): string {
  const { year, month, day } = fromDays(days);
  return `${WEEKDAY_NAMES[weekdayOf(days)]} ${day} ${MONTH_NAMES[month - 1]} ${year}`;
}

/** A normal form in words; forms without words of their own are given as they are. */
export function describeTime(norm: string): string {
  if (norm.startsWith("P")) return describeLength(norm);
  const range = /^([^/]+)\/([^/]+)$/.exec(norm);
  if (range) return `${describeTime(range[1] ?? "")} to ${describeTime(range[2] ?? "")}`;
  return describeDate(norm) ?? describeClock(norm) ?? describePeriod(norm) ?? norm;
}

function describeDate(norm: string): string | null {
  const days = parseIsoDate(norm);
  if (days !== null) return describeDay(days);
  const month = /^(\d{4})-(\d\d)$/.exec(norm);
  return month ? `${MONTH_NAMES[Number(month[2]) - 1]} ${month[1]}` : null;
}

function describeClock(norm: string): string | null {
  const found = /^(\d{4}-\d\d-\d\d)?T([\d:]+)(Z|[+-][\d:]+)?$/.exec(norm);
  const part = /^(\d{4}-\d\d-\d\d)T([A-Z]{2})$/.exec(norm);
  if (part) return `the ${PARTS.get(part[2] ?? "") ?? "part"} of ${describeTime(part[1] ?? "")}`;
  if (!found) return null;
  const zone = found[3] === undefined ? "" : found[3] === "Z" ? " in universal time" : ` at UTC${found[3]}`;
  return `${found[2]}${zone}${found[1] ? ` on ${describeTime(found[1])}` : ""}`;
}

function describePeriod(norm: string): string | null {
  const year = /^(?:FY)?(\d{4})$/.exec(norm);
  if (year) return `the year ${year[1]}`;
  const week = /^(\d{4})-W(\d\d)$/.exec(norm);
  if (week) {
    const monday = weekStart(Number(week[1]), Number(week[2]));
    return `the week from ${describeDay(monday)} to ${describeDay(monday + 6)}`;
  }
  const part = /^(?:FY)?(\d{4})-([QH])(\d)$/.exec(norm);
  if (part)
    return `the ${COUNTED[Number(part[3]) - 1]} ${part[2] === "Q" ? "quarter" : "half"} of ${part[1]}`;
  const season = /^(\d{4})-(S[PU]|FA|WI)$/.exec(norm);
  if (season) return `${SEASONS.get(season[2] ?? "")} ${season[1]}`;
  if (/^\d{3}X$/.test(norm)) return `the years ${norm.slice(0, 3)}0 to ${norm.slice(0, 3)}9`;
  if (/^\d\dXX$/.test(norm)) return `the years ${norm.slice(0, 2)}00 to ${norm.slice(0, 2)}99`;
  if (norm === "PRESENT_REF") return "the time of the article";
  if (norm === "PAST_REF") return "some time before the article";
  return norm === "FUTURE_REF" ? "some time after the article" : null;
}

function describeLength(norm: string): string {
  if (norm.includes("/")) return norm.split("/").map(describeLength).join(" to ");
  const parts: string[] = [];
  let isTime = false;
  for (const [, mark, number, letter] of norm.slice(1).matchAll(/(T)|(X|[\d.]+)([YMWDHS])/g)) {
    if (mark) isTime = true;
    const unit = UNITS.get(`${isTime ? "T" : ""}${letter}`);
    if (!unit || number === undefined) continue;
    parts.push(
      number === "X" ? `an unstated number of ${unit}s` : `${number} ${unit}${number === "1" ? "" : "s"}`,
    );
  }
  return parts.join(" and ") || norm;
}

/** One plain sentence that says what words were taken for and why. */
export function readingOf(
  words: string,
  meaning: string,
  qualifier: Qualifier,
  alternatives: readonly string[],
  because: string | null,
): string {
  const isLength = /^(?:an unstated|[\d.]+ (?:year|month|week|day|hour|minute|second))/.test(meaning);
  const bound = qualifier === "atMost" && !isLength ? "no later than " : BOUNDS[qualifier];
  const said = isLength ? `a period of ${bound}${meaning}` : `${bound}${meaning}`;
  const other = alternatives.length ? `, or else ${alternatives.join(" or ")}` : "";
  return `“${words.trim()}” is ${said}${other}${because ? `: ${because}` : ""}`;
}
