import { fromDecimal, plus, rational, times, toPlain } from "../amounts/rational.ts";
import { TIME_UNITS } from "../words/calendar-words.ts";

/** A number below a hundred in words; shorter than an alternation of all of them, so quicker to compile. */
export const SPELLED =
  "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|zero|(?:a\\s)?dozen";

/** How a unit is written, singular or plural. */
export const UNIT =
  "seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|century|centuries";
/** Whether a text may name a unit. */
export const HAS_UNIT = /sec|min|hour|hr|day|night|week|month|quarter|year|yr|decade|centur|long/i;

/** The same without those too short or with too many senses to stand without a number. */
export const PLURAL_UNIT = "minutes|hours|days|nights|weeks|months|years|decades|centuries";

type Unit = { part: "" | "T"; letter: string; seconds: number; times: number };

/** The entry of a unit as written. */
function unitOf(written: string): Unit | null {
  const lower = written.toLowerCase();
  if (lower === "centuries") return TIME_UNITS.get("century") ?? null;
  return TIME_UNITS.get(lower) ?? TIME_UNITS.get(lower.replace(/s$/, "").replace(/^yr$/, "year")) ?? null;
}

/** A TIMEX3 length; weeks stay weeks, fortnights are days, decades and centuries years, broken hours minutes. */
export function lengthValue(number: string, written: string): string | null {
  const unit = unitOf(written);
  if (!unit) return null;
  if (/^weeks?$/i.test(written)) return `P${number}W`;
  if (number === "X")
    return `P${unit.part}X${unit.letter === "D" && /^fort/i.test(written) ? "W" : unit.letter}`;
  if (number.includes(".") && unit.letter === "H") return `PT${scaled(number, 60)}M`;
  const total = unit.times === 1 ? number : scaled(number, unit.times);
  return `P${unit.part}${total}${unit.letter}`;
}

/** Exact however large the number, so that no length is written with an exponent. */
function scaled(number: string, by: number): string {
  return toPlain(times(fromDecimal(number), rational(BigInt(by))));
}

/** A TIMEX3 length, or several, with weeks as days. */
export function weeksAsDays(value: string): string {
  return value.replace(/P(\d+(?:\.\d+)?)W/g, (_, weeks: string) => `P${scaled(weeks, 7)}D`);
}

/** "PT1H" and "PT30M" together, weeks as days; `null` unless the second unit is the smaller one. */
export function addLengths(first: string, second: string): string | null {
  const order = (value: string): number => {
    const found = /^P(T?)[\d.]+([YMWDHS])$/.exec(value);
    return found ? "YMWD.HMS".indexOf(found[2] ?? "", found[1] ? 5 : 0) : -1;
  };
  const [a, b] = [order(first), order(second)];
  if (a < 0 || b <= a) return null;
  const [one, two] = [weeksAsDays(first), weeksAsDays(second)];
  if (one.endsWith("D") && two.endsWith("D"))
    return `P${toPlain(plus(fromDecimal(one.slice(1, -1)), fromDecimal(two.slice(1, -1))))}D`;
  return one.startsWith("PT") && two.startsWith("PT") ? one + two.slice(2) : one + two.slice(1);
}
