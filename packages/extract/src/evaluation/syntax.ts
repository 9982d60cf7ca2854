import { assessTreebank } from "@claimdesk/syntax/assess";
import type { Figure } from "./figure.ts";

/**
 * Tags and trees against a treebank in CoNLL-U form: shares of its words got right. Tags, lemmas and arcs are given
 * the treebank's own words, arcs the predicted tags; words themselves are counted as F1 of their boundaries. UAS and
 * LAS take all words, punctuation included, LAS full relations (Buchholz and Marsi 2006).
 */
export function scoreSyntax(conllu: string): Figure[] {
  const scores = assessTreebank(conllu);
  return [
    { name: "universal tags (UPOS)", value: scores.upos, bar: 0.95 },
    { name: "heads and relations (LAS)", value: scores.las, bar: 0.8 },
    { name: "heads (UAS)", value: scores.uas, bar: null },
    { name: "heads and relations without subtypes", value: scores.lasWithoutSubtypes, bar: null },
    { name: "Penn tags (XPOS)", value: scores.xpos, bar: null },
    { name: "lemmas", value: scores.lemma, bar: null },
    { name: "words, F1", value: scores.tokens, bar: null },
  ];
}
