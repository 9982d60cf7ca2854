import { expect, test } from "vitest";
import type { Token } from "../grammar/tokens.ts";
import { countryOf, meanings } from "./similarity.ts";

/** Words as the tagger gives them, with their plain forms where these differ. */
const means = (words: string, lemmas: Record<string, string> = {}): (string | null)[] => {
  const tokens = words.split(" ").map((text): Token => {
    const lower = text.toLowerCase();
    const tag = lower === text ? "noun" : "name";
    return { text, lower, tag, lemma: lemmas[lower] ?? lower, start: 0, end: 0, head: -1, relation: "root" };
  });
  return meanings(tokens, 0, tokens.length);
};

test("a people, its capital and its country are one", () => {
  expect(means("Russian")).toEqual(means("Russia"));
  expect(means("Kremlin")).toEqual(means("Moscow"));
  expect(means("Dutch Swiss")).toEqual(means("Netherlands Switzerland"));
  expect(countryOf("u.s.")).toBe("us");
});

test("a name of two words has one meaning, in its first place", () => {
  expect(means("the United States agreed", { agreed: "agree" })).toEqual([null, "us", null, "agree"]);
});

test("words of one class are one, small words and hedges nothing", () => {
  expect(means("ceasefire")).toEqual(means("truce"));
  expect(means("dead")).toEqual(means("killed", { killed: "kill" }));
  expect(means("of the nearly his")).toEqual([null, null, null, null]);
});
