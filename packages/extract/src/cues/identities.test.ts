import { describe, expect, test } from "vitest";
import { newArticle } from "../article.ts";
import { findBlocks } from "../stages/blocks.ts";
import { findNames } from "../stages/names.ts";
import { findSentences } from "../stages/sentences.ts";
import { findWords } from "../stages/words.ts";
import { findIdentities } from "./identities.ts";

function identitiesIn(text: string): string[] {
  const article = [findBlocks, findSentences, findWords, findNames].reduce(
    (before, stage) => stage(before),
    newArticle(text, null, 20_000),
  );
  return article.sentences
    .flatMap((sentence) => findIdentities(article, sentence))
    .map((each) => text.slice(each.start, each.end));
}

describe("who somebody or something is", () => {
  test.each([
    ["Port spokesman Louis Hale resigned.", ["Port spokesman Louis Hale"]],
    [
      "Louis Hale, a geologist at the University of Ghent who joined in May, spoke.",
      ["Louis Hale, a geologist at the University of Ghent"],
    ],
    [
      "Vallmark, the third-busiest port in the country, has closed.",
      ["Vallmark, the third-busiest port in the country"],
    ],
    ["The operator, Hale Ferries, has closed.", ["The operator, Hale Ferries"]],
    ["Its parent company, Hale Group, has closed.", ["Its parent company, Hale Group"]],
    ["Louis Hale of the Civic Party lost.", ["Louis Hale of the Civic Party"]],
    [
      "The head of research and counsel of the firm, Ina Hale, resigned.",
      ["The head of research and counsel of the firm, Ina Hale"],
    ],
    ["Ghent-based Norvik has closed.", ["Ghent-based Norvik"]],
    ["On its website, Norvik said it would close.", []],
    ["President Ina Hale resigned.", []],
    ["Shares of Norvik, a move that surprised nobody, fell.", []],
    ["In March, the shop on the corner closed.", []],
    ["Ina Hale resigned, the company said.", []],
  ])("%s", (text, expected) => {
    expect(identitiesIn(text)).toEqual(expected);
  });
});
