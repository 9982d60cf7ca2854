import { slotOf } from "../hash.ts";
import { LABEL_FEATURES, labelFeatures } from "../label-features.ts";
import { MOVE_FEATURES, moveFeatures } from "../move-features.ts";
import { type ParseModel, pairOf } from "../parser.ts";
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
import { add, createWeights, quantise, takeAverage, type Weights } from "./averages.ts";
import { countLabels } from "./count-labels.ts";
import { type Dice, throwDice } from "./dice.ts";
import type { ParseExample } from "./examples.ts";
import { createGoldTree, type GoldTree, isAllowed, moveCost } from "./oracle.ts";
import { shuffledOrder } from "./order.ts";
import { rank } from "./train-tagger.ts";

export type ParseOptions = {
  epochs: number;
  rounds: number;
  moveBits: number;
  labelBits: number;
  labels: number;
};

const MOVES = 3;
/** By how much the right move or label has to win before it is left alone. */
const MARGIN = 30;
/** Weights of the moves stand four to a place, the fourth unused. */
const STRIDE = 4;

type Learner = {
  moves: Weights;
  moveShift: number;
  labels: Weights;
  labelShift: number;
  labelSets: Uint8Array[];
  state: ParseState;
  features: Int32Array;
  dice: Dice;
  step: number;
};

/**
 * Moves and labels learn together. The first epoch of a round goes the cheapest way, all others where the parser
 * itself would go, so that it learns to make the best of its mistakes (Goldberg and Nivre 2013). Averages are taken
 * over all steps, and over rounds that differ in order only.
 */
export function trainParser(examples: readonly ParseExample[], options: ParseOptions): ParseModel {
  const longest = examples.reduce((most, { head }) => Math.max(most, head.length), 0);
  const trees = examples.map(({ head, label }) => createGoldTree(head, label));
  const moves = createWeights(STRIDE << options.moveBits);
  const labels = createWeights(1 << options.labelBits);
  const moveSum = new Float64Array(STRIDE << options.moveBits);
  const labelSum = new Float64Array(1 << options.labelBits);
  const learner: Learner = {
    moves,
    moveShift: 32 - options.moveBits,
    labels,
    labelShift: 32 - options.labelBits,
    labelSets: countLabels(examples, options.labels),
    state: createState(longest),
    features: new Int32Array(Math.max(MOVE_FEATURES, LABEL_FEATURES)),
    dice: { state: 1 },
    step: 1,
  };
  for (let round = 0; round < options.rounds; round++) {
    learner.dice.state = round + 1;
    learner.step = 1;
    for (let epoch = 0; epoch < options.epochs; epoch++)
      for (const at of shuffledOrder(examples.length, round * 100 + epoch + 1)) {
        const example = examples[at] as ParseExample;
        hideWords(example, learner.dice);
        learnTree(learner, example, trees[at] as GoldTree, epoch > 0);
      }
    takeAverage(moves, learner.step, moveSum);
    takeAverage(labels, learner.step, labelSum);
  }
  return {
    moves: quantise(againstShift(moveSum)),
    moveShift: learner.moveShift,
    labels: quantise(labelSum),
    labelShift: learner.labelShift,
    labelSets: learner.labelSets,
  };
}

/** A word seen n times is met by its outline alone once in 2n + 1 times. */
function hideWords({ words, known, outlines, counts }: ParseExample, dice: Dice): void {
  for (let i = 0; i < known.length; i++) {
    const isHidden = throwDice(dice) < 10_000 / (1 + 2 * (counts[i] as number));
    words.word[i] = (isHidden ? outlines[i] : known[i]) as number;
  }
}

/** Only differences count, so what speaks for shifting is taken off the other two: two weights to a place. */
function againstShift(sum: Float64Array): Float64Array {
  const averages = new Float64Array(sum.length / 2);
  for (let i = 0; i < sum.length / STRIDE; i++) {
    const at = i * STRIDE;
    averages[i * 2] = (sum[at + 1] as number) - (sum[at] as number);
    averages[i * 2 + 1] = (sum[at + 2] as number) - (sum[at] as number);
  }
  return averages;
}

