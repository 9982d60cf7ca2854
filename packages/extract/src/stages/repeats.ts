import type { Article } from "../article.ts";
import { attributeDrafts } from "../refine/attribute.ts";
import { compareMentions } from "../refine/compare-mentions.ts";
import { findConflicts } from "../refine/find-conflicts.ts";
import { findEchoes } from "../refine/find-echoes.ts";
import { mergeRepeats } from "../refine/merge-repeats.ts";

/** Stage 8: repeats become mentions that say what they change; claims that cannot both be right are paired. */
export function findRepeats(article: Article): Article {
  const echoes = attributeDrafts(article, findEchoes(article, article.drafts), article.attributions);
  const merged = mergeRepeats(article, article.drafts, echoes);
  const drafts = compareMentions(article, merged);
  return { ...article, drafts, conflicts: findConflicts(article, drafts) };
}
