import { CLOSED, IRREGULAR_PAST, MODAL_WORDS, NUMBER_NAMES } from "./word-classes.ts";

/** Features are numbers below 2 to this power; different ones may share a number. */
export const FEATURE_BITS = 17;

const MASK = (1 << FEATURE_BITS) - 1;
const WORD = /\$?\d[\d,.]*\d%?|\$?\d%?|[A-Za-z]+(?:'[A-Za-z]+)?|[%$?!,;:"“”()-]/g;
/** Words past this one say nothing more of a sentence. */
const MOST_WORDS = 200;

/** One kind of feature each, so that the same words count apart in different roles. */
const KIND = { word: 1, ending: 2, opening: 3, class: 4, stem: 5, has: 6, count: 7 } as const;

/**
 * What the model sees of a sentence, each feature once, in the order found: words, pairs and triples; endings and
 * openings of words; pairs and triples of coarse word classes; stems and pairs of them; lengths and counts.
 */
export function sentenceFeatures(sentence: string): number[] {
  const raw = (sentence.replaceAll("’", "'").match(WORD) ?? []).slice(0, MOST_WORDS);
  const words = raw.map((word) => numberShape(word.toLowerCase()));
  const classes = raw.map((word, i) => classOf(word, words[i] ?? "", i));
  const features = new Set<number>();
  addRuns(features, KIND.word, ["<", ...words, ">"], 1, 3);
  addRuns(features, KIND.class, ["<", ...classes, ">"], 2, 3);
  addRuns(features, KIND.stem, ["<", ...words.map(stemOf), ">"], 1, 2);
  for (const word of words) {
    if (word.length < 4) continue;
    for (const size of [2, 3]) features.add(hash(KIND.ending, word.slice(-size)));
    for (const size of [4, 5]) features.add(hash(KIND.opening, word.slice(0, size)));
  }
  addCounts(features, sentence, words, classes);
  return [...features];
}

function addRuns(
  features: Set<number>,
  kind: number,
  words: readonly string[],
  least: number,
  most: number,
): void {
  const hashes = words.map((word) => hashText(word));
  for (let i = 0; i < hashes.length; i++) {
    let run = kind;
    for (let size = 1; size <= most && i + size <= hashes.length; size++) {
      run = mix(run, hashes[i + size - 1] ?? 0);
      if (size >= least) features.add(bucket(run));
    }
  }
}

function addCounts(
  features: Set<number>,
  sentence: string,
  words: readonly string[],
  classes: readonly string[],
): void {
  const upTo = (name: string, count: number, most: number): void => {
    for (let i = 0; i < Math.min(most, count); i++) features.add(hash(KIND.count, `${name}>${i}`));
  };
  const tally = new Map<string, number>();
  for (const each of classes) tally.set(each, (tally.get(each) ?? 0) + 1);
  for (const [each, count] of tally) {
    features.add(hash(KIND.has, each));
    for (let i = 2; i <= Math.min(4, count); i++) features.add(hash(KIND.has, `${each}${i}`));
  }
  const length = Math.min(8, Math.floor(words.length / 5));
  features.add(hash(KIND.count, `length=${length}`));
  upTo("length", length, 8);
  upTo("numbers", tally.get("NUM") ?? 0, 4);
  upTo("names", tally.get("NAME") ?? 0, 4);
  upTo(
    "past",
    (tally.get("PAST") ?? 0) + words.filter((word) => /^(?:was|were|had|did)$/.test(word)).length,
    4,
  );
  upTo("self", words.filter((word) => /^(?:i|my|me|i'm|i'll)$/.test(word)).length, 3);
  if (tally.has("ACRONYM")) features.add(hash(KIND.count, "acronym"));
  if (sentence.trimEnd().endsWith("?")) features.add(hash(KIND.count, "question"));
  if (words.some((word) => MODAL_WORDS.has(word))) features.add(hash(KIND.count, "modal"));
}

/** Numbers by their form: a year, an amount of money, a share, how many digits. */
function numberShape(word: string): string {
  if (!/^\$?\d/.test(word)) return word;
  if (/^(?:1[89]|20)\d\d$/.test(word)) return "#year";
  if (word.startsWith("$")) return "#money";
  if (word.endsWith("%")) return "#share";
  if (word.includes(",")) return "#large";
  return word.includes(".") ? "#decimal" : `#${Math.min(4, word.length)}`;
}

function classOf(raw: string, word: string, at: number): string {
  if (CLOSED.has(word)) return word;
  if (word.startsWith("#") || NUMBER_NAMES.has(word)) return "NUM";
  if (!/[a-z]/.test(word)) return raw;
  if (IRREGULAR_PAST.has(word)) return "PAST";
  if (/^[A-Z]{2,}$/.test(raw)) return "ACRONYM";
  if (at > 0 && /^[A-Z]/.test(raw)) return "NAME";
  if (word.endsWith("ed")) return "PAST";
  if (word.endsWith("ing")) return "GOING";
  if (word.endsWith("ly")) return "HOW";
  if (/(?:tion|ment|ness|ity|ance|ence|ism|ship)s?$/.test(word)) return "ABSTRACT";
  return word.endsWith("s") ? "PLURAL" : "WORD";
}

/** A word without the endings that grammar puts on it, roughly. */
function stemOf(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  let stem = word;
  if (word.endsWith("ing") && word.length > 5) stem = word.slice(0, -3);
  else if (word.endsWith("ed") || word.endsWith("es")) stem = word.slice(0, -2);
  else if (word.endsWith("s") && !word.endsWith("ss")) stem = word.slice(0, -1);
  if (/([^aeiouls])\1$/.test(stem)) stem = stem.slice(0, -1);
  return stem.endsWith("e") ? stem.slice(0, -1) : stem;
}

function hash(kind: number, word: string): number {
  return bucket(mix(kind, hashText(word)));
}

/** FNV-1a over UTF-16 units. */
function hashText(text: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  return code;
}

function mix(left: number, right: number): number {
  const code = Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) + right;
  return Math.imul(code ^ (code >>> 13), 0x297a2d39);
}

function bucket(code: number): number {
  return (code ^ (code >>> 16)) & MASK;
}
