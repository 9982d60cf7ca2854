import type { Article } from "../article.ts";
import { copyDrafts } from "../draft.ts";
import { labelDrafts } from "../refine/labels.ts";
import { sentencesBefore } from "../refine/pronoun-names.ts";
import { stateDraft } from "../refine/statements.ts";

/** Stage 9: every claim gets a title of its own and a sentence that stands alone. */
export function findLabels(article: Article): Article {
  const before = sentencesBefore(article);
  const drafts = labelDrafts({ ...article, before }, copyDrafts(article.drafts));
  for (const draft of drafts) draft.statement = stateDraft(article, draft, before);
  return { ...article, drafts };
}
