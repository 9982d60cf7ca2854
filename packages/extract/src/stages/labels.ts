import type { Article } from "../article.ts";
import { copyDrafts } from "../draft.ts";
import { labelDrafts } from "../labels/labels.ts";
import { stateDraft } from "../labels/statements.ts";
import { toTold } from "../labels/told.ts";

/** Stage 9: every claim gets a title of its own and a sentence that stands alone. */
export function findLabels(article: Article): Article {
  const told = toTold(article);
  const drafts = labelDrafts(told, copyDrafts(article.drafts));
  for (const draft of drafts) draft.statement = stateDraft(told, draft);
  return { ...article, drafts };
}
