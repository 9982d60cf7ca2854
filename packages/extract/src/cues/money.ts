import { DIGITS, hundredth, MAGNITUDE, parseNumber } from "../numbers.ts";
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from "../words/currencies.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { blockedFind, qualifierBefore, valueFind } from "./cue.ts";

const escapeSign = (sign: string): string => sign.replace(/[$.]/g, String.raw`\$&`);
const SIGNS = Array.from(CURRENCY_SIGNS.keys())
  .sort((a, b) => b.length - a.length)
  .map(escapeSign)
  .join("|");
const CODES = Array.from(CURRENCY_CODES).join("|");
const AMOUNT = String.raw`(${DIGITS})(?:[\s-]?(${MAGNITUDE}))?(?![\w%])`;
const RANGE = String.raw`(?:\s?(?:-|–|to)\s?(?:[$£€¥₹]|US\$)?(${DIGITS})(?:[\s-]?(${MAGNITUDE}))?(?![\w%]))?`;
const WITH_SIGN = new RegExp(String.raw`(?<![\w$])(${SIGNS}|${CODES})\s?${AMOUNT}${RANGE}`, "g");
/** "#" stands for the pound sign only beside a large amount; elsewhere it is a number sign. */
const POUND_HASH = new RegExp(String.raw`(?<!\w)#\s?(${DIGITS})\s?(million|billion|trillion|bn|m)\b`, "g");
const CODE_AFTER = new RegExp(String.raw`(?<![\w.,])${AMOUNT}\s?(${CODES})\b`, "g");
const NAMES = Array.from(CURRENCY_NAMES.keys())
  .filter((name) => name !== "p")
  .map((name) => (name === "yen" || name === "yuan" || name === "pence" ? name : `${name}s?`))
  .join("|");
const NAMED = new RegExp(
  String.raw`(?<![\w.,])(?:(${DIGITS})(?:[\s-]?(${MAGNITUDE}))?|((?:a|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:hundred|thousand|million|billion|trillion))?))[\s-](?:(US|American|Canadian|Australian) )?(${NAMES})\b`,
  "gi",
);
const PENCE = new RegExp(String.raw`(?<![\w.,])(${DIGITS})p\b`, "g");
const DOLLAR_COUNTRY: Record<string, string> = { canadian: "CAD", australian: "AUD" };

/** Sums of money with a sign, a code or a name of a currency. */
export const moneyCue: ValueCue = {
  name: "money",
  find(sentence) {
    const { text } = sentence;
    const finds: ValueFind[] = [];
    const put = (index: number, length: number, norm: string | null): void => {
      const start = sentence.start + index;
      const at = { start, end: start + length };
      if (finds.some((find) => find.start < at.end && at.start < find.end)) return;
      finds.push(
        norm === null
          ? blockedFind(at)
          : valueFind(at, "money", norm, { qualifier: qualifierBefore(text, index) }),
      );
    };
    for (const m of text.matchAll(WITH_SIGN)) {
      const code = CURRENCY_SIGNS.get(m[1] ?? "") ?? m[1] ?? "USD";
      put(m.index, m[0].length, range(code, [m[2], m[3]], [m[4], m[5]]));
    }
    for (const m of text.matchAll(POUND_HASH)) put(m.index, m[0].length, range("GBP", [m[1], m[2]], []));
    for (const m of text.matchAll(CODE_AFTER))
      put(m.index, m[0].length, range(m[3] ?? "USD", [m[1], m[2]], []));
    for (const m of text.matchAll(NAMED)) put(m.index, m[0].length, namedSum(m));
    for (const m of text.matchAll(PENCE)) put(m.index, m[0].length, sum("GBP", m[1], undefined, 100));
    return finds;
  },
};

function namedSum(m: RegExpExecArray): string | null {
  const name = (m[5] ?? "").toLowerCase();
  const entry = CURRENCY_NAMES.get(name) ?? CURRENCY_NAMES.get(name.replace(/s$/, ""));
  if (!entry || m[3]?.toLowerCase() === "a") return null;
  const code = entry.code === "USD" ? (DOLLAR_COUNTRY[(m[4] ?? "").toLowerCase()] ?? "USD") : entry.code;
  if (m[3]) return sumOf(code, parseNumber(m[3]), entry.cents);
  return sum(code, m[1], m[2], entry.cents);
}

function range(code: string, from: (string | undefined)[], to: (string | undefined)[]): string | null {
  const last = sum(code, to[0], to[1], 1);
  const first = sum(code, from[0], from[1] ?? (last ? to[1] : undefined), 1);
  return first && last ? `${first}-${last.slice(code.length + 1)}` : first;
}

function sum(
  code: string,
  digits: string | undefined,
  magnitude: string | undefined,
  cents: number,
): string | null {
  if (!digits) return null;
  return sumOf(code, parseNumber(magnitude ? `${digits} ${magnitude}` : digits), cents);
}

function sumOf(code: string, decimal: string | null, cents: number): string | null {
  if (decimal === null) return null;
  return `${code} ${cents === 100 ? hundredth(decimal) : decimal}`;
}
