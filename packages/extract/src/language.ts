import { LANGUAGE_WORDS } from "./words/language-words.ts";

/** Whether a text is English, and if not, what the engine can still do with it, in plain words. */
export type LanguageFinding = { isEnglish: boolean; note: string | null };

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const LATIN = /^\p{Script=Latin}/u;
/** Endings that few other languages in Latin letters share. */
const ENGLISH_ENDING = /(?:ing|ings|tion|tions|ness|ly|ed|ght|['’]s|ship|ward|wise|ful|less)$/;
const ACCENTED = /[\u00c0-\u024f]/;
const LAST_ASCII = 0x7f;
const SHORT = 8;
const PROSE = 12;
const FEW = 0.06;
const SOME = 0.08;
const LEAST_LOWER = 0.7;

const NOTE =
  "This text does not read as English, so it gets its sentences, and the numbers and dates written in digits. Everything else needs a person who reads the language.";

/**
 * Whether a text is English, by the share of the commonest words of English against those of other languages, and by
 * its letters. A text of fewer than eight words is taken for English unless its letters are not Latin; so is one that
 * has no running words at all, as tables and code. An English article stays English with long quotations in another
 * language. Time grows in proportion to the text.
 * @example detectLanguage("De minister heeft het plan van de oppositie gisteren niet verdedigd.").isEnglish // false
 */
export function detectLanguage(text: string): LanguageFinding {
  const tally = countWords(text);
  return isEnglish(tally) ? { isEnglish: true, note: null } : { isEnglish: false, note: NOTE };
}

type Tally = {
  words: number;
  lower: number;
  latinLetters: number;
  otherLetters: number;
  endings: number;
  /** Words in lower case with a letter that English does without. */
  accented: number;
  /** By the position of the language in `LANGUAGE_WORDS`; English comes first. */
  common: number[];
};

function countWords(text: string): Tally {
  const tally: Tally = {
    words: 0,
    lower: 0,
    latinLetters: 0,
    otherLetters: 0,
    endings: 0,
    accented: 0,
    common: LANGUAGE_WORDS.map(() => 0),
  };
  for (const word of text.match(WORD) ?? []) {
    if (word.charCodeAt(0) > LAST_ASCII && !LATIN.test(word)) {
      tally.otherLetters += word.length;
      continue;
    }
    tally.latinLetters += word.length;
    tally.words++;
    const small = word.toLowerCase();
    const lower = small.includes("’") ? small.replaceAll("’", "'") : small;
    if (word === small) {
      tally.lower++;
      if (ACCENTED.test(word)) tally.accented++;
    }
    if (lower.length > 4 && ENGLISH_ENDING.test(lower)) tally.endings++;
    const languages = LANGUAGES_OF.get(lower);
    if (languages)
      for (const language of languages) tally.common[language] = (tally.common[language] ?? 0) + 1;
  }
  return tally;
}

const LANGUAGES_OF: ReadonlyMap<string, number[]> = invert();

function invert(): Map<string, number[]> {
  const languages = new Map<string, number[]>();
  LANGUAGE_WORDS.forEach((words, language) => {
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  });
  return languages;
}

function isEnglish({ words, lower, latinLetters, otherLetters, endings, accented, common }: Tally): boolean {
  if (otherLetters > latinLetters) return false;
  if (words < SHORT) return true;
  const [english = 0, ...others] = common;
  const foreign = Math.max(...others) + accented;
  const hasWords = english + foreign >= Math.max(2, words * SOME);
  if (hasWords && english !== foreign) return english > foreign;
  // no common words of any language: running text in an unknown one, or a table, a list of names, code
  const isProse = words >= PROSE && lower > words * LEAST_LOWER;
  return hasWords || !isProse || english + endings > words * FEW;
}
