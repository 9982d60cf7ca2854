import { fromDays, isoDate, isoMonth, isoWeek, shiftMonth, toDays } from "../calendar.ts";
import type { TimeScene } from "./time-rule.ts";

/** A date that other words step from: its normal form and how to speak of it. */
export type Anchor = { norm: string; because: string };

const SLOT = /^\d{4}-(?:Q\d|H\d|\d\d)$|^\d{4}-\d\d\/\d{4}-\d\d$/;
/** Reports go on about their quarter in the next sentences, not about a month named in passing. */
const SLOT_BEFORE = /^\d{4}-[QH]\d$/;
const PRECISE_ENOUGH = new Map([
  ["day", /^\d{4}-\d\d-\d\d/],
  ["week", /^\d{4}-\d\d-\d\d/],
  ["month", /^\d{4}-\d\d(?!\d)/],
  ["year", /^\d{4}(?!\d|X)/],
]);

/** The last date before a place, in its sentence or else in the ones before, that fits a form. */
function lastBefore(scene: TimeScene, index: number, form: RegExp, formBefore = form): Anchor | null {
  const { start, text } = scene.sentence;
  const near = scene.found
    .filter((find) => find.end <= start + index && find.norm !== null && form.test(find.norm))
    .toSorted((a, b) => a.start - b.start)
    .at(-1);
  if (near?.norm) {
    const words = text.slice(near.start - start, near.end - start).trim();
    return { norm: near.norm, because: `it stands against “${words}” in the same sentence` };
  }
  const norm = scene.earlier.findLast((each) => formBefore.test(each));
  return norm === undefined ? null : { norm, because: "it stands against the date named before" };
}

/** The quarter, half, month or opening months last spoken of, which "a year ago" is compared with. */
export function slotBefore(scene: TimeScene, index: number): Anchor | null {
  return lastBefore(scene, index, SLOT, SLOT_BEFORE);
}

/** The last date before a place that is precise enough to count units from. */
export function dateBefore(scene: TimeScene, index: number, unit: string): Anchor | null {
  return lastBefore(scene, index, PRECISE_ENOUGH.get(unit) ?? /^\d{4}(?!\d|X)/);
}

/** A normal form with each of its years one less. */
export function yearBefore(norm: string): string {
  return norm.replace(/(?<![\d-])\d{4}(?!\d)/g, (year) => String(Number(year) - 1));
}

/** A date moved by units, as precise as the unit. */
export function moved(norm: string, unit: string, by: number): string {
  const [year = 0, month = 1, day = 1] = norm.slice(0, 10).split("-").map(Number);
  if (unit === "day") return isoDate(toDays(year, month, day) + by);
  if (unit === "week") return isoWeek(toDays(year, month, day) + by * 7);
  if (unit === "year" || unit === "decade" || unit === "century")
    return String(year + by * (unit === "year" ? 1 : unit === "decade" ? 10 : 100)).padStart(4, "0");
  const shifted = shiftMonth(year, month, by * (unit === "quarter" ? 3 : 1));
  return isoMonth(shifted.year, shifted.month);
}

/** The day of publication moved back by units, as precise as the unit; half years are counted in months. */
export function goneBack(publishedDays: number, unit: string, number: number): string | null {
  if (unit === "fortnight") return isoWeek(publishedDays - Math.round(number * 14));
  if (unit === "week") return isoWeek(publishedDays - Math.round(number * 7));
  if (unit === "year" && number % 1 !== 0) return goneBack(publishedDays, "month", Math.floor(number * 12));
  const value = moved(isoDate(publishedDays), unit, -Math.floor(number));
  const tooFar =
    fromDays(publishedDays).year - number * (unit === "century" ? 100 : unit === "decade" ? 10 : 1) < 1;
  return tooFar && !/day|month/.test(unit) ? null : value;
}

/** "up 24% from a year earlier" tells what a change is measured against; no date of its own is claimed. */
export function isCompared(scene: TimeScene, offset: number): boolean {
  const index = offset - scene.sentence.start;
  return /\b(?:from|than|against|over|on|(?:compared|comparison|relative)\s(?:to|with))\s$/i.test(
    scene.text.slice(Math.max(0, index - 18), index),
  );
}
