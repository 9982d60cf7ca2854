import type { Draft } from "../draft.ts";
import type { Token } from "../grammar/tokens.ts";
import { stem } from "../repeats/similarity.ts";
import type { Candidate } from "./candidate.ts";
import { isCarrier, isTime, VAGUE } from "./noun-phrases.ts";
import { tokensIn } from "./token-places.ts";
import type { Frequencies } from "./topic.ts";

/** Nouns that are no topic. */
const EMPTY =
  /^(?:meantime|things?|case|moment|job|respect|kind|end|beginning|course|example|question|order|sense)$/;

/** A quotation is mostly about what it tells of its subject. */
function isSubject({ relation }: Token): boolean {
  return /^nsubj/.test(relation);
}

/** "a liberating day": a day that is described. */
function isToldDay(tokens: readonly Token[], i: number): boolean {
  const told = tokens[i - 1];
  return (
    tokens[i]?.lower === "day" &&
    told !== undefined &&
    /^(?:adj|gerund)$/.test(told.tag) &&
    !VAGUE.has(told.lower)
  );
}

/** "Brandt on ceasefire": the speaker, and the noun of the quotation that the article speaks of most. */
export function quoteCandidates(draft: Draft, frequencies: Frequencies): Candidate[] {
  const speaker = draft.claimant?.split(/\s+/).at(-1) ?? null;
  const topics = new Map<string, { count: number; isSubject: boolean }>();
  const tokens = tokensIn(draft.sentence.tokens, draft);
  for (const [i, token] of tokens.entries()) {
    if ((token.tag !== "noun" && token.tag !== "name") || isCarrier(token)) continue;
    if (isTime(token) && !isToldDay(tokens, i)) continue;
    if (token.relation === "root" && token.lower.endsWith("ing")) continue;
    if (!/^\p{L}{3}/u.test(token.text) || EMPTY.test(token.lower)) continue;
    const word = token.tag === "name" || /\p{Lu}/u.test(token.text.slice(1)) ? token.text : token.lower;
    const next = tokens[i + 1];
    // "power" of "power plants" is half a topic
    if (token.tag === "noun" && next?.tag === "noun" && !isTime(next)) {
      topics.set(`${word} ${next.lower}`, {
        count: frequencies.get(stem(next.text)) ?? 0,
        isSubject: isSubject(next),
      });
      continue;
    }
    const told = tokens[i - 1];
    const telling =
      /^(?:adj|gerund)$/.test(told?.tag ?? "") && told && token.tag === "noun" && !VAGUE.has(told.lower)
        ? `${told.lower} `
        : "";
    topics.set(`${telling}${word}`, {
      count: frequencies.get(stem(token.text)) ?? 0,
      isSubject: isSubject(token),
    });
  }
  const topicCount = Math.max(0, ...[...topics.values()].map(({ count }) => count));
  const ranked = [...topics]
    .sort(([, a], [, b]) => Number(a.isSubject) - Number(b.isSubject) || b.count - a.count)
    .map(([word]) => word);
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
