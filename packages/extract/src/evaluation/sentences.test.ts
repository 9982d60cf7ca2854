import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { GoldenRule } from "./sentences.ts";
import { scoreSentences } from "./sentences.ts";
import { readTreebankTexts } from "./treebank-text.ts";

const word = (id: string, form: string, misc = "_"): string =>
  [id, form, "_", "_", "_", "_", "_", "_", "_", misc].join("\t");
const TREEBANK = [
  [
    "# newdoc id = a",
    "# newpar id = a-1",
    word("1", "Rain"),
    word("2", "fell", "SpaceAfter=No"),
    word("3", "."),
  ],
  [
    word("1-2", "Didn't"),
    word("1", "Did"),
    word("2", "n't"),
    word("2.1", "it"),
    word("3", "stop"),
    word("4", "?"),
  ],
  ["# newpar id = a-2", word("1", "No", "SpaceAfter=No"), word("2", ".", "SpaceAfter=No")],
  ["# newdoc id = b", word("1", "Bye")],
]
  .map((lines) => lines.join("\n"))
  .join("\n\n");

describe("readTreebankTexts", () => {
  test("joins words, sentences and paragraphs as they stand on the page", () => {
    expect(readTreebankTexts(TREEBANK)).toEqual([
      { text: "Rain fell. Didn't stop ?\n\nNo.", ends: [10, 24, 29], paragraphEnds: [24, 29] },
      { text: "Bye", ends: [3], paragraphEnds: [3] },
    ]);
  });
});

describe("scoreSentences", () => {
  const rules: GoldenRule[] = [
    { id: 1, text: "One. Two.", sentences: ["One.", "Two."] },
    { id: 2, text: "cut \\nhere", sentences: ["cut here"] },
    { id: 3, text: "One. Two.", sentences: ["One. Two."] },
  ];
  const value = (name: string, split?: Parameters<typeof scoreSentences>[1]): number | undefined =>
    scoreSentences({ rules, treebank: TREEBANK }, split).find((figure) => figure.name === name)?.value;
  const asOne = (text: string) => [{ start: 0, end: text.length }];

  test("counts a rule only when all its sentences are right", () => {
    expect(value("golden rules right", asOne)).toBe(2);
  });

  test("counts boundaries inside paragraphs apart from those that an empty line gives", () => {
    expect(value("boundaries inside paragraphs, F1")).toBe(1);
    expect(value("boundaries inside paragraphs, F1", asOne)).toBe(0);
    expect(value("all boundaries, F1", asOne)).toBeCloseTo((2 * 2) / (4 + 2), 12);
    expect(value("whole sentences, F1", asOne)).toBeCloseTo((2 * 1) / (4 + 2), 12);
  });

  test("gives rules alone without a treebank", () => {
    expect(scoreSentences({ rules, treebank: null }).map((figure) => figure.name)).toEqual([
      "golden rules right",
    ]);
  });

  test("reaches the bar on the golden rules", () => {
    const file = new URL("../../evaluation/segmentation/golden_rules_en.json", import.meta.url);
    const golden: GoldenRule[] = JSON.parse(readFileSync(file, "utf8"));
    expect(golden).toHaveLength(50);
    expect(scoreSentences({ rules: golden, treebank: null })[0]?.value).toBeGreaterThanOrEqual(50);
  });
});
