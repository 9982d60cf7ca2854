import type { Span } from "@claimdesk/text";
import { trimSpan } from "@claimdesk/text";
import type { Block, Quotation } from "./article.ts";

const PAIRS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“”"],
  ['"', '"'],
]);
const MARK = /[“”«»„"]/g;
/** Up to this many words between marks name or distance something; they state nothing. */
const MOST_SCARE_WORDS = 3;

/**
 * The quotations of every block, in order. One that is not closed by the end of its paragraph ends there, as when
 * it goes on in the next.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = [];
  blocks.forEach((block, index) => {
    const first = quotations.length;
    let open: { start: number; closing: string } | null = null;
    for (const found of text.slice(block.start, block.end).matchAll(MARK)) {
      const at = block.start + found.index;
      if (open?.closing.includes(found[0])) {
        put(quotations, text, index, open.start, at);
        open = null;
      } else if (!open) {
        const closing = PAIRS.get(found[0]);
        if (closing) open = { start: at + 1, closing };
      }
    }
    if (open) put(quotations, text, index, open.start, block.end);
    putSingle(quotations, text, index, singleQuoted(text, block), first);
  });
  quotations.push(...printedTexts(text, blocks));
  return quotations.sort((a, b) => a.start - b.start);
}

/** Single marks within double ones are part of that quotation; the block's double ones start at `first`. */
function putSingle(
  quotations: Quotation[],
  text: string,
  block: number,
  spans: readonly Span[],
  first: number,
): void {
  const double = quotations.slice(first);
  let at = 0;
  for (const { start, end } of spans) {
    while (at < double.length && (double[at]?.end ?? 0) <= start) at++;
    if ((double[at]?.start ?? end) >= end) put(quotations, text, block, start, end);
  }
}

const INTRODUCED =
  /\b(?:reads?|reading|says?|said|wrote|writes|states?|stated|follows|following|full|statement|letter)\s?:(?=\s|$)/giu;
const FIRST_PERSON = /(?<![\p{L}.])(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)(?![\p{L}.])/u;
const ANY_MARK = /[“”«»„"‘]/;

/**
 * Letters and statements printed in full without quotation marks: what follows "which reads:" in the first person, and
 * the paragraphs behind it for as long as somebody speaks of himself there.
 */
function printedTexts(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  let isOpen = false;
  blocks.forEach((block, index) => {
    const words = text.slice(block.start, block.end);
    const introduction = block.role === "body" ? [...words.matchAll(INTRODUCED)].at(-1) : undefined;
    const from = introduction ? introduction.index + introduction[0].length : 0;
    const isPlain = block.role === "body" && !ANY_MARK.test(words.slice(from));
    const isPrinted = isPlain && FIRST_PERSON.test(words.slice(from));
    if (isPrinted && (isOpen || introduction)) put(found, text, index, block.start + from, block.end);
    isOpen =
      isPlain &&
      (isPrinted ? isOpen || introduction !== undefined : introduction !== undefined && from >= words.length);
  });
  return found;
}

const SINGLE_OPENING = /(?<![\p{L}\p{N}])‘(?=\S)/gu;
const AFTER_SINGLE = /^(?![\p{L}\p{N}])/u;

/** What stands in ‘single marks’: to the mark after a full stop or comma, else to the first that no letter follows. */
function singleQuoted(text: string, block: Block): Span[] {
  const found: Span[] = [];
  const words = text.slice(block.start, block.end);
  let from = 0;
  for (const opening of words.matchAll(SINGLE_OPENING)) {
    if (opening.index < from) continue;
    const ends: number[] = [];
    const limit = words.indexOf("‘", opening.index + 1);
    // no further than the next opening, so that marks never closed are not looked for to the end each time
    const inside = words.slice(opening.index, limit === -1 ? undefined : limit);
    for (const { index } of inside.matchAll(/’/g)) {
      const at = opening.index + index;
      if (AFTER_SINGLE.test(words.slice(at + 1, at + 3))) ends.push(at);
    }
    const end = ends.find((at) => /[.,!?…]/.test(words.charAt(at - 1))) ?? ends[0];
    if (end === undefined) continue;
    found.push({ start: block.start + opening.index + 1, end: block.start + end });
    from = end;
  }
  return found;
}

function put(quotations: Quotation[], text: string, block: number, from: number, to: number): void {
  const span = trimSpan(text, { start: from, end: to });
  if (!span) return;
  const { start } = span;
  let { end } = span;
  while (end > start && /[\s,.]/.test(text.charAt(end - 1))) end--;
  if (start >= end) return;
  const count = text.slice(start, end).split(/\s+/, MOST_SCARE_WORDS + 1).length;
  quotations.push({ start, end, block, isStatement: count > MOST_SCARE_WORDS });
}
