import { CURRENCY_TITLES } from "../words/currency-titles.ts";
import type { Amount } from "./amount.ts";
import type { Rational } from "./rational.ts";
import { fromDecimal, plus, rational, times, toPlain } from "./rational.ts";

/** An amount without its unit in normal form: "10000", "8-10". */
export function plainValue({ value, upTo }: Pick<Amount, "value" | "upTo">): string {
  return upTo ? `${toPlain(value)}-${toPlain(upTo)}` : toPlain(value);
}

/** A share of one as a percentage with at most two decimals, rounded half up: one third is "33.33%". */
export function percentOf(share: Rational): string {
  const { top, bottom } = plus(times(share, rational(10_000n)), rational(1n, 2n));
  return `${toPlain(rational(top / bottom, 100n))}%`;
}

/** "5,000,000,000" of "5000000000". */
export function grouped(plain: string): string {
  const [whole = "", fraction] = plain.split(".");
  const parts: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) parts.unshift(whole.slice(Math.max(0, end - 3), end));
  return fraction ? `${parts.join(",")}.${fraction}` : parts.join(",");
}

/** A sum in words: "5,000,000,000 Indian rupees". */
export function sumInWords(plain: string, code: string): string {
  const title = CURRENCY_TITLES.get(code) ?? code;
  return `${plain.split("-").map(grouped).join(" to ")} ${title}`;
}

/** Two decimals at most, for sentences only. */
export function rounded(plain: string): string {
  const [whole = "", fraction = ""] = plain.split(".");
  if (fraction.length <= 2) return plain;
  const { top, bottom } = plus(
    times(fromDecimal(`${whole.replace("-", "")}.${fraction}`), rational(100n)),
    rational(1n, 2n),
  );
  return `${whole.startsWith("-") ? "-" : ""}${toPlain(rational(top / bottom, 100n))}`;
}
