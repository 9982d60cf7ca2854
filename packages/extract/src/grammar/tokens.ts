import type { Relation } from "@claimdesk/syntax";
import type { Span } from "@claimdesk/text";

/** What a word does in its sentence, as far as its form and neighbours tell. */
export type Tag =
  | "det"
  | "prep"
  | "coord"
  | "sub"
  | "rel"
  | "that"
  | "to"
  | "pron"
  | "aux"
  | "modal"
  | "verb"
  | "participle"
  | "gerund"
  | "infinitive"
  | "adv"
  | "adj"
  | "num"
  | "name"
  | "noun"
  | "possessive"
  | "punct"
  | "quote";

/**
 * A word, number, sign or mark, with its place in the article: what a reader takes for one word ("30-day", "$3.4bn",
 * "U.S."), where a grammar may see several. `head` is the index of the word it hangs on in its sentence, -1 for the
 * head of a piece; `relation` names how (Universal Dependencies).
 */
export type Token = Span & {
  text: string;
  lower: string;
  tag: Tag;
  lemma: string;
  head: number;
  relation: Relation;
};

/** Whether a token begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}
