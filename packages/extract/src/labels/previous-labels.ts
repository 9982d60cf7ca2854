import type { Sentence } from "../article.ts";
import type { Token } from "../grammar/tokens.ts";
import { MEASURE_NOUNS } from "../words/measures.ts";
import { lowerFirst } from "./candidate.ts";
import type { LabelParts } from "./label-parts.ts";

const HEDGE = /^(?:the|an?|about|around|nearly|almost|some|its|their|just|only|over)$/;
const FORECASTS = /^(?:projected|forecast|predicted|estimated|expected|foreseen)$/;
/** Words that tell that what a value is compared with came before, and how far behind it they stand. */
const EARLIER =
  /^(?:years?|quarter|months?|weeks?|period|earlier|ago|before|previous|last|projected|forecast|predicted|estimated|expected)$/;
const REACH = 12;
/** Nouns that have a level of their own without being measures. */
const LEVELS =
  /(?:turnout|inflation|unemployment|growth|profit|revenue|sales|turnover|deficit|surplus|debt)$/;

/**
 * The title of a value told only for comparison ("down from 62 percent", "compared with the $5 million it made"):
 * the level before, or an earlier forecast.
 */
export function previousTitle(
  { tokens }: Sentence,
  first: number,
  parts: LabelParts | null,
  plain: string,
): string | null {
  const comparison = comparisonBefore(tokens, first);
  const after = tokens.slice(first, first + REACH);
  if (!comparison || (comparison === "with" && !after.some((token) => EARLIER.test(token.lower))))
    return null;
  if (tokens.slice(first, first + 8).some((token) => FORECASTS.test(token.lower))) return "Previous forecast";
  const subject = parts?.subject ?? "";
  const head = subject.split(" ").at(-1)?.toLowerCase() ?? "";
  return `Previous ${MEASURE_NOUNS.has(head) || LEVELS.test(head) ? lowerFirst(subject) : plain}`;
}

/** "from" of "up from" and "down from", "with" of "compared with", where a value stands after these, first or second. */
function comparisonBefore(tokens: readonly Token[], first: number): "from" | "with" | null {
  let at = first - 1;
  const skip = (): void => {
    while (at > first - 8 && HEDGE.test(tokens[at]?.lower ?? "")) at--;
  };
  skip();
  if (tokens[at]?.lower === "and" && /%$|^percent$/.test(tokens[at - 1]?.lower ?? "")) {
    at -= tokens[at - 1]?.lower === "percent" ? 3 : 2;
    skip();
  }
  const link = tokens[at]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  if (link === "from" && /^(?:up|down)$/.test(before)) return "from";
  return /^(?:with|to)$/.test(link) && before === "compared" ? "with" : null;
}
