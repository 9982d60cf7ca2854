import type { ActivityEvent, ChainedEvent, FieldChange, Json } from "@claimdesk/domain";
import { chainHash, isUndoable } from "@claimdesk/domain";
import type { Context, WriteScope } from "../context.ts";

type Log = Pick<WriteScope, "record" | "touchArticle"> & { isEmpty(): boolean; flush(): Promise<void> };

/**
 * Collects the events of one transaction and appends them to the desk's chain at its end. The desk row is locked
 * last and for as short as can be; articles are always locked before it, so that writers cannot deadlock on the two.
 */
export function activityLog(ctx: Context): Log {
  const events: { event: ActivityEvent; changes: FieldChange[] }[] = [];
  const touched = new Set<string>();
  const touchArticle = async (articleId: string) => {
    if (touched.has(articleId)) return;
    touched.add(articleId);
    await ctx.db.article.updateMany({
      where: { id: articleId, deskId: ctx.actor.deskId },
      data: { touchedAt: ctx.now },
    });
  };
  return {
    record: (event, changes = []) => {
      events.push({ event, changes: changes.filter(({ after }) => Object.keys(after).length > 0) });
    },
    touchArticle,
    isEmpty: () => events.length === 0,
    flush: async () => {
      for (const { event } of events) if (event.articleId !== undefined) await touchArticle(event.articleId);
      await append(ctx, events);
    },
  };
}

async function append(
  ctx: Context,
  events: readonly { event: ActivityEvent; changes: FieldChange[] }[],
): Promise<void> {
  const { db, actor, now } = ctx;
  const desk = await db.desk.update({
    where: { id: actor.deskId },
    data: { lastSequence: { increment: events.length } },
    select: { lastSequence: true, lastHash: true },
  });
  let sequence = desk.lastSequence - events.length;
  let previousHash = desk.lastHash;
  const rows = events.map(({ event, changes }) => {
    const chained: ChainedEvent = {
      deskId: actor.deskId,
      sequence: ++sequence,
      at: now.toISOString(),
      actorId: actor.memberId,
      actorName: actor.name,
      type: event.type,
      articleId: event.articleId ?? null,
      claimId: event.claimId ?? null,
      data: event.data as Json,
      changes: (isUndoable(event.type, changes) ? changes : []) as unknown as Json,
      previousHash,
    };
    previousHash = chainHash(chained);
    return {
      ...chained,
      at: now,
      data: event.data as object,
      changes: chained.changes as object[],
      hash: previousHash,
    };
  });
  await db.activity.createMany({ data: rows });
  await db.desk.update({
    where: { id: actor.deskId },
    data: { lastHash: previousHash },
    select: { id: true },
  });
}
