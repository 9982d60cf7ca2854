import type { SuggestAgainInput, SuggestionRun } from "@claimdesk/domain";
import { dayOf, isRunActive, Refusal } from "@claimdesk/domain";
import { command, query } from "../command.ts";
import type { Context, WriteScope } from "../context.ts";
import { EXTRACTION_PROBLEMS, isReadInPlace, readInPlace } from "./extractor.ts";
import { readAside } from "./read-aside.ts";
import { createRun, failRun, finishRun, type Job, loadNewestRun } from "./suggestion-run.ts";

/**
 * The engine's newest reading of an article: how far it is, or what it did. Null when the engine never read it.
 * @throws {Refusal} notFound
 */
export const viewSuggestions = query(
  "viewArticles",
  async (ctx, { articleId }: { articleId: string }): Promise<SuggestionRun | null> => {
    const { db, actor } = ctx;
    const article = { id: articleId, deskId: actor.deskId, deletedAt: null };
    if ((await db.article.count({ where: article })) === 0)
      throw new Refusal("notFound", { what: "article" });
    return loadNewestRun(ctx, articleId);
  },
);

/**
 * Lets the engine read the newest version again. Suggestions nobody touched follow it; all that a person accepted,
 * corrected, decided or dropped stays. A long text is read aside: the run that comes back is not done yet.
 * @throws {Refusal} notFound, wrongState while the article is being read
 */
export async function suggestClaimsAgain(ctx: Context, input: SuggestAgainInput): Promise<SuggestionRun> {
  const job = await askForRun(ctx, input);
  if (ctx.extractor && !isReadInPlace(job.text)) readAside(ctx, ctx.extractor, job);
  else await readNow(ctx, job);
  const run = await loadNewestRun(ctx, job.articleId);
  if (!run) throw new Error(`run ${job.runId} is gone`);
  return run;
}

const askForRun = command("suggestClaims", async (scope, { articleId }: SuggestAgainInput): Promise<Job> => {
  const { db, actor } = scope;
  // Taken first, so that of two people who ask at once the second finds the first one's run.
  await scope.touchArticle(articleId);
  const article = await db.article.findFirst({
    where: { id: articleId, deskId: actor.deskId, deletedAt: null },
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  const version = article?.versions[0];
  if (!article || !version) throw new Refusal("notFound", { what: "article" });
  await refuseWhileRead(scope, articleId);
  const suggested = { articleId, deskId: actor.deskId, origin: { not: "person" } } as const;
  const isRepeat = version.engineVersion !== null || (await db.claim.count({ where: suggested })) > 0;
  const runId = await createRun(scope, { articleId, versionId: version.id, isRepeat });
  const { title } = article;
  scope.record({ type: "suggestions.asked", articleId, data: { title } });
  return {
    ...{ runId, articleId, versionId: version.id, text: version.text, title, isRepeat },
    publishedOn: dayOf(article.publishedOn),
  };
});

async function refuseWhileRead(scope: WriteScope, articleId: string): Promise<void> {
  const newest = await loadNewestRun(scope, articleId);
  if (newest && isRunActive(newest.state)) {
    throw new Refusal("wrongState", {
      problem:
        "The engine is reading this article already. Wait until it is done, then look at what it found.",
    });
  }
  if (newest?.state === "interrupted") await failRun(scope, newest.id, newest.problem ?? "");
}

async function readNow(ctx: Context, job: Job): Promise<void> {
  try {
    const { text, publishedOn, title } = job;
    const extraction = readInPlace(text, { publishedOn, title });
    await finishRun(ctx, { job, extraction });
  } catch (error) {
    await failRun(ctx, job.runId, error instanceof Refusal ? error.message : EXTRACTION_PROBLEMS.crashed);
    throw error;
  }
}
