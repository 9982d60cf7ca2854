import type { Span } from "@claimdesk/text";
import type { Sentence } from "./article.ts";
import type { Attribution } from "./cues/attribution.ts";

/**
 * The words of a sentence in the groups that are parsed apart: what is said, and the words that say who says it. Each
 * group lists token indexes in order; every token is in exactly one. A frame in the middle of what is said ("the call,
 * he said, will last") leaves that in one piece.
 */
export function cutPieces(sentence: Sentence, attributions: readonly Attribution[]): number[][] {
  const places: Span[] = attributions
    .flatMap(({ frame, scope }) => [frame, scope])
    .filter((span) => span.start < sentence.end && sentence.start < span.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const pieces = new Map<Span | null, number[]>();
  sentence.tokens.forEach((token, i) => {
    const place = places.find((span) => span.start <= token.start && token.end <= span.end) ?? null;
    const piece = pieces.get(place);
    if (piece) piece.push(i);
    else pieces.set(place, [i]);
  });
  return [...pieces.values()];
}
