import type { Span } from "@claimdesk/text";

const BOUND =
  /(?:at least|no fewer than|no less than|more than|fewer than|less than|up to|as many as|as much as|at most|no more than|close to|just over|just under|nearly|almost|about|around|approximately|roughly|some|over|under|above|below)\s+(?:an?\s+|the\s+)?$/i;
const BOUND_REACH = 32;

/** Where a value begins with the bound or hedge before it: "at least 14". Never before the start of its sentence. */
export function boundedStart(text: string, value: Span, sentence: Span): number {
  const from = Math.max(sentence.start, value.start - BOUND_REACH);
  const bound = BOUND.exec(text.slice(from, value.start));
  return bound ? from + bound.index : value.start;
}
