import type { Article } from "../article.ts";
import { compareMentions } from "../refine/compare-mentions.ts";
import { findConflicts } from "../refine/find-conflicts.ts";
import { findEchoes } from "../refine/find-echoes.ts";
import { mergeRepeats } from "../refine/merge-repeats.ts";

/** Stage 8: repeats become mentions that say what they change; claims that cannot both be right are paired. */
export function findRepeats(article: Article): Article {
  const merged = mergeRepeats(article, article.drafts, findEchoes(article, article.drafts));
  const drafts = compareMentions(article, merged);
  return { ...article, drafts, conflicts: findConflicts(article, drafts) };
}
