import { feature1, feature2, feature3, feature4 } from "./hash.ts";
import {
  A0T,
  B1T,
  FAR,
  look,
  N0C,
  N0L2L,
  N0L2T,
  N0LL,
  N0LT,
  N0T,
  N0V,
  N0W,
  N1T,
  N1W,
  N2T,
  N2W,
  N3T,
  NEAR,
  type ParseWords,
  S0C,
  S0L2T,
  S0LL,
  S0LT,
  S0LW,
  S0R2L,
  S0R2T,
  S0RL,
  S0RT,
  S0RW,
  S0T,
  S0V,
  S0W,
  S1C,
  S1LL,
  S1LT,
  S1RL,
  S1RT,
  S1RW,
  S1T,
  S1V,
  S1W,
  S2T,
  S2W,
  view,
} from "./parse-view.ts";
import type { ParseState } from "./transitions.ts";

/** Room that the features of one move need. */
export const MOVE_FEATURES = 128;

/** Looks at the state, writes the features of the next move and gives their number. */
export function moveFeatures(state: ParseState, words: ParseWords, out: Int32Array): number {
  look(state, words);
  return treeFeatures(out, pairFeatures(out, wordFeatures(out, 0)));
}

function wordFeatures(f: Int32Array, from: number): number {
  const v = view;
  let n = from;
  f[n++] = feature1(1, v[S0W] as number);
  f[n++] = feature1(2, v[S0T] as number);
  f[n++] = feature2(3, v[S0W] as number, v[S0T] as number);
  f[n++] = feature1(4, v[S1W] as number);
  f[n++] = feature1(5, v[S1T] as number);
  f[n++] = feature2(6, v[S1W] as number, v[S1T] as number);
  f[n++] = feature1(7, v[N0W] as number);
  f[n++] = feature1(8, v[N0T] as number);
  f[n++] = feature2(9, v[N0W] as number, v[N0T] as number);
  f[n++] = feature1(10, v[N1W] as number);
  f[n++] = feature1(11, v[N1T] as number);
  f[n++] = feature2(12, v[N1W] as number, v[N1T] as number);
  f[n++] = feature1(13, v[N2T] as number);
  f[n++] = feature1(14, v[N2W] as number);
  f[n++] = feature1(15, v[S2T] as number);
  f[n++] = feature2(16, v[S2W] as number, v[S2T] as number);
  f[n++] = feature2(17, v[S0C] as number, v[N0C] as number);
  f[n++] = feature3(18, v[S1C] as number, v[S0C] as number, v[N0C] as number);
  f[n++] = feature2(19, v[B1T] as number, v[S0T] as number);
  f[n++] = feature3(20, v[S0T] as number, v[A0T] as number, v[N0T] as number);
  return n;
}

function pairFeatures(f: Int32Array, from: number): number {
  const v = view;
  let n = from;
  f[n++] = feature2(21, v[S0T] as number, v[N0T] as number);
  f[n++] = feature2(22, v[S0W] as number, v[N0W] as number);
  f[n++] = feature2(23, v[S0W] as number, v[N0T] as number);
  f[n++] = feature2(24, v[S0T] as number, v[N0W] as number);
  f[n++] = feature3(25, v[S0W] as number, v[S0T] as number, v[N0T] as number);
  f[n++] = feature3(26, v[S0T] as number, v[N0W] as number, v[N0T] as number);
  f[n++] = feature2(27, v[S1T] as number, v[S0T] as number);
  f[n++] = feature2(28, v[S1W] as number, v[S0W] as number);
  f[n++] = feature2(29, v[S1W] as number, v[S0T] as number);
  f[n++] = feature2(30, v[S1T] as number, v[S0W] as number);
  f[n++] = feature2(31, v[N0T] as number, v[N1T] as number);
  f[n++] = feature2(32, v[N0W] as number, v[N1T] as number);
  f[n++] = feature2(33, v[N0T] as number, v[N1W] as number);
  f[n++] = feature3(34, v[S0T] as number, v[N0T] as number, v[N1T] as number);
  f[n++] = feature4(35, v[S0T] as number, v[N0T] as number, v[N1T] as number, v[N2T] as number);
  f[n++] = feature3(36, v[N0T] as number, v[N1T] as number, v[N2T] as number);
  f[n++] = feature4(37, v[N0T] as number, v[N1T] as number, v[N2T] as number, v[N3T] as number);
  f[n++] = feature3(38, v[S1T] as number, v[S0T] as number, v[N0T] as number);
  f[n++] = feature3(39, v[S1W] as number, v[S0T] as number, v[N0T] as number);
  f[n++] = feature3(40, v[S1T] as number, v[S0W] as number, v[N0T] as number);
  f[n++] = feature3(41, v[S1T] as number, v[S0T] as number, v[N0W] as number);
  f[n++] = feature4(42, v[S1T] as number, v[S0T] as number, v[N0T] as number, v[N1T] as number);
  f[n++] = feature3(43, v[S2T] as number, v[S1T] as number, v[S0T] as number);
  f[n++] = feature4(44, v[S2T] as number, v[S1T] as number, v[S0T] as number, v[N0T] as number);
  f[n++] = feature2(45, v[S1T] as number, v[N0T] as number);
  f[n++] = feature2(46, v[S1W] as number, v[N0W] as number);
  f[n++] = feature3(47, v[S0W] as number, v[N0T] as number, v[N1T] as number);
  f[n++] = feature3(48, v[S0T] as number, v[N0T] as number, v[N1W] as number);
  f[n++] = feature3(49, v[NEAR] as number, v[S0T] as number, v[N0T] as number);
  f[n++] = feature3(50, v[NEAR] as number, v[S0W] as number, v[N0W] as number);
  f[n++] = feature3(51, v[FAR] as number, v[S1T] as number, v[S0T] as number);
  f[n++] = feature2(52, v[NEAR] as number, v[S0W] as number);
  f[n++] = feature2(53, v[NEAR] as number, v[N0W] as number);
  f[n++] = feature3(54, v[FAR] as number, v[S1W] as number, v[S0T] as number);
  return n;
}

