import type { SyntaxModel } from "../model.ts";
import { parseWithModel } from "../parse.ts";
import { tagWithModel } from "../tag.ts";
import type { SyntaxToken } from "../token.ts";
import type { TreebankToken } from "./conllu.ts";

/** Shares of the words of a treebank that the model gets right, given the treebank's own tokens. */
export type Scores = { words: number; upos: number; xpos: number; lemma: number; uas: number; las: number };

/** Tags and parses every sentence and compares. LAS takes full relations, marks included. */
export function assess(model: SyntaxModel, sentences: readonly TreebankToken[][]): Scores {
  const right = { words: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0 };
  for (const sentence of sentences) {
    const tokens = sentence.map(bare);
    tagWithModel(model, tokens);
    parseWithModel(model, tokens, 0, tokens.length);
    sentence.forEach((gold, i) => {
      const token = tokens[i] as SyntaxToken;
      right.words++;
      if (token.upos === gold.upos) right.upos++;
      if (token.xpos === gold.xpos) right.xpos++;
      if (token.lemma === gold.lemma) right.lemma++;
      if (token.head !== gold.head) return;
      right.uas++;
      if (token.relation === gold.relation) right.las++;
    });
  }
  const share = (count: number): number => count / Math.max(1, right.words);
  return {
    words: right.words,
    upos: share(right.upos),
    xpos: share(right.xpos),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
  };
}

/** A token of which nothing is known but its letters. */
export function bare({ text, lower }: { text: string; lower: string }): SyntaxToken {
  return { start: 0, end: 0, text, lower, lemma: lower, upos: "X", xpos: "", head: -1, relation: "dep" };
}
