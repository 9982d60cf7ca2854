import type { Amount } from "./amount.ts";
import { amountOf, matchAt } from "./amount.ts";
import type { NumberFind } from "./find-numbers.ts";
import { findNumbers } from "./find-numbers.ts";
import { over, rational, times } from "./rational.ts";
import { readMeasure } from "./read-measure.ts";
import { joinParts, readMoney } from "./read-money.ts";

const POINTS = /[\s-](?:percentage|percent|per\scent|%)[\s-]points?\b|\s?(?:pps?|ppts?)\b/iy;
/** "three quarters of a percentage point", "half a point". */
const OF_A_POINT =
  /\s(?:of\s)?an?\s(?:percentage|percent|per\scent)[\s-]point\b|[\s-]percentage[\s-]point\b/iy;
const BASIS_POINTS = /[\s-]basis[\s-]points?\b|\s?bps\b/iy;
const PERCENT = /(?:[\s-]{0,2}%|[\s-]{1,2}(?:per\s?cents?|percents?|percentages?|pct)\b)/iy;
/** Numbers within web addresses are no amounts. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;
const PERCENT_OF = /\b(?:percents?|per\scents?)\sof\s$/i;
const OLD = /[\s-](years?|months?|weeks?|days?)(?:[\s-]olds?|\sof\sage)\b|\s?(?:yo|y\/o)\b/iy;
const AGED = /\b(?:aged?|aged\sbetween|at\sthe\sage\sof|age\sof)\s$/i;

/** The amounts of a text, in order: every number with its unit. A second reading follows the likelier one. */
export function readAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  const addresses = Array.from(text.matchAll(ADDRESS), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  for (const number of findNumbers(text)) {
    if (number.start < (amounts.at(-1)?.end ?? 0)) continue;
    while (addresses[0] && addresses[0].end <= number.start) addresses.shift();
    if (addresses[0] && addresses[0].start <= number.start) continue;
    const own = readAmount(text, number);
    const last = amounts.findLast((amount) => !amount.isSecond);
    const joined = last && own[0] ? joinParts(text, last, own[0]) : null;
    if (joined && last) amounts.splice(amounts.indexOf(last), 1, joined);
    else amounts.push(...own);
  }
  return amounts;
}

function readAmount(text: string, number: NumberFind): Amount[] {
  const at = { start: number.start, end: number.end };
  if (number.form === "ordinal") return [amountOf(number, at, "ordinal", null)];
  const percent = readPercent(text, number) ?? readAge(text, number);
  if (percent) return [percent];
  const money = readMoney(text, number);
  const measure = readMeasure(text, number);
  if (money && measure)
    return isWeight(text, money)
      ? [measure, { ...money, isSecond: true }]
      : [money, { ...measure, isSecond: true }];
  const found = money ?? measure;
  if (found) return [found];
  const millions = readMillions(text, number);
  if (millions) return [millions];
  return [amountOf(number, at, number.form === "share" ? "share" : "number", null)];
}

function readPercent(text: string, number: NumberFind): Amount | null {
  const { start, end } = number;
  const part = number.form === "share" ? matchAt(OF_A_POINT, text, end) : null;
  if (part) return amountOf(number, { start, end: end + part[0].length }, "points", "percentage point");
  const basis = matchAt(BASIS_POINTS, text, end);
  if (basis) {
    const value = over(number.value, rational(100n)) ?? number.value;
    return amountOf(number, { start, end: end + basis[0].length }, "points", "percentage point", { value });
  }
  const points = matchAt(POINTS, text, end);
  if (points) return amountOf(number, { start, end: end + points[0].length }, "points", "percentage point");
  const percent = matchAt(PERCENT, text, end);
  return percent && !number.isTight
    ? amountOf(number, { start, end: end + percent[0].length }, "percent", "%")
    : null;
}

/** "percent of 10": the share after its unit, as in spoken commands. Never more than a second reading. */
export function readPercentOf(text: string, number: NumberFind): Amount | null {
  const m = PERCENT_OF.exec(text.slice(Math.max(0, number.start - 16), number.start));
  return m
    ? amountOf(number, { start: number.start - m[0].length, end: number.end }, "percent", "%", {
        isSecond: true,
      })
    : null;
}

function readAge(text: string, number: NumberFind): Amount | null {
  const old = matchAt(OLD, text, number.end);
  if (old) {
    const unit = (old[1] ?? "year").toLowerCase().replace(/s$/, "");
    return amountOf(number, { start: number.start, end: number.end + old[0].length }, "age", unit);
  }
  const m =
    number.isGlued || number.hasScale
      ? null
      : AGED.exec(text.slice(Math.max(0, number.start - 16), number.start));
  return m ? amountOf(number, { start: number.start, end: number.end }, "age", "year") : null;
}

/** "12m people" are millions, "a 48m tower" are metres: the noun tells, as the letter cannot. */
function readMillions(text: string, number: NumberFind): Amount | null {
  if (!number.isGlued || number.isSpelled || number.isTight || text.charAt(number.end) !== "m") return null;
  const end = number.end + 1;
  const after = text.slice(end, end + 40);
  if (/^[\p{L}\d]/u.test(after)) return null;
  if (
    SINGLE_AFTER.test(after) &&
    /\b(?:an?|the|its|his|her)\s$/i.test(text.slice(Math.max(0, number.start - 5), number.start))
  )
    return amountOf(number, { start: number.start, end }, "measure", "metre");
  const value = times(number.value, rational(1_000_000n));
  const scaled = { ...number, end, value, hasScale: true, isGlued: false };
  return amountOf(scaled, { start: number.start, end }, "number", null);
}

const SINGLE_AFTER = /^[\s-](?!\p{L}+(?:s|people|men|women|children)(?!\p{L}))\p{Ll}+/u;
const WEIGHT_WORDS =
  /\b(?:weigh\w{0,4}|weight|overweight|heavier|lighter|lost|lose|losing|gained|shed|drop|baby|body|lift\w{0,3}|kilograms?|kg|tons?|tonnes?)\b/i;
const STUFF_AFTER =
  /^\sof\s(?!(?:damage|debt|taxpayer|public|our|their|his|her|its|government|savings|funding|investment|profit)\b)\p{L}/iu;
const PAPER_AFTER = /^\s(?:notes?|coins?|fine|deal|contract|bill|ticket|loan|debt|fee|prize)\b/i;

/** "Pounds" weigh something rather than cost something. */
function isWeight(text: string, money: Amount): boolean {
  const after = text.slice(money.end, money.end + 40);
  const words = text.slice(money.start, money.end);
  if (!/pounds?$/i.test(words)) return false;
  if (/-pound$/i.test(words)) return !PAPER_AFTER.test(after);
  return STUFF_AFTER.test(after) || WEIGHT_WORDS.test(text.slice(Math.max(0, money.start - 40), money.start));
}
