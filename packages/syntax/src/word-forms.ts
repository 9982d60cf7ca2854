import { finish, hashCode } from "./hash.ts";

export const HAS_CAPITAL_FIRST = 1;
export const IS_ALL_CAPITALS = 2;
export const HAS_CAPITAL_LATER = 4;
export const HAS_DIGIT = 8;
const HAS_HYPHEN = 16;
export const HAS_LETTER = 32;
const HAS_STOP = 64;
const OPENS_SENTENCE = 128;
const IN_CAPITALS = 256;
const IN_TITLE_CASE = 512;

const SEED = 0x2f0b4c47;
const ZERO = 48;
export const SUFFIXES = 5;

/** What the letters of each word tell, as integers, so that tagging and parsing touch no strings. */
export type WordForms = {
  size: number;
  /** Hash of the word in small letters, digits as zeros. */
  word: Int32Array;
  /** Hash of the last 1 to 5 letters, five to a word; 0 where the word is shorter. */
  suffix: Int32Array;
  prefix2: Int32Array;
  prefix3: Int32Array;
  shape: Int32Array;
  /** Running hash of the word without its last 0, 1, 2 and 3 letters, four to a word. */
  stem: Int32Array;
  /** Which of the endings of `ENDING_…` the word has. */
  ending: Uint8Array;
};

export const ENDING_S = 1;
export const ENDING_ED = 2;
export const ENDING_ING = 3;
export const ENDING_LY = 4;
export const ENDING_ER = 5;
export const STEMS = 4;

/** Room for the forms of `capacity` words. */
export function createForms(capacity: number): WordForms {
  return {
    size: 0,
    word: new Int32Array(capacity),
    suffix: new Int32Array(capacity * SUFFIXES),
    prefix2: new Int32Array(capacity),
    prefix3: new Int32Array(capacity),
    shape: new Int32Array(capacity),
    stem: new Int32Array(capacity * STEMS),
    ending: new Uint8Array(capacity),
  };
}

/** Marks that stand for each other get one hash: curly and straight quotes, dashes, currency signs. */
function plainCode(code: number): number {
  if (code < 128) return code >= 48 && code <= 57 ? ZERO : code;
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  if (code === 0x2013 || code === 0x2014 || code === 0x2011) return 45;
  if (code === 0xa3 || code === 0x20ac || code === 0xa5 || code === 0x20b9) return 36;
  return code;
}

/** The hash of a word as the vocabulary keeps it. */
export function hashWord(lower: string): number {
  let hash = SEED;
  for (let i = 0; i < lower.length; i++) hash = hashCode(hash, plainCode(lower.charCodeAt(i)));
  return finish(hash) || 1;
}

/** The hash of the last `length` letters, equal to what `readForms` gives. */
export function hashSuffix(lower: string, length: number): number {
  let hash = SEED ^ 0x5bd1e995;
  for (let i = 0; i < length; i++) hash = hashCode(hash, plainCode(lower.charCodeAt(lower.length - 1 - i)));
  return hash;
}

/** Reads the forms of words `from` to `to` into `forms`, counted from 0. */
export function readForms(
  forms: WordForms,
  tokens: readonly { text: string; lower: string }[],
  from: number,
  to: number,
): void {
  forms.size = to - from;
  let opens = OPENS_SENTENCE;
  for (let i = 0; i < forms.size; i++) {
    const token = tokens[from + i] as { text: string; lower: string };
    readWord(forms, i, token.lower);
    const shape = shapeOf(token.text);
    forms.shape[i] = shape | opens;
    if ((shape & (HAS_LETTER | HAS_DIGIT)) !== 0) opens = 0;
  }
  markCaseOfWhole(forms);
}

