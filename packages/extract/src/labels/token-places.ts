import type { Span } from "@claimdesk/text";
import type { Token } from "../grammar/tokens.ts";

/** The index of the first token that ends after an offset; the number of tokens when none does. */
export function tokenAfter(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens.length, (i) => (tokens[i]?.end ?? 0) > offset);
}

/** The index of the first token that starts at an offset or later; the number of tokens when none does. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= offset);
}

/** The tokens that lie within a span, in the time it takes to list them. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): Token[] {
  return tokens
    .slice(tokenFrom(tokens, start), tokenAfter(tokens, end - 1) + 1)
    .filter((token) => token.end <= end);
}

/** The first index from which on a condition holds. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
