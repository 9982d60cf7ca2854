import { feature1, feature2, feature3, slotOf } from "./hash.ts";
import { lookUp, type Vocabulary } from "./vocabulary.ts";
import { SUFFIXES, type WordForms } from "./word-forms.ts";

/** What the tagger has learnt. A class is a pair of universal and Penn tag. */
export type TagModel = {
  /** Word → which set of classes it was seen with; 0 = unknown word. */
  vocabulary: Vocabulary;
  /** Classes to choose from, by the number of the set; the first set is that of unknown words. */
  candidates: readonly Uint8Array[];
  weights: Int8Array | Int32Array;
  shift: number;
};

/** Room for tagging one sequence: classes chosen, and sets of classes with two empty places at the end. */
export type TagRoom = { classes: Uint8Array; sets: Int32Array; features: Int32Array };

export const TAG_FEATURES = 32;
/** Stands for the places before the first word. */
export const NO_CLASS = 255;

/** Room for sequences of up to `capacity` words. */
export function createTagRoom(capacity: number): TagRoom {
  return {
    classes: new Uint8Array(capacity),
    sets: new Int32Array(capacity + 2),
    features: new Int32Array(TAG_FEATURES),
  };
}

/** Looks up which classes each word may have. */
export function readSets(model: TagModel, forms: WordForms, room: TagRoom): void {
  for (let i = 0; i < forms.size; i++) room.sets[i] = lookUp(model.vocabulary, forms.word[i] as number);
  room.sets[forms.size] = -1;
  room.sets[forms.size + 1] = -1;
}

/** Chooses a class for every word, left to right. */
export function chooseClasses(model: TagModel, forms: WordForms, room: TagRoom): void {
  readSets(model, forms, room);
  for (let i = 0; i < forms.size; i++) {
    const candidates = model.candidates[room.sets[i] as number] as Uint8Array;
    if (candidates.length === 1) {
      room.classes[i] = candidates[0] as number;
      continue;
    }
    const count = tagFeatures(forms, room, i);
    room.classes[i] = bestClass(model, candidates, room.features, count);
  }
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
    let score = 0;
    for (let f = 0; f < count; f++) score += weights[slotOf(features[f] as number, klass, shift)] as number;
    if (score > bestScore) {
      bestScore = score;
      best = klass;
    }
  }
  return best;
}

/** Writes the features of the word at `i` and gives their number. Classes before `i` must be chosen. */
export function tagFeatures(forms: WordForms, room: TagRoom, i: number): number {
  const { word, suffix, shape, size } = forms;
  const { sets, features } = room;
  const w = sets[i] === 0 ? 7 : (word[i] as number);
  const w1 = i > 0 ? (word[i - 1] as number) : 1;
  const w2 = i > 1 ? (word[i - 2] as number) : 1;
  const n1 = i + 1 < size ? (word[i + 1] as number) : 2;
  const n2 = i + 2 < size ? (word[i + 2] as number) : 2;
  const t1 = i > 0 ? (room.classes[i - 1] as number) : NO_CLASS;
  const t2 = i > 1 ? (room.classes[i - 2] as number) : NO_CLASS;
  const at = i * SUFFIXES;
  const s2 = suffix[at + 1] as number;
  const s3 = suffix[at + 2] as number;
  const sh = shape[i] as number;
  const a = sets[i] as number;
  const a1 = sets[i + 1] as number;
  const a2 = a1 < 0 ? -1 : (sets[i + 2] as number);
  const nextShape = i + 1 < size ? (shape[i + 1] as number) : 0;
  let n = 0;
  features[n++] = feature1(1, w);
  features[n++] = feature1(2, suffix[at] as number);
  features[n++] = feature1(3, s2);
  features[n++] = feature1(4, s3);
  features[n++] = feature1(5, suffix[at + 3] as number);
  features[n++] = feature1(6, suffix[at + 4] as number);
  features[n++] = feature1(7, forms.prefix2[i] as number);
  features[n++] = feature1(8, forms.prefix3[i] as number);
  features[n++] = feature1(9, sh);
  features[n++] = feature2(10, sh, s3);
  features[n++] = feature1(11, t1);
  features[n++] = feature2(12, t1, t2);
  features[n++] = feature1(13, w1);
  features[n++] = feature1(14, w2);
  features[n++] = feature1(15, n1);
  features[n++] = feature1(16, n2);
  features[n++] = feature2(17, t1, w);
  features[n++] = feature1(18, a1);
  features[n++] = feature2(19, a1, a2);
  features[n++] = feature2(20, t1, a1);
  features[n++] = feature1(21, i > 0 ? (suffix[at - SUFFIXES + 2] as number) : 3);
  features[n++] = feature1(22, i + 1 < size ? (suffix[at + SUFFIXES + 2] as number) : 3);
  features[n++] = feature2(23, w1, w);
  features[n++] = feature2(24, w, n1);
  features[n++] = feature2(25, sh, nextShape);
  features[n++] = feature2(26, sh, t1);
  features[n++] = feature3(27, t1, a, a1);
  features[n++] = feature3(28, t1, t2, a);
  features[n++] = feature2(29, s2, t1);
  features[n++] = feature2(30, w1, n1);
  features[n++] = feature2(31, s3, a1);
  features[n++] = feature2(32, s3, w1);
  return n;
}
