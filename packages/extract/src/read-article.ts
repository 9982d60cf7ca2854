import type { Span } from "@claimdesk/text";
import { splitSentences, trimSpan } from "@claimdesk/text";
import type { Article, Block, Cast, Sentence } from "./article.ts";
import { readBlocks } from "./blocks.ts";
import { castAfter, collectSurnames, findPersons } from "./names.ts";
import { findQuotations } from "./quotations.ts";
import { tagTokens } from "./tags.ts";
import { tokenize } from "./tokens.ts";

const DATELINE = /^\p{Lu}[\p{Lu}\s/.,'’-]{2,60}(?:\([^()\n]{2,40}\)\s?)?(?:[:—–]|--| -)\s*$/u;

/** Stages 1 to 3: blocks, sentences, tagged words, quotations. */
export function readArticle(text: string, title: string | null, publishedDays: number): Article {
  const blocks = readBlocks(text, title);
  const quotations = findQuotations(text, blocks);
  let quotation = 0;
  const sentences: Sentence[] = [];
  let block = 0;
  const surnames = new Set<string>();
  for (const span of splitSentences(text).flatMap((each) => cutLong(text, each))) {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= span.start) block++;
    const sentence = readSentence(text, blocks[block], block, span);
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= span.start) quotation++;
    for (let i = quotation; (quotations[i]?.start ?? text.length) < span.end; i++) {
      sentence.quotations.push(...quotations.slice(i, i + 1));
    }
    sentences.push(sentence);
    collectSurnames(text, sentence.tokens, surnames);
  }
  followCast(text, sentences, surnames);
  return { text, title, publishedDays, blocks, sentences, quotations };
}

const NOBODY: Cast = { person: null, body: null, pair: null };

function followCast(text: string, sentences: readonly Sentence[], surnames: ReadonlySet<string>): void {
  let cast = NOBODY;
  for (const sentence of sentences) {
    sentence.persons = findPersons(text, sentence.tokens, surnames);
    sentence.cast = cast;
    cast = castAfter(text, sentence.tokens, sentence.persons, cast);
  }
}

/** No sentence people write is longer; what is (tables, noise) is cut at spaces, so that every stage stays linear. */
const LONGEST_SENTENCE = 1200;

function cutLong(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(" ", start + LONGEST_SENTENCE);
    let end = space > start ? space : start + LONGEST_SENTENCE;
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
    const piece = trimSpan(text, { start, end });
    if (piece) pieces.push(piece);
    start = end;
  }
  const rest = trimSpan(text, { start, end: span.end });
  return rest ? [...pieces, rest] : pieces;
}

function readSentence(text: string, block: Block | undefined, index: number, { start, end }: Span): Sentence {
  const words = text.slice(start, end);
  const isDateline =
    block?.role === "body" &&
    block.start === start &&
    end - start < 90 &&
    block.end > end &&
    DATELINE.test(words);
  const tokens = tokenize(text, { start, end });
  tagTokens(tokens);
  return {
    start,
    end,
    text: words,
    role: isDateline ? "dateline" : (block?.role ?? "body"),
    block: index,
    tokens,
    cast: NOBODY,
    quotations: [],
    persons: [],
  };
}
