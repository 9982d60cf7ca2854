import { toDays } from "../calendar.ts";
import { describeDay } from "./describe-time.ts";
import { dayValue } from "./nearest.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const ISO =
  /(?<![\w-])(\d{4})[-/](\d{2})[-/](\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?)?(?![\w-]|\/\d)/g;
const SLASHED = /(?<![\w/.-])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\w/]|\.\d)/g;
const DOTTED = /(?<![\w.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\w]|\.\d)/g;
const ATTACKS = /(?<![\w/.-])9[/-]11(?![\w/-]|\.\d)/g;

/** Dates in digits: 2025-03-18, 03/04/2025 with both its readings, 18.03.2025. */
export const numericDates: TimeRule = {
  name: "numeric dates",
  trigger: /\d[-/.]\d/,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const m of scene.text.matchAll(ISO)) {
      const value = dayValue(Number(m[1]), Number(m[2]), Number(m[3]));
      if (value === null) continue;
      const clock = m[4] ? `T${m[4]}${m[5] ?? ""}` : "";
      finds.push(timeFind(scene, [m.index, m[0].length], clock ? "time" : "date", value + clock));
    }
    for (const m of scene.text.matchAll(SLASHED)) {
      const find = slashed(scene, m);
      if (find) finds.push(find);
    }
    for (const m of scene.text.matchAll(DOTTED)) {
      const value = dayValue(Number(m[3]), Number(m[2]), Number(m[1]));
      if (value) finds.push(timeFind(scene, [m.index, m[0].length], "date", value));
    }
    for (const m of scene.text.matchAll(ATTACKS))
      finds.push(timeFind(scene, [m.index, m[0].length], "date", "2001-09-11", { norm: null }));
    return finds;
  },
};

/** Day first or month first: the one nearer to publication leads where both are days. */
function slashed(scene: TimeScene, m: RegExpExecArray): TimeFind | null {
  const year = Number(m[3]) + (m[3]?.length === 2 ? (Number(m[3]) > 50 ? 1900 : 2000) : 0);
  const distance = (month: number, day: number): number =>
    Math.abs(toDays(year, month, day) - scene.publishedDays);
  const [first, second] = [Number(m[1]), Number(m[2])];
  const dayFirst = dayValue(year, second, first);
  const monthFirst = dayValue(year, first, second);
  const at = [m.index, m[0].length] as const;
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) {
    const value = dayFirst ?? monthFirst;
    return value ? timeFind(scene, at, "date", value) : null;
  }
  const isMonthFirst = distance(first, second) < distance(second, first);
  const names = [describeDay(toDays(year, second, first)), describeDay(toDays(year, first, second))];
  if (isMonthFirst) names.reverse();
  return timeFind(scene, at, "date", isMonthFirst ? monthFirst : dayFirst, {
    alternatives: [isMonthFirst ? dayFirst : monthFirst],
    reading: `“${m[0]}” can be ${names.join(" or ")}: day and month can be read either way round`,
  });
}
