import { expect, test } from "vitest";
import { extractClaims } from "./index.ts";

const options = { publishedOn: "2025-03-17" };

test("progress rises to the whole, one step for every stage", () => {
  const shares: number[] = [];
  const { stages } = extractClaims("The pact lasts 30 days.", {
    ...options,
    onProgress: (share) => shares.push(share),
  });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(shares.length).toBeGreaterThanOrEqual(Object.keys(stages).length);
});

test("a result names its stages in the order they ran", () => {
  expect(Object.keys(extractClaims("", options).stages)).toEqual([
    "blocks",
    "sentences",
    "words",
    "values",
    "names",
    "attribution",
    "propositions",
    "repeats",
    "labels",
    "check-worthiness",
  ]);
});
