import type { ParseState } from "./transitions.ts";

/** What the parser knows of the words of a piece: hashes of words, tags as spread-out integers. */
export type ParseWords = {
  word: Int32Array;
  /** Penn and universal tag together. */
  tag: Int32Array;
  /** Universal tag alone. */
  coarse: Int32Array;
};

/** Room for pieces of up to `capacity` words. */
export function createParseWords(capacity: number): ParseWords {
  const ints = (): Int32Array => new Int32Array(capacity);
  return { word: ints(), tag: ints(), coarse: ints() };
}

// S0, S1, S2 are the stack from its top, N0 to N3 the waiting words, B1 and A0 the neighbours of S0 in the text.
// Behind them: W word, T tag, C coarse tag, V how many dependents; L, L2, R, R2 outermost and next dependents, left
// and right, with T, W or L for their tag, word or label.
export const S0W = 0;
export const S0T = 1;
export const S0C = 2;
export const S1W = 3;
export const S1T = 4;
export const S1C = 5;
export const S2W = 6;
export const S2T = 7;
export const N0W = 8;
export const N0T = 9;
export const N0C = 10;
export const N1W = 11;
export const N1T = 12;
export const N2W = 13;
export const N2T = 14;
export const N3T = 15;
export const S0LT = 16;
export const S0LL = 17;
export const S0LW = 18;
export const S0RT = 19;
export const S0RL = 20;
export const S0RW = 21;
export const S1LT = 22;
export const S1LL = 23;
export const S1RT = 24;
export const S1RL = 25;
export const S1RW = 26;
export const N0LT = 27;
export const N0LL = 28;
export const S0L2T = 30;
export const S0R2T = 31;
export const S0R2L = 32;
export const N0L2T = 33;
export const N0L2L = 34;
export const NEAR = 35;
export const FAR = 36;
export const S0V = 37;
export const S1V = 38;
export const N0V = 39;
export const B1T = 40;
export const A0T = 41;

/** Words, tags and labels around the top of the stack and the first waiting word, gathered once for all templates. */
export const view = new Int32Array(64);

const NO_WORD = 0x1b873593;
const NO_TAG = 0x3c6ef372;
const NO_LABEL = 99;

function distance(from: number, to: number): number {
  if (from < 0 || to < 0) return 0;
  const gap = to - from;
  if (gap < 5) return gap;
  return gap < 10 ? 5 : 6;
}

/** Gathers what the templates look at. */
export function look(state: ParseState, words: ParseWords): void {
  const { depth, next, size, stack } = state;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
  const n0 = next < size ? next : -1;
  lookAtWords(words, s0, s1, s2, n0, size);
  lookAtChildren(state, words, s0, s1, n0);
  view[NEAR] = distance(s0, n0);
  view[FAR] = distance(s1, s0);
}

function wordOf(words: ParseWords, i: number): number {
  return i < 0 ? NO_WORD : (words.word[i] as number);
}

function tagOf(words: ParseWords, i: number): number {
  return i < 0 ? NO_TAG : (words.tag[i] as number);
}

function labelOf(state: ParseState, i: number): number {
  return i < 0 ? NO_LABEL : (state.label[i] as number);
}

function lookAtWords(words: ParseWords, s0: number, s1: number, s2: number, n0: number, size: number): void {
  const v = view;
  v[S0W] = wordOf(words, s0);
  v[S0T] = tagOf(words, s0);
  v[S0C] = s0 < 0 ? NO_TAG : (words.coarse[s0] as number);
  v[S1W] = wordOf(words, s1);
  v[S1T] = tagOf(words, s1);
  v[S1C] = s1 < 0 ? NO_TAG : (words.coarse[s1] as number);
  v[S2W] = wordOf(words, s2);
  v[S2T] = tagOf(words, s2);
  v[N0W] = wordOf(words, n0);
  v[N0T] = tagOf(words, n0);
  v[N0C] = n0 < 0 ? NO_TAG : (words.coarse[n0] as number);
  const n1 = n0 >= 0 && n0 + 1 < size ? n0 + 1 : -1;
  const n2 = n0 >= 0 && n0 + 2 < size ? n0 + 2 : -1;
  v[N1W] = wordOf(words, n1);
  v[N1T] = tagOf(words, n1);
  v[N2W] = wordOf(words, n2);
  v[N2T] = tagOf(words, n2);
  v[N3T] = tagOf(words, n0 >= 0 && n0 + 3 < size ? n0 + 3 : -1);
  v[B1T] = tagOf(words, s0 > 0 ? s0 - 1 : -1);
  v[A0T] = tagOf(words, s0 >= 0 && s0 + 1 < size ? s0 + 1 : -1);
}

function lookAtChildren(state: ParseState, words: ParseWords, s0: number, s1: number, n0: number): void {
  const { leftmost, rightmost, leftSecond, rightSecond, leftCount, rightCount } = state;
  const v = view;
  const s0l = s0 < 0 ? -1 : (leftmost[s0] as number);
  const s0r = s0 < 0 ? -1 : (rightmost[s0] as number);
  const s1l = s1 < 0 ? -1 : (leftmost[s1] as number);
  const s1r = s1 < 0 ? -1 : (rightmost[s1] as number);
  const n0l = n0 < 0 ? -1 : (leftmost[n0] as number);
  const n0l2 = n0 < 0 ? -1 : (leftSecond[n0] as number);
  const s0r2 = s0 < 0 ? -1 : (rightSecond[s0] as number);
  v[S0LT] = tagOf(words, s0l);
  v[S0LL] = labelOf(state, s0l);
  v[S0LW] = wordOf(words, s0l);
  v[S0RT] = tagOf(words, s0r);
  v[S0RL] = labelOf(state, s0r);
  v[S0RW] = wordOf(words, s0r);
  v[S1LT] = tagOf(words, s1l);
  v[S1LL] = labelOf(state, s1l);
  v[S1RT] = tagOf(words, s1r);
  v[S1RL] = labelOf(state, s1r);
  v[S1RW] = wordOf(words, s1r);
  v[N0LT] = tagOf(words, n0l);
  v[N0LL] = labelOf(state, n0l);
  v[N0L2T] = tagOf(words, n0l2);
  v[N0L2L] = labelOf(state, n0l2);
  v[S0R2T] = tagOf(words, s0r2);
  v[S0R2L] = labelOf(state, s0r2);
  v[S0L2T] = tagOf(words, s0 < 0 ? -1 : (leftSecond[s0] as number));
  v[S0V] = s0 < 0 ? 0 : capped(leftCount[s0] as number) * 4 + capped(rightCount[s0] as number);
  v[S1V] = s1 < 0 ? 0 : capped(leftCount[s1] as number) * 4 + capped(rightCount[s1] as number);
  v[N0V] = n0 < 0 ? 0 : capped(leftCount[n0] as number);
}

function capped(count: number): number {
  return Math.min(3, count);
}
