import type { Span } from "@claimdesk/text";
import { splitSentences } from "@claimdesk/text";
import type { Article, Block, Cast, Sentence } from "./article.ts";
import { readBlocks } from "./blocks.ts";
import { castAfter } from "./names.ts";
import { findQuotations } from "./quotations.ts";
import { tagTokens } from "./tags.ts";
import { tokenize } from "./tokens.ts";

const DATELINE = /^\p{Lu}[\p{Lu}\s/.,'’-]{2,60}(?:\([^()\n]{2,40}\)\s?)?(?:[:—–]|--| -)\s*$/u;

/** Stages 1 to 3: blocks, sentences, tagged words, quotations. */
export function readArticle(text: string, title: string | null, publishedDays: number): Article {
  const blocks = readBlocks(text, title);
  const sentences: Sentence[] = [];
  let block = 0;
  let cast: Cast = { person: null, body: null, pair: null };
  for (const span of splitSentences(text)) {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= span.start) block++;
    const sentence = readSentence(text, blocks[block], block, span, cast);
    sentences.push(sentence);
    cast = castAfter(text, sentence.tokens, cast);
  }
  return { text, title, publishedDays, blocks, sentences, quotations: findQuotations(text, blocks) };
}

function readSentence(
  text: string,
  block: Block | undefined,
  index: number,
  { start, end }: Span,
  cast: Cast,
): Sentence {
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
    cast,
  };
}
