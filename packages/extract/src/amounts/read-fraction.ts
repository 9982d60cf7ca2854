import { DENOMINATORS, SCALE_ORDINALS, SCALES, TENS_NUMBERS } from "../words/number-words.ts";
import type { Rational } from "./rational.ts";
import { compare, over, plus, rational, times } from "./rational.ts";
import type { Cardinal, Scan } from "./read-cardinal.ts";
import { gapAfter, readCardinal, readScales, signValue } from "./read-cardinal.ts";

/** A share such as "two thirds" that ends before lexeme `to`. */
export type Fraction = { value: Rational; to: number };

const ONE = rational(1n);
const AFTER_SINGLE =
  /^(?:\s(?:of|more|less|fewer|higher|lower|larger|bigger|smaller|cheaper|as)\b|\s?(?:[.,;:!?)]|$))/;

const CUT_BEFORE = /\b(?:by|nearly|almost|about|around|over|under|than|roughly|only|just|up|down)\s$/i;
const AFTER_CUT = /^\s(?:in|to|from|since|over|between|this|last|compared|after|during|and|or|by|on|at)\b/i;

/** Bottom of a fraction at lexeme `i`: "thirds", "twenty-fifth", "hundredths". */
function readBottom(scan: Scan, i: number): { value: Rational; to: number; isPlural: boolean } | null {
  const word = scan.lexemes[i]?.text ?? "";
  const isPlural = /[^s]s$/.test(word) || word === "halves";
  const single = word === "halves" ? "half" : isPlural ? word.slice(0, -1) : word;
  const scale = SCALE_ORDINALS.get(single);
  if (scale !== undefined) return { value: rational(10n ** BigInt(scale)), to: i + 1, isPlural };
  const small = DENOMINATORS.get(single);
  if (small !== undefined) return { value: rational(BigInt(small)), to: i + 1, isPlural };
  const tens = TENS_NUMBERS.get(word);
  const gap = gapAfter(scan, i);
  if (tens === undefined || (gap !== "hyphen" && gap !== "blank")) return null;
  const unit = UNIT_BOTTOMS.get(scan.lexemes[i + 1]?.text ?? "");
  return unit ? { value: rational(BigInt(tens + unit[0])), to: i + 2, isPlural: unit[1] } : null;
}

const UNIT_BOTTOMS: ReadonlyMap<string, [value: number, isPlural: boolean]> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth"
    .split(" ")
    .flatMap((word, i): [string, [number, boolean]][] => [
      [word, [i + 1, false]],
      [`${word}s`, [i + 1, true]],
    ]),
);

/** "two thirds", "a fifth", "half", "three quarters", "3/4", "½" from lexeme `i` on; `null` when there is none. */
export function readFraction(scan: Scan, i: number): Fraction | null {
  const first = scan.lexemes[i];
  if (!first) return null;
  if (first.kind === "fraction") return { value: signValue(first), to: i + 1 };
  if (first.kind === "digits") return readSlash(scan, i) ?? readSpelledFraction(scan, i);
  if (first.isTight) return null;
  if (first.text === "half") return { value: rational(1n, 2n), to: i + 1 };
  if (first.text === "quarter" && isScaled(scan, i + 1)) return { value: rational(1n, 4n), to: i + 1 };
  if (first.text === "a" || first.text === "an") {
    const bottom = gapAfter(scan, i) === "blank" ? readBottom(scan, i + 1) : null;
    if (bottom && !bottom.isPlural) return endsWell(scan, first.start, bottom.to, bottom.value);
  }
  return readSpelledFraction(scan, i);
}

/** "a third" is a share only before "of", a comparison or the end of a clause; "a third man" is not. */
function endsWell(scan: Scan, start: number, to: number, bottom: Rational): Fraction | null {
  const end = scan.lexemes[to - 1]?.end ?? 0;
  const value = over(ONE, bottom);
  const isHalf = bottom.top === 2n;
  const after = scan.text.slice(end, end + 12);
  const isCut = CUT_BEFORE.test(scan.text.slice(Math.max(0, start - 12), start)) && AFTER_CUT.test(after);
  return value && (isHalf || isCut || AFTER_SINGLE.test(after) || isScaled(scan, to)) ? { value, to } : null;
}

const isScaled = (scan: Scan, to: number): boolean =>
  SCALES.has(scan.lexemes[to]?.text ?? "") && /^(?:blank|hyphen)$/.test(gapAfter(scan, to - 1));

function readSlash(scan: Scan, i: number): Fraction | null {
  const [a, b] = [scan.lexemes[i], scan.lexemes[i + 1]];
  if (!a || b?.kind !== "digits" || !/^\s?[/⁄]\s?$/.test(scan.text.slice(a.end, b.start))) return null;
  if (/[./\d]/.test(scan.text.charAt(a.start - 1)) || /^[/\d]/.test(scan.text.slice(b.end, b.end + 1)))
    return null;
  if (!/^\d{1,4}$/.test(a.text) || !/^\d{1,4}$/.test(b.text)) return null;
  const value = over(rational(BigInt(a.text)), rational(BigInt(b.text)));
  return value ? { value, to: i + 2 } : null;
}

