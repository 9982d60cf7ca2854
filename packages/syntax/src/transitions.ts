/** Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), without an artificial root. */
export const SHIFT = 0;
/** The first waiting word becomes the head of the top of the stack. */
export const LEFT = 1;
/** The second of the stack becomes the head of the top. */
export const RIGHT = 2;
const NONE = -1;

/** A half-built tree. Words are numbered from 0 within the piece; arrays may be longer than the piece. */
export type ParseState = {
  size: number;
  stack: Int32Array;
  depth: number;
  /** The first word not yet shifted. */
  next: number;
  head: Int32Array;
  label: Uint8Array;
  leftmost: Int32Array;
  leftSecond: Int32Array;
  rightmost: Int32Array;
  rightSecond: Int32Array;
  leftCount: Int32Array;
  rightCount: Int32Array;
};

/** Room for pieces of up to `capacity` words. */
export function createState(capacity: number): ParseState {
  const ints = (): Int32Array => new Int32Array(capacity);
  return {
    size: 0,
    stack: ints(),
    depth: 0,
    next: 0,
    head: ints(),
    label: new Uint8Array(capacity),
    leftmost: ints(),
    leftSecond: ints(),
    rightmost: ints(),
    rightSecond: ints(),
    leftCount: ints(),
    rightCount: ints(),
  };
}

/** Empties the stack and forgets all arcs. */
export function resetState(state: ParseState, size: number): void {
  state.size = size;
  state.depth = 0;
  state.next = 0;
  state.head.fill(NONE, 0, size);
  state.label.fill(0, 0, size);
  state.leftmost.fill(NONE, 0, size);
  state.leftSecond.fill(NONE, 0, size);
  state.rightmost.fill(NONE, 0, size);
  state.rightSecond.fill(NONE, 0, size);
  state.leftCount.fill(0, 0, size);
  state.rightCount.fill(0, 0, size);
}

/** Whether one word alone is left: it is the root. */
export function isFinished(state: ParseState): boolean {
  return state.next >= state.size && state.depth <= 1;
}

/** The head that a left or right move would give, NONE for a shift. */
export function headOfMove(state: ParseState, move: number): number {
  if (move === LEFT) return state.next;
  return move === RIGHT ? (state.stack[state.depth - 2] as number) : NONE;
}

/** Carries a move out; `label` is that of the new arc. */
export function applyMove(state: ParseState, move: number, label: number): void {
  if (move === SHIFT) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const head = headOfMove(state, move);
  const dependent = state.stack[--state.depth] as number;
  state.head[dependent] = head;
  state.label[dependent] = label;
  if (move === LEFT) {
    state.leftSecond[head] = state.leftmost[head] as number;
    state.leftmost[head] = dependent;
    state.leftCount[head] = (state.leftCount[head] as number) + 1;
  } else {
    state.rightSecond[head] = state.rightmost[head] as number;
    state.rightmost[head] = dependent;
    state.rightCount[head] = (state.rightCount[head] as number) + 1;
  }
}
