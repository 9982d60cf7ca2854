/** Month names as written, January first. */
export const MONTH_NAMES: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** Weekday names as written, Sunday first. */
export const WEEKDAY_NAMES: readonly string[] =
  "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Month names and their common short forms, to month numbers 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, i): [string, number][] => [
      [name, i + 1],
      [name.slice(0, 3), i + 1],
    ])
    .concat([["sept", 9]]),
);

/** Weekday names to 0 (Sunday) – 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "sunday monday tuesday wednesday thursday friday saturday".split(" ").map((name, i) => [name, i]),
);

/** Time units to the letter and part they have in ISO 8601 durations. */
export const TIME_UNITS: ReadonlyMap<
  string,
  { part: "" | "T"; letter: string; seconds: number; times: number }
> = new Map([
  ["second", { part: "T", letter: "S", seconds: 1, times: 1 }],
  ["sec", { part: "T", letter: "S", seconds: 1, times: 1 }],
  ["minute", { part: "T", letter: "M", seconds: 60, times: 1 }],
  ["min", { part: "T", letter: "M", seconds: 60, times: 1 }],
  ["hour", { part: "T", letter: "H", seconds: 3600, times: 1 }],
  ["hr", { part: "T", letter: "H", seconds: 3600, times: 1 }],
  ["day", { part: "", letter: "D", seconds: 86400, times: 1 }],
  ["night", { part: "", letter: "D", seconds: 86400, times: 1 }],
  ["week", { part: "", letter: "D", seconds: 604800, times: 7 }],
  ["fortnight", { part: "", letter: "D", seconds: 1209600, times: 14 }],
  ["month", { part: "", letter: "M", seconds: 2629746, times: 1 }],
  ["quarter", { part: "", letter: "M", seconds: 7889238, times: 3 }],
  ["year", { part: "", letter: "Y", seconds: 31556952, times: 1 }],
  ["decade", { part: "", letter: "Y", seconds: 315569520, times: 10 }],
  ["century", { part: "", letter: "Y", seconds: 3155695200, times: 100 }],
]);
