import type { Span } from "@claimdesk/text";
import type { Sentence } from "../article.ts";
import type { Attribution } from "../cues/attribution.ts";

/** Words that are parsed together: what one frame frames has one name, wherever it stands. */
type Place = Span & { name: string };

/**
 * The words of a sentence in the groups that are parsed apart: what is said, and the words that say who says it. Each
 * group lists token indexes in order; every token is in exactly one. A frame in the middle of what is said ("the call,
 * he said, will last") leaves that in one piece.
 */
export function cutPieces(sentence: Sentence, attributions: readonly Attribution[]): number[][] {
  const places = attributions
    .flatMap(({ frame, scope }): Place[] => [
      { ...frame, name: `frame ${frame.start}` },
      { ...scope, name: `said ${frame.start}-${frame.end}` },
    ])
    .filter((place) => place.start < sentence.end && sentence.start < place.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const pieces = new Map<string, number[]>();
  sentence.tokens.forEach((token, i) => {
    const place = places.find(({ start, end }) => start <= token.start && token.end <= end);
    const piece = pieces.get(place?.name ?? "");
    if (piece) piece.push(i);
    else pieces.set(place?.name ?? "", [i]);
  });
  return [...pieces.values()];
}
