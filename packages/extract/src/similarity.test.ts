import { expect, test } from "vitest";
import { stems } from "./similarity.ts";

test("a people and its country are one word, in every form", () => {
  expect(stems("Russian approval")).toEqual(stems("Russia’s approval"));
  expect(stems("the Dutch, the Swiss")).toEqual(stems("Netherlands and Switzerland"));
});

test("small words do not count, with punctuation behind them either", () => {
  expect(stems("agreed to, and of.")).toEqual(stems("agreed"));
});
