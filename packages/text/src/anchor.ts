import type { Span } from "./span.ts";

/** A span with the exact words at it and up to 32 UTF-16 units of text before and after. */
export type Anchor = Span & { quote: string; prefix: string; suffix: string };

/** What may help to tell several occurrences of the same words apart. `near` is an offset in UTF-16 units. */
export type QuoteContext = { prefix?: string; suffix?: string; near?: number };

const CONTEXT_UNITS = 32;

function splitsSurrogatePair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * The anchor of a span: its quote and context, cut from the text as it is.
 * The context is a unit shorter where 32 units would cut a surrogate pair.
 * @throws RangeError when the span is empty, not whole numbers, outside the text, or splits a surrogate pair
 * @example captureAnchor("A 30-day pause", { start: 2, end: 8 }).quote // "30-day"
 */
export function captureAnchor(text: string, span: Span): Anchor {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(`no words at ${start}–${end} in a text of ${text.length} units`);
  }
  if (splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)) {
    throw new RangeError(`${start}–${end} cuts a character in two`);
  }
  let from = Math.max(0, start - CONTEXT_UNITS);
  if (splitsSurrogatePair(text, from)) from++;
  let to = Math.min(text.length, end + CONTEXT_UNITS);
  if (splitsSurrogatePair(text, to)) to--;
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

/** Whether quote, prefix and suffix of an anchor stand in the text exactly where it says. */
export function isAnchored(text: string, anchor: Anchor): boolean {
  const { start, end, quote, prefix, suffix } = anchor;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
    return false;
  if (splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)) return false;
  if (text.slice(start, end) !== quote || prefix.length > start) return false;
  return text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end);
}

function sharedContext(text: string, start: number, end: number, context: QuoteContext): number {
  const { prefix = "", suffix = "" } = context;
  const before = Math.min(prefix.length, start, CONTEXT_UNITS);
  const after = Math.min(suffix.length, text.length - end, CONTEXT_UNITS);
  let score = 0;
  for (let i = 1; i <= before && text[start - i] === prefix[prefix.length - i]; i++) score++;
  for (let i = 0; i < after && text[end + i] === suffix[i]; i++) score++;
  return score;
}

/**
 * Where the exact words stand. Of several occurrences the one whose surroundings agree best wins, then the one
 * nearest to `near`.
 * @returns the span, or `null` when the words are absent or two occurrences are equally good
 * @example locateQuote("a day, a week", "a", { suffix: " week" }) // { start: 7, end: 8 }
 */
export function locateQuote(text: string, quote: string, context: QuoteContext = {}): Span | null {
  if (quote === "") return null;
  let best: number[] = [];
  let bestScore = -1;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    if (splitsSurrogatePair(text, at) || splitsSurrogatePair(text, end)) continue;
    const score = sharedContext(text, at, end, context);
    if (score > bestScore) {
      bestScore = score;
      best = [at];
    } else if (score === bestScore) best.push(at);
  }
  const start = pickNearest(best, context.near);
  return start === null ? null : { start, end: start + quote.length };
}

function pickNearest(starts: readonly number[], near: number | undefined): number | null {
  const [first, second] = starts;
  if (first === undefined) return null;
  if (second === undefined) return first;
  if (near === undefined) return null;
  let winner = first;
  let isTied = false;
  for (const start of starts.slice(1)) {
    const gain = Math.abs(winner - near) - Math.abs(start - near);
    if (gain > 0) winner = start;
    if (gain >= 0) isTied = gain === 0;
  }
  return isTied ? null : winner;
}
