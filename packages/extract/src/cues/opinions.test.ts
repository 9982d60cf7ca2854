import { describe, expect, test } from "vitest";
import { newArticle } from "../article.ts";
import { findBlocks } from "../stages/blocks.ts";
import { findNames } from "../stages/names.ts";
import { findSentences } from "../stages/sentences.ts";
import { findWords } from "../stages/words.ts";
import { opinionSpans } from "./opinions.ts";

function opinionsIn(quoted: string): string[] {
  const text = `Ina Hale said: “${quoted}”`;
  const article = [findBlocks, findSentences, findWords, findNames].reduce(
    (before, stage) => stage(before),
    newArticle(text, null, 20_000),
  );
  return article.quotations
    .flatMap((quotation) => opinionSpans(article, quotation))
    .map(({ start, end }) => text.slice(start, end));
}

describe("quoted opinion, of which only the saying can be checked", () => {
  test.each([
    "It is a disgrace that nobody listened",
    "I hope the children come home soon",
    "We should never have trusted these people",
    "You have let this town down",
    "It would have been far worse an hour later",
    "This is the proudest day of my life. I love this club",
    "Let us stop pretending",
    "Why did nobody call us?",
  ])("%s", (quoted) => {
    expect(opinionsIn(quoted)).toEqual([quoted.replace("?", "")]);
  });

  test.each([
    "The truck hit the wall and two wheels came off",
    "There are no patients left on the ward",
    "The council approved the budget in March",
    "We will open three shops in Ghent next year",
    "Sales fell 4 percent to 12 million euros",
    "All passengers have been taken to hospital",
  ])("not: %s", (quoted) => {
    expect(opinionsIn(quoted)).toEqual([]);
  });

  test("the part that reports stays out", () => {
    expect(opinionsIn("The bridge closed at noon on Monday. It was a terrible mistake")).toEqual([
      "It was a terrible mistake",
    ]);
  });
});
