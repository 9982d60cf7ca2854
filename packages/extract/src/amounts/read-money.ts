import type { CurrencyName } from "../words/currencies.ts";
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from "../words/currencies.ts";
import { MAGNITUDES } from "../words/number-words.ts";
import type { Amount } from "./amount.ts";
import { amountOf, anyOf, matchAt, opensOneOf } from "./amount.ts";
import type { NumberFind } from "./find-numbers.ts";
import type { Rational } from "./rational.ts";
import { compare, over, plus, rational, times } from "./rational.ts";

const LETTERED = Array.from(CURRENCY_SIGNS.keys()).filter((sign) => /^[A-Za-z]/.test(sign));
const BARE = Array.from(CURRENCY_SIGNS.keys()).filter((sign) => !/^[A-Za-z]/.test(sign));
const CODES = Array.from(CURRENCY_CODES).join("|");
/** "#" stands for the pound sign of old texts only before an amount no number sign could have. */
const SIGN_BEFORE = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(${anyOf(LETTERED)}|(?:[Uu]\.?[Ss]\.?|[Cc]|[Hh][Kk]|[Nn][Zz])\s\$|(?:usd|aud|cad|mxn|nzd)\$|${CODES}|rmb|GB)\s?|())(${anyOf(BARE)}|#)?\s?$`,
  "u",
);
const SIGN_AFTER = new RegExp(String.raw`\s?(?:(${anyOf(BARE)})(?![\d\p{L}])|(${CODES}|rmb|usd)\b)`, "uy");
const ADJECTIVES = anyOf(
  new Set(Array.from(CURRENCY_NAMES.values()).flatMap((name) => Object.keys(name.byCountry))),
);
const NAME_AFTER = new RegExp(
  String.raw`(?:\s{1,3}|-)(?:(${ADJECTIVES})[\s-])?(${anyOf(CURRENCY_NAMES.keys())})(?![\p{L}\p{N}])`,
  "iuy",
);
const mayBeName = opensOneOf([
  ...CURRENCY_NAMES.keys(),
  ...Array.from(CURRENCY_NAMES.values()).flatMap((name) => Object.keys(name.byCountry)),
]);
/** The last letters of what may stand before an amount; other words before it are passed over. */
const LAST_LETTERS = new Set(
  [...LETTERED, ...CURRENCY_CODES, "rmb", "GB"].map((sign) => /[A-Za-z]*$/.exec(sign)?.[0] ?? ""),
);
const EXTENSION = new RegExp(
  String.raw`\s?\(?(${CODES})\b\)?|\s(?:(${anyOf(["US", "U.S.", "American", "Australian", "Canadian"])})\s)?dollars?\b`,
  "uy",
);
const MILLION = /\s?m(?:illions?)?(?![\p{L}\d])/iuy;
/** "75 USD million". */
const LATE_SCALE = /\s(million|billion|trillion|bn)\b/iuy;
const MILLIONS = rational(1_000_000n);

/** Money that a number is part of, or `null`: by a sign or code before it, after it, or by the name of a currency. */
export function readMoney(text: string, number: NumberFind): Amount | null {
  if (number.form === "ordinal") return null;
  return (
    readSign(text, number) ?? (number.isTight ? null : (readAfter(text, number) ?? readName(text, number)))
  );
}

function readSign(text: string, number: NumberFind): Amount | null {
  const from = Math.max(0, number.start - 10);
  const last = /([A-Za-z]+)\s?$/.exec(text.slice(from, number.start))?.[1];
  if (last !== undefined && !LAST_LETTERS.has(last)) return null;
  const m = SIGN_BEFORE.exec(text.slice(from, number.start));
  const letters = m?.[1] ?? "";
  const mark = m?.[3] ?? "";
  if (!m || (letters === "" && mark === "")) return null;
  if (mark === "#" && letters !== "GB" && !isPoundHash(text, number)) return null;
  if (letters === "GB" && mark !== "#" && mark !== "£") return null;
  const { end, value } = withMillion(text, number);
  const extension = mark !== "" ? matchAt(EXTENSION, text, end) : null;
  const own = codeOf(letters, mark);
  const code = own === "USD" && letters === "" ? codeOfExtension(extension) : own;
  const start = from + m.index + (letters === "" ? m[0].search(/\S/) : 0);
  return amountOf(number, { start, end: extension ? end + extension[0].length : end }, "money", code, {
    value,
  });
}

/** Only a large or a decimal amount after "#" is money. */
function isPoundHash(text: string, number: NumberFind): boolean {
  return (
    number.hasScale ||
    /^\d+\.\d\d$/.test(text.slice(number.start, number.end)) ||
    matchAt(MILLION, text, number.end) !== null
  );
}

