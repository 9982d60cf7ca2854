/** The numbers below `count` in an order that looks random and is always the same for one seed. */
export function shuffledOrder(count: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  let state = (seed * 2654435761 + 12345) >>> 0;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const at = Math.floor((state / 4294967296) * (i + 1));
    const kept = order[i] as number;
    order[i] = order[at] as number;
    order[at] = kept;
  }
  return order;
}
