import { createCaller } from "@claimdesk/api";
import { type DbClient, openDb } from "@claimdesk/db";
import { findActor, findLocalOwner } from "@claimdesk/services";
import { recordStatements, type Statement } from "./recorded-statements.ts";
import type { RecordedChange } from "./replay.ts";

/** So large that it is told apart from every other number in the statements. */
const REVISION = 1_000_000;

/** The statements of the measured calls, as the running application sends them. */
export interface RecordedCalls {
  setVerdict: RecordedChange;
  reopen: RecordedChange;
  workbench: Statement[];
}

/** Runs each call once in this process, on the article's last claim, and notes what reaches the driver. */
export async function recordCalls(databaseUrl: string, articleId: string): Promise<RecordedCalls> {
  const db = openDb(databaseUrl);
  try {
    const caller = await ownersCaller(db);
    const workbench = await recordStatements(() => caller.article.workbench({ articleId }));
    const { claims } = await caller.article.workbench({ articleId });
    const claim = claims.findLast(({ workState }) => workState !== "removed");
    if (!claim) throw new Error("the article has no claim");
    await db.claim.update({ where: { id: claim.id }, data: { revision: REVISION } });
    const seen = { claimId: claim.id, revision: REVISION };
    const decide = () => caller.claim.setVerdict({ ...seen, verdict: "verified" });
    const setVerdict = { ...seen, statements: await recordStatements(decide) };
    const later = { ...seen, revision: REVISION + 1 };
    const takeBack = () => caller.claim.reopen({ ...later, reason: "measured again" });
    return { setVerdict, reopen: { ...later, statements: await recordStatements(takeBack) }, workbench };
  } finally {
    await db.$disconnect();
  }
}

/** The procedures as the desk's owner calls them, in this process: everything but HTTP, session and JSON. */
export async function ownersCaller(db: DbClient) {
  const owner = await findLocalOwner(db);
  const actor = owner && (await findActor(db, owner.userId));
  if (!actor) throw new Error("the desk has no owner");
  return createCaller({ member: { db, actor, now: new Date() }, logError: () => undefined });
}
