import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTokens, type SyntaxToken, tagTokens, tokenize } from "./index.ts";
import { loadModel } from "./model.ts";
import { parseWithModel } from "./parse.ts";
import { assessTreebank } from "./training/assess.ts";

function read(text: string): SyntaxToken[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  tagTokens(tokens);
  parseTokens(tokens);
  return tokens;
}

/** Sentences of other scripts, of signs alone, of broken pairs and of marks without end. */
const ODD = [
  "",
  "   \n\t ",
  "\ud83d",
  "\udc00\ud83d",
  "Президент сказал, что переговоры начнутся во вторник.",
  "大統領は火曜日に会談すると述べた。",
  "قال الرئيس إن المحادثات ستبدأ يوم الثلاثاء",
  "((((((((((((“““““““‘‘‘‘",
  "https://",
  "a@b.c @@@ ### $$$ --- ... ::: ;;; '''",
  "5.2.3.4,5,6:7/8-9",
  "👩‍👩‍👧‍👦👍🏽🇺🇳🇪",
  "e\u0301te\u0301 n\u0303",
];

describe("any text", () => {
  it.each(ODD)("is read without a stumble: %s", (text) => {
    const tokens = read(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
    expect(tokens.filter((token) => token.head < 0).length).toBe(tokens.length === 0 ? 0 : 1);
  });

  it("is read without a stumble when it is random", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
        const tokens = read(text);
        expect(tokens.filter((token) => token.head < 0).length).toBe(tokens.length === 0 ? 0 : 1);
        expect(tokens.every((token) => token.upos !== undefined && token.lemma.length > 0)).toBe(true);
      }),
    );
  });

  it.each(["a", "A", ".", "'", "-", "(", "5", "\u0301", "語", " ", ":", "@"])(
    "is read when it is 100,000 times %j",
    (character) => {
      const tokens = read(character.repeat(100_000));
      expect(tokens.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(
        character === " " ? 0 : 100_000,
      );
    },
    60_000,
  );

  it("asks for two moves to a word however long the piece is", () => {
    for (const copies of [1, 10, 100, 1000]) {
      const text = "The bank , which rose and fell , said ( on Monday ) that ".repeat(copies);
      const tokens = tokenize(text, { start: 0, end: text.length });
      tagTokens(tokens);
      expect(parseWithModel(loadModel(), tokens, 0, tokens.length)).toBe(2 * tokens.length - 1);
    }
  });

  it("gives the same tokens again, whatever was read before", () => {
    const text = "Orders worth €3bn were cancelled, the group said on Monday.";
    const first = read(text);
    read("x ".repeat(5000));
    expect(read(text)).toEqual(first);
  });

  it("keeps most of its tags in capitals and in small letters", () => {
    const text = "The minister said that the army had attacked the town on Friday .";
    const tags = read(text).map((token) => token.upos);
    for (const written of [text.toUpperCase(), text.toLowerCase()]) {
      const same = read(written).filter((token, i) => token.upos === tags[i]).length;
      expect(same).toBeGreaterThanOrEqual(tags.length - 1);
    }
  });
});

describe("the committed weights", () => {
  it("read our own sample of news as well as they did when they were trained", () => {
    const sample = readFileSync(new URL("../fixtures/news.conllu", import.meta.url), "utf8");
    const scores = assessTreebank(sample);
    expect(scores.words).toBe(177);
    expect(scores.tokens).toBe(1);
    expect(scores.upos).toBeGreaterThanOrEqual(0.97);
    expect(scores.lemma).toBeGreaterThanOrEqual(0.97);
    expect(scores.las).toBeGreaterThanOrEqual(0.88);
  });
});
