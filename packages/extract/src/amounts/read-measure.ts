import type { Unit } from "../words/units.ts";
import { UNIT_SIGNS, UNIT_WORDS } from "../words/units.ts";
import type { Amount } from "./amount.ts";
import { amountOf, anyOf, matchAt, opensOneOf } from "./amount.ts";
import type { NumberFind } from "./find-numbers.ts";
import { compare, fromDecimal, over, plus, rational } from "./rational.ts";

const WORDS = new RegExp(String.raw`(?:\s{1,3}|-|\s-\s)(${anyOf(UNIT_WORDS.keys())})(?![\p{L}\p{N}])`, "iuy");
/** "half a mile", "a quarter of an inch". */
const PART_OF = new RegExp(String.raw`\s(?:of\s)?an?\s(${anyOf(UNIT_WORDS.keys())})(?![\p{L}\p{N}])`, "iuy");
const SIGNS = new RegExp(String.raw`\s?(${anyOf(UNIT_SIGNS.keys())})(?![\p{L}\p{N}²³])`, "uy");
const BRACKETED = new RegExp(String.raw`\s?[([{<](${anyOf(UNIT_SIGNS.keys())})[)\]}>]`, "uy");
const mayBeWord = opensOneOf(UNIT_WORDS.keys());
const mayBeSign = opensOneOf(UNIT_SIGNS.keys());
/** Signs that are ordinary letters, words or names when a blank stands before them. */
const ONLY_GLUED = /^(?:[lLgtWVJ]|mi|MP|kn|kt|hl|cl|cal|rad|yd|nm|TB|PB|hp|in)$/;
const BESIDE_METRE =
  /^\s?(?:[.,;:)]|$|[x×]\s?\d|\d|(?:is|high|tall|long|wide|deep|above|below|away|of|from|race|final|sprint|freestyle|relay|hurdles|dash)\b)/;
const TEMPERATURE =
  /\s?(?:°|º|degrees?)\s?(C|F|Celsius|Fahrenheit|centigrade)(?!\p{L})|([CF])(?![\p{L}\p{N}])/iuy;
const RATE =
  /\s?(?:(?:per|an?)\s|\/\s?)(hours?|hr|h|seconds?|sec|s|minutes?|min|milliseconds?|ms)(?![\p{L}\p{N}])/uy;
const INCHES = /(?:,?\s(?:and\s)?|\s?)(\d{1,2}(?:\.\d{1,2})?)[\s-]?(?:in|ins|inch|inches)(?![\p{L}\p{N}])/uy;
/** How far back an opening mark is looked for, so that many marks take time in proportion. */
const LONGEST_QUOTATION = 400;
const INCH_MARK = /\s?["”″]/y;
const TIMES: Readonly<Record<string, string>> = {
  h: "hour",
  hr: "hour",
  s: "second",
  sec: "second",
  min: "minute",
  ms: "millisecond",
};

/** The measure a number is part of, or `null`: length, weight, speed, temperature, data and so on. */
export function readMeasure(text: string, number: NumberFind): Amount | null {
  if (number.form === "ordinal" || number.isTight) return null;
  if (/[\p{L}\d]-$/u.test(text.slice(Math.max(0, number.start - 2), number.start)) && !number.isSpelled)
    return null;
  const temperature = readTemperature(text, number);
  if (temperature) return temperature;
  const unit = readUnit(text, number);
  if (!unit) return readInchMark(text, number);
  if (unit.name === "foot") return readFeet(text, number, unit.end);
  if (unit.sort === "length") {
    const rate = matchAt(RATE, text, unit.end);
    const per = rate?.[1]?.replace(/(?<=..)s$/, "") ?? "";
    if (rate)
      return amountOf(
        number,
        { start: number.start, end: unit.end + rate[0].length },
        "measure",
        `${unit.name} per ${TIMES[per] ?? per}`,
      );
  }
  const isHeat =
    unit.name === "degree" && /temperature/i.test(text.slice(Math.max(0, number.start - 32), number.start));
  const sort = unit.sort === "temperature" || isHeat ? "temperature" : "measure";
  return amountOf(number, { start: number.start, end: unit.end }, sort, unit.name);
}

function readUnit(text: string, number: NumberFind): (Unit & { end: number }) | null {
  const part = number.form === "share" ? matchAt(PART_OF, text, number.end) : null;
  const whole = part && UNIT_WORDS.get((part[1] ?? "").toLowerCase());
  if (part && whole) return { ...whole, end: number.end + part[0].length };
  const word = mayBeWord(text, number.end) ? matchAt(WORDS, text, number.end) : null;
  const named = word && UNIT_WORDS.get((word[1] ?? "").toLowerCase());
  if (word && named) return { ...named, end: number.end + word[0].length };
  if (number.isSpelled && number.hasScale) return null;
  const sign =
    (mayBeSign(text, number.end) ? matchAt(SIGNS, text, number.end) : null) ??
    (/^\s?[([{<]/.test(text.slice(number.end, number.end + 2)) ? matchAt(BRACKETED, text, number.end) : null);
  const unit = sign && UNIT_SIGNS.get(sign[1] ?? "");
  if (!sign || !unit) return null;
  const end = number.end + sign[0].length;
  if (sign[1] === "m" && !BESIDE_METRE.test(text.slice(end, end + 12))) return null;
  return /^\s/.test(sign[0]) && ONLY_GLUED.test(sign[1] ?? "") ? null : { ...unit, end };
}

const HOTTEST = fromDecimal("200");

function readTemperature(text: string, number: NumberFind): Amount | null {
  const m = matchAt(TEMPERATURE, text, number.end);
  if (!m) return null;
  const letter = (m[1] ?? m[2] ?? "").charAt(0).toUpperCase();
  const digits = text.slice(number.start, number.end);
  if (
    m[2] &&
    (!/^[-−]?(?:\d{2,3}|\d{1,3}\.\d{1,2})$/.test(digits) ||
      !/[CF]/.test(m[2]) ||
      compare(number.value, HOTTEST) > 0)
  )
    return null;
  const unit = letter === "F" ? "degree fahrenheit" : "degree celsius";
  return amountOf(number, { start: number.start, end: number.end + m[0].length }, "temperature", unit);
}

/** "5 feet 10 inches" is one length, in feet. */
function readFeet(text: string, number: NumberFind, end: number): Amount {
  const m = matchAt(INCHES, text, end);
  const inches = m ? fromDecimal(m[1] ?? "0") : null;
  const part = inches && compare(inches, rational(12n)) < 0 ? over(inches, rational(12n)) : null;
  if (!m || !part) return amountOf(number, { start: number.start, end }, "measure", "foot");
  return amountOf(number, { start: number.start, end: end + m[0].length }, "measure", "foot", {
    value: plus(number.value, part),
  });
}

/** 13.3” is a screen; the mark that closes a quotation is none. */
function readInchMark(text: string, number: NumberFind): Amount | null {
  const m = matchAt(INCH_MARK, text, number.end);
  if (!m || number.isSpelled || number.hasScale) return null;
  const end = number.end + m[0].length;
  const before = text.slice(Math.max(0, number.start - LONGEST_QUOTATION), number.start);
  const isOpen =
    m[0].trim() === "”"
      ? count(before, "“") > count(before, "”") - count(before.replace(/\d”/g, ""), "”")
      : count(before, '"') % 2 === 1;
  const isFollowed = /^(?:\s\p{Ll}|[),-])/u.test(text.slice(end, end + 2));
  return !isOpen && isFollowed ? amountOf(number, { start: number.start, end }, "measure", "inch") : null;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
