import { describe, expect, it } from "vitest";
import { RELATIONS, UPOS } from "../token.ts";
import { withCaseCopies } from "./case-copies.ts";
import { createGoldTree } from "./oracle.ts";
import { practiceSentences } from "./practice-sentences.ts";

describe("practiceSentences", () => {
  const sentences = practiceSentences();

  it("gives one tree with known tags and relations for every sentence", () => {
    for (const sentence of sentences) {
      const words = sentence.map((token) => token.text).join(" ");
      const heads = sentence.map((token) => token.head);
      expect(heads.filter((head) => head === -1).length, words).toBe(1);
      expect(
        sentence.every(({ text }) => text !== "" && !/[{}]/.test(text)),
        words,
      ).toBe(true);
      for (const { upos, relation } of sentence) {
        expect(UPOS as readonly string[], words).toContain(upos);
        expect(RELATIONS as readonly string[], words).toContain(relation);
      }
      const { dependents } = createGoldTree(Int32Array.from(heads), new Uint8Array(heads.length));
      const reached = new Set<number>();
      const visit = (word: number): void => {
        reached.add(word);
        for (const each of dependents[word] ?? []) if (!reached.has(each)) visit(each);
      };
      visit(heads.indexOf(-1));
      expect(reached.size, words).toBe(sentence.length);
    }
  });

  it("gives the same sentences every time", () => {
    expect(practiceSentences()).toEqual(sentences);
  });
});

describe("withCaseCopies", () => {
  it("adds copies in other cases and leaves tags and heads as they are", () => {
    const sentences = practiceSentences().slice(0, 12);
    const all = withCaseCopies(sentences);
    expect(all.slice(0, 12)).toEqual(sentences);
    expect(all.length).toBe(15);
    expect(all[12]?.every(({ text }) => text === text.toUpperCase())).toBe(true);
    expect(all[14]?.every(({ text }) => text === text.toLowerCase())).toBe(true);
    expect(all[12]?.map((token) => token.head)).toEqual(sentences[0]?.map((token) => token.head));
  });
});
