import { expect, test } from "vitest";
import { findFactSpans, scorePropositions } from "./propositions.ts";

const sentence = "The ferry sank on Monday.";
const gold = {
  sentence,
  tokens: ["The", "ferry", "sank", "on", "Monday", "."],
  token_offsets: [0, 4, 10, 15, 18, 24],
  propositions: [[1, 2, 3, 4, 5]],
};
const figuresFor = (...places: [number, number][][]) =>
  scorePropositions([gold], () => places.map((fact) => fact.map(([start, end]) => ({ start, end }))));

test("a fact counts when enough of its words are shared, marks aside", () => {
  expect(figuresFor([[0, 24]]).map(({ value }) => value)).toEqual([1, 1]);
  expect(figuresFor([[4, 14]]).map(({ value }) => value)).toEqual([0, 1]);
  expect(figuresFor([[0, 3]]).map(({ value }) => value)).toEqual([0, 0]);
});

test("two facts on the same words count once", () => {
  expect(figuresFor([[4, 24]], [[4, 24]])[0]?.value).toBeCloseTo(2 / 3);
});

test.each([
  [
    "The film was released in Ghent on Monday.",
    ["The film was released in Ghent", "The film was released on Monday"],
  ],
  ["The court fined the port and the airline.", ["The court fined the port", "The court fined the airline"]],
  ["She praised The Long Way (1999).", ["The Long Way 1999"]],
])("facts of %s", (words, facts) => {
  const found = findFactSpans(words).map((spans) =>
    spans.map(({ start, end }) => words.slice(start, end)).join(" "),
  );
  for (const fact of facts) expect(found).toContain(fact);
});
