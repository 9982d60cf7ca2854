import type { Span } from "@claimdesk/text";

/** Universal parts of speech, as in Universal Dependencies 2. */
export const UPOS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;
export type Upos = (typeof UPOS)[number];

/** Relations between a word and its head, as in the English Web Treebank. */
export const RELATIONS = [
  "root",
  "acl",
  "acl:relcl",
  "advcl",
  "advcl:relcl",
  "advmod",
  "amod",
  "appos",
  "aux",
  "aux:pass",
  "case",
  "cc",
  "cc:preconj",
  "ccomp",
  "compound",
  "compound:prt",
  "conj",
  "cop",
  "csubj",
  "csubj:outer",
  "csubj:pass",
  "dep",
  "det",
  "det:predet",
  "discourse",
  "dislocated",
  "expl",
  "fixed",
  "flat",
  "goeswith",
  "iobj",
  "list",
  "mark",
  "nmod",
  "nmod:desc",
  "nmod:poss",
  "nmod:unmarked",
  "nsubj",
  "nsubj:outer",
  "nsubj:pass",
  "nummod",
  "obj",
  "obl",
  "obl:agent",
  "obl:unmarked",
  "orphan",
  "parataxis",
  "punct",
  "reparandum",
  "vocative",
  "xcomp",
] as const;
export type Relation = (typeof RELATIONS)[number];

/** A word, number or mark of the article with what grammar says about it. */
export type SyntaxToken = Span & {
  text: string;
  lower: string;
  /** The form a dictionary lists: "be" of "was"; the word itself where nothing better is known. */
  lemma: string;
  upos: Upos;
  /** Penn Treebank tag, which tells tenses and number apart: VBD, VBZ, NNS. */
  xpos: string;
  /** Index of the head in the array that was parsed, -1 for the root of its piece. */
  head: number;
  relation: Relation;
};