function treeFeatures(f: Int32Array, from: number): number {
  const v = view;
  let n = from;
  f[n++] = feature3(61, v[S0T] as number, v[S0LT] as number, v[N0T] as number);
  f[n++] = feature3(62, v[S0T] as number, v[S0RT] as number, v[N0T] as number);
  f[n++] = feature3(63, v[S0T] as number, v[N0LT] as number, v[N0T] as number);
  f[n++] = feature3(64, v[S1T] as number, v[S0T] as number, v[S0LT] as number);
  f[n++] = feature3(65, v[S1T] as number, v[S0T] as number, v[S0RT] as number);
  f[n++] = feature3(66, v[S1T] as number, v[S1RT] as number, v[S0T] as number);
  f[n++] = feature3(67, v[S1T] as number, v[S1LT] as number, v[S0T] as number);
  f[n++] = feature3(68, v[S1T] as number, v[S0T] as number, v[N0LT] as number);
  f[n++] = feature2(69, v[S0W] as number, v[S0LL] as number);
  f[n++] = feature2(70, v[S0W] as number, v[S0RL] as number);
  f[n++] = feature2(71, v[S0T] as number, v[S0LL] as number);
  f[n++] = feature2(72, v[S0T] as number, v[S0RL] as number);
  f[n++] = feature2(73, v[N0T] as number, v[N0LL] as number);
  f[n++] = feature2(74, v[N0W] as number, v[N0LL] as number);
  f[n++] = feature2(75, v[S1W] as number, v[S1RL] as number);
  f[n++] = feature2(76, v[S1T] as number, v[S1RL] as number);
  f[n++] = feature2(77, v[S1T] as number, v[S1LL] as number);
  f[n++] = feature2(78, v[S0W] as number, v[S0V] as number);
  f[n++] = feature2(79, v[S0T] as number, v[S0V] as number);
  f[n++] = feature2(80, v[S1T] as number, v[S1V] as number);
  f[n++] = feature2(81, v[S1W] as number, v[S1V] as number);
  f[n++] = feature2(82, v[N0T] as number, v[N0V] as number);
  f[n++] = feature2(83, v[N0W] as number, v[N0V] as number);
  f[n++] = feature3(84, v[S0T] as number, v[S0RL] as number, v[S0R2L] as number);
  f[n++] = feature3(85, v[S0T] as number, v[S0RT] as number, v[S0R2T] as number);
  f[n++] = feature3(86, v[S0T] as number, v[S0LT] as number, v[S0L2T] as number);
  f[n++] = feature3(87, v[N0T] as number, v[N0LT] as number, v[N0L2T] as number);
  f[n++] = feature3(88, v[N0T] as number, v[N0LL] as number, v[N0L2L] as number);
  f[n++] = feature2(89, v[S0RW] as number, v[S0T] as number);
  f[n++] = feature2(90, v[S1RW] as number, v[S1T] as number);
  f[n++] = feature3(91, v[S0LW] as number, v[S0T] as number, v[N0T] as number);
  f[n++] = feature3(92, v[S0LW] as number, v[S0T] as number, v[S1T] as number);
  f[n++] = feature4(93, v[S0T] as number, v[S0LL] as number, v[N0T] as number, v[N0LL] as number);
  f[n++] = feature4(94, v[S1T] as number, v[S1RL] as number, v[S0T] as number, v[S0LL] as number);
  f[n++] = feature3(95, v[S0C] as number, v[S0LL] as number, v[S0RL] as number);
  f[n++] = feature4(96, v[S1C] as number, v[S1LL] as number, v[S1RL] as number, v[S0T] as number);
  f[n++] = feature3(97, v[S0W] as number, v[S0LW] as number, v[S1W] as number);
  f[n++] = feature3(98, v[S0LW] as number, v[S1W] as number, v[S0T] as number);
  f[n++] = feature3(99, v[S0LW] as number, v[N0T] as number, v[S1T] as number);
  f[n++] = feature3(100, v[S1RL] as number, v[S0C] as number, v[N0C] as number);
  return n;
}
