import type { Span } from "@claimdesk/text";
import { trimSpan } from "@claimdesk/text";
import type { Article, Quotation, Sentence } from "../article.ts";
import type { Draft } from "../draft.ts";
import { newDraft } from "../draft.ts";
import type { Token } from "../grammar/tokens.ts";
import { scoreOpinion } from "./opinion-score.ts";

const BREAK = /(?:[.!?…]+["'”’)]*\s+(?!\p{Ll})|;\s+)(?=\S)/gu;
/** More than an intensifier by itself. */
const HALF = 0.5;
/** What can be looked up in a part that still goes with the opinion beside it. */
const LITTLE = -1.25;
/** One to three words between marks name or distance something, unless a verdict is all they are. */
const FEW_WORDS = 3;

/** Whether the words weigh, hope or wish rather than report. */
export function isOpinion(tokens: readonly Token[]): boolean {
  return scoreOpinion(tokens).total > ENOUGH;
}

/** Outside quotation marks the words of a reporter weigh something only when they do so plainly. */
const ENOUGH = 1;

const known = new WeakMap<Quotation, Span[]>();

/**
 * The parts of a direct quotation that are opinion, each as long as it goes: nothing but the act of speaking can be
 * checked there. Empty for a quotation that reports facts.
 */
export function opinionSpans(article: Article, quotation: Quotation): Span[] {
  if (!quotation.isStatement) return [];
  const before = known.get(quotation);
  if (before) return before;
  const spans = readOpinions(article, quotation);
  known.set(quotation, spans);
  return spans;
}

/** A part that neither judges nor reports goes with the opinion beside it. */
function readOpinions(article: Article, quotation: Quotation): Span[] {
  const tokens = tokensIn(article, quotation);
  const parts = partsOf(article.text, quotation).map((span) => {
    const own = tokens.filter((token) => token.start >= span.start && token.end <= span.end + 1);
    return { span, ...scoreOpinion(own), words: own.filter((token) => /\p{L}/u.test(token.text)).length };
  });
  const isOwn = parts.map(
    ({ total, words }) => total > 0 && (words > FEW_WORDS || parts.length > 1 || total > 1),
  );
  const spans: Span[] = [];
  let last = -2;
  parts.forEach(({ span, judged, checkable }, i) => {
    const isBeside = judged > HALF && checkable > LITTLE && (isOwn[i - 1] === true || isOwn[i + 1] === true);
    if (!isOwn[i] && !isBeside) return;
    const open = spans.at(-1);
    if (open && last === i - 1) open.end = span.end;
    else spans.push({ ...span });
    last = i;
  });
  return spans;
}

function tokensIn(article: Article, { start, end }: Span): Token[] {
  const found: Token[] = [];
  for (let i = firstEndingAfter(article.sentences, start); i < article.sentences.length; i++) {
    const sentence = article.sentences[i];
    if (!sentence || sentence.start >= end) break;
    found.push(...sentence.tokens.filter((token) => token.start >= start && token.end <= end + 1));
  }
  return found;
}

function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentences and semicolon parts of a quotation, without their closing marks. */
function partsOf(text: string, quotation: Quotation): Span[] {
  const words = text.slice(quotation.start, quotation.end);
  const parts: Span[] = [];
  let from = 0;
  const put = (to: number): void => {
    const span = trimSpan(text, { start: quotation.start + from, end: quotation.start + to });
    if (!span) return;
    while (span.end > span.start + 1 && /[.;,!?]/.test(text.charAt(span.end - 1))) span.end--;
    parts.push(span);
  };
  for (const found of words.matchAll(BREAK)) {
    put(found.index + 1);
    from = found.index + found[0].length;
  }
  put(words.length);
  return parts;
}

/** One draft for each stretch of quoted opinion that begins in the sentence. */
export function draftQuotes(article: Article, sentence: Sentence): Draft[] {
  return sentence.quotations
    .flatMap((each) => opinionSpans(article, each))
    .filter((span) => span.start >= sentence.start && span.start < sentence.end)
    .map((span) => newDraft(span, "quote", sentence, { checkable: "said-only" }));
}
