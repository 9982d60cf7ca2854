import type { Span } from "@claimdesk/text";
import type { SentenceRole } from "./extraction.ts";
import type { NamedPerson } from "./names.ts";
import type { Token } from "./tokens.ts";

/** A line or paragraph of the article with the part it plays on the page. */
export type Block = Span & { role: SentenceRole };

/** Who has been named last: for pronouns, "the company" and "the two leaders". */
export type Cast = { person: string | null; body: string | null; pair: string | null };

/**
 * A sentence with its tagged words; `block` is the index of its block, `cast` who was named before it, `quotations`
 * those that share words with it.
 */
export type Sentence = Span & {
  text: string;
  role: SentenceRole;
  block: number;
  tokens: Token[];
  cast: Cast;
  quotations: Quotation[];
  persons: NamedPerson[];
};

/** Words between quotation marks; the marks themselves are outside. */
export type Quotation = Span & { block: number; isStatement: boolean };

/** An article cut up for the cues. */
export type Article = {
  text: string;
  title: string | null;
  publishedDays: number;
  blocks: Block[];
  sentences: Sentence[];
  quotations: Quotation[];
};
