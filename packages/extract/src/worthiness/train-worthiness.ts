import type { Rows } from "./logistic-regression.ts";
import { fitLogistic } from "./logistic-regression.ts";
import { ln } from "./plain-math.ts";
import { FEATURE_BITS, sentenceFeatures } from "./sentence-features.ts";
import type { WorthinessModel } from "./worthiness-model.ts";
import { packModel, rawScore, unpackModel } from "./worthiness-model.ts";

/** A sentence and whether people found it worth checking. */
export type WorthinessExample = { text: string; isWorthy: boolean };

type Example = { features: number[]; isWorthy: boolean };

const SIZE = 1 << FEATURE_BITS;
const YES_WEIGHT = 1.6;
const RARE = { ridge: 0.02, scale: 1 / 6 };
const TELLING = { ridge: 0.05, floor: 0.2 };
const INNER_FOLDS = 4;
const THRESHOLDS = Array.from({ length: 51 }, (_, i) => -1.5 + i * 0.05);

/**
 * A model of check-worthiness: the mean of two logistic regressions on the same features, one that trusts rare
 * features more (inverse document frequency), one that trusts telling ones more (log-count ratio of the two classes,
 * after Wang and Manning, "Baselines and Bigrams", ACL 2012). The bias is moved so that 0 is the threshold with the
 * best macro-F1 on examples the inner models have not seen. No randomness: the same examples give the same bits.
 */
export function trainWorthiness(examples: readonly WorthinessExample[]): WorthinessModel {
  const seen = examples.map(
    ({ text, isWorthy }): Example => ({ features: sentenceFeatures(text), isWorthy }),
  );
  const model = fitBoth(seen);
  return { ...model, bias: model.bias - chooseThreshold(seen) };
}

/** Learns from examples and decides on other sentences, through the kept form, as the shipped model does. */
export function learnWorthiness(examples: readonly WorthinessExample[]): (sentence: string) => boolean {
  const model = unpackModel(packModel(trainWorthiness(examples)));
  return (sentence) => rawScore(model, sentenceFeatures(sentence)) > 0;
}

function fitBoth(examples: readonly Example[]): WorthinessModel {
  const used = usedFeatures(examples);
  const rows = toRows(examples, used);
  const { rare, telling } = countFeatures(examples, used);
  const first = fitLogistic(rows, { boost: rare, ridge: RARE.ridge, yesWeight: YES_WEIGHT });
  const second = fitLogistic(rows, { boost: telling, ridge: TELLING.ridge, yesWeight: YES_WEIGHT });
  const weights = new Float64Array(SIZE);
  used.forEach((feature, i) => {
    weights[feature] =
      ((first[i] as number) * (rare[i] as number) + (second[i] as number) * (telling[i] as number)) / 2;
  });
  return { weights, bias: ((first[used.length] as number) + (second[used.length] as number)) / 2 };
}

/** The features that occur, in ascending order; the others keep the weight 0. */
function usedFeatures(examples: readonly Example[]): Int32Array {
  const isUsed = new Uint8Array(SIZE);
  for (const { features } of examples) for (const feature of features) isUsed[feature] = 1;
  return Int32Array.from(isUsed.keys().filter((feature) => isUsed[feature] === 1));
}

function toRows(examples: readonly Example[], used: Int32Array): Rows {
  const place = new Int32Array(SIZE);
  used.forEach((feature, i) => {
    place[feature] = i;
  });
  const starts = new Int32Array(examples.length + 1);
  examples.forEach(({ features }, i) => {
    starts[i + 1] = (starts[i] as number) + features.length;
  });
  return {
    starts,
    features: Int32Array.from(
      examples.flatMap(({ features }) => features.map((feature) => place[feature] as number)),
    ),
    scale: Float64Array.from(examples, ({ features }) => 1 / Math.sqrt(Math.max(1, features.length))),
    isYes: Uint8Array.from(examples, ({ isWorthy }) => (isWorthy ? 1 : 0)),
  };
}

function countFeatures(
  examples: readonly Example[],
  used: Int32Array,
): { rare: Float64Array; telling: Float64Array } {
  const yes = new Float64Array(SIZE);
  const no = new Float64Array(SIZE);
  for (const { features, isWorthy } of examples) {
    const counts = isWorthy ? yes : no;
    for (const feature of features) counts[feature] = (counts[feature] as number) + 1;
  }
  const worthy = examples.filter(({ isWorthy }) => isWorthy).length;
  const odds = (examples.length - worthy + 2) / (worthy + 2);
  const at = (counts: Float64Array, i: number): number => counts[i] as number;
  return {
    rare: Float64Array.from(
      used,
      (i) => (ln((1 + examples.length) / (1 + at(yes, i) + at(no, i))) + 1) * RARE.scale,
    ),
    telling: Float64Array.from(
      used,
      (i) => TELLING.floor + Math.abs(ln(((at(yes, i) + 1) / (at(no, i) + 1)) * odds)),
    ),
  };
}

/** The best threshold over scores that come from models trained without the scored examples. */
function chooseThreshold(examples: readonly Example[]): number {
  const scores: number[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const model = fitBoth(examples.filter((_, i) => i % INNER_FOLDS !== fold));
    examples.forEach(({ features }, i) => {
      if (i % INNER_FOLDS === fold) scores[i] = rawScore(model, features);
    });
  }
  const gains = THRESHOLDS.map((threshold) => macroF1(scores, examples, threshold));
  let best = 0;
  // neighbours are averaged in, so that one lucky threshold does not win
  const smooth = (i: number): number => (gains[i - 1] ?? 0) + (gains[i] ?? 0) + (gains[i + 1] ?? 0);
  for (let i = 1; i < gains.length; i++) if (smooth(i) > smooth(best)) best = i;
  return THRESHOLDS[best] ?? 0;
}

function macroF1(scores: readonly number[], examples: readonly Example[], threshold: number): number {
  let [hits, alarms, misses, rests] = [0, 0, 0, 0];
  examples.forEach(({ isWorthy }, i) => {
    const isCalled = (scores[i] ?? 0) > threshold;
    if (isCalled && isWorthy) hits++;
    else if (isCalled) alarms++;
    else if (isWorthy) misses++;
    else rests++;
  });
  const f1 = (right: number): number => (2 * right) / Math.max(1, 2 * right + alarms + misses);
  return (f1(hits) + f1(rests)) / 2;
}
