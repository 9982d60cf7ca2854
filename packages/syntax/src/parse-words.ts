import { feature2, hashText } from "./hash.ts";
import type { ParseWords } from "./parse-features.ts";
import { UPOS } from "./token.ts";
import { lookUp, type Vocabulary } from "./vocabulary.ts";
import { SUFFIXES, type WordForms } from "./word-forms.ts";

const COARSE = Int32Array.from(UPOS, hashText);

/** Fills in what the parser looks at: known words as themselves, others by their ending and shape. */
export function fillWords(
  words: ParseWords,
  forms: WordForms,
  vocabulary: Vocabulary,
  upos: Uint8Array,
  xpos: ArrayLike<number>,
): void {
  for (let i = 0; i < forms.size; i++) {
    const word = forms.word[i] as number;
    const isKnown = lookUp(vocabulary, word) !== 0;
    words.word[i] = isKnown
      ? word
      : feature2(400, forms.suffix[i * SUFFIXES + 2] as number, (forms.shape[i] as number) & 47);
    const coarse = COARSE[upos[i] as number] as number;
    words.coarse[i] = coarse;
    words.tag[i] = feature2(401, coarse, xpos[i] as number);
  }
}
