import type { Draft } from "../draft.ts";
import { stem } from "../similarity.ts";
import type { Frequencies } from "../topic.ts";
import type { Candidate } from "./candidate.ts";

/** "Brandt on ceasefire": the speaker, and the noun of the quotation that the article speaks of most. */
export function quoteCandidates(draft: Draft, frequencies: Frequencies): Candidate[] {
  const speaker = draft.claimant?.split(/\s+/).at(-1) ?? null;
  const topics = new Map<string, number>();
  for (const token of draft.sentence.tokens) {
    if (token.start < draft.start || token.end > draft.end) continue;
    if (token.tag !== "noun" && token.tag !== "name") continue;
    const word = token.tag === "name" ? token.text : token.lower;
    topics.set(word, frequencies.get(stem(token.text)) ?? 0);
  }
  const ranked = [...topics].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  if (!speaker)
    return [
      ...ranked.map((word, i) => ({ label: `Quotation on ${word}`, weight: 3 - i })),
      { label: "Unattributed quotation", weight: -9 },
    ];
  return [
    ...ranked.map((word, i) => ({ label: `${speaker} on ${word}`, weight: 3 - i })),
    { label: `${speaker} quote`, weight: ranked.length > 0 ? 1.5 : 3 },
  ];
}
