import type { Span } from "@claimdesk/text";
import type { Article, Sentence } from "./article.ts";
import { isOpinion } from "./cues/opinions.ts";
import type { Draft } from "./draft.ts";
import type { Coverage, ExtractedSentence } from "./extraction.ts";

/** What became of every sentence of the article. */
export function coverSentences(article: Article, drafts: readonly Draft[]): ExtractedSentence[] {
  const { sentences } = article;
  const checkable = touched(
    sentences,
    drafts.filter((draft) => draft.checkable === "yes"),
  );
  const saidOnly = touched(
    sentences,
    drafts.filter((draft) => draft.checkable === "said-only"),
  );
  return sentences.map((sentence, i) => {
    const { start, end, role } = sentence;
    if (checkable.has(i)) return { start, end, role, coverage: "claim" };
    return { start, end, role, coverage: saidOnly.has(i) ? "saidOnly" : coverageOf(sentence) };
  });
}

function coverageOf(sentence: Sentence): Coverage {
  if (/\?["'”’)]*$/.test(sentence.text.slice(-4))) return "question";
  return sentence.role === "body" && isOpinion(sentence.tokens) ? "opinion" : "none";
}

/** The indexes of the sentences that share a unit with a draft or one of its mentions. */
function touched(sentences: readonly Sentence[], drafts: readonly Draft[]): Set<number> {
  const found = new Set<number>();
  for (const place of drafts.flatMap((draft): Span[] => [draft, ...draft.mentions])) {
    for (let i = firstEndingAfter(sentences, place.start); (sentences[i]?.start ?? Infinity) < place.end; i++)
      found.add(i);
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
