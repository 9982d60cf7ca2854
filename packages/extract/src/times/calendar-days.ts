import { fromDays } from "../calendar.ts";
import type { Resolved } from "./nearest.ts";
import { dayValue, nearestDay, whyFrom } from "./nearest.ts";
import { ANY_WEEKDAY, DAY, groupSpan, HAS_MONTH, MONTH, monthNumber, YEAR, yearAhead } from "./patterns.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const WITH_WEEKDAY = String.raw`(?:${ANY_WEEKDAY},?\s(?:the\s)?)?`;
const WITH_YEAR = String.raw`(?:\s?,?\s(?:of\s|in\s)?(?<year>${YEAR})|\s(?:of\s)?(?<which>last|this|next)\syear)?`;
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );
const ORDINAL = ORDINALS.toReversed().join("|");
const DAY_MONTH = new RegExp(
  String.raw`(?<![\wÀ-ɏ.,/:$£€])(?<head>${WITH_WEEKDAY}(?:(?<first>${DAY})\s?(?:[-–]|to|and|or|&)\s?)?)(?<last>${DAY})(?:\s(?:of\s)?(?<month>${MONTH})${WITH_YEAR}|-(?<month>${MONTH})-(?<year>${YEAR}))`,
  "dg",
);
const MONTH_DAY = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?<head>${WITH_WEEKDAY})(?<month>${MONTH})\s?(?:the\s)?(?<first>${DAY})(?:\s?(?:[-–]|to|and|or|through|&)\s?(?<last>${DAY})(?=[.,;:)]|$|\s(?:in|at|on|with|for|as|when|and|,)\s))?(?![:/]\d|\.\d|,\d{3}|\s?(?:percent|per cent|%|a\.?m|p\.?m))${WITH_YEAR}`,
  "dg",
);
const SPELLED_DAY = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:the\s)?(?<first>${ORDINAL})\s(?:day\s)?of\s(?<month>${MONTH})${WITH_YEAR}`,
  "dg",
);

/** Days of a month: "Tuesday, March 18", "16-17 March 2025" (two finds), "12 February" in the nearest year. */
export const calendarDays: TimeRule = {
  name: "calendar days",
  trigger: HAS_MONTH,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const m of scene.text.matchAll(DAY_MONTH)) finds.push(...daysOf(scene, m, true));
    for (const m of scene.text.matchAll(MONTH_DAY)) {
      if (!isCount(scene, m)) finds.push(...daysOf(scene, m, false));
    }
    for (const m of scene.text.includes(" of ") ? scene.text.matchAll(SPELLED_DAY) : []) {
      const day = ORDINALS.indexOf(m.groups?.first ?? "") + 1;
      const resolved = resolve(scene, m, day);
      if (resolved)
        finds.push(
          timeFind(scene, [m.index, m[0].length], "date", resolved.value, { because: resolved.because }),
        );
    }
    return finds;
  },
};

/** "in May 20 people died" is a month and a number. */
function isCount(scene: TimeScene, m: RegExpExecArray): boolean {
  return (
    m.groups?.year === undefined &&
    m.groups?.head === "" &&
    /\bin\s$/i.test(scene.text.slice(Math.max(0, m.index - 3), m.index)) &&
    /^\s[a-zß-ÿ]+s\b|^\s(?:people|men|women)\b/.test(
      scene.text.slice(m.index + m[0].length, m.index + m[0].length + 30),
    )
  );
}

function resolve(scene: TimeScene, m: RegExpExecArray, day: number): Resolved | null {
  const month = monthNumber(m.groups?.month ?? "");
  const which = m.groups?.which;
  let year = m.groups?.year === undefined ? null : Number(m.groups.year);
  if (which) year = fromDays(scene.publishedDays).year + ["last", "this", "next"].indexOf(which) - 1;
  year ??= yearAhead(scene.text, m.index + m[0].length);
  if (year === null) return nearestDay(scene, m.index, month, day);
  const value = dayValue(year, month, day);
  return value ? { value, because: which ? whyFrom(scene) : "" } : null;
}

/** One find, or two for "16-17 March": the month and year stand with one of them only. */
function daysOf(scene: TimeScene, m: RegExpExecArray, isDayFirst: boolean): TimeFind[] {
  const numbers = [m.groups?.first, m.groups?.last].map((each) => Number.parseInt(each ?? "", 10));
  const days = numbers.filter((each) => !Number.isNaN(each));
  const resolved = days.map((day) => resolve(scene, m, day));
  const [one, two] = resolved;
  const end = m.index + m[0].length;
  const find = (from: number, to: number, { value, because }: Resolved): TimeFind =>
    timeFind(scene, [from, to - from], "date", value, { because: because || null });
  if (days.length === 1) return one ? [find(m.index, end, one)] : [];
  const first = groupSpan(m, "first");
  const last = groupSpan(m, "last");
  if (!one || !two || !first || !last) return [];
  // a later first day would turn the two around: "31 and 1 March" is no pair
  if ((days[0] ?? 0) >= (days[1] ?? 0)) return isDayFirst ? [find(last[0], end, two)] : [];
  return [find(m.index, first[0] + first[1], one), find(last[0], end, two)];
}
