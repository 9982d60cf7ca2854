import { feature1, feature2, feature3, feature4 } from "./hash.ts";
import {
  A0T,
  B1T,
  FAR,
  N0C,
  N0L2L,
  N0LL,
  N0LT,
  N0T,
  N0W,
  N1T,
  NEAR,
  S0C,
  S0LL,
  S0LT,
  S0LW,
  S0RL,
  S0T,
  S0V,
  S0W,
  S1C,
  S1LL,
  S1LT,
  S1RL,
  S1RT,
  S1T,
  S1W,
  S2T,
  view,
} from "./parse-view.ts";

/** Room that the features of one label need. */
export const LABEL_FEATURES = 40;

/**
 * Writes the features for naming the arc that a move to the left (from the waiting word) or right would make, of what
 * `moveFeatures` looked at last, and gives their number.
 */
export function labelFeatures(isLeft: boolean, out: Int32Array): number {
  const v = view;
  const k = isLeft ? 200 : 300;
  const hw = isLeft ? (v[N0W] as number) : (v[S1W] as number);
  const ht = isLeft ? (v[N0T] as number) : (v[S1T] as number);
  const hc = isLeft ? (v[N0C] as number) : (v[S1C] as number);
  const gap = isLeft ? (v[NEAR] as number) : (v[FAR] as number);
  const hl = isLeft ? (v[N0LL] as number) : (v[S1RL] as number);
  const hlt = isLeft ? (v[N0LT] as number) : (v[S1RT] as number);
  const h2 = isLeft ? (v[N1T] as number) : (v[S1LT] as number);
  let n = 0;
  out[n++] = feature1(k, v[S0W] as number);
  out[n++] = feature1(k + 1, v[S0T] as number);
  out[n++] = feature2(k + 2, v[S0W] as number, v[S0T] as number);
  out[n++] = feature1(k + 3, hw);
  out[n++] = feature2(k + 4, hw, ht);
  out[n++] = feature2(k + 5, ht, v[S0T] as number);
  out[n++] = feature2(k + 6, hw, v[S0W] as number);
  out[n++] = feature2(k + 7, hw, v[S0T] as number);
  out[n++] = feature2(k + 8, ht, v[S0W] as number);
  out[n++] = feature3(k + 9, ht, v[S0T] as number, gap);
  out[n++] = feature3(k + 10, hc, v[S0LW] as number, v[S0T] as number);
  out[n++] = feature2(k + 11, hw, v[S0LW] as number);
  out[n++] = feature3(k + 12, v[S0W] as number, v[S0LW] as number, hc);
  out[n++] = feature3(k + 13, ht, v[S0T] as number, v[S0LL] as number);
  out[n++] = feature3(k + 14, ht, v[S0T] as number, v[S0RL] as number);
  out[n++] = feature3(k + 15, ht, hl, v[S0T] as number);
  out[n++] = feature3(k + 16, ht, hlt, v[S0T] as number);
  out[n++] = feature3(k + 17, hw, hl, v[S0T] as number);
  out[n++] = feature3(k + 18, ht, v[S0T] as number, h2);
  out[n++] = feature3(k + 19, ht, v[S0T] as number, v[B1T] as number);
  out[n++] = feature3(k + 20, ht, v[S0T] as number, v[A0T] as number);
  out[n++] = feature3(k + 21, ht, v[S0T] as number, v[N0T] as number);
  out[n++] = feature3(k + 22, hc, v[S0C] as number, isLeft ? (v[N0L2L] as number) : (v[S1LL] as number));
  out[n++] = feature3(k + 23, v[S0T] as number, v[S0V] as number, hc);
  out[n++] = feature3(k + 24, v[S0W] as number, hl, hc);
  out[n++] = feature2(k + 25, v[S0LT] as number, v[S0W] as number);
  out[n++] = feature4(k + 26, hc, v[S0C] as number, v[S0LL] as number, hl);
  out[n++] = feature2(k + 27, v[S0W] as number, gap);
  out[n++] = feature3(k + 28, ht, v[S0T] as number, v[S2T] as number);
  out[n++] = feature3(k + 29, ht, v[S0T] as number, isLeft ? (v[S1T] as number) : (v[N1T] as number));
  return n;
}
