const HIGH = 0.75;
const MEDIUM = 0.5;

/** How much a claim asks to be checked, as a word. */
export function worthinessWord(share: number): "high" | "medium" | "low" {
  if (share >= HIGH) return "high";
  return share >= MEDIUM ? "medium" : "low";
}
