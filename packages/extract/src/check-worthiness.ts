import type { Draft } from "./draft.ts";
import type { ClaimKind } from "./extraction.ts";

const BASE: Record<ClaimKind, number> = {
  vote: 0.8,
  money: 0.8,
  percent: 0.8,
  quantity: 0.75,
  date: 0.7,
  duration: 0.7,
  rank: 0.7,
  age: 0.65,
  event: 0.6,
  plan: 0.55,
  cause: 0.6,
  comparison: 0.6,
  state: 0.5,
  identity: 0.5,
  quote: 0.3,
};

/** How much a claim asks to be checked, 0 to 1 in hundredths, with the reasons in plain words. */
export function weighDraft(draft: Draft): { checkWorthiness: number; why: string[] } {
  const why: string[] = [];
  let score = BASE[draft.kind];
  const add = (gain: number, reason: string): void => {
    score += gain;
    why.push(reason);
  };
  if (draft.value) why.push(`carries a ${draft.kind === "identity" ? "description" : draft.kind}`);
  else if (draft.kind === "identity") why.push("says who somebody or something is");
  else if (draft.kind === "quote") why.push("only that it was said can be checked");
  else
    why.push(
      draft.kind === "plan"
        ? "tells of a plan"
        : `tells of ${/^[aeiou]/.test(draft.kind) ? "an" : "a"} ${draft.kind}`,
    );
  if (draft.value && draft.value.qualifier !== "exact") add(-0.03, "the value is bounded or rounded");
  if (draft.claimant) add(0.05, "attributed");
  if (draft.relay) add(0.03, "passed on by another");
  if (draft.mentions.length > 0)
    add(
      0.08,
      draft.mentions.some((mention) => mention.differs)
        ? "repeated with a difference"
        : "repeated in the article",
    );
  if (
    draft.sentence.tokens.some(
      (token) => token.tag === "name" && token.start >= draft.start && token.end <= draft.end,
    )
  )
    add(0.05, "names somebody or something");
  if (
    /\b(?:reportedly|allegedly|apparently|appears? to|unclear|possibly|might|may)\b/i.test(
      draft.sentence.text,
    )
  )
    add(0.02, "hedged");
  return { checkWorthiness: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100, why };
}
