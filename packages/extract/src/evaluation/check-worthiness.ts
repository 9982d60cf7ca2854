import type { Figure } from "./figure.ts";

/** A sentence with what people said of it. */
export type LabelledSentence = { text: string; isWorthy: boolean };

/** One split of the sentences: a classifier learns from `train` and is measured on `test`. */
export type Fold = { train: readonly LabelledSentence[]; test: readonly LabelledSentence[] };

/** Learns from sentences and gives what decides on others. */
export type Learn = (train: readonly LabelledSentence[]) => (sentence: string) => boolean;

/**
 * How well sentences worth checking are told from the others: per fold the F1 of both answers, of which macro-F1 is
 * the plain mean and weighted F1 the mean by how often each is right; then the mean over the folds.
 */
export function scoreCheckWorthiness(folds: readonly Fold[], learn: Learn): Figure[] {
  const scores = folds.map(({ train, test }) => scoreFold(test, learn(train)));
  const mean = (pick: (score: FoldScore) => number): number =>
    scores.reduce((sum, score) => sum + pick(score), 0) / Math.max(1, scores.length);
  return [
    {
      name: "macro-F1, mean of the folds",
      value: mean((score) => (score.worthy + score.rest) / 2),
      bar: 0.85,
    },
    { name: "weighted F1, mean of the folds", value: mean((score) => score.weighted), bar: null },
    { name: "F1 of worth checking", value: mean((score) => score.worthy), bar: null },
    { name: "F1 of the others", value: mean((score) => score.rest), bar: null },
    ...scores.map((score, i) => ({
      name: `macro-F1, fold ${i}`,
      value: (score.worthy + score.rest) / 2,
      bar: null,
    })),
  ];
}

type FoldScore = { worthy: number; rest: number; weighted: number };

function scoreFold(test: readonly LabelledSentence[], decide: (sentence: string) => boolean): FoldScore {
  const count = { hits: 0, alarms: 0, misses: 0, rests: 0 };
  for (const { text, isWorthy } of test) {
    const isCalled = decide(text);
    if (isWorthy) count[isCalled ? "hits" : "misses"]++;
    else count[isCalled ? "alarms" : "rests"]++;
  }
  const f1 = (right: number): number => (2 * right) / Math.max(1, 2 * right + count.alarms + count.misses);
  const worthy = f1(count.hits);
  const rest = f1(count.rests);
  const yes = count.hits + count.misses;
  return { worthy, rest, weighted: (worthy * yes + rest * (test.length - yes)) / Math.max(1, test.length) };
}
