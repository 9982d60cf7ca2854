import {
  FRACTION_SIGNS,
  GROUPS,
  MAGNITUDES,
  SCALES,
  SMALL_NUMBERS,
  TENS_NUMBERS,
} from "../words/number-words.ts";
import type { Lexeme } from "./number-lexemes.ts";
import type { Rational } from "./rational.ts";
import { fromDecimal, plus, rational, times } from "./rational.ts";

/** A text with its lexemes; the readers below take an index into them. */
export type Scan = { text: string; lexemes: readonly Lexeme[] };

/**
 * The last small part of a number in words ("three" of "two hundred and three") and what was read before it, up to
 * lexeme `to`: that part may turn out to belong to a fraction ("two hundred and three quarters").
 */
export type LastPart = { before: Rational; to: number; value: number; isTens: boolean; hasAnd: boolean };

/** A number that ends before lexeme `to`. */
export type Cardinal = {
  value: Rational;
  to: number;
  last: LastPart | null;
  hasScale: boolean;
  isSpelled: boolean;
};

/** What lies between two lexemes: nothing, blanks, a hyphen (blanks around it allowed), or something else. */
export function gapAfter({ text, lexemes }: Scan, i: number): "none" | "blank" | "hyphen" | "other" {
  const a = lexemes[i];
  const b = lexemes[i + 1];
  if (!a || !b || b.start - a.end > 5) return "other";
  const gap = text.slice(a.end, b.start);
  if (gap === "") return "none";
  if (gap === " ") return "blank";
  if (/^\s+$/.test(gap)) return "blank";
  return /^\s*[-‐‑]\s*$/.test(gap) ? "hyphen" : "other";
}

/** The power of ten that letters right after digits stand for ("10k", "1.2bn"), or `null`. A small "m" is a metre. */
function gluedScale(written: string): number | null {
  const lower = written.toLowerCase();
  if (!/^(?:k|b|m|mm|mn|mln|mil|bn|bln|tn|tln|trn)$/.test(lower)) return null;
  if (written === "m" || (lower === "mm" && written !== "MM")) return null;
  return MAGNITUDES.get(lower) ?? null;
}

const LOOSE_SCALE = /^(?:mn|mln|bn|bln|tn|tln|trn)$/;
const power = (places: number): Rational => rational(10n ** BigInt(places));
const whole = (value: number): Rational => rational(BigInt(value));
const LONGEST_DIGITS = 40;

/** Digits with what multiplies them: "4.2 million", "10k", "500 crore", "3 dozen", "2 1/4", "2½". */
function readDigits(scan: Scan, i: number): Cardinal | null {
  const first = scan.lexemes[i];
  if (first?.kind !== "digits" || first.text.length > LONGEST_DIGITS) return null;
  let value = fromDecimal(first.text);
  let to = i + 1;
  const next = scan.lexemes[to];
  const gap = gapAfter(scan, i);
  if (next?.kind === "fraction" && (gap === "none" || gap === "blank")) {
    value = plus(value, signValue(next));
    to++;
  } else if (next?.kind === "word" && gap === "none") {
    const scale = gluedScale(scan.text.slice(next.start, next.end));
    if (scale !== null)
      return { value: times(value, power(scale)), to: to + 1, last: null, hasScale: true, isSpelled: false };
  } else if (next?.kind === "word" && gap === "blank" && LOOSE_SCALE.test(next.text)) {
    const scale = MAGNITUDES.get(next.text) ?? 0;
    return { value: times(value, power(scale)), to: to + 1, last: null, hasScale: true, isSpelled: false };
  }
  const scaled = readScales(scan, to, value);
  return {
    value: scaled?.value ?? value,
    to: scaled?.to ?? to,
    last: null,
    hasScale: scaled !== null,
    isSpelled: false,
  };
}

/** The value of a fraction sign. */
export function signValue(lexeme: Lexeme): Rational {
  const [top, bottom] = FRACTION_SIGNS.get(lexeme.text) ?? [1, 1];
  return rational(BigInt(top), BigInt(bottom));
}

/** "million", "lakh crore", "hundred thousand", "dozen" right after a number. */
export function readScales(
  scan: Scan,
  from: number,
  value: Rational,
): { value: Rational; to: number } | null {
  let to = from;
  let product = value;
  while (to > 0 && to - from < 3) {
    const gap = gapAfter(scan, to - 1);
    if (gap !== "blank" && gap !== "hyphen") break;
    const word = scan.lexemes[to]?.text ?? "";
    const scale = SCALES.get(word);
    const group = word === "score" || word === "gross" ? undefined : GROUPS.get(word);
    if (scale === undefined && group === undefined) break;
    product = times(product, scale === undefined ? whole(group ?? 1) : power(scale));
    to++;
    if (group !== undefined) break;
  }
  return to > from ? { value: product, to } : null;
}

/** A number in words below a hundred: "seven", "twenty-one", "fifty two". */
function readSmall(scan: Scan, i: number): { value: number; to: number; isTens: boolean } | null {
  const word = scan.lexemes[i]?.text ?? "";
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return { value: small, to: i + 1, isTens: false };
  const tens = TENS_NUMBERS.get(word);
  if (tens === undefined) return null;
  const unit = SMALL_NUMBERS.get(scan.lexemes[i + 1]?.text ?? "");
  const gap = gapAfter(scan, i);
  if (unit !== undefined && unit > 0 && unit < 10 && (gap === "blank" || gap === "hyphen"))
    return { value: tens + unit, to: i + 2, isTens: false };
  return { value: tens, to: i + 1, isTens: true };
}

