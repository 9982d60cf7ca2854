import type { ActivityEntry, ActivityEvent, FieldChange } from "@claimdesk/domain";
import { describeActivity, isUndoable } from "@claimdesk/domain";
import { query } from "../command.ts";
import type { Context } from "../context.ts";

export type ListActivityInput = {
  articleId?: string | undefined;
  claimId?: string | undefined;
  /** Sequence below which to go on. */
  cursor?: number | undefined;
  limit: number;
};

/** The desk's log, or that of one article or claim, newest first. */
export const listActivity = query(
  "viewActivity",
  async (
    { db, actor },
    input: ListActivityInput,
  ): Promise<{ items: ActivityEntry[]; nextCursor: number | null }> => {
    const rows = await db.activity.findMany({
      where: {
        deskId: actor.deskId,
        ...(input.articleId === undefined ? {} : { articleId: input.articleId }),
        ...(input.claimId === undefined ? {} : { claimId: input.claimId }),
        ...(input.cursor === undefined ? {} : { sequence: { lt: input.cursor } }),
      },
      orderBy: { sequence: "desc" },
      take: input.limit + 1,
    });
    const page = rows.slice(0, input.limit);
    const undone = await undoneSince({ db, actor }, page.at(-1)?.sequence ?? 0);
    const items = page.map(({ id, sequence, at, actorId, actorName, articleId, claimId, ...row }) => {
      const event = { type: row.type, data: row.data } as unknown as ActivityEvent;
      const canUndo =
        actorId === actor.memberId &&
        !undone.has(sequence) &&
        isUndoable(event.type, row.changes as unknown as FieldChange[]);
      return {
        id,
        sequence,
        at,
        actorId,
        actorName,
        articleId,
        claimId,
        sentence: describeActivity(event),
        canUndo,
      };
    });
    return { items, nextCursor: rows.length > input.limit ? (page.at(-1)?.sequence ?? null) : null };
  },
);

/** Which of the caller's changes from a place in the log on were undone; an undoing always stands above its change. */
async function undoneSince(
  { db, actor }: Pick<Context, "db" | "actor">,
  sequence: number,
): Promise<Set<number>> {
  const rows = await db.activity.findMany({
    where: {
      ...{
        deskId: actor.deskId,
        actorId: actor.memberId,
        type: "change.undone" satisfies ActivityEvent["type"],
      },
      sequence: { gt: sequence },
    },
    select: { data: true },
  });
  return new Set(rows.map(({ data }) => (data as { sequence: number }).sequence));
}
