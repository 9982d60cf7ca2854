import type { Article, Conflict } from "../article.ts";
import { attributeDrafts } from "../attribute-drafts.ts";
import { copyDrafts } from "../draft.ts";
import { compareMentions } from "../repeats/compare-mentions.ts";
import { findConflicts } from "../repeats/find-conflicts.ts";
import { findEchoes } from "../repeats/find-echoes.ts";
import { mergeRepeats } from "../repeats/merge-repeats.ts";

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
