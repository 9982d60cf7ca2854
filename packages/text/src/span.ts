/** A stretch of text: half-open `[start, end)`, counted in UTF-16 code units as JavaScript strings are. */
export type Span = { start: number; end: number };

/** Whether two spans share at least one code unit. An empty span overlaps nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether `inner` lies wholly within `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The words at a span.
 * @example sliceSpan("thirty days", { start: 7, end: 11 }) // "days"
 */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
