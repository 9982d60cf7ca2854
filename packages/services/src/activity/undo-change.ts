import type { ActivityEvent, ChangedEntity, FieldChange, Json } from "@claimdesk/domain";
import { describeActivity, isAllowed, Refusal } from "@claimdesk/domain";
import { command } from "../command.ts";
import type { WriteScope } from "../context.ts";

/** How many of the caller's newest events are searched for one to undo. */
const DEPTH = 40;

const TIME_FIELDS: ReadonlySet<string> = new Set([
  ...[
    "acceptedAt",
    "decidedAt",
    "signedOffAt",
    "lockedAt",
    "removedAt",
    "editedAt",
    "resolvedAt",
    "answeredAt",
  ],
]);

type Undone = { articleId: string; sentence: string };

/**
 * Turns back the caller's newest change on an article that was not undone yet, by a new event. Refused when somebody
 * changed the same fields since, so that nobody's work is overwritten.
 * @throws {Refusal} cannotUndo
 */
export const undoChange = command(
  "undoChange",
  async (scope, input: { articleId: string }): Promise<Undone> => {
    const event = await findUndoable(scope, input.articleId);
    if (!event)
      throw new Refusal("cannotUndo", { problem: "There is nothing of yours left to undo on this article." });
    const changes = event.changes as unknown as FieldChange[];
    if (changes.some(({ entity }) => entity === "claim") && !isAllowed(scope.actor.role, "checkClaims")) {
      throw new Refusal("notAllowed", { action: "undoChange" });
    }
    for (const change of [...changes].reverse()) await reverse(scope, change);
    const sentence = describeActivity({ type: event.type, data: event.data } as unknown as ActivityEvent);
    scope.record({
      ...{
        type: "change.undone",
        articleId: input.articleId,
        data: { sequence: event.sequence, what: sentence },
      },
      ...(event.claimId === null ? {} : { claimId: event.claimId }),
    });
    return { articleId: input.articleId, sentence };
  },
);

async function findUndoable({ db, actor }: WriteScope, articleId: string) {
  const events = await db.activity.findMany({
    where: { deskId: actor.deskId, articleId, actorId: actor.memberId },
    orderBy: { sequence: "desc" },
    take: DEPTH,
  });
  const undone = new Set(
    events
      .filter(({ type }) => type === "change.undone")
      .map(({ data }) => (data as { sequence: number }).sequence),
  );
  return events.find(({ sequence, changes }) => (changes as unknown[]).length > 0 && !undone.has(sequence));
}

/** Sets the fields of one row back, if they still hold what the change left there. */
async function reverse(scope: WriteScope, change: FieldChange): Promise<void> {
  const isMade = change.before === null;
  const after = change.after;
  const before: { [field: string]: Json } = change.before ?? removal(change.entity, scope.now);
  const expected = isMade ? stillThere(change.entity) : after;
  const where = { ...conditions(expected), id: change.id, deskId: scope.actor.deskId };
  const hasRevision = change.entity === "claim" || change.entity === "note" || change.entity === "evidence";
  const data = { ...columns(before), ...(hasRevision ? { revision: { increment: 1 } } : {}) };
  const table = scope.db[change.entity] as unknown as {
    updateMany(args: object): Promise<{ count: number }>;
  };
  const { count } = await table.updateMany({ where, data });
  if (count === 0) {
    throw new Refusal("cannotUndo", {
      problem: "This was changed again since, so it cannot be undone. Change it by hand instead.",
    });
  }
}

/** How a row that was made is taken away again. */
function removal(entity: ChangedEntity, now: Date): { [field: string]: Json } {
  if (entity === "claim") return { workState: "removed" };
  return entity === "waiting" ? { answeredAt: now.toISOString() } : { removedAt: now.toISOString() };
}

function stillThere(entity: ChangedEntity): { [field: string]: Json } {
  if (entity === "claim") return { workState: "toCheck" };
  return entity === "waiting" ? { answeredAt: null } : { removedAt: null };
}

/** Logged JSON as conditions on columns; lists and records are compared whole. */
function conditions(fields: { [field: string]: Json }): Record<string, unknown> {
  const values = Object.entries(columns(fields));
  const isWhole = (value: unknown) => typeof value === "object" && value !== null && !(value instanceof Date);
  return Object.fromEntries(
    values.map(([field, value]) => [field, isWhole(value) ? { equals: value } : value]),
  );
}

/** Logged JSON as column values. */
function columns(fields: { [field: string]: Json }): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      TIME_FIELDS.has(field) && typeof value === "string" ? new Date(value) : value,
    ]),
  );
}
