import type { ValueFind } from "../cues/cue.ts";
import { dateInterval } from "./date-interval.ts";

/**
 * How two values stand to each other: `same` within tolerance, `rounded` when one is the other with fewer digits,
 * `compatible` when both may hold (a bound that is kept, a period that overlaps), `other` when they cannot, `apart`
 * when they do not measure on one scale.
 */
export type Agreement = "same" | "rounded" | "compatible" | "other" | "apart";

type Comparable = Pick<ValueFind, "kind" | "norm" | "qualifier">;

const EXACT = 0.005;
const EXACT_LENGTH = 0.08;
const ABOUT = 0.2;
/** A kept bound repeats the value only while it is near it: "more than 100" does not repeat 250. */
const NEAR_BOUND = 1.5;
const MINUTES: Record<string, number> = { Y: 525_960, M: 43_830, W: 10_080, D: 1440, H: 60, m: 1, S: 1 / 60 };

/** Compares two values of claims; bounds and hedges widen what agrees. */
export function compareValues(a: Comparable, b: Comparable): Agreement {
  if (a.kind !== b.kind) return "apart";
  if (a.norm === b.norm && a.qualifier === b.qualifier) return "same";
  if (a.kind === "date") return compareDates(a.norm, b.norm);
  if (a.kind === "vote") return compareVotes(a.norm, b.norm);
  const [left, right] = [measureOf(a), measureOf(b)];
  if (!left || !right) return a.norm === b.norm ? "same" : "apart";
  if (left.unit !== right.unit) return "apart";
  return compareAmounts(a, left, b, right);
}

type Measure = { low: number; high: number; unit: string; digits: string };

function measureOf({ kind, norm }: Comparable): Measure | null {
  if (kind === "duration") {
    const minutes = minutesOf(norm);
    return minutes === null ? null : { low: minutes, high: minutes, unit: "duration", digits: "" };
  }
  const found = /^([A-Z]{3} )?(\d+(?:\.\d+)?)(?:[-–](\d+(?:\.\d+)?))?(%?)$/.exec(norm.replace(/^[-+]/, ""));
  if (!found) return null;
  const low = Number(found[2]);
  const high = Number(found[3] ?? found[2]);
  return {
    low: Math.min(low, high),
    high: Math.max(low, high),
    unit: `${found[1] ?? ""}${found[4] ?? ""}`,
    digits: found[3] ? "" : (found[2] ?? ""),
  };
}

/** The minutes of an ISO 8601 duration; months and years by their mean length. */
function minutesOf(norm: string): number | null {
  const found = /^P([\d.YMWD]*)(?:T([\d.HMS]*))?$/.exec(norm);
  if (!found) return null;
  let minutes = 0;
  for (const [, count, unit = ""] of (found[1] ?? "").matchAll(/(\d+(?:\.\d+)?)([YMWD])/g))
    minutes += Number(count) * (MINUTES[unit] ?? 0);
  for (const [, count, unit = ""] of (found[2] ?? "").matchAll(/(\d+(?:\.\d+)?)([HMS])/g))
    minutes += Number(count) * (MINUTES[unit === "M" ? "m" : unit] ?? 0);
  return minutes > 0 ? minutes : null;
}

function compareAmounts(a: Comparable, left: Measure, b: Comparable, right: Measure): Agreement {
  const larger = Math.max(left.high, right.high);
  const smaller = Math.min(left.low, right.low);
  const mayBeSame = larger <= NEAR_BOUND * smaller || larger === smaller;
  const [first, second] = [reach(a, left), reach(b, right)];
  if (first.low <= second.high && second.low <= first.high) return mayBeSame ? "same" : "compatible";
  return isRounded(left.digits, right.digits) || isRounded(right.digits, left.digits) ? "rounded" : "other";
}

/** The amounts that words with a bound or hedge leave possible. */
function reach({ kind, qualifier }: Comparable, { low, high }: Measure): { low: number; high: number } {
  const margin = qualifier === "about" ? ABOUT : kind === "duration" ? EXACT_LENGTH : EXACT;
  switch (qualifier) {
    case "moreThan":
    case "atLeast":
      return { low: low * (1 - EXACT), high: Number.POSITIVE_INFINITY };
    case "lessThan":
    case "atMost":
      return { low: 0, high: high * (1 + EXACT) };
    default:
      // either side may carry the tolerance, so each takes half of it
      return qualifier === "about"
        ? { low: low * (1 - margin), high: high * (1 + margin) }
        : { low: low * (1 - margin / 2), high: high * (1 + margin / 2) };
  }
}

/** Whether `coarse` is `fine` rounded to fewer digits: 10 of 9.9, 1200 of 1187; a single digit rounds too much away. */
function isRounded(coarse: string, fine: string): boolean {
  const figures = coarse.replace(".", "").replace(/^0+/, "").replace(/0+$/, "");
  const all = fine.replace(".", "").replace(/^0+/, "");
  if (!figures || !all || figures.length >= all.length || coarse.length < 2) return false;
  const [rough, exact] = [Number(coarse), Number(fine)];
  const decimals = coarse.includes(".") ? coarse.length - coarse.indexOf(".") - 1 : 0;
  let step = 10 ** -decimals;
  if (decimals === 0) for (let at = coarse.length - 1; at > 0 && coarse[at] === "0"; at--) step *= 10;
  return Math.abs(rough - exact) <= Math.min(step / 2, rough * 0.05);
}

function compareDates(a: string, b: string): Agreement {
  if (a === b) return "same";
  const [left, right] = [dateInterval(a), dateInterval(b)];
  if (!left || !right) return "apart";
  if (left.start === right.start && left.end === right.end) {
    const [first, second] = [/T(.+)$/.exec(a)?.[1], /T(.+)$/.exec(b)?.[1]];
    return first && second && first.slice(0, 5) !== second.slice(0, 5) ? "other" : "same";
  }
  if (left.end <= right.start || right.end <= left.start) return "other";
  const holds =
    (left.start <= right.start && right.end <= left.end) ||
    (right.start <= left.start && left.end <= right.end);
  return holds ? "same" : "compatible";
}

/** "52-35" and "35-52" tell one result from two sides. */
function compareVotes(a: string, b: string): Agreement {
  if (a === b) return "same";
  return a === b.split("-").reverse().join("-") ? "compatible" : "other";
}
