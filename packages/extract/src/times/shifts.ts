import { fromDays, isoDate, isoMonth, isoWeek, shiftMonth, toDays } from "../calendar.ts";
import { parseNumber } from "../numbers.ts";
import { SPELLED } from "./lengths.ts";
import { whyFrom } from "./nearest.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const UNIT = "(?<unit>day|week|fortnight|month|quarter|year|decade|century|centurie)s?";
const AGO = new RegExp(
  String.raw`(?<![\wÀ-ɏ.,$£€-])(?:(?<article>an?|one)|(?<number>\d{1,4}|${SPELLED}))(?<half>\s(?:and\sa\shalf))?[\s-]${UNIT}(?<half2>\sand\sa\shalf)?\sago(?![\wÀ-ɏ])`,
  "gi",
);
const HOURS_AGO = new RegExp(
  String.raw`(?<![\wÀ-ɏ.,-])(?:an?|\d{1,3}|${SPELLED})\s(?:hour|minute|second)s?\sago(?![\wÀ-ɏ])`,
  "gi",
);
const EARLIER =
  /(?<![\wÀ-ɏ-])(?:(?:the\ssame\speriod|this\stime)\s)?a\s(?<unit>year|month|week|day|quarter)\s(?:earlier|before|previously)(?=[.,;:)]|$|\s(?:and|to|as|when|in|at|by|because|after|while)\s)/gi;
const YEAR_AGO =
  /(?<![\wÀ-ɏ-])(?:the\s)?(?:year-(?:ago|earlier)|same\s(?<unit>quarter|period|month|week)\s(?:of\s|in\s)?(?:a\syear\s(?:ago|earlier)|(?:the\s)?(?:last|previous|prior)\syear|the\syear\sbefore))(?:\s(?:period|quarter|month))?(?![\wÀ-ɏ])/gi;
const RELATED =
  /(?<![\wÀ-ɏ-])(?:the|that|this)\s(?<which>previous|preceding|prior|following|next|same)\s(?<unit>day|week|month|year)(?![\wÀ-ɏ])|(?<![\wÀ-ɏ-])(?:that|the)\s(?<unit2>day|month|year)(?:\s(?<which2>before|after))?(?=[.,;:)]|$)/gi;

/** Steps from publication ("three years ago") and from another date of the sentence ("the following year"). */
export const shifts: TimeRule = {
  name: "shifts",
  trigger: /day|week|fortnight|month|quarter|year|decade|century|ago/i,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const m of scene.text.matchAll(AGO)) {
      const find = ago(scene, m);
      if (find) finds.push(find);
    }
    for (const m of scene.text.matchAll(HOURS_AGO))
      finds.push(
        timeFind(scene, [m.index, m[0].length], "time", isoDate(scene.publishedDays), { norm: null }),
      );
    for (const pattern of [YEAR_AGO, EARLIER])
      for (const m of scene.text.matchAll(pattern)) finds.push(earlier(scene, m));
    for (const m of scene.text.matchAll(RELATED)) {
      const find = related(scene, m);
      if (find) finds.push(find);
    }
    return finds;
  },
};

/** As precise as its unit: "a year ago" is a year, "two days ago" a day; beside a quarter or month, that one a year before. */
function ago(scene: TimeScene, m: RegExpExecArray): TimeFind | null {
  const groups = m.groups ?? {};
  const unit = (groups.unit ?? "").toLowerCase();
  const whole = groups.article ? 1 : Number(parseNumber(groups.number ?? ""));
  const number = whole + (groups.half || groups.half2 ? 0.5 : 0);
  if (!Number.isFinite(number) || number > 5000) return null;
  const at = [m.index, m[0].length] as const;
  const slot = unit === "year" && number === 1 ? slotBefore(scene, m.index) : null;
  if (slot)
    return timeFind(scene, at, "date", yearBefore(slot.norm ?? slot.value), {
      because: becauseOf(scene, slot),
    });
  const value = goneBack(scene.publishedDays, unit, number);
  return value ? timeFind(scene, at, "date", value, { because: whyFrom(scene) }) : null;
}

