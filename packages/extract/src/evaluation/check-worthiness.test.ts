import { expect, test } from "vitest";
import { scoreCheckWorthiness } from "./check-worthiness.ts";

const worthy = (text: string) => ({ text, isWorthy: true });
const other = (text: string) => ({ text, isWorthy: false });

test("means the F1 of both answers over the folds, each with what it learnt from its own training part", () => {
  const folds = [
    { train: [worthy("a")], test: [worthy("a"), worthy("b"), other("c"), other("d")] },
    { train: [worthy("c")], test: [worthy("c"), other("d")] },
  ];
  const figures = scoreCheckWorthiness(
    folds,
    (train) => (sentence) => train.some(({ text }) => text === sentence),
  );
  const value = (name: string) => figures.find((figure) => figure.name === name)?.value;
  // fold 0: one of two found and both others right, F1 2/3 and 4/5; fold 1: all right
  expect(value("macro-F1, fold 0")).toBeCloseTo((2 / 3 + 4 / 5) / 2, 12);
  expect(value("macro-F1, mean of the folds")).toBeCloseTo(((2 / 3 + 4 / 5) / 2 + 1) / 2, 12);
  expect(figures[0]?.bar).toBe(0.85);
});

test("weights the F1 of an answer by how often it is right", () => {
  const test = [worthy("a"), other("b"), other("c"), other("d")];
  const figures = scoreCheckWorthiness([{ train: [], test }], () => () => false);
  expect(figures.find((figure) => figure.name.startsWith("weighted"))?.value).toBeCloseTo((6 / 7) * 0.75, 12);
});
