import { finish, hashCode } from "./hash.ts";
import { lookUp, type Vocabulary } from "./vocabulary.ts";
import {
  ENDING_ED,
  ENDING_ER,
  ENDING_ING,
  ENDING_LY,
  ENDING_S,
  STEMS,
  SUFFIXES,
  type WordForms,
} from "./word-forms.ts";

const D = 100;
const E = 101;
const G = 103;
const I = 105;
const N = 110;
const S = 115;

/** What the vocabulary knows of a word without its ending: of "influence" for "influencing"; 0 for nothing. */
export function stemSet(vocabulary: Vocabulary, forms: WordForms, i: number): number {
  const at = i * STEMS;
  const cut = (letters: number): number => find(vocabulary, forms.stem[at + letters] as number);
  switch (forms.ending[i]) {
    case ENDING_S:
      return cut(1) || cut(2);
    case ENDING_ED:
    case ENDING_ER:
      return cut(2) || cut(1);
    case ENDING_ING:
      return cut(3) || find(vocabulary, hashCode(forms.stem[at + 3] as number, E));
    case ENDING_LY:
      return cut(2);
    default:
      return 0;
  }
}

/** What the vocabulary knows of a word with "s", "ed" and "ing" behind it, as one number. */
export function relatedForms(vocabulary: Vocabulary, forms: WordForms, i: number): number {
  if (forms.suffix[i * SUFFIXES + 2] === 0) return 0;
  const whole = forms.stem[i * STEMS] as number;
  const withS = find(vocabulary, hashCode(whole, S));
  const withD = find(vocabulary, hashCode(hashCode(whole, E), D)) || find(vocabulary, hashCode(whole, D));
  const withIng = find(vocabulary, hashCode(hashCode(hashCode(whole, I), N), G));
  return (withS * 1021 + withD) * 1021 + withIng;
}

function find(vocabulary: Vocabulary, running: number): number {
  return lookUp(vocabulary, finish(running) || 1);
}
