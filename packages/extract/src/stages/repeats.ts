import type { Article, Conflict } from "../article.ts";
import { copyDrafts } from "../draft.ts";
import { attributeDrafts } from "../refine/attribute.ts";
import { compareMentions } from "../refine/compare-mentions.ts";
import { findConflicts } from "../refine/find-conflicts.ts";
import { findEchoes } from "../refine/find-echoes.ts";
import { mergeRepeats } from "../refine/merge-repeats.ts";

/** Stage 8: repeats become mentions that say what they change; claims that cannot both be right are paired. */
export function findRepeats(article: Article): Article {
  const own = copyDrafts(article.drafts);
  const echoes = attributeDrafts(article, findEchoes(article, own), article.attributions);
  const drafts = compareMentions(article, mergeRepeats(article, own, echoes));
  const places = new Map(drafts.map((draft, i) => [draft, i]));
  const conflicts = findConflicts(article, drafts).map(({ drafts: [a, b], why }): Conflict => {
    return { drafts: [places.get(a) ?? 0, places.get(b) ?? 0], why };
  });
  return { ...article, drafts, conflicts };
}
