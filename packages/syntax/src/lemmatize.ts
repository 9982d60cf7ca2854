import { feature2, feature3 } from "./hash.ts";
import { lookUp, type Vocabulary } from "./vocabulary.ts";
import { HAS_DIGIT, SUFFIXES, type WordForms } from "./word-forms.ts";

/** How to get from a word to its lemma: cut letters off its end and add others. */
export type LemmaScript = { keepsCase: boolean; cut: number; add: string };

/** Scripts by whole word, by ending and by class alone; the longest that is known decides. */
export type LemmaModel = { scripts: readonly LemmaScript[]; table: Vocabulary };

/** The key of a whole word, an ending of 1 to 5 letters (`length`), or a class alone (`length` 0). */
export function lemmaKey(klass: number, hash: number, length: number): number {
  return feature3(500, hash, klass, length) || 1;
}

/** Marks the key of a whole word, which may be as long as an ending. */
export const WHOLE_WORD = 9;

/** The lemma of word `i` of class `klass`; what has a digit in it is its own lemma. */
export function lemmaOf(
  model: LemmaModel,
  forms: WordForms,
  i: number,
  klass: number,
  token: { text: string; lower: string },
): string {
  if (((forms.shape[i] as number) & HAS_DIGIT) !== 0) return token.text;
  const script = model.scripts[findScript(model, forms, i, klass) - 1];
  if (!script) return token.lower;
  return applyScript(script, token.text, token.lower);
}

/** What a script makes of a word. */
export function applyScript(script: LemmaScript, text: string, lower: string): string {
  const base = script.keepsCase ? text : lower;
  if (script.cut === 0 && script.add === "") return base;
  if (script.cut >= base.length) return script.add === "" ? base : script.add;
  return base.slice(0, base.length - script.cut) + script.add;
}

function findScript(model: LemmaModel, forms: WordForms, i: number, klass: number): number {
  const whole = lookUp(model.table, lemmaKey(klass, forms.word[i] as number, WHOLE_WORD));
  if (whole !== 0) return whole;
  for (let length = SUFFIXES; length > 0; length--) {
    const suffix = forms.suffix[i * SUFFIXES + length - 1] as number;
    if (suffix === 0) continue;
    const found = lookUp(model.table, lemmaKey(klass, suffix, length));
    if (found !== 0) return found;
  }
  return lookUp(model.table, lemmaKey(klass, feature2(501, 0, 0), 0));
}
