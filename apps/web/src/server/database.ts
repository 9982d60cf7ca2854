import "server-only";
import { type DbClient, openAuthDb, openDb } from "@claimdesk/db";

type Connections = { db: DbClient; authDb: ReturnType<typeof openAuthDb> };

/** Kept on the process: Next.js may load this module more than once, and each load would open a pool. */
const kept = globalThis as typeof globalThis & { claimdeskConnections?: Connections };

function connections(): Connections {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set; the start-up sets it");
  kept.claimdeskConnections ??= { db: openDb(url), authDb: openAuthDb(url) };
  return kept.claimdeskConnections;
}

/** The database of this process; opened at the first use. */
export function database(): DbClient {
  return connections().db;
}

/** The same database as the sign-in library sees it, password hashes included. */
export function authDatabase(): Connections["authDb"] {
  return connections().authDb;
}
