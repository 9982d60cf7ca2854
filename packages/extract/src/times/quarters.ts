import { fromDays, isoQuarter } from "../calendar.ts";
import { tenseAt } from "../grammar/tense.ts";
import { whyFrom } from "./nearest.ts";
import { YEAR } from "./patterns.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const NUMBER = "first|second|third|fourth|1st|2nd|3rd|4th|final|last";
const OF_YEAR = String.raw`(?:,?\s(?:(?:of|in|for)\s)?(?:the\s)?(?:(?<fiscal>fiscal|financial|business)\s(?:year\s)?)?(?<year>${YEAR})|\s(?:of|in|for)\s(?:the\s)?(?<which>last|this|next|current|previous)?\s?(?<fiscal2>fiscal|financial|business)?\s?year(?![\wÀ-ɏ])|\s(?<which2>last|this|next)\s(?<fiscal3>fiscal|financial)?\s?year(?![\wÀ-ɏ]))?`;
const QUARTER = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:the\s)?(?:(?<number>${NUMBER})(?:\s(?<fiscal4>fiscal|financial))?[\s-]quarter|Q(?<digit>[1-4])|(?<digit2>[1-4])Q)(?![\wÀ-ɏ]|[-\s]?final)${OF_YEAR}`,
  "g",
);
const HALF = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:the\s)?(?:(?<number>first|second|1st|2nd|latter)[\s-]half|H(?<digit>[12]))(?![\wÀ-ɏ])${OF_YEAR}`,
  "g",
);
const MONTHS = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:the\s)?(?<number>first)\s(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})\smonths${OF_YEAR}`,
  "g",
);
const FISCAL = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:the\s)?(?:(?:very\s)?(?:beginning|start|end|first half|second half)\sof\s(?:the\s)?)?(?:(?<which>last|this|next|current|previous)\s)?(?:(?:fiscal|financial|tax|business)(?:\syear)?\s(?:to\s)?(?<year>${YEAR})(?:[-–/]\d{2}(?!\d))?|(?:fiscal|financial|tax)\syear(?!s)|FY\s?(?<short>(?:20)?\d\d)(?!\d))`,
  "g",
);
const COUNT = "zero one two three four five six seven eight nine ten eleven".split(" ");
const ORDER = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["latter", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
  ["final", 4],
]);

/** Quarters, halves, opening months and financial years; without a year the latest one over, or the next to come. */
export const quarters: TimeRule = {
  name: "quarters",
  trigger: /quarter|\bQ[1-4]|[1-4]Q|half|\bH[12]\b|months|fiscal|financial|tax|\bFY/,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const m of scene.text.matchAll(QUARTER)) {
      const find = quarterOf(scene, m);
      if (find) finds.push(find);
    }
    for (const m of scene.text.matchAll(HALF)) {
      const half = Number(m.groups?.digit ?? ORDER.get(m.groups?.number ?? ""));
      const year = yearOf(scene, m);
      // a half without a year is one of a match as often as not
      if (year !== null)
        finds.push(timeFind(scene, [m.index, m[0].length], "date", `${fiscalMark(m)}${year}-H${half}`));
    }
    for (const m of scene.text.matchAll(MONTHS)) {
      const year = yearOf(scene, m);
      const count = Number(m.groups?.count) || COUNT.indexOf(m.groups?.count ?? "");
      if (year === null || count < 1 || count > 11) continue;
      finds.push(
        timeFind(scene, [m.index, m[0].length], "duration", `P${count}M`, {
          norm: `${year}-01/${year}-${String(count).padStart(2, "0")}`,
        }),
      );
    }
    for (const m of scene.text.matchAll(FISCAL)) finds.push(fiscalYear(scene, m));
    return finds;
  },
};

function fiscalMark(m: RegExpExecArray): "FY" | "" {
  const groups = m.groups ?? {};
  return groups.fiscal || groups.fiscal2 || groups.fiscal3 || groups.fiscal4 ? "FY" : "";
}

/** The year named with a part of it: by number, or as last, this or next year. */
function yearOf(scene: TimeScene, m: RegExpExecArray): number | null {
  const groups = m.groups ?? {};
  if (groups.year) return Number(groups.year);
  const which = groups.which ?? groups.which2;
  const { year } = fromDays(scene.publishedDays);
  if (which) return year + (which === "last" || which === "previous" ? -1 : which === "next" ? 1 : 0);
  return /\byear$/.test(m[0]) ? year : null;
}

function quarterOf(scene: TimeScene, m: RegExpExecArray): TimeFind | null {
  const digit = m.groups?.digit ?? m.groups?.digit2;
  const number = m.groups?.number ?? "";
  const quarter = digit ? Number(digit) : ORDER.get(number);
  const at = [m.index, m[0].length] as const;
  const published = fromDays(scene.publishedDays);
  const current = Math.ceil(published.month / 3);
  if (quarter === undefined)
    return timeFind(scene, at, "date", isoQuarter(published.year, current, -1), { because: whyFrom(scene) });
  const year = yearOf(scene, m);
  if (year !== null && m.groups?.year !== undefined)
    return timeFind(scene, at, "date", `${fiscalMark(m)}${year}-Q${quarter}`);
  const because = whyFrom(scene, tenseAt(scene.sentence, scene.sentence.start + m.index));
  // a company's quarters need not be those of the calendar: what it reports on is over
  if (year !== null && (fiscalMark(m) || m.groups?.which === undefined) && !m.groups?.which2)
    return timeFind(
      scene,
      at,
      "date",
      fiscalMark(m) ? isoQuarter(published.year, current, -1) : latest(scene, m.index, quarter),
      {
        because,
      },
    );
  const value = year === null ? latest(scene, m.index, quarter) : `${year}-Q${quarter}`;
  return timeFind(scene, at, "date", value, { because });
}

function latest(scene: TimeScene, index: number, quarter: number): string {
  const { year, month } = fromDays(scene.publishedDays);
  const current = Math.ceil(month / 3);
  const isAhead = tenseAt(scene.sentence, scene.sentence.start + index) === "future";
  if (isAhead) return isoQuarter(quarter >= current ? year : year + 1, quarter);
  return isoQuarter(quarter <= current ? year : year - 1, quarter);
}

function fiscalYear(scene: TimeScene, m: RegExpExecArray): TimeFind {
  const { which, year, short } = m.groups ?? {};
  const published = fromDays(scene.publishedDays).year;
  const shift = which === "last" || which === "previous" ? -1 : which === "next" ? 1 : 0;
  const number = year ? Number(year) : short ? 2000 + (Number(short) % 100) : published + shift;
  const isNamed = year !== undefined || short !== undefined || which !== undefined;
  return timeFind(scene, [m.index, m[0].length], "date", `FY${number}`, {
    ...(isNamed ? {} : { norm: null }),
    reading: `“${m[0]}” is the financial year ${number}, which need not be the calendar year`,
  });
}
