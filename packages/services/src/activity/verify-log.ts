import type { Db } from "@claimdesk/db";
import { type ChainedEvent, findBrokenLink, type Json } from "@claimdesk/domain";

/** An entry of the log with its hash. */
export type HashedEvent = ChainedEvent & { hash: string };

/** A desk's log with its newest hash as the desk keeps it, complete enough to be checked without the database. */
export type DeskLog = { desk: string; lastSequence: number; lastHash: string; events: HashedEvent[] };

/** The logs of all desks, or of the one with this name, oldest desk first. */
export async function readLogs(db: Db, deskName?: string): Promise<DeskLog[]> {
  const desks = await db.desk.findMany({
    where: deskName === undefined ? {} : { name: deskName },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const logs: DeskLog[] = [];
  for (const { id, name, lastSequence, lastHash } of desks)
    logs.push({ desk: name, lastSequence, lastHash, events: await readEvents(db, id) });
  return logs;
}

async function readEvents(db: Db, deskId: string): Promise<HashedEvent[]> {
  const rows = await db.activity.findMany({ where: { deskId }, orderBy: { sequence: "asc" } });
  return rows.map(({ id: _, at, data, changes, ...row }) => ({
    ...{ ...row, at: at.toISOString(), data: data as Json, changes: changes as Json },
  }));
}

/**
 * The first place where a log was altered, cut, extended or reordered; null when it is intact. Somebody who may write
 * every row can still compute a whole new chain: compare the newest hash with one noted elsewhere to find that out.
 */
export function findLogProblem(log: DeskLog): { sequence: number; problem: string } | null {
  const broken = findBrokenLink(log.events);
  if (broken) return broken;
  const newest = log.events.at(-1);
  const sequence = newest?.sequence ?? 0;
  if (sequence < log.lastSequence)
    return { sequence: sequence + 1, problem: `event ${sequence + 1} and what followed are missing` };
  if (sequence > log.lastSequence)
    return { sequence: log.lastSequence + 1, problem: "it was added beside the application" };
  if ((newest?.hash ?? "") !== log.lastHash)
    return { sequence, problem: "the desk remembers another newest event" };
  return null;
}
