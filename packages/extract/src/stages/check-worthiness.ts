import type { Article } from "../article.ts";
import { weighDraft } from "../worthiness/check-worthiness.ts";

/** Stage 10: how much every claim asks to be checked, with the reasons. */
export function weighClaims(article: Article): Article {
  return { ...article, drafts: article.drafts.map((draft) => ({ ...draft, ...weighDraft(draft) })) };
}
