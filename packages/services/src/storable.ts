import { Refusal } from "@claimdesk/domain";

/** Largest number that a column for numbers holds. */
const MAX_NUMBER = 2 ** 31 - 1;

/** Why the database or the log could not hold a value, wherever it hides in it; null when they can. */
export function storingProblem(input: unknown): "characters" | "numbers" | null {
  const left: unknown[] = [input];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === "string" && (value.includes("\0") || !value.isWellFormed())) return "characters";
    if (typeof value === "number" && !(Math.abs(value) <= MAX_NUMBER)) return "numbers";
    if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
      for (const [key, item] of Object.entries(value)) left.push(key, item);
  }
  return null;
}

/**
 * Refuses zero characters, halves of characters and numbers beyond every column, so that they never end as an
 * internal error.
 * @throws {Refusal} invalid
 */
export function refuseUnstorable(input: unknown): void {
  const problem = storingProblem(input);
  if (problem === null) return;
  throw new Refusal("invalid", {
    problem:
      problem === "characters"
        ? "This holds a damaged or invisible character that cannot be stored. Nothing was changed: write it anew and save again."
        : "This holds a number that is too large. Nothing was changed: correct it and save again.",
  });
}

/** The first units of a text, one less where the cut would leave half a character. */
export function cutText(text: string, units: number): string {
  const cut = text.slice(0, units);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
