import { describe, expect, test } from "vitest";
import { newArticle } from "../article.ts";
import { findBlocks } from "../stages/blocks.ts";
import { findNames } from "../stages/names.ts";
import { findSentences } from "../stages/sentences.ts";
import { findWords } from "../stages/words.ts";
import { DEMONYMS, METONYMS } from "../words/countries.ts";
import { fullName, lastDescribed } from "./name-table.ts";

const read = (text: string) =>
  [findBlocks, findSentences, findWords, findNames].reduce(
    (before, stage) => stage(before),
    newArticle(text, null, 20_000),
  );

describe("the names of an article", () => {
  test("a surname stands for the full name, a husband's not for his wife's", () => {
    const { names } = read("Ina Hale met Louis Hale in Ghent. Mr Hale and Mrs Hale left.");
    expect(fullName(names, "Hale", "f")).toBe("Ina Hale");
    expect(fullName(names, "Hale", "m")).toBe("Louis Hale");
    expect(fullName(names, "Brandt")).toBe("Brandt");
  });

  test("offices are kept with the country they are of", () => {
    const text = "Russian President Ivan Ito met French President Louis Hale.";
    const { names } = read(text);
    expect(lastDescribed(names.roles.get("president"), text.length, "russia")).toBe("Ivan Ito");
    expect(lastDescribed(names.roles.get("president"), text.length, "france")).toBe("Louis Hale");
    expect(lastDescribed(names.roles.get("president"), 1, null)).toBeNull();
  });

  test("a capital at the start of a sentence names nobody when the word is common", () => {
    const article = read("House prices rose. The house prices rose again.");
    expect(article.sentences.map((each) => each.cast.body)).toEqual([null, null]);
  });

  test("capitals and palaces act for their countries", () => {
    expect([METONYMS.get("kremlin"), METONYMS.get("beijing"), METONYMS.get("downing street")]).toEqual([
      "russia",
      "china",
      "britain",
    ]);
    expect([DEMONYMS.get("russian"), DEMONYMS.get("american"), DEMONYMS.get("dutch")]).toEqual([
      "russia",
      "us",
      "netherlands",
    ]);
  });
});
