import type { ChangedEntity, FieldChange, Json } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import type { WriteScope } from "../context.ts";

const TIME_FIELDS: ReadonlySet<string> = new Set([
  ...["acceptedAt", "decidedAt", "signedOffAt", "lockedAt", "withdrawnAt", "settledAt"],
  ...["removedAt", "editedAt", "resolvedAt", "answeredAt"],
]);

const WITH_REVISION: ReadonlySet<ChangedEntity> = new Set(["claim", "note", "evidence", "conflict"]);

/** Rows set back by one statement at most, well below the number of values PostgreSQL takes. */
const MOST_ROWS = 5_000;

type Fields = { [field: string]: Json };
type Table = {
  updateMany(args: object): Promise<{ count: number }>;
  deleteMany(args: object): Promise<{ count: number }>;
};

/**
 * Sets the rows of an event back, last change first, if they still hold what the event left there. Rows with the same
 * change, as when everything is accepted, go together.
 * @throws {Refusal} cannotUndo when somebody changed one of them since
 */
export async function reverseChanges(scope: WriteScope, changes: readonly FieldChange[]): Promise<void> {
  const groups = new Map<string, { change: FieldChange; ids: string[] }>();
  for (const change of [...changes].reverse()) {
    const key = JSON.stringify([change.entity, change.before, change.after]);
    const group = groups.get(key) ?? { change, ids: [] };
    group.ids.push(change.id);
    groups.set(key, group);
  }
  for (const { change, ids } of groups.values()) {
    for (let at = 0; at < ids.length; at += MOST_ROWS)
      await reverse(scope, change, ids.slice(at, at + MOST_ROWS));
  }
}

async function reverse(
  scope: WriteScope,
  { entity, before, after }: FieldChange,
  ids: string[],
): Promise<void> {
  const table = scope.db[entity] as unknown as Table;
  const { authorship, ...compared } = after;
  const where = { ...conditions(compared), id: { in: ids }, deskId: scope.actor.deskId };
  if (before === null) for (const id of ids) await refuseLoaded(scope, entity, id);
  if (before === null && entity === "waiting") {
    refuseUnlessAll(await table.deleteMany({ where }), ids);
    return;
  }
  const data = {
    ...columns(before ?? removal(entity, scope.now)),
    ...(WITH_REVISION.has(entity) ? { revision: { increment: 1 } } : {}),
    ...(before && authorship !== undefined ? await authorshipBefore(scope, ids, before, authorship) : {}),
  };
  refuseUnlessAll(await table.updateMany({ where, data }), ids);
}

function refuseUnlessAll({ count }: { count: number }, ids: readonly string[]): void {
  if (count !== ids.length) {
    throw new Refusal("cannotUndo", {
      problem: "This was changed again since, so it cannot be undone. Change it by hand instead.",
    });
  }
}

/** How a row that was made is taken away again. */
function removal(entity: ChangedEntity, now: Date): Fields {
  return entity === "claim" ? { workState: "removed" } : { removedAt: now.toISOString() };
}

/** What hangs on a row that was made would go with it: a reply to a note, a source on a claim. */
async function refuseLoaded({ db, actor }: WriteScope, entity: ChangedEntity, id: string): Promise<void> {
  const onClaim = { where: { claimId: id, deskId: actor.deskId } };
  const living = { where: { ...onClaim.where, removedAt: null } };
  const counts =
    entity === "note"
      ? [await db.note.count({ where: { threadId: id, deskId: actor.deskId, removedAt: null } })]
      : entity === "claim"
        ? [
            ...[await db.evidence.count(living), await db.note.count(living), await db.attempt.count(living)],
            ...[await db.mention.count(living), await db.waiting.count(onClaim)],
          ]
        : [];
  if (counts.some((count) => count > 0)) {
    throw new Refusal("cannotUndo", {
      problem:
        entity === "note"
          ? "Somebody replied to this note since, so it stays. Resolve the thread instead."
          : "There are sources or notes on this claim by now, so it stays. Drop it by hand instead.",
    });
  }
}

/** Who wrote each field now, with the fields of the change as they were; others' fields stay. */
async function authorshipBefore({ db }: WriteScope, ids: string[], before: Fields, after: Json) {
  const row = await db.claim.findFirstOrThrow({ where: { id: { in: ids } }, select: { authorship: true } });
  const restored = { ...(row.authorship as Fields) };
  const was = (before.authorship ?? {}) as Fields;
  for (const field of Object.keys(after as Fields)) {
    if (was[field] === (after as Fields)[field]) continue;
    const earlier = was[field];
    if (earlier === undefined) delete restored[field];
    else restored[field] = earlier;
  }
  return { authorship: restored };
}

/** Logged JSON as conditions on columns; lists and records are compared whole. */
function conditions(fields: Fields): Record<string, unknown> {
  const isWhole = (value: unknown) => typeof value === "object" && value !== null && !(value instanceof Date);
  return Object.fromEntries(
    Object.entries(columns(fields)).map(([field, value]) => [
      field,
      isWhole(value) ? { equals: value } : value,
    ]),
  );
}

/** Logged JSON as column values. */
function columns(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      TIME_FIELDS.has(field) && typeof value === "string" ? new Date(value) : value,
    ]),
  );
}
