import type { Draft } from "../draft.ts";
import { stem } from "../similarity.ts";
import type { Frequencies } from "../topic.ts";
import type { Candidate } from "./candidate.ts";
import { isCarrier, isTime } from "./noun-phrases.ts";
import { tokensIn } from "./token-places.ts";

/** Nouns that are no topic. */
const EMPTY =
  /^(?:meantime|things?|case|moment|job|respect|kind|end|beginning|course|example|question|order|sense)$/;

/** "Brandt on ceasefire": the speaker, and the noun of the quotation that the article speaks of most. */
export function quoteCandidates(draft: Draft, frequencies: Frequencies): Candidate[] {
  const speaker = draft.claimant?.split(/\s+/).at(-1) ?? null;
  const topics = new Map<string, number>();
  const tokens = tokensIn(draft.sentence.tokens, draft);
  for (const [i, token] of tokens.entries()) {
    if ((token.tag !== "noun" && token.tag !== "name") || isCarrier(token) || isTime(token)) continue;
    if (!/^\p{L}{3}/u.test(token.text) || EMPTY.test(token.lower)) continue;
    const word = token.tag === "name" || /\p{Lu}/u.test(token.text.slice(1)) ? token.text : token.lower;
    const next = tokens[i + 1];
    // "power" of "power plants" is half a topic
    if (token.tag === "noun" && next?.tag === "noun" && !isTime(next)) {
      topics.set(`${word} ${next.lower}`, frequencies.get(stem(next.text)) ?? 0);
      continue;
    }
    topics.set(word, frequencies.get(stem(token.text)) ?? 0);
  }
  const topicCount = Math.max(0, ...topics.values());
  const ranked = [...topics].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  if (!speaker)
    return [
      ...ranked.map((word, i) => ({ label: `Quotation on ${word}`, weight: 3 - i })),
      { label: "Unattributed quotation", weight: -9 },
    ];
  return [
    ...ranked.map((word, i) => ({ label: `${speaker} on ${word}`, weight: 3 - i })),
    { label: `${speaker} quote`, weight: topicCount > 1 || draft.kind !== "quote" ? 1.5 : 3.5 },
  ];
}
