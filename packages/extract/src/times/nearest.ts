import { fromDays, isoDate, isoMonth, shiftMonth, toDays } from "../calendar.ts";
import type { Tense } from "../grammar/tense.ts";
import { tenseAt } from "../grammar/tense.ts";
import { describeDay } from "./describe-time.ts";
import type { TimeScene } from "./time-rule.ts";

/** A normal form with the reason why it was chosen. */
export type Resolved = { value: string; because: string };

/** So close to the day of publication no verb can turn a day around. */
const NEAR_DAYS = 30;

/** "the article is from Monday 17 March 2025", with where the verb looks. */
export function whyFrom(scene: TimeScene, tense: Tense | null = null): string {
  const verb = tense === null ? "" : ` and the verb looks ${tense === "past" ? "back" : "ahead"}`;
  return `the article is from ${describeDay(scene.publishedDays)}${verb}`;
}

/** YYYY-MM-DD, or `null` when there is no such day. */
export function dayValue(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const days = toDays(year, month, day);
  return fromDays(days).month === month ? isoDate(days) : null;
}

/**
 * The day in the nearest year. Where that is more than a month off, the verb decides; nearer days are taken as
 * they are.
 */
export function nearestDay(scene: TimeScene, index: number, month: number, day: number): Resolved | null {
  const toCome = yearToCome(scene, index);
  const there = toCome === null ? null : dayValue(toCome, month, day);
  if (there) return { value: there, because: `the sentence speaks of ${toCome}` };
  const { year } = fromDays(scene.publishedDays);
  const options = [year - 1, year, year + 1, year + 4]
    .map((each) => ({
      value: dayValue(each, month, day),
      distance: toDays(each, month, day) - scene.publishedDays,
    }))
    .filter((option) => option.value !== null)
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const [best] = options;
  if (!best?.value) return null;
  if (Math.abs(best.distance) > NEAR_DAYS) {
    const tense = tenseAt(scene.sentence, scene.sentence.start + index);
    const sided = options.find((option) =>
      tense === "past" ? option.distance <= 0 : tense === "future" ? option.distance >= 0 : true,
    );
    if (tense && sided?.value) return { value: sided.value, because: whyFrom(scene, tense) };
  }
  const from = describeDay(scene.publishedDays);
  return { value: best.value, because: `it is the one nearest to the article of ${from}` };
}

/** "The 2026 World Cup begins on June 11": a year to come that the words before have named. */
function yearToCome(scene: TimeScene, index: number): number | null {
  const named = Array.from(scene.text.slice(0, index).matchAll(/\b(?:[Tt]he|[Aa]n?)\s(20\d\d)\s[\wÀ-ɏ]/g)).at(
    -1,
  );
  const ahead = Number(named?.[1]) - fromDays(scene.publishedDays).year;
  return ahead >= 1 && ahead <= 4 && tenseAt(scene.sentence, scene.sentence.start + index) === "future"
    ? Number(named?.[1])
    : null;
}

/** The month in the nearest year, chosen like a day; the month of publication is that month itself. */
export function nearestMonth(scene: TimeScene, index: number, month: number): Resolved {
  const published = fromDays(scene.publishedDays);
  const tense = tenseAt(scene.sentence, scene.sentence.start + index);
  const options = [-12, 0, 12].map((by) => {
    const shifted = shiftMonth(published.year, month, by);
    return { value: isoMonth(shifted.year, shifted.month), distance: month - published.month + by };
  });
  options.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const [best] = options;
  if (best && Math.abs(best.distance) > 1 && tense) {
    const sided = options.find((option) => (tense === "past" ? option.distance <= 0 : option.distance >= 0));
    if (sided) return { value: sided.value, because: whyFrom(scene, tense) };
  }
  return { value: best?.value ?? isoMonth(published.year, month), because: whyFrom(scene) };
}
