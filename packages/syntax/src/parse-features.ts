import { feature1, feature2, feature3, feature4 } from "./hash.ts";
import { NONE, type ParseState } from "./transitions.ts";

/** What the parser knows of the words of a piece: hashes of word and lemma, tags as spread-out integers. */
export type ParseWords = {
  word: Int32Array;
  /** Penn and universal tag together. */
  tag: Int32Array;
  /** Universal tag alone. */
  coarse: Int32Array;
};

export const MOVE_FEATURES = 128;
const NO_WORD = 0x1b873593;
const NO_TAG = 0x3c6ef372;

/** Room for pieces of up to `capacity` words. */
export function createParseWords(capacity: number): ParseWords {
  return { word: new Int32Array(capacity), tag: new Int32Array(capacity), coarse: new Int32Array(capacity) };
}

/** Words with their tags around the top of the stack and the first waiting word, gathered once for all templates. */
type View = {
  s0w: number;
  s0t: number;
  s0c: number;
  s1w: number;
  s1t: number;
  s1c: number;
  s2t: number;
  s2w: number;
  n0w: number;
  n0t: number;
  n0c: number;
  n1w: number;
  n1t: number;
  n2t: number;
  n2w: number;
  n3t: number;
  s0lt: number;
  s0rt: number;
  s0ll: number;
  s0rl: number;
  s0rw: number;
  s0lw: number;
  s0l2t: number;
  s0r2t: number;
  s0r2l: number;
  s1lt: number;
  s1rt: number;
  s1ll: number;
  s1rl: number;
  s1rw: number;
  n0lt: number;
  n0ll: number;
  n0lw: number;
  n0l2t: number;
  n0l2l: number;
  near: number;
  far: number;
  s0v: number;
  s1v: number;
  n0v: number;
  b1t: number;
  a0t: number;
};

const view: View = {
  s0w: 0,
  s0t: 0,
  s0c: 0,
  s1w: 0,
  s1t: 0,
  s1c: 0,
  s2t: 0,
  s2w: 0,
  n0w: 0,
  n0t: 0,
  n0c: 0,
  n1w: 0,
  n1t: 0,
  n2t: 0,
  n2w: 0,
  n3t: 0,
  s0lt: 0,
  s0rt: 0,
  s0ll: 0,
  s0rl: 0,
  s0rw: 0,
  s0lw: 0,
  s0l2t: 0,
  s0r2t: 0,
  s0r2l: 0,
  s1lt: 0,
  s1rt: 0,
  s1ll: 0,
  s1rl: 0,
  s1rw: 0,
  n0lt: 0,
  n0ll: 0,
  n0lw: 0,
  n0l2t: 0,
  n0l2l: 0,
  near: 0,
  far: 0,
  s0v: 0,
  s1v: 0,
  n0v: 0,
  b1t: 0,
  a0t: 0,
};

function distance(from: number, to: number): number {
  if (from < 0 || to < 0) return 0;
  const gap = to - from;
  if (gap < 5) return gap;
  return gap < 10 ? 5 : 6;
}

