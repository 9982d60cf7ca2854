import type { SyntaxToken } from "@claimdesk/syntax";
import type { Span } from "@claimdesk/text";
import type { Attribution } from "./cues/attribution.ts";
import type { ValueFind } from "./cues/cue.ts";
import type { Draft } from "./draft.ts";
import type { SentenceRole } from "./extraction.ts";
import type { Clause } from "./grammar/clauses.ts";
import type { Token } from "./grammar/tokens.ts";
import type { Tree } from "./grammar/tree.ts";
import type { NameTable } from "./names/name-table.ts";
import { newNameTable } from "./names/name-table.ts";
import type { NamedPerson } from "./names/names.ts";

/** A line or paragraph of the article with the part it plays on the page. */
export type Block = Span & { role: SentenceRole };

/** Who has been named last: for pronouns, "the company" and "the two leaders". */
export type Cast = {
  person: string | null;
  he: string | null;
  she: string | null;
  body: string | null;
  pair: string | null;
};

/**
 * A sentence with its tagged words; `block` is the index of its block, `values` in the order of their words, `cast`
 * who was named before it, `quotations` those that share words with it.
 */
export type Sentence = Span & {
  text: string;
  role: SentenceRole;
  block: number;
  tokens: Token[];
  /** Under every word, the tokens grammar works with. */
  grammar: SyntaxToken[][];
  values: ValueFind[];
  clauses: Clause[];
  tree: Tree;
  cast: Cast;
  quotations: Quotation[];
  persons: NamedPerson[];
};

/** Words between quotation marks; the marks themselves are outside. */
export type Quotation = Span & { block: number; isStatement: boolean };

/** Two drafts (by their index) that cannot both be right, with the reason in words. */
export type Conflict = { drafts: [number, number]; why: string };

/** An article and all that the stages have found in it so far; what a stage has not reached yet is empty. */
export type Article = {
  text: string;
  title: string | null;
  publishedDays: number;
  blocks: Block[];
  quotations: Quotation[];
  sentences: Sentence[];
  names: NameTable;
  attributions: Attribution[];
  drafts: Draft[];
  conflicts: Conflict[];
};

/** An article nothing has been found in yet. */
export function newArticle(text: string, title: string | null, publishedDays: number): Article {
  return {
    text,
    title,
    publishedDays,
    blocks: [],
    quotations: [],
    sentences: [],
    names: newNameTable(),
    attributions: [],
    drafts: [],
    conflicts: [],
  };
}
