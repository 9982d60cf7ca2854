import { slotOf } from "../hash.ts";
import { labelFeatures, MOVE_FEATURES, moveFeatures, type ParseWords } from "../parse-features.ts";
import { type ParseModel, pairOf } from "../parser.ts";
import { bestClass } from "../tagger.ts";
import {
  applyMove,
  createState,
  headOfMove,
  isFinished,
  LEFT,
  type ParseState,
  resetState,
  SHIFT,
} from "../transitions.ts";
import { createGoldTree, type GoldTree, isAllowed, moveCost } from "./oracle.ts";
import { shuffledOrder } from "./order.ts";
import { add, quantise } from "./train-tagger.ts";

/** A sentence as the parser will see it, with the tree it should give. */
export type ParseExample = { words: ParseWords; upos: Uint8Array; head: Int32Array; label: Uint8Array };
export type ParseOptions = {
  epochs: number;
  moveBits: number;
  labelBits: number;
  labels: number;
  exploreFrom: number;
  explorePercent: number;
};

const MOVES = 3;

type Learner = {
  moves: Int32Array;
  moveTotals: Float64Array;
  moveShift: number;
  labels: Int32Array;
  labelTotals: Float64Array;
  labelShift: number;
  labelSets: Uint8Array[];
  step: number;
  dice: number;
  features: Int32Array;
  scores: Int32Array;
};

/** Labels seen for each direction and pair of tags; all labels of the dependent's tag where the pair was never seen. */
export function countLabels(examples: readonly ParseExample[], labels: number): Uint8Array[] {
  const pairs: Set<number>[] = Array.from({ length: 2 * 17 * 17 }, () => new Set<number>());
  const backoff: Set<number>[] = Array.from({ length: 2 * 17 }, () => new Set<number>());
  for (const { upos, head, label } of examples)
    head.forEach((above, i) => {
      if (above < 0) return;
      const isLeft = above > i;
      const tag = upos[i] as number;
      pairs[pairOf(isLeft, upos[above] as number, tag)]?.add(label[i] as number);
      backoff[(isLeft ? 0 : 17) + tag]?.add(label[i] as number);
    });
  const all = Uint8Array.from({ length: labels - 1 }, (_, i) => i + 1);
  return pairs.map((seen, pair) => {
    const wider = backoff[(pair < 17 * 17 ? 0 : 17) + (pair % 17)] as Set<number>;
    if (seen.size > 0) return Uint8Array.from(seen).sort();
    return wider.size > 0 ? Uint8Array.from(wider).sort() : all;
  });
}

/** Trains moves and labels together, following its own mistakes from the second round on. */
export function trainParser(examples: readonly ParseExample[], options: ParseOptions): ParseModel {
  const longest = examples.reduce((most, { head }) => Math.max(most, head.length), 0);
  const state = createState(longest);
  const trees = examples.map(({ head, label }) => createGoldTree(head, label));
  const learner: Learner = {
    moves: new Int32Array(4 << options.moveBits),
    moveTotals: new Float64Array(4 << options.moveBits),
    moveShift: 32 - options.moveBits,
    labels: new Int32Array(1 << options.labelBits),
    labelTotals: new Float64Array(1 << options.labelBits),
    labelShift: 32 - options.labelBits,
    labelSets: countLabels(examples, options.labels),
    step: 1,
    dice: 1,
    features: new Int32Array(MOVE_FEATURES),
    scores: new Int32Array(MOVES),
  };
  for (let epoch = 0; epoch < options.epochs; epoch++)
    for (const at of shuffledOrder(examples.length, epoch + 1)) {
      const explore = epoch < options.exploreFrom ? 0 : options.explorePercent;
      learnTree(learner, state, examples[at] as ParseExample, trees[at] as GoldTree, explore);
    }
  return finishModel(learner);
}

