import { expect, test } from "vitest";
import { worthinessWord } from "./worthiness-words.ts";

test.each([
  [1, "high"],
  [0.75, "high"],
  [0.74, "medium"],
  [0.5, "medium"],
  [0.49, "low"],
  [0, "low"],
])("%d is %s", (share, word) => {
  expect(worthinessWord(share)).toBe(word);
});
