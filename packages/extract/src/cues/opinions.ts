import type { Article, Quotation, Sentence } from "../article.ts";
import type { Draft } from "../draft.ts";
import { newDraft } from "../draft.ts";

const OPINION =
  /\b(?:think|thinks|hope|hopes|hopefully|believe|believes|feel|feels|love|loves|hate|wish|want|wants|trust|appreciate|afraid|glad|proud|pleased|delighted|thrilled|sorry|confident|confidence|should|ought|must|maybe|perhaps|great|good|bad|best|worst|terrible|awful|wonderful|amazing|fantastic|incredible|tremendous|disappointing|disappointed|foolish|stupid|beautiful|horrible|massive|huge|brilliant|shameful|disgraceful|unacceptable|important|revolutionary|liberating|never|only|just the|you know|different|consider|wrong|conclude|history|chance|respect)\b/i;
const FIRST_PERSON = /\b(?:I|we|my|our|us|me)\b/;

/** Whether the words weigh, hope or wish rather than report. */
export function isOpinion(words: string): boolean {
  return OPINION.test(words);
}

/** Whether a direct quotation is opinion: nothing but the act of speaking can be checked. */
export function isOpinionQuotation(article: Article, quotation: Quotation): boolean {
  const words = article.text.slice(quotation.start, quotation.end);
  return isOpinion(words) || (FIRST_PERSON.test(words) && words.length < 60 && !/\bwill\b/.test(words));
}

/** One draft for each direct quotation of opinion that begins in the sentence, over the whole of it. */
export function draftQuotes(article: Article, sentence: Sentence): Draft[] {
  return article.quotations
    .filter(
      (each) =>
        each.isStatement &&
        each.start >= sentence.start &&
        each.start < sentence.end &&
        isOpinionQuotation(article, each),
    )
    .map((each) => newDraft(each, "quote", sentence, { checkable: "said-only" }));
}
