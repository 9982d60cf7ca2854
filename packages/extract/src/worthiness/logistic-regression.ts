import { exp, ln } from "./plain-math.ts";

/** Rows of features in one list: row r has those from `starts[r]` to `starts[r + 1]`, all with the value `scale[r]`. */
export type Rows = { starts: Int32Array; features: Int32Array; scale: Float64Array; isYes: Uint8Array };

/** `boost` multiplies a feature in every row; `ridge` is the weight of the squares; `yesWeight` that of a yes. */
export type Settings = { boost: Float64Array; ridge: number; yesWeight: number };

const MEMORY = 8;
const MOST_STEPS = 60;
const MOST_HALVINGS = 20;
const ENOUGH = 1e-5;

type Step = { moved: Float64Array; turned: Float64Array; product: number };

/**
 * Weights (and the bias as the last number) that minimise the logistic loss and a ridge, by L-BFGS from zero. Plain
 * arithmetic in a fixed order: the same rows give the same bits.
 */
export function fitLogistic(rows: Rows, settings: Settings): Float64Array {
  let weights = new Float64Array(settings.boost.length + 1);
  let slope = new Float64Array(weights.length);
  let loss = lossAt(rows, settings, weights, slope);
  const steps: Step[] = [];
  for (let round = 0; round < MOST_STEPS; round++) {
    const direction = towards(slope, steps);
    const fall = dot(slope, direction);
    const next = new Float64Array(weights.length);
    const nextSlope = new Float64Array(weights.length);
    let nextLoss = loss;
    let size = 1;
    for (let halving = 0; halving < MOST_HALVINGS; halving++, size /= 2) {
      for (let i = 0; i < next.length; i++)
        next[i] = (weights[i] as number) - size * (direction[i] as number);
      nextLoss = lossAt(rows, settings, next, nextSlope);
      if (nextLoss <= loss - 1e-4 * size * fall) break;
    }
    remember(steps, minus(next, weights), minus(nextSlope, slope));
    const gained = (loss - nextLoss) / Math.abs(loss);
    [weights, slope, loss] = [next, nextSlope, nextLoss];
    if (gained < ENOUGH) break;
  }
  return weights;
}

function lossAt(rows: Rows, settings: Settings, weights: Float64Array, slope: Float64Array): number {
  const { starts, features, scale, isYes } = rows;
  const { boost, ridge, yesWeight } = settings;
  const last = boost.length;
  const boosted = Float64Array.from(boost, (times, i) => times * (weights[i] as number));
  slope.fill(0);
  let loss = 0;
  for (let row = 0; row < isYes.length; row++) {
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    let sum = 0;
    for (let i = from; i < to; i++) sum += boosted[features[i] as number] as number;
    const sign = isYes[row] === 1 ? 1 : -1;
    const weight = isYes[row] === 1 ? yesWeight : 1;
    const margin = sign * ((weights[last] as number) + sum * (scale[row] as number));
    const shrunk = exp(-Math.abs(margin));
    loss += weight * ((margin < 0 ? -margin : 0) + ln(1 + shrunk));
    const share = margin > 0 ? shrunk / (1 + shrunk) : 1 / (1 + shrunk);
    const pull = -weight * sign * share;
    slope[last] = (slope[last] as number) + pull;
    const pulled = pull * (scale[row] as number);
    for (let i = from; i < to; i++) {
      const feature = features[i] as number;
      slope[feature] = (slope[feature] as number) + pulled;
    }
  }
  for (let i = 0; i < last; i++) {
    const weight = weights[i] as number;
    loss += (ridge / 2) * weight * weight;
    slope[i] = (slope[i] as number) * (boost[i] as number) + ridge * weight;
  }
  return loss;
}

/** The two-loop recursion: the slope seen through what the last steps taught of its curvature. */
function towards(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = slope.slice();
  const taken: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const { moved, turned, product } = steps[i] as Step;
    const share = dot(moved, direction) / product;
    taken[i] = share;
    add(direction, turned, -share);
  }
  const newest = steps.at(-1);
  const length = newest
    ? newest.product / dot(newest.turned, newest.turned)
    : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
  for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * length;
  steps.forEach(({ moved, turned, product }, i) => {
    add(direction, moved, (taken[i] as number) - dot(turned, direction) / product);
  });
  return direction;
}

function remember(steps: Step[], moved: Float64Array, turned: Float64Array): void {
  const product = dot(moved, turned);
  if (product <= 1e-12) return;
  steps.push({ moved, turned, product });
  if (steps.length > MEMORY) steps.shift();
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += (left[i] as number) * (right[i] as number);
  return sum;
}

function add(into: Float64Array, other: Float64Array, times: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + times * (other[i] as number);
}

function minus(left: Float64Array, right: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from(left, (value, i) => value - (right[i] as number));
}
