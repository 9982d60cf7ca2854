import { MAGNITUDES, NUMBER_WORDS } from "./words/number-words.ts";

/** Source of a linear-time expression for a number in digits, with thousands separators. */
export const DIGITS = String.raw`\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?`;
/** Source for an amount word after a number ("million", "bn"). */
export const MAGNITUDE = `hundred|thousand|lakh|million|crore|billion|trillion|mln|bn|mn|trn|tn|m|k|b`;
/** Source for a spelled-out number below a hundred. */
export const SPELLED = Array.from(NUMBER_WORDS.keys())
  .sort((a, b) => b.length - a.length)
  .join("|");

/** Moves the decimal point of a plain decimal to the right without rounding: ("1.6", 6) is "1600000". */
function shiftDecimal(decimal: string, places: number): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const padded = fraction.padEnd(Math.max(places, 0), "0");
  const digits = (places >= 0 ? whole + padded.slice(0, places) : whole).replace(/^0+(?=\d)/, "");
  const rest = (places >= 0 ? padded.slice(places) : fraction).replace(/0+$/, "");
  return rest ? `${digits}.${rest}` : digits;
}

/** Plain decimal of a number as written ("1.6 million", "twenty-one", "10,000"), or `null` when it is none. */
export function parseNumber(written: string): string | null {
  const lower = written.trim().toLowerCase();
  const found = /^([\d.,]+)\s?-?([a-z]*)$/.exec(lower);
  if (found) {
    const decimal = (found[1] ?? "").replaceAll(",", "");
    if (!/^\d+(?:\.\d+)?$/.test(decimal)) return null;
    if (!found[2]) return shiftDecimal(decimal, 0);
    const power = MAGNITUDES.get(found[2]);
    return power === undefined ? null : shiftDecimal(decimal, power);
  }
  const [first = "", second] = lower.split(/\s+/);
  const small = first === "a" ? 1 : NUMBER_WORDS.get(first);
  if (small === undefined) return null;
  if (second === undefined) return String(small);
  const power = MAGNITUDES.get(second);
  return power === undefined ? null : shiftDecimal(String(small), power);
}

/** Divides a plain decimal by a hundred, exactly. */
export function hundredth(decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const padded = whole.padStart(3, "0");
  return shiftDecimal(`${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`, 0);
}
