import { expect, test } from "vitest";
import { newArticle } from "../article.ts";
import { findSpeakers } from "../stages/attribution.ts";
import { findBlocks } from "../stages/blocks.ts";
import { findNames } from "../stages/names.ts";
import { findSentences } from "../stages/sentences.ts";
import { findWords } from "../stages/words.ts";
import { cutPieces } from "./pieces.ts";

function piecesOf(text: string): string[] {
  const article = [findBlocks, findSentences, findWords, findNames, findSpeakers].reduce(
    (before, stage) => stage(before),
    newArticle(text, null, 0),
  );
  const [sentence] = article.sentences;
  if (!sentence) return [];
  return cutPieces(sentence, article.attributions).map((piece) =>
    piece.map((index) => sentence.tokens[index]?.text).join(" "),
  );
}

test("who speaks and what is said are parsed apart", () => {
  const pieces = piecesOf("Louis Hale said that the port will close on Friday.");
  expect(pieces.some((piece) => piece.startsWith("Louis Hale said"))).toBe(true);
  expect(pieces.some((piece) => piece.startsWith("the port will close"))).toBe(true);
});

test("a speaker named in the middle leaves what is said in one piece", () => {
  const pieces = piecesOf("The port, Louis Hale said, will close on Friday.");
  expect(pieces.find((piece) => piece.startsWith("The port"))).toContain("will close");
});

test("a sentence nobody is named for is one piece", () => {
  expect(piecesOf("The port will close on Friday.")).toHaveLength(1);
});
