import type { Span } from "@claimdesk/text";
import { trimSpan } from "@claimdesk/text";
import type { Article, Quotation, Sentence } from "../article.ts";
import type { Draft } from "../draft.ts";
import { newDraft } from "../draft.ts";

const OPINION =
  /\b(?:think|thinks|hope|hopes|hopefully|believe|believes|feel|feels|love|loves|hate|wish|want|wants|trust|appreciate|afraid|glad|proud|pleased|delighted|thrilled|sorry|confident|confidence|should|ought|must|maybe|perhaps|great|good|bad|best|worst|terrible|awful|wonderful|amazing|fantastic|incredible|tremendous|disappointing|disappointed|foolish|stupid|beautiful|horrible|massive|huge|brilliant|shameful|disgraceful|unacceptable|important|revolutionary|liberating|never|only|just the|you know|wrong|make history|we consider|I conclude|respect)\b/i;
const FIRST_PERSON = /\b(?:I|we|my|our|us|me)\b/;
const SHORT = 60;
const BREAK = /(?:[.!?…]+["'”’)]*\s+(?!\p{Ll})|;\s+)(?=\S)/gu;

/** Whether the words weigh, hope or wish rather than report. */
export function isOpinion(words: string): boolean {
  return (
    OPINION.test(words) ||
    (FIRST_PERSON.test(words) && words.length < SHORT && !/\bwill\b|\bare\b/.test(words))
  );
}

/**
 * The parts of a direct quotation that are opinion, each as long as it goes: nothing but the act of speaking can be
 * checked there. Empty for a quotation that reports facts.
 */
export function opinionSpans(article: Article, quotation: Quotation): Span[] {
  if (!quotation.isStatement) return [];
  const spans: Span[] = [];
  let isOpen = false;
  for (const part of partsOf(article.text, quotation)) {
    const last = spans.at(-1);
    if (!isOpinion(article.text.slice(part.start, part.end))) isOpen = false;
    else if (isOpen && last) last.end = part.end;
    else {
      spans.push({ ...part });
      isOpen = true;
    }
  }
  return spans;
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