function look(state: ParseState, words: ParseWords): void {
  const { word, tag, coarse } = words;
  const { label, size, depth, next } = state;
  const s0 = depth > 0 ? (state.stack[depth - 1] as number) : NONE;
  const s1 = depth > 1 ? (state.stack[depth - 2] as number) : NONE;
  const s2 = depth > 2 ? (state.stack[depth - 3] as number) : NONE;
  const n0 = next < size ? next : NONE;
  const wordAt = (i: number): number => (i < 0 ? NO_WORD : (word[i] as number));
  const tagAt = (i: number): number => (i < 0 ? NO_TAG : (tag[i] as number));
  const labelAt = (i: number): number => (i < 0 ? 99 : (label[i] as number));
  const v = view;
  v.s0w = wordAt(s0);
  v.s0t = tagAt(s0);
  v.s0c = s0 < 0 ? NO_TAG : (coarse[s0] as number);
  v.s1w = wordAt(s1);
  v.s1t = tagAt(s1);
  v.s1c = s1 < 0 ? NO_TAG : (coarse[s1] as number);
  v.s2w = wordAt(s2);
  v.s2t = tagAt(s2);
  v.n0w = wordAt(n0);
  v.n0t = tagAt(n0);
  v.n0c = n0 < 0 ? NO_TAG : (coarse[n0] as number);
  const n1 = next + 1 < size ? next + 1 : NONE;
  const n2 = next + 2 < size ? next + 2 : NONE;
  v.n1w = wordAt(n1);
  v.n1t = tagAt(n1);
  v.n2w = wordAt(n2);
  v.n2t = tagAt(n2);
  v.n3t = tagAt(next + 3 < size ? next + 3 : NONE);
  const s0l = s0 < 0 ? NONE : (state.leftmost[s0] as number);
  const s0r = s0 < 0 ? NONE : (state.rightmost[s0] as number);
  const s1l = s1 < 0 ? NONE : (state.leftmost[s1] as number);
  const s1r = s1 < 0 ? NONE : (state.rightmost[s1] as number);
  const n0l = n0 < 0 ? NONE : (state.leftmost[n0] as number);
  v.s0lt = tagAt(s0l);
  v.s0ll = labelAt(s0l);
  v.s0lw = wordAt(s0l);
  v.s0rt = tagAt(s0r);
  v.s0rl = labelAt(s0r);
  v.s0rw = wordAt(s0r);
  v.s1lt = tagAt(s1l);
  v.s1ll = labelAt(s1l);
  v.s1rt = tagAt(s1r);
  v.s1rl = labelAt(s1r);
  v.s1rw = wordAt(s1r);
  v.n0lt = tagAt(n0l);
  v.n0ll = labelAt(n0l);
  v.n0lw = wordAt(n0l);
  v.s0l2t = tagAt(s0 < 0 ? NONE : (state.leftSecond[s0] as number));
  const s0r2 = s0 < 0 ? NONE : (state.rightSecond[s0] as number);
  v.s0r2t = tagAt(s0r2);
  v.s0r2l = labelAt(s0r2);
  const n0l2 = n0 < 0 ? NONE : (state.leftSecond[n0] as number);
  v.n0l2t = tagAt(n0l2);
  v.n0l2l = labelAt(n0l2);
  v.near = distance(s0, n0);
  v.far = distance(s1, s0);
  v.s0v =
    s0 < 0 ? 0 : Math.min(3, state.leftCount[s0] as number) * 4 + Math.min(3, state.rightCount[s0] as number);
  v.s1v =
    s1 < 0 ? 0 : Math.min(3, state.leftCount[s1] as number) * 4 + Math.min(3, state.rightCount[s1] as number);
  v.n0v = n0 < 0 ? 0 : Math.min(3, state.leftCount[n0] as number);
  v.b1t = tagAt(s0 > 0 ? s0 - 1 : NONE);
  v.a0t = tagAt(s0 >= 0 && s0 + 1 < size ? s0 + 1 : NONE);
}

/** Writes the features of the next move and gives their number. */
export function moveFeatures(state: ParseState, words: ParseWords, out: Int32Array): number {
  look(state, words);
  return treeFeatures(out, pairFeatures(out, wordFeatures(out, 0)));
}

function wordFeatures(f: Int32Array, from: number): number {
  const v = view;
  let n = from;
  f[n++] = feature1(1, v.s0w);
  f[n++] = feature1(2, v.s0t);
  f[n++] = feature2(3, v.s0w, v.s0t);
  f[n++] = feature1(4, v.s1w);
  f[n++] = feature1(5, v.s1t);
  f[n++] = feature2(6, v.s1w, v.s1t);
  f[n++] = feature1(7, v.n0w);
  f[n++] = feature1(8, v.n0t);
  f[n++] = feature2(9, v.n0w, v.n0t);
  f[n++] = feature1(10, v.n1w);
  f[n++] = feature1(11, v.n1t);
  f[n++] = feature2(12, v.n1w, v.n1t);
  f[n++] = feature1(13, v.n2t);
  f[n++] = feature1(14, v.n2w);
  f[n++] = feature1(15, v.s2t);
  f[n++] = feature2(16, v.s2w, v.s2t);
  f[n++] = feature2(17, v.s0c, v.n0c);
  f[n++] = feature3(18, v.s1c, v.s0c, v.n0c);
  f[n++] = feature2(19, v.b1t, v.s0t);
  f[n++] = feature3(20, v.s0t, v.a0t, v.n0t);
  return n;
}

