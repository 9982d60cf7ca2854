import type { Span } from "@claimdesk/text";
import type { NumberFind } from "./find-numbers.ts";
import type { Rational } from "./rational.ts";

/** What sort of amount a number with its unit is; `points` are percentage points. */
export type AmountSort =
  | "number"
  | "share"
  | "ordinal"
  | "percent"
  | "points"
  | "money"
  | "measure"
  | "temperature"
  | "age";

/**
 * A number with its unit as written. `unit` is an ISO 4217 code, our name of a unit, or "year", "month", "week",
 * "day" for ages; `null` for bare numbers. `upTo` is the upper end of a range.
 */
export type Amount = Span & {
  sort: AmountSort;
  value: Rational;
  upTo: Rational | null;
  unit: string | null;
  /** Other units the words may stand for ("francs" of several countries). */
  otherUnits: readonly string[];
  /** The less likely of two readings of the same words ("two pounds" as a weight). */
  isSecond: boolean;
  number: NumberFind;
};

/** An amount of one number with the usual defaults. */
export function amountOf(
  number: NumberFind,
  at: Span,
  sort: AmountSort,
  unit: string | null,
  more: Partial<Pick<Amount, "value" | "otherUnits" | "isSecond">> = {},
): Amount {
  const { start, end } = at;
  return {
    start,
    end,
    sort,
    value: number.value,
    upTo: null,
    unit,
    otherUnits: [],
    isSecond: false,
    number,
    ...more,
  };
}

/** What an expression with the flag `y` finds right at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

const BETWEEN_WORDS = /[\s-]{0,3}/y;
const LETTERS = /\p{L}+/uy;

/**
 * A cheap look whether one of the names may stand at an offset, blanks and hyphens before it allowed: by the letters a
 * name begins with, else by its first sign. Long alternations are slow to compile and to try at every number.
 */
export function opensOneOf(names: Iterable<string>): (text: string, offset: number) => boolean {
  const openings = new Set(Array.from(names, (name) => openingOf(name, 0)));
  return (text, offset) => {
    BETWEEN_WORDS.lastIndex = offset;
    BETWEEN_WORDS.test(text);
    return openings.has(openingOf(text, Math.max(offset, BETWEEN_WORDS.lastIndex)));
  };
}

function openingOf(text: string, at: number): string {
  LETTERS.lastIndex = at;
  return (LETTERS.exec(text)?.[0] ?? text.charAt(at)).toLowerCase();
}

/** Alternatives of an expression, longest first, so that no word hides a longer one. */
export function anyOf(words: Iterable<string>): string {
  return Array.from(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.*+?^()|[\]{}\\/]/g, String.raw`\$&`))
    .join("|");
}
