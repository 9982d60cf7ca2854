import type { Db } from "@claimdesk/db";
import type { SuggestionCounts, SuggestionRun } from "@claimdesk/domain";
import { Refusal, runAt } from "@claimdesk/domain";
import type { Extraction } from "@claimdesk/extract";
import { command } from "../command.ts";
import type { Context, WriteScope } from "../context.ts";
import { storeSuggestions } from "./store-suggestions.ts";

type RunRow = Awaited<ReturnType<Db["suggestionRun"]["findFirstOrThrow"]>>;

/** A run and all that is needed to read its text. */
export type Job = {
  runId: string;
  articleId: string;
  versionId: string;
  text: string;
  title: string;
  publishedOn: string;
  isRepeat: boolean;
};

/** A stored run as it is now. */
function toRun({ deskId: _, seenAt, ...row }: RunRow, now: Date): SuggestionRun {
  const run: SuggestionRun = {
    ...row,
    stages: row.stages as SuggestionRun["stages"],
    counts: row.counts as SuggestionCounts | null,
  };
  return runAt(run, seenAt, now);
}

/** The newest run of an article of the caller's desk, as it is now; null when the engine never read it. */
export async function loadNewestRun(
  { db, actor, now }: Pick<Context, "db" | "actor" | "now">,
  articleId: string,
): Promise<SuggestionRun | null> {
  const row = await db.suggestionRun.findFirst({
    where: { articleId, deskId: actor.deskId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return row && toRun(row, now);
}

/** How far the newest run of each of some articles is, by the article's id. */
export async function loadNewestRuns(
  { db, actor, now }: Pick<Context, "db" | "actor" | "now">,
  articleIds: string[],
): Promise<Map<string, Pick<SuggestionRun, "state" | "share">>> {
  const rows = await db.suggestionRun.findMany({
    where: { articleId: { in: articleIds }, deskId: actor.deskId },
    orderBy: [{ articleId: "asc" }, { createdAt: "desc" }, { id: "desc" }],
    distinct: ["articleId"],
  });
  return new Map(
    rows.map((row) => {
      const { state, share } = toRun(row, now);
      return [row.articleId, { state, share }];
    }),
  );
}

/** Puts a run on record before its text is read. */
export async function createRun(
  { db, actor, now }: WriteScope,
  target: { articleId: string; versionId: string; isRepeat: boolean },
): Promise<string> {
  const { id } = await db.suggestionRun.create({
    data: { ...target, deskId: actor.deskId, memberId: actor.memberId, createdAt: now, seenAt: now },
    select: { id: true },
  });
  return id;
}

/** Stores what a run read and closes it, as one event of the article. */
export async function closeRun(
  scope: WriteScope,
  job: Job,
  extraction: Extraction,
  isNew = false,
): Promise<void> {
  const { db, actor, now } = scope;
  const { articleId, runId, isRepeat } = job;
  const counts = await storeSuggestions(scope, { ...job, isNew }, extraction);
  const { engine, stages, language } = extraction;
  await db.suggestionRun.updateMany({
    where: { id: runId, deskId: actor.deskId },
    data: {
      ...{ state: "done", share: 1, counts, stages, note: language.note, engineVersion: engine },
      ...{ seenAt: now, endedAt: now },
    },
  });
  scope.record(
    isRepeat
      ? { type: "claims.suggestedAgain", articleId, data: { ...counts, engine } }
      : { type: "claims.suggested", articleId, data: { count: counts.added, engine } },
  );
}

const AT_WORK: { in: RunRow["state"][] } = { in: ["queued", "running"] };

/**
 * Closes a run whose text was read outside of the transaction. A run that was given up meanwhile, as its server seemed
 * to be gone, stores nothing.
 */
export const finishRun = command(
  "createArticle",
  async (scope, { job, extraction }: { job: Job; extraction: Extraction }): Promise<void> => {
    const { db, actor, now } = scope;
    // Written, so that nobody gives the run up while its result is stored.
    const { count } = await db.suggestionRun.updateMany({
      where: { id: job.runId, deskId: actor.deskId, state: AT_WORK, article: { deletedAt: null } },
      data: { seenAt: now },
    });
    if (count === 0) throw new Refusal("wrongState", { problem: "This reading was given up meanwhile." });
    await closeRun(scope, job, extraction);
  },
);

/** Says how far a run is. A closed run stays as it is. */
export async function reportShare(
  { db, actor }: Pick<Context, "db" | "actor">,
  runId: string,
  { share, at }: { share: number | null; at: Date },
): Promise<void> {
  await db.suggestionRun.updateMany({
    where: { id: runId, deskId: actor.deskId, state: AT_WORK },
    data: { seenAt: at, ...(share === null ? {} : { share, state: "running" }) },
  });
}

/** Closes a run without a result, with words that say why. */
export async function failRun(
  { db, actor, now }: Pick<Context, "db" | "actor" | "now">,
  runId: string,
  problem: string,
): Promise<void> {
  await db.suggestionRun.updateMany({
    where: { id: runId, deskId: actor.deskId, state: AT_WORK },
    data: { state: "failed", problem, seenAt: now, endedAt: now },
  });
}
