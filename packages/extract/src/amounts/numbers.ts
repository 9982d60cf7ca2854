import { findNumbers } from "./find-numbers.ts";
import { toPlain } from "./rational.ts";

/** Plain decimal of a number as written ("1.6 million", "twenty-one", "10,000"), or `null` when it is none. */
export function parseNumber(written: string): string | null {
  const trimmed = written.trim();
  const [found, ...rest] = findNumbers(trimmed);
  const isAll = found?.start === 0 && found.end === trimmed.length && rest.length === 0;
  return isAll && found.form !== "ordinal" ? toPlain(found.value) : null;
}
