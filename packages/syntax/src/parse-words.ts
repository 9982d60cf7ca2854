import { feature2, hashText } from "./hash.ts";
import type { ParseWords } from "./parse-view.ts";
import { UPOS } from "./token.ts";
import { lookUp, type Vocabulary } from "./vocabulary.ts";
import {
  HAS_CAPITAL_FIRST,
  HAS_CAPITAL_LATER,
  HAS_DIGIT,
  HAS_LETTER,
  IS_ALL_CAPITALS,
  SUFFIXES,
  type WordForms,
} from "./word-forms.ts";

const COARSE = Int32Array.from(UPOS, hashText);
const SHAPE = HAS_CAPITAL_FIRST | IS_ALL_CAPITALS | HAS_CAPITAL_LATER | HAS_DIGIT | HAS_LETTER;

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
    words.word[i] = lookUp(vocabulary, word) === 0 ? outline(forms, i) : word;
    const coarse = COARSE[upos[i] as number] as number;
    words.coarse[i] = coarse;
    words.tag[i] = feature2(401, coarse, xpos[i] as number);
  }
}

/** What stands for an unknown word: its last three letters and where it has capitals and digits. */
export function outline(forms: WordForms, i: number): number {
  return feature2(400, forms.suffix[i * SUFFIXES + 2] as number, (forms.shape[i] as number) & SHAPE);
}
