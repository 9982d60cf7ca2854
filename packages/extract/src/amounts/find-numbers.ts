import type { Span } from "@claimdesk/text";
import { ORDINALS, SCALE_ORDINALS, SCALES, SMALL_NUMBERS, TENS_NUMBERS } from "../words/number-words.ts";
import type { Lexeme } from "./number-lexemes.ts";
import { lexNumbers } from "./number-lexemes.ts";
import type { Rational } from "./rational.ts";
import { compare, fromDecimal, over, plus, rational, times } from "./rational.ts";
import type { Cardinal, Scan } from "./read-cardinal.ts";
import { gapAfter, readCardinal } from "./read-cardinal.ts";
import type { Fraction } from "./read-fraction.ts";
import { readAddedFraction, readFraction, readScaledFraction, readShare } from "./read-fraction.ts";

/**
 * A number as written. `share` is a part of a whole ("one in five", "two thirds"), `ordinal` a place in an order.
 * The flags say what a reader needs to tell an amount from a name.
 */
export type NumberFind = Span & {
  form: "number" | "share" | "ordinal";
  value: Rational;
  isSpelled: boolean;
  /** A power of ten or a group was written: "million", "k", "dozen". */
  hasScale: boolean;
  /** Letters follow without a blank ("29km"): a number only together with them. */
  isGlued: boolean;
  /** A letter touches it on the left ("A380"). */
  isTight: boolean;
  /** Part of a row such as 192.168.1.2. */
  isDotted: boolean;
};

const POWER =
  /^(\d{1,12}(?:\.\d{1,9})?)(?:e([+-]?\d{1,2})|\^([+-]{0,2}\d{1,2})|\s?[x×]\s?10\^([+-]?\d{1,2}))(?![\d\p{L}.])/iu;
const LONGEST_POWER = 48;

/** The numbers of a text, in order, in digits and in words: the longest reading at every place. */
export function findNumbers(text: string): NumberFind[] {
  const scan: Scan = { text, lexemes: lexNumbers(text) };
  const finds: NumberFind[] = [];
  for (let i = 0; i < scan.lexemes.length; ) {
    const found = numberAt(scan, i);
    if (found) finds.push(found.find);
    i = found ? Math.max(found.to, i + 1) : i + 1;
  }
  return finds;
}

/** The words a number in words may begin with; all others are passed over. */
const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...["a", "an", "half", "quarter"],
  ...SMALL_NUMBERS.keys(),
  ...TENS_NUMBERS.keys(),
  ...ORDINALS.keys(),
  ...SCALE_ORDINALS.keys(),
]);

type Read = {
  value: Rational;
  to: number;
  form: NumberFind["form"];
  end?: number;
  cardinal: Cardinal | null;
};

function numberAt(scan: Scan, i: number): { find: NumberFind; to: number } | null {
  const first = scan.lexemes[i];
  if (!first || (first.kind === "word" && (first.isTight || !OPENING_WORDS.has(first.text)))) return null;
  const read = readPower(scan, i) ?? readOrdinal(scan, i) ?? readWhole(scan, i);
  if (!read) return null;
  const sign = signBefore(scan, i);
  const last = scan.lexemes[read.to - 1];
  const next = scan.lexemes[read.to];
  const end = read.end ?? last?.end ?? first.end;
  const value = sign ? times(read.value, rational(-1n)) : read.value;
  const find: NumberFind = {
    start: sign?.start ?? first.start,
    end,
    form: read.form,
    value,
    isSpelled: first.kind === "word",
    hasScale: read.cardinal?.hasScale ?? false,
    isGlued: next?.kind === "word" && next.start === end,
    isTight: first.isTight,
    isDotted: first.isDotted,
  };
  return { find, to: read.to };
}

/** A number with all that belongs to it: fractions before, within and after. */
function readWhole(scan: Scan, i: number): Read | null {
  const first = scan.lexemes[i];
  const isKnownOne =
    first?.text === "one" && /\b(?:the|this|that|which|every|each|no|any)\s$/i.test(before(scan, first));
  const fraction = readFraction(scan, i);
  const cardinal = readCardinal(scan, i);
  const earlier = cardinal?.last?.hasAnd ? beforeLast(cardinal) : null;
  const split = earlier && readAddedFraction(scan, earlier);
  if (split && cardinal && split.to > cardinal.to) return { ...split, form: "number", cardinal };
  if (fraction) return shareOf(scan, fraction);
  if (!cardinal || (isKnownOne && !cardinal.hasScale)) return null;
  const mixed = readMixed(scan, cardinal) ?? readAddedFraction(scan, cardinal);
  if (mixed) return { ...mixed, form: "number", cardinal };
  const isPrice = /[$£€¥₹]\s?$/.test(before(scan, first));
  const share = isPrice ? null : readShare(scan, cardinal);
  if (share) return { ...share, form: "share", cardinal: null };
  return { value: cardinal.value, to: cardinal.to, form: "number", cardinal };
}

const before = ({ text }: Scan, lexeme: Lexeme | undefined): string =>
  text.slice(Math.max(0, (lexeme?.start ?? 0) - 12), lexeme?.start ?? 0);

