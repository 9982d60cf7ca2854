import type { ExtractionConflict } from "@claimdesk/extract";
import type { WriteScope } from "../context.ts";
import { inBatches } from "./in-batches.ts";

type Target = { articleId: string; isNew: boolean };

/**
 * Makes the open conflicts that the engine found what it found now, one row per pair. What a person settled stays
 * settled, found again or not; what a person dropped from the list of claims keeps its row and is not shown.
 */
export async function storeConflicts(
  { db, actor, now }: WriteScope,
  { articleId, isNew }: Target,
  found: readonly ExtractionConflict[],
  idOf: ReadonlyMap<string, string>,
): Promise<void> {
  const deskId = actor.deskId;
  const pairs = await pairsOf({ db, actor }, found, idOf);
  const rows = isNew ? [] : await db.conflict.findMany({ where: { articleId, deskId } });
  for (const row of rows) {
    const key = keyOf(row.claimId, row.otherId);
    const pair = pairs.get(key);
    pairs.delete(key);
    if (row.settledAt !== null || row.origin === "person") continue;
    const why = pair?.why ?? row.why;
    const removedAt = pair ? null : (row.removedAt ?? now);
    if (why === row.why && removedAt?.getTime() === row.removedAt?.getTime()) continue;
    await db.conflict.updateMany({
      where: { id: row.id, deskId },
      data: { why, removedAt, revision: { increment: 1 } },
    });
  }
  await inBatches([...pairs.values()], (batch) =>
    db.conflict.createMany({ data: batch.map((pair) => ({ ...pair, deskId, articleId, createdAt: now })) }),
  );
}

type Pair = { claimId: string; otherId: string; why: string };

/** Every pair of every conflict once, the claim with the lower number first. */
async function pairsOf(
  { db, actor }: Pick<WriteScope, "db" | "actor">,
  found: readonly ExtractionConflict[],
  idOf: ReadonlyMap<string, string>,
): Promise<Map<string, Pair>> {
  const ids = new Set(found.flatMap(({ claims }) => claims.flatMap((id) => idOf.get(id) ?? [])));
  const rows = await db.claim.findMany({
    where: { id: { in: [...ids] }, deskId: actor.deskId },
    select: { id: true, number: true },
  });
  const numberOf = new Map(rows.map(({ id, number }) => [id, number]));
  const pairs = new Map<string, Pair>();
  for (const { claims, why } of found) {
    const known = [...new Set(claims.flatMap((id) => idOf.get(id) ?? []))];
    known.sort((a, b) => (numberOf.get(a) ?? 0) - (numberOf.get(b) ?? 0));
    for (const [index, claimId] of known.entries()) {
      for (const otherId of known.slice(index + 1)) {
        const key = keyOf(claimId, otherId);
        if (!pairs.has(key)) pairs.set(key, { claimId, otherId, why });
      }
    }
  }
  return pairs;
}

function keyOf(claimId: string, otherId: string): string {
  return `${claimId} ${otherId}`;
}
