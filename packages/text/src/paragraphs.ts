import type { Span } from "./span.ts";

/**
 * The paragraphs of a text: runs between line feeds, without the white space around them. Blank lines give nothing.
 * @example splitParagraphs("One.\n\n Two.") // spans of "One." and "Two."
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const feed = text.indexOf("\n", from);
    const to = feed === -1 ? text.length : feed;
    const span = trimSpan(text, { start: from, end: to });
    if (span) paragraphs.push(span);
    from = to + 1;
  }
  return paragraphs;
}

/** The span without white space at its ends, or `null` when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

const SPACE = /\s/;

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return SPACE.test(text.charAt(at));
}
