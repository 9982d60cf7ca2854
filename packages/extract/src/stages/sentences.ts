import type { Span } from "@claimdesk/text";
import { splitSentences, trimSpan } from "@claimdesk/text";
import type { Article, Block, Quotation, Sentence } from "../article.ts";
import { newTree } from "../grammar/tree.ts";
import { NOBODY } from "../names/cast.ts";
import { findQuotations } from "../quotations.ts";

const DATELINE = /^\p{Lu}[\p{Lu}\s/.,'’-]{2,60}(?:\([^()\n]{2,40}\)\s?)?(?:[:—–]|--| -)\s*$/u;
const LONGEST_DATELINE = 90;
/** No sentence people write is longer; what is (tables, noise) is cut at spaces, so that every stage stays linear. */
const LONGEST_SENTENCE = 1200;
const NO_TREE = newTree([]);

/** Stage 2: quotations and sentences; every word lies in exactly one sentence. */
export function findSentences(article: Article): Article {
  const { text, blocks } = article;
  const quotations = findQuotations(text, blocks);
  const sentences: Sentence[] = [];
  let quotation = 0;
  let block = 0;
  for (const span of splitSentences(text).flatMap((each) => cutLong(text, each))) {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= span.start) block++;
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= span.start) quotation++;
    const sentence = newSentence(text, span, blocks[block], block);
    sentence.quotations = quotationsFrom(quotations, quotation, span.end);
    sentences.push(sentence);
  }
  return { ...article, quotations, sentences };
}

function quotationsFrom(quotations: readonly Quotation[], first: number, end: number): Quotation[] {
  let last = first;
  while (last < quotations.length && (quotations[last]?.start ?? end) < end) last++;
  return quotations.slice(first, last);
}

function newSentence(text: string, { start, end }: Span, block: Block | undefined, index: number): Sentence {
  const words = text.slice(start, end);
  const isDateline =
    block?.role === "body" &&
    block.start === start &&
    end - start < LONGEST_DATELINE &&
    block.end > end &&
    DATELINE.test(words);
  return {
    start,
    end,
    text: words,
    role: isDateline ? "dateline" : (block?.role ?? "body"),
    block: index,
    tokens: [],
    grammar: [],
    values: [],
    clauses: [],
    tree: NO_TREE,
    cast: NOBODY,
    quotations: [],
    persons: [],
  };
}

function cutLong(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_SENTENCE) {
    const space = text.slice(start, start + LONGEST_SENTENCE + 1).lastIndexOf(" ");
    let end = start + (space > 0 ? space : LONGEST_SENTENCE);
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
    const piece = trimSpan(text, { start, end });
    if (piece) pieces.push(piece);
    start = end;
  }
  const rest = trimSpan(text, { start, end: span.end });
  return rest ? [...pieces, rest] : pieces;
}
