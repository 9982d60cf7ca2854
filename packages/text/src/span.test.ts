import { expect, test } from "vitest";
import { splitParagraphs } from "./paragraphs.ts";
import { contains, overlaps, sliceSpan } from "./span.ts";
import { countWords } from "./words.ts";

test("spans that only touch do not overlap; an empty span overlaps nothing", () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 4 })).toBe(false);
  expect(overlaps({ start: 0, end: 5 }, { start: 2, end: 2 })).toBe(false);
  expect(contains({ start: 0, end: 5 }, { start: 0, end: 5 })).toBe(true);
  expect(contains({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(false);
});

test("paragraphs are the lines with words in them", () => {
  const text = "\n One. \n\n\tTwo.\n \nThree";
  expect(splitParagraphs(text).map((span) => sliceSpan(text, span))).toEqual(["One.", "Two.", "Three"]);
  expect(splitParagraphs(" \n ")).toEqual([]);
});

test.each([
  ["A 30-day pause.", 3],
  ["It’s the U.S. — at $3.5bn", 5],
  ["", 0],
  ["😀 !", 0],
  ["会谈 on Tuesday", 4],
])("%j has %i words", (text, count) => {
  expect(countWords(text)).toBe(count);
});