function goneBack(publishedDays: number, unit: string, number: number): string | null {
  const { year, month } = fromDays(publishedDays);
  if (unit === "day") return isoDate(publishedDays - Math.floor(number));
  if (unit === "week" || unit === "fortnight")
    return isoWeek(publishedDays - Math.round(number * (unit === "week" ? 7 : 14)));
  if (unit === "month" || unit === "quarter" || number % 1 !== 0) {
    const factor = unit === "year" ? 12 : unit === "quarter" ? 3 : 1;
    const shifted = shiftMonth(year, month, -Math.floor(number * factor));
    return isoMonth(shifted.year, shifted.month);
  }
  const back = year - number * (unit === "decade" ? 10 : unit === "year" ? 1 : 100);
  if (back < 0) return null;
  return String(back).padStart(4, "0");
}

const SLOT = /^\d{4}-(?:Q\d|H\d|\d\d)$|^\d{4}-\d\d\/\d{4}-\d\d$/;

/** The quarter, half or month the sentence last spoke of, which "a year ago" is compared with. */
function slotBefore(scene: TimeScene, index: number): TimeFind | null {
  const at = scene.sentence.start + index;
  const before = scene.found.filter((find) => find.end <= at && SLOT.test(find.norm ?? ""));
  return before.toSorted((a, b) => a.start - b.start).at(-1) ?? null;
}

function yearBefore(value: string): string {
  return value.replace(/\b\d{4}\b(?!\d)/g, (year) => String(Number(year) - 1));
}

function becauseOf(scene: TimeScene, find: TimeFind): string {
  const { start } = scene.sentence;
  return `it stands against “${scene.sentence.text.slice(find.start - start, find.end - start).trim()}” in the same sentence`;
}

/** "from a year earlier": the same period of the year before. */
function earlier(scene: TimeScene, m: RegExpExecArray): TimeFind {
  const unit = (m.groups?.unit ?? "year").toLowerCase();
  const isYear = unit === "year" || /year/i.test(m[0]);
  const slot = isYear ? slotBefore(scene, m.index) : null;
  const at = [m.index, m[0].length] as const;
  if (slot)
    return timeFind(scene, at, "date", yearBefore(slot.norm ?? slot.value), {
      because: becauseOf(scene, slot),
    });
  const base = isYear ? null : baseBefore(scene, m.index, unit);
  if (base)
    return timeFind(scene, at, "date", moved(base.value, unit, -1), { because: becauseOf(scene, base) });
  const value = goneBack(scene.publishedDays, isYear ? "year" : unit, 1) ?? "";
  return timeFind(scene, at, "date", value, { because: whyFrom(scene) });
}

function baseBefore(scene: TimeScene, index: number, unit: string): TimeFind | null {
  const at = scene.sentence.start + index;
  const form = unit === "year" ? /^\d{4}/ : unit === "month" ? /^\d{4}-\d\d/ : /^\d{4}-\d\d-\d\d$/;
  const before = scene.found.filter(
    (find) => find.end <= at && find.sort === "date" && form.test(find.value),
  );
  return before.toSorted((a, b) => a.start - b.start).at(-1) ?? null;
}

function moved(value: string, unit: string, by: number): string {
  const [year = 0, month = 1, day = 1] = value.split("-").map(Number);
  if (unit === "year") return String(year + by);
  const shifted = shiftMonth(year, month, unit === "month" ? by : 0);
  if (unit === "month") return isoMonth(shifted.year, shifted.month);
  if (unit === "week") return isoWeek(toDays(year, month, day) + by * 7);
  return isoDate(toDays(year, month, day) + by);
}

/** "the following year" after a date of the sentence; "the previous year" without one is the one before publication. */
function related(scene: TimeScene, m: RegExpExecArray): TimeFind | null {
  const unit = (m.groups?.unit ?? m.groups?.unit2 ?? "").toLowerCase();
  const which = (m.groups?.which ?? m.groups?.which2 ?? "same").toLowerCase();
  const by = /^(?:previous|preceding|prior|before)$/.test(which) ? -1 : which === "same" ? 0 : 1;
  const at = [m.index, m[0].length] as const;
  const base = baseBefore(scene, m.index, unit);
  if (base)
    return timeFind(scene, at, "date", moved(base.value, unit, by), { because: becauseOf(scene, base) });
  if (/^the (?:year|month|day)$/i.test(m[0]) || (by === 1 && which === "next")) return null;
  const value = by === -1 ? goneBack(scene.publishedDays, unit, 1) : null;
  return timeFind(scene, at, "date", value ?? (unit === "day" ? "XXXX-XX-XX" : "XXXX"), { norm: null });
}
