import type { Span } from "@claimdesk/text";

const OPENING = /[“«„"]/;
const CLOSING = /[”»"]/;

/** A span that takes in the quotation mark or bracket next to it whose partner it holds; an open bracket is left out. */
export function balanceMarks(text: string, span: Span): Span {
  return balanceBracket(text, balanceQuotes(text, span));
}

function balanceQuotes(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (!/[“«„”»"]/.test(words)) return { start, end };
  let open = 0;
  let isUnopened = false;
  for (const mark of words.matchAll(/[“«„”»"]/g)) {
    const isStraight = mark[0] === '"';
    if (isStraight ? open > 0 : CLOSING.test(mark[0])) {
      if (open === 0) isUnopened = true;
      else open--;
    } else open++;
  }
  const isStraightOnly = open === 1 && OPENING.test(text.charAt(start - 1)) && text.charAt(start - 1) === '"';
  if (isUnopened || isStraightOnly)
    return OPENING.test(text.charAt(start - 1)) ? { start: start - 1, end } : { start, end };
  return open > 0 && CLOSING.test(text.charAt(end)) ? { start, end: end + 1 } : { start, end };
}

function balanceBracket(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const open = words.lastIndexOf("(");
  if (open <= 0 || words.indexOf(")", open) !== -1) return span;
  if (text.charAt(span.end) === ")") return { start: span.start, end: span.end + 1 };
  return { start: span.start, end: span.start + words.slice(0, open).trimEnd().length };
}
