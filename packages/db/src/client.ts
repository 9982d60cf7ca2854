import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client.ts";

/** Connections that one process opens at most; PostgreSQL's own default limit is 100. */
const POOL_SIZE = 10;

/** A client that never returns password hashes. Connects at the first query; close it with `$disconnect`. */
export function openDb(url: string) {
  return new PrismaClient({ adapter: pool(url, POOL_SIZE), omit: { account: { password: true } } });
}

/** The client for the sign-in library alone, which has to read password hashes. */
export function openAuthDb(url: string) {
  return new PrismaClient({ adapter: pool(url, 4) });
}

function pool(url: string, size: number): PrismaPg {
  return new PrismaPg({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5000,
    allowExitOnIdle: true,
  });
}

export type DbClient = ReturnType<typeof openDb>;

/** A client or an open transaction; opening a transaction inside one makes a savepoint. */
export type Db = Omit<DbClient, "$connect" | "$disconnect" | "$on" | "$use" | "$extends">;
