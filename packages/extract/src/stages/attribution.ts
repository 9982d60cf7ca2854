import type { Article } from "../article.ts";
import { findAttributions } from "../cues/attribution.ts";

/** Stage 6: which words somebody else asserts, and who. */
export function findSpeakers(article: Article): Article {
  return { ...article, attributions: findAttributions(article) };
}
