import { isoDate } from "../calendar.ts";
import { describeTime } from "../times/describe-time.ts";
import { findTimes, REMEMBERED_DATES } from "../times/find-times.ts";
import type { TimeFind } from "../times/time-rule.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { blockedFind, valueFind } from "./cue.ts";

const RANGE_GAP = /^\s?(?:[-–—/]|to|through|until|till)\s?(?:the\s)?$/;
const BETWEEN = /\bbetween\s(?:the\s)?$/i;
/** "another week — a week of war" says the same length again. */
const RESTATED = /^\s?[-–—,:]\s?$/;
/** "said on Friday" in a Friday paper only repeats the dateline. */
const SAID =
  /\b(?:said|says|added|told(?: \S{1,20}){1,3})(?: in an? \S{1,20})?,?(?: (?:early|late|earlier|later))?(?: on)? $/i;
/** "MAKASSAR, Indonesia, Aug 14 (Agency) - " */
const PLACE = /^\p{Lu}[\p{L} ,.’'-]{1,50},\s$/u;
const DASH = /^(?:,? \d{4})?\s?(?:\([\p{L} ]{2,12}\)\s)?[-–—]\s/u;
const CLOCK_GAP = /^,?\s?(?:on|at|of)?\s?$/;

/**
 * The time expressions that are values of claims. What recurs, points ("now") or is vague ("several years") is none,
 * but keeps later cues off its words, as do ages in years and clock times without their day.
 */
export const timeCue: ValueCue = {
  name: "times",
  find(sentence, publishedDays, earlier) {
    const between = (a: TimeFind, b: TimeFind): string =>
      sentence.text.slice(a.end - sentence.start, b.start - sentence.start);
    const finds: ValueFind[] = [];
    const times = findTimes(sentence, publishedDays, lastDates(earlier));
    for (let i = 0; i < times.length; i++) {
      const [time, next] = [times[i], times[i + 1]];
      if (!time) continue;
      const before = sentence.text.slice(0, time.start - sentence.start);
      const both = next
        ? together(time, next, between(time, next), before, sentence.text, sentence.start)
        : null;
      if (both) i++;
      const last = times[i - 1];
      const isRepeat = last?.norm === time.norm && last !== undefined && RESTATED.test(between(last, time));
      const after = sentence.text.slice(time.end - sentence.start, time.end - sentence.start + 20);
      const isDateline =
        (time.norm === isoDate(publishedDays) && SAID.test(before)) ||
        (PLACE.test(before) && DASH.test(after));
      finds.push(both ?? (isRepeat || isDateline ? blockedFind(time) : toValue(time)));
    }
    return finds;
  },
};

/** The ends of a range count as two dates. */
function lastDates(earlier: readonly ValueFind[]): string[] {
  const dates: string[] = [];
  for (let i = earlier.length - 1; i >= 0 && dates.length < REMEMBERED_DATES; i--) {
    const find = earlier[i];
    if (find?.kind === "date") dates.unshift(...find.norm.split("/"));
  }
  return dates.slice(-REMEMBERED_DATES);
}

function toValue(time: TimeFind): ValueFind {
  const { norm, qualifier, alternatives, reading } = time;
  if (norm === null) return blockedFind(time);
  return valueFind(time, time.sort === "duration" && norm.startsWith("P") ? "duration" : "date", norm, {
    qualifier,
    alternatives,
    reading,
  });
}

/** Two finds that are one value: the ends of a range, or a clock time beside its day. */
function together(
  a: TimeFind,
  b: TimeFind,
  gap: string,
  before: string,
  text: string,
  offset: number,
): ValueFind | null {
  const words = text.slice(a.start - offset, b.end - offset);
  const at = { start: a.start, end: b.end };
  if (a.sort === "date" && b.sort === "date" && a.norm !== null && b.norm !== null) {
    const isRange = RANGE_GAP.test(gap) || (/^\sand\s(?:the\s)?$/.test(gap) && BETWEEN.test(before));
    if (!isRange || a.norm.includes("/") || b.norm.includes("/") || a.norm >= b.norm) return null;
    return valueFind(at, "date", `${a.norm}/${b.norm}`, {
      qualifier: "exact",
      reading: `“${words}” is the time from ${describeTime(a.norm)} to ${describeTime(b.norm)}`,
    });
  }
  const clock = [a, b].find((find) => find.sort === "time" && /T\d/.test(find.value));
  const day = [a, b].find((find) => find !== clock && /^\d{4}-\d\d-\d\d/.test(find.value));
  if (!clock || !day || clock.norm === null || !CLOCK_GAP.test(gap)) return null;
  return valueFind(at, "date", clock.norm, {
    qualifier: clock.qualifier,
    alternatives: day.alternatives,
    reading: `“${words}” is ${describeTime(clock.norm)}${day.reading.replace(/^“[^”]*” is [^:]*/, "")}`,
  });
}
