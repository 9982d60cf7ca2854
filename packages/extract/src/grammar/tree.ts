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

const NONE: readonly number[] = [];

/** Reads the heads of parsed tokens. Linear in their number; marks at the edge of a subtree do not widen it. */
export function newTree(tokens: readonly Token[]): Tree {
  const children: (number[] | undefined)[] = tokens.map(() => undefined);
  const open: number[] = [];
  for (let i = tokens.length - 1; i >= 0; i--) {
    const head = tokens[i]?.head ?? -1;
    if (head < 0 || head >= tokens.length) open.push(i);
  }
  tokens.forEach(({ head }, i) => {
    if (head < 0 || head >= tokens.length) return;
    const list = children[head];
    if (list) list.push(i);
    else children[head] = [i];
  });
  const topDown: number[] = [];
  while (open.length > 0) {
    const next = open.pop() ?? 0;
    topDown.push(next);
    const list = children[next] ?? NONE;
    for (let i = list.length - 1; i >= 0; i--) open.push(list[i] ?? 0);
  }
  const start = tokens.map((_, i) => i);
  const end = tokens.map((_, i) => i + 1);
  for (let at = topDown.length - 1; at >= 0; at--) {
    const i = topDown[at] ?? 0;
    const token = tokens[i];
    if (!token || token.head < 0 || token.tag === "punct" || token.tag === "quote") continue;
    start[token.head] = Math.min(start[token.head] ?? i, start[i] ?? i);
    end[token.head] = Math.max(end[token.head] ?? i, end[i] ?? i);
  }
  return {
    topDown,
    children: (index) => children[index] ?? NONE,
    head: (index) => tokens[index]?.head ?? -1,
    start: (index) => start[index] ?? index,
    end: (index) => end[index] ?? index + 1,
  };
}