function readSpelledFraction(scan: Scan, i: number): Fraction | null {
  const cardinal = readCardinal(scan, i);
  if (!cardinal) return null;
  const gap = gapAfter(scan, cardinal.to - 1);
  if (gap !== "blank" && gap !== "hyphen") return null;
  const bottom = readBottom(scan, cardinal.to);
  if (!bottom) return null;
  const parts = shiftTens(scan, cardinal, bottom.value);
  const isOne = compare(parts.top, ONE) === 0;
  if (!bottom.isPlural && !isOne) return null;
  if (bottom.isPlural && isOne) return null;
  const value = over(parts.top, parts.bottom);
  return value ? { value, to: bottom.to } : null;
}

/** "one hundred thirty fifths" is 100 of 35; "one hundred and thirty fifths" is 130 of 5. */
function shiftTens(
  scan: Scan,
  { value, to, last }: Cardinal,
  bottom: Rational,
): { top: Rational; bottom: Rational } {
  const word = scan.lexemes[to]?.text ?? "";
  if (!last?.isTens || last.hasAnd || !UNIT_BOTTOMS.has(word)) return { top: value, bottom };
  return { top: last.before, bottom: plus(bottom, rational(BigInt(last.value))) };
}

/** A fraction of a power of ten: "half a million", "two thirds of a million", "quarter million", "half a dozen". */
export function readScaledFraction(scan: Scan, { value, to }: Fraction): Fraction {
  let from = to;
  if (scan.lexemes[from]?.text === "of" && /^an?$/.test(scan.lexemes[from + 1]?.text ?? "")) from += 2;
  else if (/^an?$/.test(scan.lexemes[from]?.text ?? "")) from += 1;
  for (let i = to; i <= from; i++)
    if (gapAfter(scan, i - 1) !== "blank" && !(i === to && from === to && isScaled(scan, to)))
      return { value, to };
  const scaled = readScales(scan, from, value);
  return scaled ?? { value, to };
}

/** "1 in 5", "two out of three", "one over twenty": from the number that ends before lexeme `cardinal.to`. */
export function readShare(scan: Scan, cardinal: Cardinal): Fraction | null {
  const word = scan.lexemes[cardinal.to]?.text;
  let from = cardinal.to + 1;
  if (word === "out" && scan.lexemes[from]?.text === "of") from++;
  else if (word !== "in" && word !== "over") return null;
  for (let i = cardinal.to; i <= from; i++) if (gapAfter(scan, i - 1) !== "blank") return null;
  const bottom = readCardinal(scan, from);
  if (!bottom || scan.lexemes[bottom.to - 1]?.isTight) return null;
  const after = scan.text.slice(scan.lexemes[bottom.to - 1]?.end ?? 0);
  const value = over(cardinal.value, bottom.value);
  if (!value) return null;
  if (word === "over") return /^\s?(?:[.,;:!?)]|$)/.test(after) ? { value, to: bottom.to } : null;
  const isPart =
    compare(cardinal.value, bottom.value) < 0 && (word === "out" || isCommonBase(cardinal, bottom));
  return isPart && !NOT_COUNTED_BY.test(after) ? { value, to: bottom.to } : null;
}

const NOT_COUNTED_BY =
  /^(?:[-\s]?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|seasons?|games?|matches|percent|per\b|million|billion|km|miles?|metres?|meters?)\b|\s?[%$£€°]|[-–/]\d|[,.]\d)/;

/** "one in seven", "nine in 10": any base for one, round bases for more, never a year. */
function isCommonBase(top: Cardinal, bottom: Cardinal): boolean {
  const base = Number(bottom.value.top / bottom.value.bottom);
  if (bottom.value.top % bottom.value.bottom !== 0n || (base > 1500 && base < 2100 && !bottom.isSpelled))
    return false;
  return compare(top.value, ONE) === 0 || /^(?:3|4|5|6|7|8|10|20|100|1000|10000|100000)$/.test(String(base));
}

/** "and a half", "and three quarters" after a number. A plain "and a" before anything else is no part of it. */
export function readAddedFraction(scan: Scan, cardinal: Cardinal): Fraction | null {
  if (scan.lexemes[cardinal.to]?.text !== "and") return null;
  if (gapAfter(scan, cardinal.to - 1) !== "blank" || gapAfter(scan, cardinal.to) !== "blank") return null;
  const fraction = readFraction(scan, cardinal.to + 1);
  if (!fraction || compare(fraction.value, ONE) >= 0) return null;
  const scaled = readScaledFraction(scan, fraction);
  if (scaled.to > fraction.to && !cardinal.hasScale)
    return {
      value: times(plus(cardinal.value, fraction.value), over(scaled.value, fraction.value) ?? ONE),
      to: scaled.to,
    };
  if (scaled.to > fraction.to) return { value: plus(cardinal.value, scaled.value), to: scaled.to };
  return { value: plus(cardinal.value, times(fraction.value, lastScale(scan, cardinal))), to: fraction.to };
}

/** "two million and a half" adds half a million; "two hundred and a half" adds half. */
function lastScale(scan: Scan, cardinal: Cardinal): Rational {
  const scale = SCALES.get(scan.lexemes[cardinal.to - 1]?.text ?? "") ?? 0;
  return rational(scale >= 3 ? 10n ** BigInt(scale) : 1n);
}
