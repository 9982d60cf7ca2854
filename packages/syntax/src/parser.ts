import { LABEL_FEATURES, labelFeatures } from "./label-features.ts";
import { MOVE_FEATURES, moveFeatures } from "./move-features.ts";
import { look, type ParseWords } from "./parse-view.ts";
import { bestClass } from "./tagger.ts";
import {
  applyMove,
  headOfMove,
  isFinished,
  LEFT,
  type ParseState,
  RIGHT,
  resetState,
  SHIFT,
} from "./transitions.ts";

/** What the parser has learnt: what to do next, and how to name an arc. */
export type ParseModel = {
  /** Two weights to a place: what speaks for left and for right, against shifting. */
  moves: Int8Array;
  moveShift: number;
  labels: Int8Array | Int32Array;
  labelShift: number;
  /** Labels seen for a direction and two universal tags, by `pairOf`. */
  labelSets: readonly Uint8Array[];
};

const features = new Int32Array(MOVE_FEATURES);
const labelled = new Int32Array(LABEL_FEATURES);

/** Which list of labels may name an arc. Universal tags are counted from 0 to 16. */
export function pairOf(isLeft: boolean, head: number, dependent: number): number {
  return ((isLeft ? 0 : 17) + head) * 17 + dependent;
}

/** Parses the words into `state`: heads and labels of all but the root. Greedy, two moves to a word. */
export function parseWords(
  model: ParseModel,
  words: ParseWords,
  upos: Uint8Array,
  state: ParseState,
  size: number,
): number {
  resetState(state, size);
  let steps = 0;
  while (!isFinished(state)) {
    steps++;
    const move = forcedMove(state, words) ?? chooseMove(model, state, moveFeatures(state, words, features));
    applyMove(state, move, move === SHIFT ? 0 : chooseLabel(model, upos, state, move));
  }
  return steps;
}

/** The only move there is, without its features; those of its label need the look at the words. */
function forcedMove(state: ParseState, words: ParseWords): number | null {
  if (state.depth > 0 && state.next < state.size) return null;
  look(state, words);
  return state.depth === 0 ? SHIFT : RIGHT;
}

function chooseMove(model: ParseModel, state: ParseState, count: number): number {
  const { moves, moveShift } = model;
  let left = 0;
  let right = 0;
  for (let f = 0; f < count; f++) {
    const at = ((features[f] as number) >>> moveShift) << 1;
    left += moves[at] as number;
    right += moves[at + 1] as number;
  }
  if (state.depth < 2) return left > 0 ? LEFT : SHIFT;
  if (left > 0) return right > left ? RIGHT : LEFT;
  return right > 0 ? RIGHT : SHIFT;
}

function chooseLabel(model: ParseModel, upos: Uint8Array, state: ParseState, move: number): number {
  const isLeft = move === LEFT;
  const head = headOfMove(state, move);
  const dependent = state.stack[state.depth - 1] as number;
  const candidates = model.labelSets[
    pairOf(isLeft, upos[head] as number, upos[dependent] as number)
  ] as Uint8Array;
  if (candidates.length === 1) return candidates[0] as number;
  const count = labelFeatures(isLeft, labelled);
  return bestClass({ weights: model.labels, shift: model.labelShift }, candidates, labelled, count);
}
