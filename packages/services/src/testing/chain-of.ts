import type { Db } from "@claimdesk/db";
import { type HashedEvent, readLogs } from "../activity/verify-log.ts";

/** A desk's whole log as its hashes cover it, first event first. */
export async function chainOf(db: Db, deskId: string): Promise<HashedEvent[]> {
  const { name } = await db.desk.findUniqueOrThrow({ where: { id: deskId } });
  const [log, ...more] = await readLogs(db, name);
  if (!log || more.length > 0) throw new Error(`${more.length + 1} desks are called “${name}”`);
  return log.events;
}
