import { slotOf } from "../hash.ts";
import { bestClass, createTagRoom, readSets, type TagModel, type TagRoom, tagFeatures } from "../tagger.ts";
import { createVocabulary } from "../vocabulary.ts";
import { createForms, hashWord, readForms, type WordForms } from "../word-forms.ts";
import type { TreebankToken } from "./conllu.ts";
import { shuffledOrder } from "./order.ts";

/** Words seen this often are known; words seen `CLOSED` times keep to the classes they were seen with. */
const KNOWN = 2;
const CLOSED = 12;
const RARE_CLASS = 3;
const UNSEEN = 255;

export type TagInventory = {
  /** "NOUN/NN" by class number. */
  classes: string[];
  words: Int32Array;
  sets: Uint16Array;
  candidates: Uint8Array[];
};

/** Counts the classes of the treebank and which of them each word may have. */
export function countTags(sentences: readonly TreebankToken[][], fixedClasses?: string[]): TagInventory {
  const classCounts = new Map<string, number>();
  const words = new Map<string, Map<string, number>>();
  for (const sentence of sentences)
    for (const token of sentence) {
      const name = `${token.upos}/${token.xpos}`;
      classCounts.set(name, (classCounts.get(name) ?? 0) + 1);
      const key = token.lower.replace(/\d/g, "0");
      const seen = words.get(key) ?? new Map<string, number>();
      words.set(key, seen.set(name, (seen.get(name) ?? 0) + 1));
    }
  const classes =
    fixedClasses ??
    [...classCounts]
      .filter(([, count]) => count >= RARE_CLASS)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([name]) => name);
  const numberOf = new Map(classes.map((name, i) => [name, i]));
  const open = openClasses(words, numberOf);
  return { classes, ...groupWords(words, numberOf, open) };
}

/** What words seen once are: what unknown words may be. */
function openClasses(words: Map<string, Map<string, number>>, numberOf: Map<string, number>): Uint8Array {
  const counts = new Map<number, number>();
  for (const seen of words.values()) {
    const total = [...seen.values()].reduce((sum, n) => sum + n, 0);
    if (total > 2) continue;
    for (const name of seen.keys()) {
      const klass = numberOf.get(name);
      if (klass !== undefined) counts.set(klass, (counts.get(klass) ?? 0) + 1);
    }
  }
  const open = [...counts].filter(([, count]) => count >= 2).map(([klass]) => klass);
  return Uint8Array.from(open.length > 0 ? open : numberOf.values()).sort();
}

function groupWords(
  words: Map<string, Map<string, number>>,
  numberOf: Map<string, number>,
  open: Uint8Array,
): Omit<TagInventory, "classes"> {
  const sets = new Map<string, number>();
  const candidates: Uint8Array[] = [open];
  const hashes: number[] = [];
  const values: number[] = [];
  for (const [word, seen] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...seen.values()].reduce((sum, n) => sum + n, 0);
    if (total < KNOWN) continue;
    const own = [...seen]
      .filter(([name, n]) => numberOf.has(name) && (n > 1 || total < CLOSED * 20))
      .map(([name]) => numberOf.get(name) as number)
      .sort((a, b) => a - b);
    if (own.length === 0) continue;
    const isClosed = total >= CLOSED;
    const key = `${isClosed ? "closed" : "open"} ${own.join(" ")}`;
    let set = sets.get(key);
    if (set === undefined) {
      set = candidates.length;
      sets.set(key, set);
      candidates.push(isClosed ? Uint8Array.from(own) : union(own, open));
    }
    hashes.push(hashWord(word));
    values.push(set);
  }
  return { words: Int32Array.from(hashes), sets: Uint16Array.from(values), candidates };
}

function union(own: readonly number[], open: Uint8Array): Uint8Array {
  return Uint8Array.from(new Set([...own, ...open])).sort();
}

/** An averaged perceptron over hashed features, sentence by sentence in a fixed order. */
export function trainTagger(
  sentences: readonly TreebankToken[][],
  inventory: TagInventory,
  options: { epochs: number; bits: number },
): TagModel {
  const shift = 32 - options.bits;
  const weights = new Int32Array(1 << options.bits);
  const totals = new Float64Array(1 << options.bits);
  const model: TagModel = {
    vocabulary: createVocabulary(inventory.words, inventory.sets),
    candidates: inventory.candidates,
    weights,
    shift,
  };
  const numberOf = new Map(inventory.classes.map((name, i) => [name, i]));
  const longest = sentences.reduce((most, sentence) => Math.max(most, sentence.length), 0);
  const forms = createForms(longest);
  const room = createTagRoom(longest);
  let step = 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of shuffledOrder(sentences.length, epoch + 1)) {
      const sentence = sentences[at] as TreebankToken[];
      readForms(forms, sentence, 0, sentence.length);
      const gold = sentence.map((token) => numberOf.get(`${token.upos}/${token.xpos}`) ?? UNSEEN);
      learnSentence(model, forms, room, gold, totals, step);
      step += sentence.length;
    }
  }
  for (let i = 0; i < weights.length; i++) totals[i] = (weights[i] as number) - (totals[i] as number) / step;
  return { ...model, weights: quantise(totals) };
}

function learnSentence(
  model: TagModel,
  forms: WordForms,
  room: TagRoom,
  gold: readonly number[],
  totals: Float64Array,
  step: number,
): void {
  readSets(model, forms, room);
  const { weights, shift } = model;
  for (let i = 0; i < forms.size; i++) {
    const candidates = model.candidates[room.sets[i] as number] as Uint8Array;
    const right = gold[i] as number;
    if (candidates.length === 1) {
      room.classes[i] = candidates[0] as number;
      continue;
    }
    const count = tagFeatures(forms, room, i);
    const guess = bestClass(model, candidates, room.features, count);
    room.classes[i] = guess;
    if (guess === right || right === UNSEEN || !candidates.includes(right)) continue;
    for (let f = 0; f < count; f++) {
      const feature = room.features[f] as number;
      add(weights, totals, slotOf(feature, right, shift), 1, step + i);
      add(weights, totals, slotOf(feature, guess, shift), -1, step + i);
    }
  }
}

/** One step on one weight; `totals` gathers step × change, from which the average follows exactly. */
export function add(
  weights: Int8Array | Int32Array,
  totals: Float64Array,
  at: number,
  by: number,
  step: number,
): void {
  weights[at] = (weights[at] as number) + by;
  totals[at] = (totals[at] as number) + by * step;
}

/** Rounds averaged weights so that all but the largest two thousandths lie within 40; finer steps gain nothing. */
export function quantise(averages: Float64Array): Int8Array {
  const sizes = averages
    .filter((value) => value !== 0)
    .map((value) => Math.abs(value))
    .sort();
  const limit = sizes[Math.floor(sizes.length * 0.998)] ?? 1;
  const bytes = new Int8Array(averages.length);
  for (let i = 0; i < averages.length; i++) {
    const scaled = Math.round(((averages[i] as number) * 40) / limit);
    bytes[i] = Math.max(-127, Math.min(127, scaled));
  }
  return bytes;
}
