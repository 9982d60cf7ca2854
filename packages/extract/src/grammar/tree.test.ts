import { expect, test } from "vitest";
import { parseWords, readWords } from "./grammar.ts";
import { newTree } from "./tree.ts";

const text = "The mayor of Ghent opened the bridge.";
const wording = readWords(text, { start: 0, end: text.length });
const tokens = parseWords(wording, [wording.tokens.map((_, i) => i)]);
const tree = newTree(tokens);
const verb = tokens.findIndex((token) => token.text === "opened");
const mayor = tokens.findIndex((token) => token.text === "mayor");

test("a phrase spans what hangs on its head", () => {
  expect([tree.start(mayor), tree.end(mayor)]).toEqual([0, 4]);
  expect(tree.children(verb)).toContain(mayor);
  expect(tree.head(mayor)).toBe(verb);
});

test("heads come before what hangs on them, and marks widen nothing", () => {
  const order = tree.topDown;
  for (const word of order)
    if (tree.head(word) >= 0) expect(order.indexOf(tree.head(word))).toBeLessThan(order.indexOf(word));
  expect(tree.end(verb)).toBe(tokens.length - 1);
});

test("an index outside is a tree of one word", () => {
  expect(tree.children(99)).toEqual([]);
  expect([tree.head(99), tree.start(99), tree.end(99)]).toEqual([-1, 99, 100]);
});