function pairFeatures(f: Int32Array, from: number): number {
  const v = view;
  let n = from;
  f[n++] = feature2(21, v.s0t, v.n0t);
  f[n++] = feature2(22, v.s0w, v.n0w);
  f[n++] = feature2(23, v.s0w, v.n0t);
  f[n++] = feature2(24, v.s0t, v.n0w);
  f[n++] = feature3(25, v.s0w, v.s0t, v.n0t);
  f[n++] = feature3(26, v.s0t, v.n0w, v.n0t);
  f[n++] = feature2(27, v.s1t, v.s0t);
  f[n++] = feature2(28, v.s1w, v.s0w);
  f[n++] = feature2(29, v.s1w, v.s0t);
  f[n++] = feature2(30, v.s1t, v.s0w);
  f[n++] = feature2(31, v.n0t, v.n1t);
  f[n++] = feature2(32, v.n0w, v.n1t);
  f[n++] = feature2(33, v.n0t, v.n1w);
  f[n++] = feature3(34, v.s0t, v.n0t, v.n1t);
  f[n++] = feature4(35, v.s0t, v.n0t, v.n1t, v.n2t);
  f[n++] = feature3(36, v.n0t, v.n1t, v.n2t);
  f[n++] = feature4(37, v.n0t, v.n1t, v.n2t, v.n3t);
  f[n++] = feature3(38, v.s1t, v.s0t, v.n0t);
  f[n++] = feature3(39, v.s1w, v.s0t, v.n0t);
  f[n++] = feature3(40, v.s1t, v.s0w, v.n0t);
  f[n++] = feature3(41, v.s1t, v.s0t, v.n0w);
  f[n++] = feature4(42, v.s1t, v.s0t, v.n0t, v.n1t);
  f[n++] = feature3(43, v.s2t, v.s1t, v.s0t);
  f[n++] = feature4(44, v.s2t, v.s1t, v.s0t, v.n0t);
  f[n++] = feature2(45, v.s1t, v.n0t);
  f[n++] = feature2(46, v.s1w, v.n0w);
  f[n++] = feature3(47, v.s0w, v.n0t, v.n1t);
  f[n++] = feature3(48, v.s0t, v.n0t, v.n1w);
  f[n++] = feature3(49, v.near, v.s0t, v.n0t);
  f[n++] = feature3(50, v.near, v.s0w, v.n0w);
  f[n++] = feature3(51, v.far, v.s1t, v.s0t);
  f[n++] = feature2(52, v.near, v.s0w);
  f[n++] = feature2(53, v.near, v.n0w);
  f[n++] = feature3(54, v.far, v.s1w, v.s0t);
  return n;
}

function treeFeatures(f: Int32Array, from: number): number {
  const v = view;
  let n = from;
  f[n++] = feature3(61, v.s0t, v.s0lt, v.n0t);
  f[n++] = feature3(62, v.s0t, v.s0rt, v.n0t);
  f[n++] = feature3(63, v.s0t, v.n0lt, v.n0t);
  f[n++] = feature3(64, v.s1t, v.s0t, v.s0lt);
  f[n++] = feature3(65, v.s1t, v.s0t, v.s0rt);
  f[n++] = feature3(66, v.s1t, v.s1rt, v.s0t);
  f[n++] = feature3(67, v.s1t, v.s1lt, v.s0t);
  f[n++] = feature3(68, v.s1t, v.s0t, v.n0lt);
  f[n++] = feature2(69, v.s0w, v.s0ll);
  f[n++] = feature2(70, v.s0w, v.s0rl);
  f[n++] = feature2(71, v.s0t, v.s0ll);
  f[n++] = feature2(72, v.s0t, v.s0rl);
  f[n++] = feature2(73, v.n0t, v.n0ll);
  f[n++] = feature2(74, v.n0w, v.n0ll);
  f[n++] = feature2(75, v.s1w, v.s1rl);
  f[n++] = feature2(76, v.s1t, v.s1rl);
  f[n++] = feature2(77, v.s1t, v.s1ll);
  f[n++] = feature2(78, v.s0w, v.s0v);
  f[n++] = feature2(79, v.s0t, v.s0v);
  f[n++] = feature2(80, v.s1t, v.s1v);
  f[n++] = feature2(81, v.s1w, v.s1v);
  f[n++] = feature2(82, v.n0t, v.n0v);
  f[n++] = feature2(83, v.n0w, v.n0v);
  f[n++] = feature3(84, v.s0t, v.s0rl, v.s0r2l);
  f[n++] = feature3(85, v.s0t, v.s0rt, v.s0r2t);
  f[n++] = feature3(86, v.s0t, v.s0lt, v.s0l2t);
  f[n++] = feature3(87, v.n0t, v.n0lt, v.n0l2t);
  f[n++] = feature3(88, v.n0t, v.n0ll, v.n0l2l);
  f[n++] = feature2(89, v.s0rw, v.s0t);
  f[n++] = feature2(90, v.s1rw, v.s1t);
  f[n++] = feature3(91, v.s0lw, v.s0t, v.n0t);
  f[n++] = feature3(92, v.s0lw, v.s0t, v.s1t);
  f[n++] = feature4(93, v.s0t, v.s0ll, v.n0t, v.n0ll);
  f[n++] = feature4(94, v.s1t, v.s1rl, v.s0t, v.s0ll);
  f[n++] = feature3(95, v.s0c, v.s0ll, v.s0rl);
  f[n++] = feature4(96, v.s1c, v.s1ll, v.s1rl, v.s0t);
  f[n++] = feature3(97, v.s0w, v.s0lw, v.s1w);
  f[n++] = feature3(98, v.s0lw, v.s1w, v.s0t);
  f[n++] = feature3(99, v.s0lw, v.n0t, v.s1t);
  f[n++] = feature3(100, v.s1rl, v.s0c, v.n0c);
  return n;
}

