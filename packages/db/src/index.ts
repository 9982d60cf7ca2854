export { type Db, type DbClient, openAuthDb, openDb } from "./client.ts";
export type { Prisma } from "./generated/client.ts";
