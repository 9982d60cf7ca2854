import type { Token } from "./tokens.ts";

/** A parsed sentence as trees, one for each piece: indexes are those of its tokens. */
export type Tree = {
  /** Every token, heads before what hangs on them. */
  topDown: readonly number[];
  /** What hangs on a token, left to right. */
  children(index: number): readonly number[];
  /** -1 at the top of a piece. */
  head(index: number): number;
  /** The first token of what a token heads. */
  start(index: number): number;
  /** One past the last token of what a token heads. */
  end(index: number): number;
};

/** Reads the heads of parsed tokens. Linear in their number; marks at the edge of a subtree do not widen it. */
export function newTree(tokens: readonly Token[]): Tree {
  const children: number[][] = tokens.map(() => []);
  const roots: number[] = [];
  tokens.forEach(({ head }, i) => {
    const list = children[head];
    if (list) list.push(i);
    else roots.push(i);
  });
  const topDown: number[] = [];
  const open = roots.toReversed();
  while (open.length > 0) {
    const next = open.pop() ?? 0;
    topDown.push(next);
    open.push(...(children[next] ?? []).toReversed());
  }
  const start = tokens.map((_, i) => i);
  const end = tokens.map((_, i) => i + 1);
  for (const i of topDown.toReversed()) {
    const token = tokens[i];
    if (!token || token.head < 0 || token.tag === "punct" || token.tag === "quote") continue;
    start[token.head] = Math.min(start[token.head] ?? i, start[i] ?? i);
    end[token.head] = Math.max(end[token.head] ?? i, end[i] ?? i);
  }
  return {
    topDown,
    children: (index) => children[index] ?? [],
    head: (index) => tokens[index]?.head ?? -1,
    start: (index) => start[index] ?? index,
    end: (index) => end[index] ?? index + 1,
  };
}