function learnTree(
  learner: Learner,
  state: ParseState,
  example: ParseExample,
  tree: GoldTree,
  explore: number,
): void {
  resetState(state, example.head.length);
  tree.isOnStack.fill(0);
  while (!isFinished(state)) {
    learner.step++;
    const count = moveFeatures(state, example.words, learner.features);
    const move = learnMove(learner, state, tree, count, explore);
    const label = move === SHIFT ? 0 : learnLabel(learner, state, example, tree, move);
    if (move === SHIFT) tree.isOnStack[state.next] = 1;
    else tree.isOnStack[state.stack[state.depth - 1] as number] = 0;
    applyMove(state, move, label);
  }
}

/** Updates towards the best of the cheapest moves, and gives the move to go on with. */
function learnMove(
  learner: Learner,
  state: ParseState,
  tree: GoldTree,
  count: number,
  explore: number,
): number {
  const { moves, moveShift, features } = learner;
  const scores = [0, 0, 0];
  for (let f = 0; f < count; f++) {
    const at = ((features[f] as number) >>> moveShift) * 4;
    for (let m = 0; m < MOVES; m++) scores[m] = (scores[m] as number) + (moves[at + m] as number);
  }
  let guess = -1;
  let right = -1;
  let least = Infinity;
  const costs = [0, 0, 0];
  for (let m = 0; m < MOVES; m++) {
    if (!isAllowed(state, m)) continue;
    const cost = moveCost(state, tree, m);
    costs[m] = cost;
    if (guess < 0 || (scores[m] as number) > (scores[guess] as number)) guess = m;
    if (cost < least || (cost === least && (scores[m] as number) > (scores[right] as number))) {
      least = cost;
      right = m;
    }
  }
  if ((costs[guess] as number) === least) return guess;
  for (let f = 0; f < count; f++) {
    const at = ((features[f] as number) >>> moveShift) * 4;
    add(moves, learner.moveTotals, at + right, 1, learner.step);
    add(moves, learner.moveTotals, at + guess, -1, learner.step);
  }
  learner.dice = (Math.imul(learner.dice, 1664525) + 1013904223) >>> 0;
  return (learner.dice >>> 16) % 100 < explore ? guess : right;
}

function learnLabel(
  learner: Learner,
  state: ParseState,
  example: ParseExample,
  tree: GoldTree,
  move: number,
): number {
  const isLeft = move === LEFT;
  const head = headOfMove(state, move);
  const dependent = state.stack[state.depth - 1] as number;
  const pair = pairOf(isLeft, example.upos[head] as number, example.upos[dependent] as number);
  const candidates = learner.labelSets[pair] as Uint8Array;
  if (candidates.length === 1) return candidates[0] as number;
  const count = labelFeatures(isLeft, learner.features);
  const { labels, labelShift, labelTotals, features, step } = learner;
  const guess = bestClass({ weights: labels, shift: labelShift }, candidates, features, count);
  const right = tree.label[dependent] as number;
  if (tree.head[dependent] !== head || guess === right || !candidates.includes(right)) return guess;
  for (let f = 0; f < count; f++) {
    const feature = features[f] as number;
    add(labels, labelTotals, slotOf(feature, right, labelShift), 1, step);
    add(labels, labelTotals, slotOf(feature, guess, labelShift), -1, step);
  }
  return guess;
}

function finishModel(learner: Learner): ParseModel {
  const { moves, moveTotals, labels, labelTotals, step } = learner;
  const average = (weight: number, total: number): number => weight - total / step;
  const places = moves.length / 4;
  const averages = new Float64Array(places * 2);
  for (let i = 0; i < places; i++) {
    const at = i * 4;
    const shift = average(moves[at] as number, moveTotals[at] as number);
    for (const m of [1, 2])
      averages[i * 2 + m - 1] = average(moves[at + m] as number, moveTotals[at + m] as number) - shift;
  }
  for (let i = 0; i < labels.length; i++)
    labelTotals[i] = average(labels[i] as number, labelTotals[i] as number);
  return {
    moves: quantise(averages),
    moveShift: learner.moveShift,
    labels: quantise(labelTotals),
    labelShift: learner.labelShift,
    labelSets: learner.labelSets,
  };
}
