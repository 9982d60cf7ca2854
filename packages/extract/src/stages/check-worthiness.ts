import type { Article } from "../article.ts";
import { weighDraft } from "../worthiness/check-worthiness.ts";

/** Stage 10: how much every claim asks to be checked, with the reasons. */
export function weighClaims(article: Article): Article {
  return { ...article, drafts: article.drafts.map((draft) => ({ ...draft, ...weighDraft(draft) })) };
}

/** Half-way: the model of check-worthiness has read English only. */
const UNKNOWN = 0.5;

/** Stage 10 for a text in another language: nothing but the value speaks for a claim. */
export function weighPlainly(article: Article): Article {
  return {
    ...article,
    drafts: article.drafts.map((draft) => ({
      ...draft,
      checkWorthiness: UNKNOWN,
      why: [draft.kind === "date" ? "carries a date" : "carries a number"],
    })),
  };
}
