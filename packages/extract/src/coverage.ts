import type { Span } from "@claimdesk/text";
import type { Article, Sentence } from "./article.ts";
import { isOpinion } from "./cues/opinions.ts";
import type { Draft } from "./draft.ts";
import type { Coverage, ExtractedSentence } from "./extraction.ts";

/** What became of every sentence of the article. */
export function coverSentences(article: Article, drafts: readonly Draft[]): ExtractedSentence[] {
  const checkable = placesOf(drafts.filter((draft) => draft.checkable === "yes"));
  const saidOnly = placesOf(drafts.filter((draft) => draft.checkable === "said-only"));
  return article.sentences.map((sentence) => {
    const { start, end, role } = sentence;
    return { start, end, role, coverage: coverageOf(sentence, checkable, saidOnly) };
  });
}

function placesOf(drafts: readonly Draft[]): Span[] {
  return drafts.flatMap((draft): Span[] => [draft, ...draft.mentions]).sort((a, b) => a.start - b.start);
}

function coverageOf(sentence: Sentence, checkable: readonly Span[], saidOnly: readonly Span[]): Coverage {
  if (touches(checkable, sentence)) return "claim";
  if (touches(saidOnly, sentence)) return "saidOnly";
  if (sentence.text.endsWith("?") || /\?["'”’)]*$/.test(sentence.text.slice(-4))) return "question";
  return sentence.role === "body" && isOpinion(sentence.text) ? "opinion" : "none";
}

/** Whether any of the places, in order of their starts, shares a unit with the sentence. */
function touches(places: readonly Span[], sentence: Span): boolean {
  for (const place of places) {
    if (place.start >= sentence.end) return false;
    if (place.end > sentence.start) return true;
  }
  return false;
}
