import { markOf, slotOfMark } from "./hash.ts";
import { createLexicon } from "./lexicon.ts";
import { tagFeatures } from "./tag-features.ts";
import { lookUp, type Vocabulary } from "./vocabulary.ts";
import { HAS_DIGIT, hashWord, type WordForms } from "./word-forms.ts";
import { NUMBER_WORDS } from "./words/numbers.ts";

/** What the tagger has learnt. A class is a pair of universal and Penn tag. */
export type TagModel = {
  /** Word → which set of classes it was seen with; 0 = unknown word. */
  vocabulary: Vocabulary;
  /** Classes to choose from, by the number of the set; the first set is that of unknown words. */
  candidates: readonly Uint8Array[];
  /** What an unknown word without digits may be: the first set without numbers. */
  withoutNumbers: Uint8Array;
  weights: Int8Array | Int32Array;
  shift: number;
};

/** Room for tagging one sequence. */
export type TagRoom = {
  /** Chosen so far. */
  classes: Uint8Array;
  /** Sets of classes, with two empty places at the end. */
  sets: Int32Array;
  /** What the list of common words says, as bits, with an empty place at the end. */
  listed: Int32Array;
  features: Int32Array;
};

const TAG_FEATURES = 48;
const NUMBERS: ReadonlySet<number> = new Set(NUMBER_WORDS.trim().split(/\s+/).map(hashWord));
let lexicon: Vocabulary | null = null;

/** Room for sequences of up to `capacity` words. */
export function createTagRoom(capacity: number): TagRoom {
  return {
    classes: new Uint8Array(capacity),
    sets: new Int32Array(capacity + 2),
    listed: new Int32Array(capacity + 1),
    features: new Int32Array(TAG_FEATURES),
  };
}

/** Looks up which classes each word may have. */
export function readSets(model: TagModel, forms: WordForms, room: TagRoom): void {
  const { vocabulary } = model;
  lexicon ??= createLexicon();
  for (let i = 0; i < forms.size; i++) {
    room.sets[i] = lookUp(vocabulary, forms.word[i] as number);
    room.listed[i] = lookUp(lexicon, forms.word[i] as number);
  }
  room.listed[forms.size] = 0;
  room.sets[forms.size] = -1;
  room.sets[forms.size + 1] = -1;
}

/** Chooses a class for every word, left to right. */
export function chooseClasses(model: TagModel, forms: WordForms, room: TagRoom): void {
  readSets(model, forms, room);
  for (let i = 0; i < forms.size; i++) {
    const candidates = isUnknownWord(forms, room, i)
      ? model.withoutNumbers
      : (model.candidates[room.sets[i] as number] as Uint8Array);
    if (candidates.length === 1) {
      room.classes[i] = candidates[0] as number;
      continue;
    }
    const count = tagFeatures(model.vocabulary, forms, room, i);
    room.classes[i] = bestClass(model, candidates, room.features, count);
  }
}

/** Whether nothing speaks for a number: no digit, and not one of those in letters. */
function isUnknownWord(forms: WordForms, room: TagRoom, i: number): boolean {
  if (room.sets[i] !== 0 || ((forms.shape[i] as number) & HAS_DIGIT) !== 0) return false;
  return !NUMBERS.has(forms.word[i] as number);
}

/** The candidate with the highest score; the earlier one on a tie. */
export function bestClass(
  model: Pick<TagModel, "weights" | "shift">,
  candidates: Uint8Array,
  features: Int32Array,
  count: number,
): number {
  const { weights, shift } = model;
  let best = candidates[0] as number;
  let bestScore = -Infinity;
  for (let c = 0; c < candidates.length; c++) {
    const klass = candidates[c] as number;
    const mark = markOf(klass);
    let score = 0;
    for (let f = 0; f < count; f++)
      score += weights[slotOfMark(features[f] as number, mark, shift)] as number;
    if (score > bestScore) {
      bestScore = score;
      best = klass;
    }
  }
  return best;
}