/** "£5m": after a sign a small "m" is a million, which the number itself cannot know. */
function withMillion(text: string, number: NumberFind): { end: number; value: Rational } {
  const m = number.hasScale ? null : matchAt(MILLION, text, number.end);
  return m
    ? { end: number.end + m[0].length, value: times(number.value, MILLIONS) }
    : { end: number.end, value: number.value };
}

function codeOf(letters: string, mark: string): string {
  const joined = `${letters}${mark}`.replace(/[\s.]/g, "");
  const sign =
    CURRENCY_SIGNS.get(joined) ?? CURRENCY_SIGNS.get(joined.toUpperCase()) ?? CURRENCY_SIGNS.get(letters);
  if (sign) return sign;
  if (mark === "#" || letters === "GB") return "GBP";
  const code = letters.toUpperCase();
  if (code === "RMB") return "CNY";
  return CURRENCY_CODES.has(code) ? code : (CURRENCY_SIGNS.get(mark) ?? "USD");
}

function codeOfExtension(extension: RegExpExecArray | null): string {
  if (extension?.[1]) return extension[1] === "RMB" ? "CNY" : extension[1];
  return extension?.[2] === "Australian" ? "AUD" : extension?.[2] === "Canadian" ? "CAD" : "USD";
}

/** "115USD", "10 €", "30m euros", "164p". */
function readAfter(text: string, number: NumberFind): Amount | null {
  const glued = number.isGlued ? withMillion(text, number) : { end: number.end, value: number.value };
  const after = matchAt(SIGN_AFTER, text, glued.end);
  if (after) {
    const code = after[1] ? (CURRENCY_SIGNS.get(after[1]) ?? "USD") : (after[2] ?? "").toUpperCase();
    const end = glued.end + after[0].length;
    const late = matchAt(LATE_SCALE, text, end);
    const scale = rational(10n ** BigInt(MAGNITUDES.get((late?.[1] ?? "").toLowerCase()) ?? 0));
    return amountOf(
      number,
      { start: number.start, end: end + (late?.[0].length ?? 0) },
      "money",
      code === "RMB" ? "CNY" : code,
      {
        value: times(glued.value, scale),
      },
    );
  }
  if (number.isGlued && glued.end > number.end) {
    const named = mayBeName(text, glued.end) ? matchAt(NAME_AFTER, text, glued.end) : null;
    if (named) return namedAmount(number, named, glued.end + named[0].length, glued.value);
  }
  if (!number.isGlued || number.isSpelled || !/^p(?![\p{L}\d])/u.test(text.slice(number.end, number.end + 2)))
    return null;
  const pence = over(number.value, rational(100n)) ?? number.value;
  return amountOf(number, { start: number.start, end: number.end + 1 }, "money", "GBP", { value: pence });
}

function readName(text: string, number: NumberFind): Amount | null {
  if (number.isGlued) return null;
  const m = mayBeName(text, number.end) ? matchAt(NAME_AFTER, text, number.end) : null;
  if (!m) return null;
  return namedAmount(number, m, number.end + m[0].length, number.value);
}

const LARGE = rational(100n);

function namedAmount(number: NumberFind, m: RegExpExecArray, end: number, value: Rational): Amount | null {
  const entry = CURRENCY_NAMES.get((m[2] ?? "").toLowerCase());
  if (!entry) return null;
  const adjective = (m[1] ?? "").toLowerCase();
  const isLarge = number.hasScale || compare(value, LARGE) >= 0;
  if (entry.isWord && adjective === "" && !isLarge) return null;
  const code = entry.byCountry[adjective] ?? entry.code;
  const otherUnits = adjective === "" ? othersOf(entry) : [];
  const main = entry.parts === 1 ? value : (over(value, rational(BigInt(entry.parts))) ?? value);
  return amountOf(number, { start: number.start, end }, "money", code, { value: main, otherUnits });
}

function othersOf({ code, byCountry, isShared }: CurrencyName): string[] {
  return isShared ? Array.from(new Set(Object.values(byCountry))).filter((other) => other !== code) : [];
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents" as one sum, or `null`. */
export function joinParts(text: string, whole: Amount, part: Amount): Amount | null {
  if (whole.sort !== "money" || part.sort !== "money" || whole.unit !== part.unit) return null;
  if (!/^\s(?:and\s)?$/.test(text.slice(whole.end, part.start))) return null;
  const isPart = /(?:cents?|pence|penny|paise|p)$/i.test(text.slice(part.start, part.end));
  const isWhole = /(?:dollars?|euros?|pounds?|rupees?|[\d])$/i.test(text.slice(whole.start, whole.end));
  if (!isPart || !isWhole || compare(part.value, rational(1n)) >= 0) return null;
  return { ...whole, end: part.end, value: plus(whole.value, part.value) };
}
