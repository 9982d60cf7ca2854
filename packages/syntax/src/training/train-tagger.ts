import { slotOf } from "../hash.ts";
import { tagFeatures } from "../tag-features.ts";
import { createTagRoom, readSets, type TagModel, type TagRoom } from "../tagger.ts";
import { createVocabulary } from "../vocabulary.ts";
import { createForms, hashWord, readForms, type WordForms } from "../word-forms.ts";
import { add, createWeights, quantise, takeAverage, type Weights } from "./averages.ts";
import type { TreebankToken } from "./conllu.ts";
import type { TagInventory } from "./count-tags.ts";
import { type Dice, throwDice } from "./dice.ts";
import { shuffledOrder } from "./order.ts";

export type TagOptions = { epochs: number; bits: number; rounds: number };

const UNSEEN = 255;
/** By how much the right class has to win before it is left alone. */
const MARGIN = 20;

type Learner = {
  model: TagModel;
  weights: Weights;
  forms: WordForms;
  room: TagRoom;
  dice: Dice;
  step: number;
};

/**
 * A perceptron over hashed features, its weights averaged over all steps, and those averages over rounds that differ
 * in the order of sentences only. Words are hidden at random, the rarer the more often, so that endings and
 * neighbours are learnt as well.
 */
export function trainTagger(
  sentences: readonly TreebankToken[][],
  inventory: TagInventory,
  options: TagOptions,
): TagModel {
  const size = 1 << options.bits;
  const weights = createWeights(size);
  const longest = sentences.reduce((most, sentence) => Math.max(most, sentence.length), 0);
  const model: TagModel = {
    vocabulary: createVocabulary(inventory.words, inventory.sets),
    candidates: inventory.candidates,
    withoutNumbers: inventory.candidates[0] as Uint8Array,
    weights: weights.values,
    shift: 32 - options.bits,
  };
  const numberOf = new Map(inventory.classes.map((name, i) => [name, i]));
  const gold = sentences.map((sentence) =>
    Uint8Array.from(sentence, (token) => numberOf.get(`${token.upos}/${token.xpos}`) ?? UNSEEN),
  );
  const counts = countWords(sentences);
  const sum = new Float64Array(size);
  for (let round = 0; round < options.rounds; round++) {
    const learner: Learner = {
      model,
      weights,
      forms: createForms(longest),
      room: createTagRoom(longest),
      dice: { state: round + 1 },
      step: 1,
    };
    for (let epoch = 0; epoch < options.epochs; epoch++)
      for (const at of shuffledOrder(sentences.length, round * 100 + epoch + 1)) {
        const sentence = sentences[at] as TreebankToken[];
        readForms(learner.forms, sentence, 0, sentence.length);
        readSets(model, learner.forms, learner.room);
        hideWords(learner, counts);
        learnSentence(learner, gold[at] as Uint8Array);
      }
    takeAverage(weights, learner.step, sum);
  }
  return { ...model, weights: quantise(sum) };
}

function countWords(sentences: readonly TreebankToken[][]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const sentence of sentences)
    for (const { lower } of sentence) {
      const hash = hashWord(lower);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  return counts;
}

/** A word seen n times is treated as unknown once in n + 1 times. */
function hideWords({ forms, room, dice }: Learner, counts: Map<number, number>): void {
  for (let i = 0; i < forms.size; i++) {
    const count = counts.get(forms.word[i] as number) ?? 1;
    if (throwDice(dice) < 10_000 / (1 + count)) room.sets[i] = 0;
  }
}

function learnSentence(learner: Learner, gold: Uint8Array): void {
  const { model, forms, room } = learner;
  for (let i = 0; i < forms.size; i++) {
    learner.step++;
    const candidates = model.candidates[room.sets[i] as number] as Uint8Array;
    if (candidates.length === 1) room.classes[i] = candidates[0] as number;
    else
      room.classes[i] = learnWord(
        learner,
        candidates,
        gold[i] as number,
        tagFeatures(model.vocabulary, forms, room, i),
      );
  }
}

/** Gives the class chosen, and learns if the right one did not win clearly. */
function learnWord(learner: Learner, candidates: Uint8Array, right: number, count: number): number {
  const { model, weights, room, step } = learner;
  const rivals = rank(weights.values, model.shift, room.features, count, candidates, right);
  const { best, rightScore, rival, rivalScore } = rivals;
  if (rightScore === null || rival < 0 || rightScore - rivalScore >= MARGIN) return best;
  for (let f = 0; f < count; f++) {
    const feature = room.features[f] as number;
    add(weights, slotOf(feature, right, model.shift), 1, step);
    add(weights, slotOf(feature, rival, model.shift), -1, step);
  }
  return best;
}

/** The winner, the right class and the strongest wrong one, with their scores. */
export type Ranking = {
  best: number;
  bestScore: number;
  rightScore: number | null;
  rival: number;
  rivalScore: number;
};

/** Scores all candidates; the earlier one wins a tie. `rightScore` is null if the right class is no candidate. */
export function rank(
  weights: Int32Array,
  shift: number,
  features: Int32Array,
  count: number,
  candidates: Uint8Array,
  right: number,
): Ranking {
  const ranking: Ranking = {
    best: candidates[0] as number,
    bestScore: -Infinity,
    rightScore: null,
    rival: -1,
    rivalScore: -Infinity,
  };
  for (const klass of candidates) {
    let score = 0;
    for (let f = 0; f < count; f++) score += weights[slotOf(features[f] as number, klass, shift)] as number;
    if (score > ranking.bestScore) {
      ranking.best = klass;
      ranking.bestScore = score;
    }
    if (klass === right) ranking.rightScore = score;
    else if (score > ranking.rivalScore) {
      ranking.rival = klass;
      ranking.rivalScore = score;
    }
  }
  return ranking;
}