function beforeLast({ value, last, ...rest }: Cardinal): Cardinal {
  return last ? { ...rest, value: last.before, to: last.to, last: null } : { ...rest, value, last };
}

function shareOf(scan: Scan, fraction: Fraction): Read {
  const scaled = readScaledFraction(scan, fraction);
  const isCount = scaled.to > fraction.to;
  return { ...scaled, form: isCount ? "number" : "share", cardinal: isCount ? SCALED : null };
}

const SCALED: Cardinal = { value: rational(1n), to: 0, last: null, hasScale: true, isSpelled: true };

/** "2 1/4". */
function readMixed(scan: Scan, cardinal: Cardinal): Fraction | null {
  const last = scan.lexemes[cardinal.to - 1];
  if (last?.kind !== "digits" || !/^\d{1,4}$/.test(last.text) || gapAfter(scan, cardinal.to - 1) !== "blank")
    return null;
  const next = scan.lexemes[cardinal.to];
  const part = next?.kind === "digits" ? readFraction(scan, cardinal.to) : null;
  if (!part || part.value.bottom > 64n || compare(part.value, rational(1n)) >= 0) return null;
  return { value: plus(cardinal.value, part.value), to: part.to };
}

/** "1e10", "2.5^-1", "1.3x10^6": exact, as the exponents are whole. */
function readPower(scan: Scan, i: number): Read | null {
  const first = scan.lexemes[i];
  if (first?.kind !== "digits" || first.isTight) return null;
  const m = POWER.exec(scan.text.slice(first.start, first.start + LONGEST_POWER));
  if (!m) return null;
  const base = fromDecimal(m[1] ?? "0");
  const exponent = Number((m[2] ?? m[3] ?? m[4] ?? "0").replace(/^--/, ""));
  const root = m[3] === undefined ? rational(10n) : base;
  const size = {
    top: root.top ** BigInt(Math.abs(exponent)),
    bottom: root.bottom ** BigInt(Math.abs(exponent)),
  };
  const power = exponent < 0 ? over(rational(1n), size) : size;
  if (!power) return null;
  const end = first.start + m[0].length;
  let to = i + 1;
  while ((scan.lexemes[to]?.start ?? end) < end) to++;
  return { value: m[3] === undefined ? times(base, power) : power, to, form: "number", end, cardinal: null };
}

/** "21st", "twenty-first", "one hundred twenty fifth", "two hundredth"; fractions such as "a fifth of" come first. */
function readOrdinal(scan: Scan, i: number): Read | null {
  const first = scan.lexemes[i];
  const next = scan.lexemes[i + 1];
  if (first?.kind === "digits") {
    const isPlace = next && /^(?:st|nd|rd|th)$/.test(next.text) && next.start - first.end <= 1;
    return isPlace && /^\d{1,9}$/.test(first.text)
      ? { value: fromDecimal(first.text), to: i + 2, form: "ordinal", cardinal: null }
      : null;
  }
  if (readFraction(scan, i)) return null;
  const cardinal = readCardinal(scan, i);
  const at = cardinal?.to ?? i;
  const gap = cardinal ? gapAfter(scan, at - 1) : "blank";
  if (gap !== "blank" && gap !== "hyphen") return null;
  const word = scan.lexemes[at]?.text ?? "";
  const scale = SCALE_ORDINALS.get(word);
  if (scale !== undefined && cardinal !== null)
    return {
      value: times(cardinal.value, rational(10n ** BigInt(scale))),
      to: at + 1,
      form: "ordinal",
      cardinal,
    };
  if (scale !== undefined && !/^an?$/.test(scan.lexemes[i - 1]?.text ?? ""))
    return { value: rational(10n ** BigInt(scale)), to: at + 1, form: "ordinal", cardinal };
  const place = ORDINALS.get(word);
  if (place === undefined) return null;
  if (!cardinal) return { value: rational(BigInt(place)), to: at + 1, form: "ordinal", cardinal };
  const isTens = cardinal.last?.isTens || /(?:ty)$/.test(scan.lexemes[at - 1]?.text ?? "");
  const isScale = SCALES.has(scan.lexemes[at - 1]?.text ?? "");
  if (!(isTens && place < 10) && !(isScale && place < 100)) return null;
  return { value: plus(cardinal.value, rational(BigInt(place))), to: at + 1, form: "ordinal", cardinal };
}

/** A minus sign, or "minus" and "negative", right before a number; a hyphen between two words or numbers is none. */
function signBefore(scan: Scan, i: number): { start: number } | null {
  const first = scan.lexemes[i];
  if (!first) return null;
  const word = scan.lexemes[i - 1];
  if (word && /^(?:minus|negative)$/.test(word.text) && gapAfter(scan, i - 1) === "blank")
    return { start: word.start };
  if (first.kind === "word") return null;
  const m = /(?:^|[\s(=])([-−])\s{0,2}$/.exec(before(scan, first));
  if (!m) return null;
  const at = first.start - (before(scan, first).length - m.index) + m[0].indexOf(m[1] ?? "-");
  if (/\d\s$/.test(scan.text.slice(Math.max(0, at - 2), at))) return null;
  const isSpaced = at + 1 < first.start;
  return isSpaced && scan.text.slice(0, at).trim() !== "" ? null : { start: at };
}
