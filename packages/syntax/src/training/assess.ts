import { loadModel, type SyntaxModel } from "../model.ts";
import { parseWithModel } from "../parse.ts";
import { tagWithModel } from "../tag.ts";
import type { SyntaxToken } from "../token.ts";
import { tokenize } from "../tokenize.ts";
import { readConllu, type TreebankToken, writeSentence } from "./conllu.ts";

/** Shares, 0 to 1, of the words of a treebank that are got right. */
export type SyntaxScores = {
  /** How many words the shares are of. */
  words: number;
  upos: number;
  xpos: number;
  lemma: number;
  /** Words with the right head, marks of punctuation included. */
  uas: number;
  /** Words with the right head and full relation, subtype included. */
  las: number;
  /** The same with subtypes left off, as shared tasks count it. */
  lasWithoutSubtypes: number;
  /** F1 of word boundaries, from the text of each sentence. */
  tokens: number;
};

/**
 * How well the given model, by default the committed one, does on a treebank. Tags, lemmas and arcs are counted on
 * the treebank's own words, arcs on predicted tags; tokens on the text of each sentence.
 */
export function assessTreebank(conllu: string, model: SyntaxModel = loadModel()): SyntaxScores {
  const sentences = readConllu(conllu);
  const right = { words: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, lasWithoutSubtypes: 0 };
  for (const sentence of sentences) {
    const tokens = sentence.map(bareToken);
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
      if (withoutSubtype(token.relation) === withoutSubtype(gold.relation)) right.lasWithoutSubtypes++;
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
    lasWithoutSubtypes: share(right.lasWithoutSubtypes),
    tokens: tokenF1(sentences),
  };
}

function withoutSubtype(relation: string): string {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}

function tokenF1(sentences: readonly TreebankToken[][]): number {
  let right = 0;
  let all = 0;
  for (const sentence of sentences) {
    const { text, spans } = writeSentence(sentence);
    const gold = new Set(spans.map(({ start, end }) => `${start} ${end}`));
    const found = tokenize(text, { start: 0, end: text.length });
    right += found.filter(({ start, end }) => gold.has(`${start} ${end}`)).length;
    all += gold.size + found.length;
  }
  return all === 0 ? 0 : (2 * right) / all;
}

function bareToken({ text, lower }: TreebankToken): SyntaxToken {
  return { start: 0, end: 0, text, lower, lemma: lower, upos: "X", xpos: "", head: -1, relation: "dep" };
}
