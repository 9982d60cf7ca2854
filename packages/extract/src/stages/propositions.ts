import type { Article, Sentence } from "../article.ts";
import { attributeDrafts } from "../attribute-drafts.ts";
import type { Attribution } from "../cues/attribution.ts";
import type { ValueFind } from "../cues/cue.ts";
import type { Draft } from "../draft.ts";
import { splitClauses } from "../grammar/clauses.ts";
import { parseWords } from "../grammar/grammar.ts";
import { cutPieces } from "../grammar/pieces.ts";
import { newTree } from "../grammar/tree.ts";
import { sortBySentence } from "../sort-by-sentence.ts";
import { isClaimless } from "./claimless.ts";

/** Turns a sentence, its values and what was attributed into drafts. */
export type DraftCue = {
  name: string;
  find: (
    article: Article,
    sentence: Sentence,
    values: readonly ValueFind[],
    attributions: readonly Attribution[],
  ) => Draft[];
};

/**
 * Stage 7: parses every sentence, what is said and who says it apart, and drafts what it asserts, each assertion
 * on the smallest words that make it, with its claimant.
 */
export function findPropositions(cues: readonly DraftCue[]): (article: Article) => Article {
  return (article) => {
    const bySentence = sortBySentence(article, article.attributions);
    const drafts: Draft[] = [];
    for (const sentence of article.sentences) {
      if (isClaimless(sentence)) continue;
      const near = bySentence.get(sentence.start) ?? [];
      const parsed = parseSentence(sentence, near);
      for (const cue of cues) drafts.push(...cue.find(article, parsed, parsed.values, near));
    }
    return { ...article, drafts: attributeDrafts(article, drafts, article.attributions) };
  };
}

function parseSentence(sentence: Sentence, attributions: readonly Attribution[]): Sentence {
  const tokens = parseWords(sentence, cutPieces(sentence, attributions));
  const tree = newTree(tokens);
  return { ...sentence, tokens, tree, clauses: splitClauses(tokens, tree) };
}
