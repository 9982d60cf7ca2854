import { CLOSED, IRREGULAR_PAST, MODAL_WORDS, NUMBER_NAMES } from "./word-classes.ts";

/** Features are numbers below 2 to this power; different ones may share a number. */
export const FEATURE_BITS = 17;

const PAST_AUXILIARIES: ReadonlySet<string> = new Set(["was", "were", "had", "did"]);
const SPEAKER: ReadonlySet<string> = new Set(["i", "my", "me", "i'm", "i'll"]);
const MASK = (1 << FEATURE_BITS) - 1;
const WORD = /\$?\d[\d,.]*\d%?|\$?\d%?|[A-Za-z]+(?:'[A-Za-z]+)?|[%$?!,;:"“”()-]/g;
/** Words past this one say nothing more of a sentence. */
const MOST_WORDS = 200;

/** One kind of feature each, so that the same words count apart in different roles. */
const KIND = { word: 1, ending: 2, opening: 3, class: 4, stem: 5, has: 6, count: 7 } as const;

/** What one word gives, wherever it stands; its class may be another one at the start of a sentence. */
type WordFacts = {
  word: string;
  classes: [first: string, later: string];
  classHashes: [first: number, later: number];
  wordHash: number;
  stemHash: number;
  affixes: number[];
};

/** Words seen before with what they give; only a memory, so that nothing is worked out twice. */
const known = new Map<string, WordFacts>();
const MOST_KNOWN = 20_000;
const OPEN = hashText("<");
const CLOSE = hashText(">");

/** The features found so far; `marks` remembers by `round` which of them were. */
const marks = new Uint32Array(1 << FEATURE_BITS);
let round = 0;

/**
 * What the model sees of a sentence, each feature once, in the order found: words, pairs and triples; pairs and
 * triples of coarse word classes; stems and pairs of them; endings and openings of words; lengths and counts.
 */
export function sentenceFeatures(sentence: string): number[] {
  const raw = (sentence.replaceAll("’", "'").match(WORD) ?? []).slice(0, MOST_WORDS);
  const facts = raw.map(factsOf);
  const features: number[] = [];
  round++;
  addRuns(features, KIND.word, [OPEN, ...facts.map((each) => each.wordHash), CLOSE], 1, 3);
  addRuns(
    features,
    KIND.class,
    [OPEN, ...facts.map((each, i) => each.classHashes[i > 0 ? 1 : 0]), CLOSE],
    2,
    3,
  );
  addRuns(features, KIND.stem, [OPEN, ...facts.map((each) => each.stemHash), CLOSE], 1, 2);
  for (const { affixes } of facts) for (const feature of affixes) add(features, feature);
  addCounts(features, sentence, facts);
  return features;
}

function add(features: number[], feature: number): void {
  if (marks[feature] === round) return;
  marks[feature] = round;
  features.push(feature);
}

function factsOf(raw: string): WordFacts {
  const before = known.get(raw);
  if (before) return before;
  const word = numberShape(raw.toLowerCase());
  const first = classOf(raw, word, 0);
  const later = classOf(raw, word, 1);
  const facts: WordFacts = {
    word,
    classes: [first, later],
    classHashes: [hashText(first), hashText(later)],
    wordHash: hashText(word),
    stemHash: hashText(stemOf(word)),
    affixes: affixesOf(word),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(raw, facts);
  return facts;
}

function affixesOf(word: string): number[] {
  if (word.length < 4) return [];
  return [
    ...[2, 3].map((size) => hash(KIND.ending, word.slice(-size))),
    ...[4, 5].map((size) => hash(KIND.opening, word.slice(0, size))),
  ];
}

function addRuns(
  features: number[],
  kind: number,
  hashes: readonly number[],
  least: number,
  most: number,
): void {
  for (let i = 0; i < hashes.length; i++) {
    let run = kind;
    for (let size = 1; size <= most && i + size <= hashes.length; size++) {
      run = mix(run, hashes[i + size - 1] ?? 0);
      if (size >= least) add(features, bucket(run));
    }
  }
}

function addCounts(features: number[], sentence: string, facts: readonly WordFacts[]): void {
  const note = (kind: number, name: string): void => add(features, hash(kind, name));
  const upTo = (name: string, count: number, most: number): void => {
    for (let i = 0; i < Math.min(most, count); i++) note(KIND.count, `${name}>${i}`);
  };
  const tally = new Map<string, number>();
  facts.forEach(({ classes }, i) => {
    const each = classes[i > 0 ? 1 : 0];
    tally.set(each, (tally.get(each) ?? 0) + 1);
  });
  for (const [each, count] of tally) {
    note(KIND.has, each);
    for (let i = 2; i <= Math.min(4, count); i++) note(KIND.has, `${each}${i}`);
  }
  const number = (words: ReadonlySet<string>): number => facts.filter(({ word }) => words.has(word)).length;
  const length = Math.min(8, Math.floor(facts.length / 5));
  note(KIND.count, `length=${length}`);
  upTo("length", length, 8);
  upTo("numbers", tally.get("NUM") ?? 0, 4);
  upTo("names", tally.get("NAME") ?? 0, 4);
  upTo("past", (tally.get("PAST") ?? 0) + number(PAST_AUXILIARIES), 4);
  upTo("self", number(SPEAKER), 3);
  if (tally.has("ACRONYM")) note(KIND.count, "acronym");
  if (sentence.trimEnd().endsWith("?")) note(KIND.count, "question");
  if (number(MODAL_WORDS) > 0) note(KIND.count, "modal");
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