function readWord(forms: WordForms, i: number, lower: string): void {
  const { length } = lower;
  let hash = SEED;
  for (let k = 0; k < length; k++) {
    if (length - k < STEMS) forms.stem[i * STEMS + length - k] = hash;
    hash = hashCode(hash, plainCode(lower.charCodeAt(k)));
    if (k === 1) forms.prefix2[i] = hash;
    else if (k === 2) forms.prefix3[i] = hash;
  }
  if (length < 2) forms.prefix2[i] = 0;
  if (length < 3) forms.prefix3[i] = 0;
  forms.word[i] = finish(hash) || 1;
  forms.stem[i * STEMS] = hash;
  forms.ending[i] = length < 4 ? 0 : endingOf(lower, length);
  const at = i * SUFFIXES;
  let suffix = SEED ^ 0x5bd1e995;
  for (let k = 0; k < SUFFIXES; k++) {
    if (k < length) suffix = hashCode(suffix, plainCode(lower.charCodeAt(length - 1 - k)));
    forms.suffix[at + k] = k < length ? suffix : 0;
  }
}

function endingOf(lower: string, length: number): number {
  const last = lower.charCodeAt(length - 1);
  const before = lower.charCodeAt(length - 2);
  if (last === 115) return ENDING_S;
  if (last === 100) return before === 101 ? ENDING_ED : 0;
  if (last === 103) return before === 110 && lower.charCodeAt(length - 3) === 105 ? ENDING_ING : 0;
  if (last === 121) return before === 108 ? ENDING_LY : 0;
  return last === 114 && before === 101 ? ENDING_ER : 0;
}

function shapeOf(text: string): number {
  let shape = 0;
  let letters = 0;
  let capitals = 0;
  const { length } = text;
  for (let k = 0; k < length; k++) {
    const code = text.charCodeAt(k);
    if (code >= 97 && code <= 122) letters++;
    else if (code >= 65 && code <= 90) {
      letters++;
      capitals++;
      shape |= k === 0 ? HAS_CAPITAL_FIRST : HAS_CAPITAL_LATER;
    } else if (code >= 48 && code <= 57) shape |= HAS_DIGIT;
    else if (code === 45) shape |= HAS_HYPHEN;
    else if (code === 46) shape |= HAS_STOP;
    else if (code >= 0xc0 && isLetter(text, k)) {
      letters++;
      if (isCapital(text, k)) {
        capitals++;
        shape |= k === 0 ? HAS_CAPITAL_FIRST : HAS_CAPITAL_LATER;
      }
    }
  }
  if (letters > 0) shape |= HAS_LETTER;
  if (letters > 1 && letters === capitals) shape |= IS_ALL_CAPITALS;
  return shape;
}

function isLetter(text: string, at: number): boolean {
  return /\p{L}|[\ud800-\udbff]/u.test(text.charAt(at)) || text.charCodeAt(at) >>> 11 === 27;
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Where nearly every word is in capitals, capitals tell nothing: they are forgotten and the whole is marked. */
function markCaseOfWhole(forms: WordForms): void {
  let words = 0;
  let shouted = 0;
  let titled = 0;
  for (let i = 0; i < forms.size; i++) {
    const shape = forms.shape[i] as number;
    if ((shape & HAS_LETTER) === 0 || forms.suffix[i * SUFFIXES + 3] === 0) continue;
    words++;
    if ((shape & IS_ALL_CAPITALS) !== 0) shouted++;
    else if ((shape & HAS_CAPITAL_FIRST) !== 0) titled++;
  }
  if (words < 3) return;
  if (shouted * 10 >= words * 7) {
    for (let i = 0; i < forms.size; i++) {
      const kept = (forms.shape[i] as number) & ~(HAS_CAPITAL_FIRST | IS_ALL_CAPITALS | HAS_CAPITAL_LATER);
      forms.shape[i] = kept | IN_CAPITALS;
    }
  } else if (words > 3 && titled * 10 >= words * 8) {
    for (let i = 0; i < forms.size; i++) forms.shape[i] = (forms.shape[i] as number) | IN_TITLE_CASE;
  }
}
