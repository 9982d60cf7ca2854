import { fromDays, isoDate, nthWeekday } from "../calendar.ts";
import { nearestMonth } from "./nearest.ts";
import { MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR } from "./patterns.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const NTH = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:the\s)?(?<nth>first|second|third|fourth|last)\s(?<name>${WEEKDAY})\s(?:of|in)\s(?<month>${MONTH})(?:\s?,?\s(?:of\s)?(?<year>${YEAR}))?`,
  "g",
);
const ORDER = ["first", "second", "third", "fourth"];

/** "the first Tuesday in November": a day of its month. */
export const nthWeekdays: TimeRule = {
  name: "nth weekdays",
  trigger: /day (?:of|in) /,
  find(scene) {
    return Array.from(scene.text.matchAll(NTH), (m) => nthOf(scene, m));
  },
};

function nthOf(scene: TimeScene, m: RegExpExecArray): TimeFind {
  const { nth = "", name = "", month = "", year } = m.groups ?? {};
  const nearest = nearestMonth(scene, m.index, monthNumber(month));
  const inYear = year === undefined ? Number(nearest.value.slice(0, 4)) : Number(year);
  const days = nthWeekday(inYear, monthNumber(month), weekdayNumber(name), ORDER.indexOf(nth) + 1 || -1);
  const isSameMonth = fromDays(days).month === monthNumber(month);
  return timeFind(scene, [m.index, m[0].length], "date", isSameMonth ? isoDate(days) : "", {
    because: year === undefined ? nearest.because : null,
  });
}
