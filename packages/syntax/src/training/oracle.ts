import { LEFT, type ParseState, RIGHT, SHIFT } from "../transitions.ts";

/** A gold tree with the dependents of each word, and room for what a parse has on its stack. */
export type GoldTree = { head: Int32Array; label: Uint8Array; dependents: number[][]; isOnStack: Uint8Array };

/** Prepares a tree; `head` is -1 at the root. */
export function createGoldTree(head: Int32Array, label: Uint8Array): GoldTree {
  const dependents: number[][] = Array.from(head, () => []);
  head.forEach((above, i) => {
    if (above >= 0) dependents[above]?.push(i);
  });
  return { head, label, dependents, isOnStack: new Uint8Array(head.length) };
}

/**
 * How many gold arcs a move puts out of reach: the dynamic oracle of Goldberg and Nivre (2013) for arc-hybrid,
 * with the root's own place counted as an arc from below the stack.
 */
export function moveCost(state: ParseState, gold: GoldTree, move: number): number {
  return move === SHIFT ? shiftCost(state, gold) : popCost(state, gold, move);
}

function shiftCost(state: ParseState, gold: GoldTree): number {
  const word = state.next;
  const above = gold.head[word] as number;
  let cost = 0;
  if (above < 0) cost += state.depth > 0 ? 1 : 0;
  else if (gold.isOnStack[above] && above !== state.stack[state.depth - 1]) cost++;
  for (const dependent of gold.dependents[word] as number[]) if (gold.isOnStack[dependent]) cost++;
  return cost;
}

function popCost(state: ParseState, gold: GoldTree, move: number): number {
  const word = state.stack[state.depth - 1] as number;
  const below = state.depth > 1 ? (state.stack[state.depth - 2] as number) : -2;
  const above = gold.head[word] as number;
  let cost = 0;
  if (above < 0) cost++;
  else if (move === LEFT) {
    if (above === below || above > state.next) cost++;
  } else if (move === RIGHT && above >= state.next) cost++;
  for (const dependent of gold.dependents[word] as number[]) if (dependent >= state.next) cost++;
  return cost;
}

/** Whether the state allows a move at all. */
export function isAllowed(state: ParseState, move: number): boolean {
  if (move === SHIFT) return state.next < state.size;
  if (move === LEFT) return state.depth > 0 && state.next < state.size;
  return state.depth > 1;
}
