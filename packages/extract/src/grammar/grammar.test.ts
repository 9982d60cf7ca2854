import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWords, readWords } from "./grammar.ts";
import { newTree } from "./tree.ts";

const wordsOf = (text: string) =>
  readWords(text, { start: 0, end: text.length }).tokens.map((each) => each.text);

describe("words", () => {
  test.each([
    ["A 30-day truce", ["A", "30-day", "truce"]],
    ["US$3.4bn in aid", ["US$3.4bn", "in", "aid"]],
    ["rose 5.2%.", ["rose", "5.2%", "."]],
    ["a state-owned bank’s loss", ["a", "state-owned", "bank", "’s", "loss"]],
    ["pages 12–14", ["pages", "12", "–", "14"]],
    ["They don’t know", ["They", "do", "n’t", "know"]],
  ])("of %s are those a reader sees", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("a compound does what its last part does, and never asserts by itself", () => {
    const { tokens } = readWords("The state-backed bank sold 4,300 houses.", { start: 0, end: 40 });
    expect(tokens.map(({ tag }) => tag)).toEqual(["det", "adj", "noun", "verb", "num", "noun", "punct"]);
  });

  test("every word slices exactly, whatever stands in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        for (const { start, end, text: word } of readWords(text, { start: 0, end: text.length }).tokens)
          expect(text.slice(start, end)).toBe(word);
      }),
    );
  });
});

describe("parsing", () => {
  test("every word hangs on one above it, without rounds, in pieces of any cut", () => {
    const text = "“We will win,” said Ann Brandt, who leads the 30-strong team of the state-owned port.";
    const wording = readWords(text, { start: 0, end: text.length });
    const all = wording.tokens.map((_, i) => i);
    fc.assert(
      fc.property(fc.nat({ max: all.length }), (cut) => {
        const tokens = parseWords(wording, [all.slice(0, cut), all.slice(cut)]);
        expect(newTree(tokens).topDown.toSorted((a, b) => a - b)).toEqual(all);
        for (const [i, { head }] of tokens.entries())
          expect(head < 0 || head < cut === i < cut, "a head in the same piece").toBe(true);
      }),
    );
  });

  test("leaves the words it was given as they were", () => {
    const wording = readWords("The ferry sank.", { start: 0, end: 15 });
    const before = structuredClone(wording);
    parseWords(wording, [[0, 1, 2, 3]]);
    expect(wording).toEqual(before);
  });
});
