import { isoDate, parseIsoDate } from "../calendar.ts";
import type { TimeFind, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const JOINED = /^\s?(?:[-–—]|to|through|until|till)\s?(?:the\s)?$/;
const BETWEEN = /\bbetween\s(?:the\s)?$/i;
const WITHOUT_YEAR = /^\d{4}-\d\d(?:-\d\d)?$/;

/**
 * The ends of a range are found one by one; where each in its nearest year or week would turn the range around, the
 * first goes back behind the last ("Jan. 5 through Feb. 9") or a weekday on behind the first ("Friday to Sunday").
 */
export function orderRanges(scene: TimeScene, finds: readonly TimeFind[]): TimeFind[] {
  const ordered = [...finds];
  for (let i = 0; i + 1 < ordered.length; i++) {
    const [first, last] = [ordered[i], ordered[i + 1]];
    if (!first || !last || first.value <= last.value || !isRange(scene, first, last)) continue;
    const words = wordsOf(scene, first);
    if (/\b\d{4}\b/.test(words) || !WITHOUT_YEAR.test(first.value) || !WITHOUT_YEAR.test(last.value))
      continue;
    const days = parseIsoDate(last.value);
    if (/day$/i.test(words) && days !== null) ordered[i + 1] = changed(scene, last, isoDate(days + 7));
    else ordered[i] = changed(scene, first, yearUpTo(first.value, last.value));
  }
  return ordered;
}

function isRange(scene: TimeScene, first: TimeFind, last: TimeFind): boolean {
  const { start } = scene.sentence;
  const gap = scene.text.slice(first.end - start, last.start - start);
  return (
    first.sort === "date" &&
    last.sort === "date" &&
    first.value.length === last.value.length &&
    (JOINED.test(gap) ||
      (/^\sand\s(?:the\s)?$/.test(gap) && BETWEEN.test(scene.text.slice(0, first.start - start))))
  );
}

function wordsOf(scene: TimeScene, { start, end }: TimeFind): string {
  return scene.text.slice(start - scene.sentence.start, end - scene.sentence.start);
}

/** The same day or month in the last year that does not lie behind another. */
function yearUpTo(value: string, limit: string): string {
  const same = limit.slice(0, 4) + value.slice(4);
  return same <= limit ? same : String(Number(limit.slice(0, 4)) - 1) + value.slice(4);
}

function changed(scene: TimeScene, find: TimeFind, value: string): TimeFind {
  return timeFind(scene, [find.start - scene.sentence.start, find.end - find.start], find.sort, value, {
    because: "it is one end of a range with the date beside it",
  });
}
