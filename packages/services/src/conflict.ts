import type { Db } from "@claimdesk/db";
import type { Conflict, ReopenConflictInput, SettleConflictInput } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import { fieldChange } from "./activity/field-change.ts";
import { command } from "./command.ts";
import type { Context, WriteScope } from "./context.ts";
import { cutText } from "./storable.ts";

/**
 * Says how two claims that do not agree are to be understood, so that the conflict is open no more.
 * @throws {Refusal} notFound, changedMeanwhile with the current conflict, wrongState when it is settled
 */
export const settleConflict = command(
  "checkClaims",
  async (scope, { note, ...seen }: SettleConflictInput): Promise<Conflict> => {
    const row = await findSeen(scope, seen);
    if (row.settledAt !== null)
      throw new Refusal("wrongState", { problem: "This conflict is settled already. Open it again first." });
    const { now, actor } = scope;
    const change = await changeConflict(scope, row, { settledAt: now, settledById: actor.memberId, note });
    const data = { claims: numbersOf(row), note: cutText(note, 500) };
    scope.record({ type: "conflict.settled", articleId: row.articleId, data }, [change]);
    return toConflict(await findConflict(scope, row.id));
  },
);

/**
 * Opens a settled conflict again.
 * @throws {Refusal} notFound, changedMeanwhile with the current conflict, wrongState when it is open
 */
export const reopenConflict = command(
  "checkClaims",
  async (scope, seen: ReopenConflictInput): Promise<Conflict> => {
    const row = await findSeen(scope, seen);
    if (row.settledAt === null)
      throw new Refusal("wrongState", { problem: "This conflict is open already. Nothing was changed." });
    const change = await changeConflict(scope, row, { settledAt: null, settledById: null, note: "" });
    const data = { claims: numbersOf(row) };
    scope.record({ type: "conflict.reopened", articleId: row.articleId, data }, [change]);
    return toConflict(await findConflict(scope, row.id));
  },
);

const WITH_NUMBERS = { claim: { select: { number: true } }, other: { select: { number: true } } };

/** All conflicts of an article, in order of the claims' numbers. */
export async function loadConflicts(
  { db, actor }: Pick<Context, "db" | "actor">,
  articleId: string,
): Promise<Conflict[]> {
  const rows = await db.conflict.findMany({
    where: { articleId, deskId: actor.deskId, removedAt: null },
    include: WITH_NUMBERS,
    orderBy: [{ claim: { number: "asc" } }, { other: { number: "asc" } }],
  });
  return rows.map(toConflict);
}

type ConflictRow = Awaited<ReturnType<typeof findConflict>>;

async function findConflict({ db, actor }: Pick<Context, "db" | "actor">, id: string) {
  const row = await db.conflict.findFirst({
    where: { id, deskId: actor.deskId, removedAt: null, article: { deletedAt: null } },
    include: WITH_NUMBERS,
  });
  if (!row) throw new Refusal("notFound", { what: "conflict" });
  return row;
}

async function findSeen(scope: WriteScope, seen: ReopenConflictInput): Promise<ConflictRow> {
  const row = await findConflict(scope, seen.conflictId);
  if (row.revision !== seen.revision) refuseChanged(row);
  return row;
}

async function changeConflict(scope: WriteScope, row: ConflictRow, patch: ConflictPatch) {
  const { count } = await scope.db.conflict.updateMany({
    where: { id: row.id, deskId: scope.actor.deskId, revision: row.revision },
    data: { ...patch, revision: { increment: 1 } },
  });
  if (count === 0) refuseChanged(await findConflict(scope, row.id));
  return fieldChange("conflict", row, patch);
}

type ConflictPatch = Pick<
  Awaited<ReturnType<Db["conflict"]["findFirstOrThrow"]>>,
  "settledAt" | "settledById" | "note"
>;

function refuseChanged(row: ConflictRow): never {
  throw new Refusal("changedMeanwhile", {
    who: "Somebody else",
    what: "conflict",
    current: toConflict(row),
  });
}

function numbersOf({ claim, other }: ConflictRow): [number, number] {
  return [claim.number, other.number];
}

function toConflict(row: ConflictRow): Conflict {
  const { id, articleId, claimId, otherId, why, origin, settledAt, settledById, note, revision } = row;
  return {
    ...{ id, articleId, why, origin, settledAt, settledById, note, revision },
    ...{ claimIds: [claimId, otherId], claims: numbersOf(row) },
  };
}
