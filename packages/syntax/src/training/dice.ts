/** A source of numbers below 100 that look thrown and are the same for every run. */
export type Dice = { state: number };

/** A number from 0 to 9,999. */
export function throwDice(dice: Dice): number {
  dice.state = (Math.imul(dice.state, 1664525) + 1013904223) >>> 0;
  return (dice.state >>> 8) % 10_000;
}
