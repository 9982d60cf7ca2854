import type { Span } from "./span.ts";

/** A piece of text and the ids of every span that covers it, in the order the spans were given. */
export type Segment = Span & { ids: string[] };

type Edge = { at: number; rank: number; opens: boolean };

/**
 * Cuts `[0, length)` at every boundary of the given spans into pieces that do not overlap, so that overlapping
 * spans can be painted side by side instead of nested. Spans are clipped to the text; empty ones are dropped.
 * Sorting takes O(s log s) for s spans; the rest is in proportion to the ids given out.
 * @example cutSegments(5, [{ id: "a", start: 0, end: 3 }, { id: "b", start: 2, end: 5 }])
 * // [0,2) a · [2,3) a b · [3,5) b
 */
export function cutSegments(length: number, spans: readonly (Span & { id: string })[]): Segment[] {
  const edges: Edge[] = [];
  spans.forEach((span, rank) => {
    const start = Math.max(0, span.start);
    const end = Math.min(length, span.end);
    if (start < end) edges.push({ at: start, rank, opens: true }, { at: end, rank, opens: false });
  });
  edges.sort((a, b) => a.at - b.at);
  const segments: Segment[] = [];
  const active: number[] = [];
  let from = 0;
  for (const edge of edges) {
    if (edge.at > from) {
      segments.push({ start: from, end: edge.at, ids: active.map((rank) => spans[rank]?.id ?? "") });
      from = edge.at;
    }
    const place = lowerBound(active, edge.rank);
    if (edge.opens) active.splice(place, 0, edge.rank);
    else active.splice(place, 1);
  }
  if (from < length) segments.push({ start: from, end: length, ids: [] });
  return segments;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