/** Writes the features for naming the arc that a move to the left (from the waiting word) or right would make. */
export function labelFeatures(isLeft: boolean, out: Int32Array): number {
  const v = view;
  const k = isLeft ? 200 : 300;
  const hw = isLeft ? v.n0w : v.s1w;
  const ht = isLeft ? v.n0t : v.s1t;
  const hc = isLeft ? v.n0c : v.s1c;
  const gap = isLeft ? v.near : v.far;
  const hl = isLeft ? v.n0ll : v.s1rl;
  const hlt = isLeft ? v.n0lt : v.s1rt;
  const h2 = isLeft ? v.n1t : v.s1lt;
  let n = 0;
  out[n++] = feature1(k, v.s0w);
  out[n++] = feature1(k + 1, v.s0t);
  out[n++] = feature2(k + 2, v.s0w, v.s0t);
  out[n++] = feature1(k + 3, hw);
  out[n++] = feature2(k + 4, hw, ht);
  out[n++] = feature2(k + 5, ht, v.s0t);
  out[n++] = feature2(k + 6, hw, v.s0w);
  out[n++] = feature2(k + 7, hw, v.s0t);
  out[n++] = feature2(k + 8, ht, v.s0w);
  out[n++] = feature3(k + 9, ht, v.s0t, gap);
  out[n++] = feature3(k + 10, hc, v.s0lw, v.s0t);
  out[n++] = feature2(k + 11, hw, v.s0lw);
  out[n++] = feature3(k + 12, v.s0w, v.s0lw, hc);
  out[n++] = feature3(k + 13, ht, v.s0t, v.s0ll);
  out[n++] = feature3(k + 14, ht, v.s0t, v.s0rl);
  out[n++] = feature3(k + 15, ht, hl, v.s0t);
  out[n++] = feature3(k + 16, ht, hlt, v.s0t);
  out[n++] = feature3(k + 17, hw, hl, v.s0t);
  out[n++] = feature3(k + 18, ht, v.s0t, h2);
  out[n++] = feature3(k + 19, ht, v.s0t, v.b1t);
  out[n++] = feature3(k + 20, ht, v.s0t, v.a0t);
  out[n++] = feature3(k + 21, ht, v.s0t, v.n0t);
  out[n++] = feature3(k + 22, hc, v.s0c, isLeft ? v.n0l2l : v.s1ll);
  out[n++] = feature3(k + 23, v.s0t, v.s0v, hc);
  out[n++] = feature3(k + 24, v.s0w, hl, hc);
  out[n++] = feature2(k + 25, v.s0lt, v.s0w);
  out[n++] = feature4(k + 26, hc, v.s0c, v.s0ll, hl);
  out[n++] = feature2(k + 27, v.s0w, gap);
  out[n++] = feature3(k + 28, ht, v.s0t, v.s2t);
  out[n++] = feature3(k + 29, ht, v.s0t, isLeft ? v.s1t : v.n1t);
  return n;
}