function learnTree(learner: Learner, example: ParseExample, tree: GoldTree, explores: boolean): void {
  const { state } = learner;
  resetState(state, example.head.length);
  tree.isOnStack.fill(0);
  while (!isFinished(state)) {
    learner.step++;
    const count = moveFeatures(state, example.words, learner.features);
    const move = learnMove(learner, tree, count, explores);
    const label = move === SHIFT ? 0 : learnLabel(learner, example, tree, move);
    if (move === SHIFT) tree.isOnStack[state.next] = 1;
    else tree.isOnStack[state.stack[state.depth - 1] as number] = 0;
    applyMove(state, move, label);
  }
}

/** Learns the best of the cheapest moves where another won, and gives the move to go on with. */
function learnMove(learner: Learner, tree: GoldTree, count: number, explores: boolean): number {
  const { moves, moveShift, features, state } = learner;
  const scores = [0, 0, 0];
  for (let f = 0; f < count; f++) {
    const at = ((features[f] as number) >>> moveShift) * STRIDE;
    for (let m = 0; m < MOVES; m++) scores[m] = (scores[m] as number) + (moves.values[at + m] as number);
  }
  const costs = [Infinity, Infinity, Infinity];
  let guess = -1;
  let right = -1;
  for (let m = 0; m < MOVES; m++) {
    if (!isAllowed(state, m)) continue;
    costs[m] = moveCost(state, tree, m);
    const score = scores[m] as number;
    if (guess < 0 || score > (scores[guess] as number)) guess = m;
    const gain = right < 0 ? 1 : (costs[right] as number) - (costs[m] as number);
    if (gain > 0 || (gain === 0 && score > (scores[right] as number))) right = m;
  }
  const rival = strongestWorse(scores, costs, costs[right] as number);
  if (rival < 0 || (scores[right] as number) - (scores[rival] as number) >= MARGIN) return guess;
  for (let f = 0; f < count; f++) {
    const at = ((features[f] as number) >>> moveShift) * STRIDE;
    add(moves, at + right, 1, learner.step);
    add(moves, at + rival, -1, learner.step);
  }
  return explores ? guess : right;
}

/** The move with the highest score among those that cost more than the best, -1 if there is none. */
function strongestWorse(scores: readonly number[], costs: readonly number[], least: number): number {
  let rival = -1;
  for (let m = 0; m < MOVES; m++) {
    const cost = costs[m] as number;
    if (cost === Infinity || cost <= least) continue;
    if (rival < 0 || (scores[m] as number) > (scores[rival] as number)) rival = m;
  }
  return rival;
}

function learnLabel(learner: Learner, example: ParseExample, tree: GoldTree, move: number): number {
  const { labels, labelShift, features, state, step } = learner;
  const isLeft = move === LEFT;
  const head = headOfMove(state, move);
  const dependent = state.stack[state.depth - 1] as number;
  const pair = pairOf(isLeft, example.upos[head] as number, example.upos[dependent] as number);
  const candidates = learner.labelSets[pair] as Uint8Array;
  if (candidates.length === 1) return candidates[0] as number;
  const count = labelFeatures(isLeft, features);
  const right = tree.label[dependent] as number;
  const { best, rightScore, rival, rivalScore } = rank(
    labels.values,
    labelShift,
    features,
    count,
    candidates,
    right,
  );
  if (tree.head[dependent] !== head || rightScore === null || rightScore - rivalScore >= MARGIN) return best;
  for (let f = 0; f < count; f++) {
    const feature = features[f] as number;
    add(labels, slotOf(feature, right, labelShift), 1, step);
    add(labels, slotOf(feature, rival, labelShift), -1, step);
  }
  return best;
}
