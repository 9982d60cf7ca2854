import { MAGNITUDES } from "../words/number-words.ts";
import type { Amount } from "./amount.ts";
import { amountOf } from "./amount.ts";
import type { Rational } from "./rational.ts";
import { compare, rational, times } from "./rational.ts";

const DASH = /^(?:[-–—−]|\s[–—]\s|-to-)$/;
const TO = /^-?\sto\s$/;
const AND = /^\sand\s$/;
const OR = /^\sor\s$/;
const SHARED = /^(?:\sand\s|\sor\s|,\s|,\sand\s)$/;
/** "5.2 percent, up from 4.9": the second number has the unit of the first. */
const COMPARED =
  /^,?\s(?:up|down|higher|lower|rising|falling|compared|versus|vs\.?|against|and|more|less)(?:\s(?:sharply|slightly))?(?:\s(?:from|with|to|than))?(?:\s(?:a|the)\s(?:revised|previous|earlier))?\s$/i;
const BARE_END = /^(?:[.,;:!?)]|$|\s(?:in|a|the|last|one|two|for|on|previously|before|earlier|at)\b)/i;
const AGES_END = /^(?:[.,;:)]|$|\s(?:and|or|were|who|are|have|had|from|in|died|respectively)\b)/i;
const BETWEEN = /\bbetween\s(?:(?:about|around|roughly|some)\s)?$/i;
const FROM = /\b(?:from|by)\s(?:(?:about|around|roughly|some)\s)?$/i;
const CHANGE =
  /\b(?:rose|rises?|rising|risen|fell|falls?|falling|fallen|grew|grown|climb\w*|jump\w*|dropp?\w*|declin\w*|increas\w*|decreas\w*|gain\w*|slipp?\w*|edged|add\w*|lost|up|down|cut)\s$/i;

/** The same amounts, with ranges ("8-10 percent", "between $12 million and $20 million") as one each. */
export function joinRanges(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts.filter(({ isSecond }) => !isSecond)) {
    const last = joined.at(-1);
    const range = last ? rangeOf(text, last, amount) : null;
    if (range) {
      joined[joined.length - 1] = range;
      continue;
    }
    const pair = last ? shareUnit(text, last, amount) : null;
    if (pair) joined.splice(-1, 1, ...pair);
    else joined.push(amount);
  }
  return joined;
}

function rangeOf(text: string, a: Amount, b: Amount): Amount | null {
  if (a.upTo || a.sort === "ordinal" || b.sort === "ordinal" || a.sort === "share" || b.sort === "share")
    return null;
  if (a.number.isDotted || a.number.isTight || (b.number.isTight && b.start === a.end)) return null;
  const gap = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 24), a.start);
  const isBetween = AND.test(gap) && BETWEEN.test(before);
  const isTo = TO.test(gap) && !FROM.test(before) && !(a.unit !== null && CHANGE.test(before));
  const isOr =
    OR.test(gap) && a.unit === null && !a.number.hasScale && compare(b.number.value, next(a.value)) === 0;
  if (!isBetween && !isTo && !isOr && !DASH.test(gap)) return null;
  const isOneUnit = a.unit === b.unit && a.sort === b.sort;
  const isLed = b.sort === "number" && ((a.sort === "money" && !isTo) || a.sort === "age");
  const isTrailed = a.sort === "number" && b.sort !== "number";
  if (!isOneUnit && !isLed && !isTrailed) return null;
  const low = scaledLike(text, a, b);
  const high = b.value;
  if (compare(low, high) >= 0) return null;
  const main = isLed ? a : b;
  return {
    ...main,
    start: a.start,
    end: b.end,
    value: low,
    upTo: high,
    number: { ...main.number, hasScale: b.number.hasScale },
  };
}

const next = ({ top, bottom }: Rational): Rational => rational(top + bottom, bottom);

/** "5-7 million": the power of ten is that of both, when the first has none and would be larger than the second. */
function scaledLike(text: string, a: Amount, b: Amount): Rational {
  if (a.number.hasScale || !b.number.hasScale) return a.value;
  const word = /(\p{L}+)$/u.exec(text.slice(b.number.start, b.number.end))?.[1]?.toLowerCase() ?? "";
  const glued = /^\s?(m)(?!\p{L})/iu.exec(text.slice(b.number.end, b.number.end + 3));
  const places = MAGNITUDES.get(glued ? "m" : word.replace(/s$/, "")) ?? 0;
  const scaled = times(a.value, rational(10n ** BigInt(places)));
  return compare(scaled, b.value) < 0 ? scaled : a.value;
}

/** "from 5.2 to 4.9 percent", "1.83 and 2 GHz", "5.2 percent, up from 4.9": a number takes its neighbour's unit. */
function shareUnit(text: string, a: Amount, b: Amount): Amount[] | null {
  const gap = text.slice(a.end, b.start);
  if (
    a.sort === "number" &&
    !a.upTo &&
    (b.sort === "percent" || b.sort === "measure" || b.sort === "temperature")
  ) {
    const before = text.slice(Math.max(0, a.start - 24), a.start);
    const hasPoint = /\d\.\d/.test(text.slice(a.start, a.end));
    const isShared =
      (TO.test(gap) && FROM.test(before)) ||
      (SHARED.test(gap) && hasPoint) ||
      (OR.test(gap) && b.sort === "percent");
    return isShared && !a.number.isGlued && !a.number.isTight
      ? [{ ...amountOf(a.number, a, b.sort, b.unit) }, b]
      : null;
  }
  if (
    a.sort === "age" &&
    b.sort === "number" &&
    SHARED.test(gap) &&
    AGES_END.test(text.slice(b.end, b.end + 16))
  )
    return [a, amountOf(b.number, b, a.sort, a.unit)];
  const isLike =
    (a.sort === "percent" || (a.sort === "measure" && /\d\.\d/.test(text.slice(b.start, b.end)))) &&
    b.sort === "number";
  if (!isLike || b.number.hasScale || b.number.isGlued || !COMPARED.test(gap)) return null;
  return BARE_END.test(text.slice(b.end, b.end + 16)) ? [a, amountOf(b.number, b, a.sort, a.unit)] : null;
}
