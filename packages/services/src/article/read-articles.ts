import type { ArticleSummary, DisplayStatus, Workbench } from "@claimdesk/domain";
import { dayOf, displayStatus, Refusal } from "@claimdesk/domain";
import { loadClaimFiles } from "../claim/claim-file.ts";
import { query } from "../command.ts";
import { loadConflicts } from "../conflict.ts";
import type { Context } from "../context.ts";
import { loadDesk } from "../desk.ts";
import { loadNewestRun, loadNewestRuns } from "../extraction/suggestion-run.ts";
import { toArticle, toVersion } from "./article-row.ts";

export type ListArticlesInput = { cursor?: string | undefined; limit: number; isArchived: boolean };

/** A page of the desk's articles, last worked on first, with the progress of each. */
export const listArticles = query(
  "viewArticles",
  async (ctx, input: ListArticlesInput): Promise<{ items: ArticleSummary[]; nextCursor: string | null }> => {
    const { db, actor } = ctx;
    const rows = await db.article.findMany({
      where: { deskId: actor.deskId, deletedAt: null, archivedAt: input.isArchived ? { not: null } : null },
      orderBy: [{ touchedAt: "desc" }, { id: "desc" }],
      include: {
        versions: { orderBy: { number: "desc" }, take: 1, select: { number: true, wordCount: true } },
      },
      ...(input.cursor ? { cursor: { id: input.cursor }, skip: 1 } : {}),
      take: input.limit + 1,
    });
    const page = rows.slice(0, input.limit);
    const ids = page.map(({ id }) => id);
    const [counts, runs] = await Promise.all([countByStatus(ctx, ids), loadNewestRuns(ctx, ids)]);
    const items = page.map(
      ({ id, title, byline, isSample, touchedAt, archivedAt, revision, publishedOn, versions }) => ({
        ...{ id, title, byline, isSample, touchedAt, archivedAt, revision, publishedOn: dayOf(publishedOn) },
        wordCount: versions[0]?.wordCount ?? 0,
        versionNumber: versions[0]?.number ?? 0,
        counts: counts.get(id) ?? {},
        suggestions: runs.get(id) ?? null,
      }),
    );
    return { items, nextCursor: rows.length > input.limit ? (page.at(-1)?.id ?? null) : null };
  },
);

type Counts = Partial<Record<DisplayStatus, number>>;

async function countByStatus({ db, actor }: Context, articleIds: string[]): Promise<Map<string, Counts>> {
  const groups = await db.claim.groupBy({
    by: ["articleId", "workState", "verdict", "isStale"],
    where: { deskId: actor.deskId, articleId: { in: articleIds } },
    _count: { _all: true },
  });
  const counts = new Map<string, Counts>();
  for (const group of groups) {
    const status = displayStatus(group);
    if (status === null) continue;
    const ofArticle = counts.get(group.articleId) ?? {};
    ofArticle[status] = (ofArticle[status] ?? 0) + group._count._all;
    counts.set(group.articleId, ofArticle);
  }
  return counts;
}

/**
 * Everything the workbench shows of an article at its newest version.
 * @throws {Refusal} notFound
 */
export const viewWorkbench = query(
  "viewArticles",
  async (ctx, input: { articleId: string }): Promise<Workbench> => {
    const { db, actor } = ctx;
    const row = await db.article.findFirst({
      where: { id: input.articleId, deskId: actor.deskId, deletedAt: null },
      include: { versions: { orderBy: { number: "desc" }, take: 1 } },
    });
    const version = row?.versions[0];
    if (!row || !version) throw new Refusal("notFound", { what: "article" });
    const [desk, claims, conflicts, suggestions] = await Promise.all([
      loadDesk(ctx),
      loadClaimFiles(db, actor.deskId, row.id),
      loadConflicts(ctx, row.id),
      loadNewestRun(ctx, row.id),
    ]);
    return { desk, article: toArticle(row), version: toVersion(version), claims, conflicts, suggestions };
  },
);
