import { expect, test } from "vitest";
import { balanceMarks } from "./balance.ts";

test.each([
  ["“a lot of work” had been done", "a lot of work” had been done", "“a lot of work” had been done"],
  ["raised “serious questions” there", "raised “serious questions", "raised “serious questions”"],
  ['said "a lot" was done', 'a lot" was done', '"a lot" was done'],
  ["paid 9 yuan (about $1) now", "paid 9 yuan (about $1", "paid 9 yuan (about $1)"],
  ["paid 9 yuan (about $1 or so) now", "paid 9 yuan (about $1", "paid 9 yuan"],
  ["“It is late”", "It is late", "It is late"],
])("in %j, %j becomes %j", (text, words, expected) => {
  const start = text.indexOf(words);
  const span = balanceMarks(text, { start, end: start + words.length });
  expect(text.slice(span.start, span.end)).toBe(expected);
});
