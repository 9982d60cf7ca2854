import type { Db } from "@claimdesk/db";
import type { ChainedEvent, Json } from "@claimdesk/domain";

/** A desk's whole log as its hashes cover it, first event first. */
export async function chainOf(db: Db, deskId: string): Promise<(ChainedEvent & { hash: string })[]> {
  const rows = await db.activity.findMany({ where: { deskId }, orderBy: { sequence: "asc" } });
  return rows.map(({ id: _, at, data, changes, ...row }) => ({
    ...{ ...row, at: at.toISOString(), data: data as Json, changes: changes as Json },
  }));
}