/** A number as written from lexeme `i` on, in digits or words, or `null`. Fractions and signs are read elsewhere. */
export function readCardinal(scan: Scan, i: number): Cardinal | null {
  const digits = readDigits(scan, i);
  if (digits) return digits.hasScale ? readParts(scan, digits) : digits;
  const first = scan.lexemes[i];
  if (first?.kind !== "word" || first.isTight) return null;
  if (first.text === "a" || first.text === "an") {
    if (scan.lexemes[i + 1]?.text === "score" && scan.lexemes[i + 2]?.text === "of")
      return { value: whole(20), to: i + 2, last: null, hasScale: true, isSpelled: true };
    const scaled = readScales(scan, i + 1, whole(1));
    if (scaled === null) return null;
    return readParts(scan, { ...scaled, last: null, hasScale: true, isSpelled: true });
  }
  const small = readSmall(scan, i);
  if (!small) return null;
  const point = readPoint(scan, small.to, whole(small.value));
  const scaled = readScales(scan, point?.to ?? small.to, point?.value ?? whole(small.value));
  const start: Cardinal = {
    value: scaled?.value ?? point?.value ?? whole(small.value),
    to: scaled?.to ?? point?.to ?? small.to,
    last: null,
    hasScale: scaled !== null,
    isSpelled: true,
  };
  return scaled ? readParts(scan, start) : start;
}

/** "point zero three", "point seventy-one" after a number. */
function readPoint(scan: Scan, i: number, value: Rational): { value: Rational; to: number } | null {
  if (scan.lexemes[i]?.text !== "point" || gapAfter(scan, i - 1) !== "blank") return null;
  let to = i + 1;
  let decimals = "";
  while (decimals.length < 12 && gapAfter(scan, to - 1) === "blank") {
    const digit = SMALL_NUMBERS.get(scan.lexemes[to]?.text ?? "");
    if (digit === undefined || digit > 9) break;
    decimals += digit;
    to++;
  }
  if (decimals === "") {
    const small = readSmall(scan, i + 1);
    if (!small) return null;
    decimals = String(small.value);
    to = small.to;
  }
  return { value: plus(value, fromDecimal(`0.${decimals}`)), to };
}

const MOST_PARTS = 8;

/** Further parts after "two hundred", "three million": "... and five", "... two thousand two hundred". */
function readParts(scan: Scan, start: Cardinal): Cardinal {
  let total = start;
  for (let n = 0; n < MOST_PARTS; n++) {
    const next = readPart(scan, total);
    if (!next) break;
    total = next;
  }
  const point = readPoint(scan, total.to, total.value);
  return point ? { ...total, ...point, last: null } : total;
}

function readPart(scan: Scan, total: Cardinal): Cardinal | null {
  const hasAnd = scan.lexemes[total.to]?.text === "and" && gapAfter(scan, total.to - 1) === "blank";
  const from = hasAnd ? total.to + 1 : total.to;
  if (gapAfter(scan, from - 1) !== "blank") return null;
  const small = readSmall(scan, from) ?? (hasAnd ? null : readGroupDigits(scan, from));
  if (!small || small.value === 0) return null;
  const part = readScales(scan, small.to, whole(small.value));
  const { top, bottom } = total.value;
  const isWhole = top % bottom === 0n;
  const room = isWhole ? roomOf(top / bottom) : 0n;
  const last = scan.lexemes[small.to];
  if (part && part.value.top >= room) return multiplied(scan, total, small, part.to);
  if (last && GROUPS.has(last.text) && !part) return null;
  const value = part?.value ?? whole(small.value);
  if (value.top >= room) return null;
  return {
    value: plus(total.value, value),
    to: part?.to ?? small.to,
    last: part
      ? null
      : { before: total.value, to: total.to, value: small.value, isTens: small.isTens, hasAnd },
    hasScale: true,
    isSpelled: total.isSpelled,
  };
}

/** "6 crore 20 lakh": digits go on only where a smaller power of ten follows them. */
function readGroupDigits(scan: Scan, i: number): { value: number; to: number; isTens: boolean } | null {
  const lexeme = scan.lexemes[i];
  if (lexeme?.kind !== "digits" || !/^\d{1,3}$/.test(lexeme.text)) return null;
  return SCALES.has(scan.lexemes[i + 1]?.text ?? "") && gapAfter(scan, i) === "blank"
    ? { value: Number(lexeme.text), to: i + 1, isTens: false }
    : null;
}

/** "two hundred and two thousand": the power of ten multiplies all that came before, when that was below a thousand. */
function multiplied(
  scan: Scan,
  total: Cardinal,
  small: { value: number; to: number },
  to: number,
): Cardinal | null {
  const scale = SCALES.get(scan.lexemes[small.to]?.text ?? "") ?? 0;
  const sum = plus(total.value, whole(small.value));
  if (scale < 3 || sum.top >= 1000n * sum.bottom) return null;
  return { value: times(sum, power(scale)), to, last: null, hasScale: true, isSpelled: total.isSpelled };
}

/** What may still be added to a number that ends in zeros: 100 to 200, 1000 to 5,000, 1 to 21. */
function roomOf(value: bigint): bigint {
  const zeros = /0*$/.exec(value.toString())?.[0].length ?? 0;
  return 10n ** BigInt(Math.min(zeros, 18));
}
