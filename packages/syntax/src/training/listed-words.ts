import { type LexiconTag, lexiconForms } from "../lexicon.ts";
import type { TreebankToken } from "./conllu.ts";

/** Universal tags of listed forms. */
export const UPOS_OF_LISTED: Record<LexiconTag, string> = {
  VB: "VERB",
  VBZ: "VERB",
  VBD: "VERB",
  VBN: "VERB",
  VBG: "VERB",
  NN: "NOUN",
  NNS: "NOUN",
  JJ: "ADJ",
  RB: "ADV",
};

/** The words listed by hand as sentences of one word, for the lemmatiser to learn endings from. */
export function listedWords(): TreebankToken[][] {
  return lexiconForms().map(({ form, lemma, tag }) => [
    {
      text: form,
      lower: form,
      lemma,
      upos: UPOS_OF_LISTED[tag],
      xpos: tag,
      head: -1,
      relation: "root",
      hasSpaceAfter: true,
    },
  ]);
}
