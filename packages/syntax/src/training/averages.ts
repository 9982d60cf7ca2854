/** Weights of a perceptron while it learns, whole numbers, and what their average over all steps needs. */
export type Weights = { values: Int32Array; totals: Float64Array };

/** Weights of nothing. */
export function createWeights(size: number): Weights {
  return { values: new Int32Array(size), totals: new Float64Array(size) };
}

/** One step on one weight; `totals` gathers step × change, from which the average follows exactly. */
export function add(weights: Weights, at: number, by: number, step: number): void {
  weights.values[at] = (weights.values[at] as number) + by;
  weights.totals[at] = (weights.totals[at] as number) + by * step;
}

/** Adds the average over `steps` to `sum` and forgets what was learnt. */
export function takeAverage(weights: Weights, steps: number, sum: Float64Array): void {
  for (let i = 0; i < sum.length; i++)
    sum[i] = (sum[i] as number) + (weights.values[i] as number) - (weights.totals[i] as number) / steps;
  weights.values.fill(0);
  weights.totals.fill(0);
}

/**
 * Rounds averages to a byte each, so that all but the largest two in a thousand lie within 40: finer steps gain
 * nothing, and cutting off large weights costs much.
 */
export function quantise(averages: Float64Array): Int8Array {
  const sizes = averages
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const limit = sizes[Math.floor(sizes.length * 0.998)] ?? 1;
  return Int8Array.from(averages, (value) => Math.max(-127, Math.min(127, Math.round((value * 40) / limit))));
}
