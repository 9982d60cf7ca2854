import { describe, expect, it } from "vitest";
import { applyMove, createState, isFinished, LEFT, RIGHT, resetState, SHIFT } from "../transitions.ts";
import { createGoldTree, isAllowed, moveCost } from "./oracle.ts";

/** The heads that come out when a free move is taken at every step; null where there was none. */
function follow(heads: readonly number[], prefer: readonly number[] = [SHIFT, LEFT, RIGHT]): number[] | null {
  const state = createState(heads.length);
  const gold = createGoldTree(Int32Array.from(heads), new Uint8Array(heads.length));
  resetState(state, heads.length);
  while (!isFinished(state)) {
    const move = prefer.find((each) => isAllowed(state, each) && moveCost(state, gold, each) === 0);
    if (move === undefined) return null;
    if (move === SHIFT) gold.isOnStack[state.next] = 1;
    else gold.isOnStack[state.stack[state.depth - 1] ?? 0] = 0;
    applyMove(state, move, 0);
  }
  return [...state.head.subarray(0, heads.length)];
}

describe("moveCost", () => {
  it.each([
    { heads: [1, -1, 1] },
    { heads: [-1, 0, 1, 2] },
    { heads: [1, 2, 3, -1] },
    { heads: [2, 2, -1, 4, 2, 6, 4] },
    { heads: [1, 4, 3, 1, -1, 4] },
  ])("leads to the tree $heads whichever free move is taken", ({ heads }) => {
    for (const prefer of [
      [SHIFT, LEFT, RIGHT],
      [RIGHT, LEFT, SHIFT],
      [LEFT, RIGHT, SHIFT],
    ])
      expect(follow(heads, prefer)).toEqual(heads);
  });

  it("counts every arc that a move puts out of reach", () => {
    const state = createState(4);
    const gold = createGoldTree(Int32Array.from([3, 3, 3, -1]), new Uint8Array(4));
    resetState(state, 4);
    applyMove(state, SHIFT, 0);
    gold.isOnStack[0] = 1;
    expect(moveCost(state, gold, SHIFT)).toBe(0);
    expect(moveCost(state, gold, LEFT)).toBe(1);
    applyMove(state, SHIFT, 0);
    gold.isOnStack[1] = 1;
    expect(moveCost(state, gold, RIGHT)).toBe(1);
  });

  it("has no free move left where a tree has crossing arcs", () => {
    expect(follow([2, 3, -1, 2])).toBeNull();
  });
});
