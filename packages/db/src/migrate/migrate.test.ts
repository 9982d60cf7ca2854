import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { createDatabase, dropDatabase } from "../testing/test-server.ts";
import { applyMigrations, diffSchema, hasDrift } from "./migrate.ts";
import type { PrismaFolders } from "./prisma-files.ts";

const HEAD = 'datasource db {\n  provider = "postgresql"\n}\n';
const FIRST = `${HEAD}model Line {\n  id Int @id\n  text String\n  @@map("line")\n}\n`;
const SECOND = `${HEAD}model Line {\n  id Int @id\n  text String\n  place Int?\n  @@map("line")\n}\n`;

const adminUrl = process.env.CLAIMDESK_TEST_ADMIN_URL ?? "";
const made: string[] = [];

afterAll(async () => {
  for (const name of made) await dropDatabase(adminUrl, name);
});

/** A checkout of its own, with the migration that makes its first schema. */
function makeCheckout(folder: string): PrismaFolders {
  const folders = { schema: join(folder, "schema"), migrations: join(folder, "migrations") };
  mkdirSync(folders.schema, { recursive: true });
  writeFileSync(join(folders.schema, "a.prisma"), FIRST);
  addMigration(
    folders,
    "20260101000000_first",
    'CREATE TABLE "line" ("id" INTEGER NOT NULL, "text" TEXT NOT NULL, CONSTRAINT "line_pkey" PRIMARY KEY ("id"));',
  );
  return folders;
}

function addMigration(folders: PrismaFolders, name: string, sql: string): void {
  mkdirSync(join(folders.migrations, name), { recursive: true });
  writeFileSync(join(folders.migrations, name, "migration.sql"), sql);
}

async function run<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

async function emptyDatabase(): Promise<string> {
  const { url, name } = await createDatabase(adminUrl);
  made.push(name);
  return url;
}

test("migrations are applied once, in the table that Prisma itself reads", async () => {
  using folder = temporaryFolder();
  const folders = makeCheckout(folder.path);
  const url = await emptyDatabase();
  expect(await applyMigrations(url, folders)).toEqual(["20260101000000_first"]);
  expect(await applyMigrations(url, folders)).toEqual([]);
  const rows = await run(
    url,
    'SELECT migration_name, finished_at IS NOT NULL AS done, rolled_back_at FROM "_prisma_migrations"',
  );
  expect(rows).toEqual([{ migration_name: "20260101000000_first", done: true, rolled_back_at: null }]);
});

test("this checkout's migrations make exactly what its schema files say", async () => {
  const url = await emptyDatabase();
  await applyMigrations(url);
  expect(await diffSchema(url)).toBeNull();
});

test("a schema file without its migration is drift, and the difference is the SQL that closes it", async () => {
  using folder = temporaryFolder();
  const folders = makeCheckout(folder.path);
  const url = await emptyDatabase();
  await applyMigrations(url, folders);
  writeFileSync(join(folders.schema, "a.prisma"), SECOND);
  const sql = await diffSchema(url, folders);
  expect(sql).toContain('ADD COLUMN     "place" INTEGER');
  addMigration(folders, "20260102000000_second", sql ?? "");
  await applyMigrations(url, folders);
  expect(await hasDrift(url, folders)).toBe(false);
});

test("semicolons inside strings, comments and function bodies do not cut a script apart", async () => {
  using folder = temporaryFolder();
  const folders = makeCheckout(folder.path);
  addMigration(
    folders,
    "20260102000000_function",
    `-- one; two
     INSERT INTO line VALUES (1, 'a;b');
     CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN n := n + n; RETURN n; END $$`,
  );
  const url = await emptyDatabase();
  await applyMigrations(url, folders);
  expect(await run(url, "SELECT text, twice(2) AS four FROM line")).toEqual([{ text: "a;b", four: 4 }]);
});

test("a migration that fails half-way changes nothing and can be repaired", async () => {
  using folder = temporaryFolder();
  const folders = makeCheckout(folder.path);
  addMigration(folders, "20260102000000_broken", "INSERT INTO line VALUES (1, 'half'); SELECT 1/0;");
  const url = await emptyDatabase();
  await expect(applyMigrations(url, folders)).rejects.toMatchObject({ kind: "migrationFailed" });
  expect(await run(url, "SELECT * FROM line")).toEqual([]);
  addMigration(folders, "20260102000000_broken", "INSERT INTO line VALUES (1, 'whole');");
  expect(await applyMigrations(url, folders)).toEqual(["20260102000000_broken"]);
  expect(await run(url, "SELECT text FROM line")).toEqual([{ text: "whole" }]);
});

test("a start that was killed during a migration is made good by the next one", async () => {
  using folder = temporaryFolder();
  const folders = makeCheckout(folder.path);
  const url = await emptyDatabase();
  await applyMigrations(url, folders);
  addMigration(folders, "20260102000000_slow", "INSERT INTO line VALUES (1, 'x'); SELECT pg_sleep(30);");
  const killed = applyMigrations(url, folders).catch(() => "killed");
  const sleeping =
    "FROM pg_stat_activity WHERE query LIKE '%pg_sleep(30)%' AND pid <> pg_backend_pid() AND state = 'active'";
  while ((await run(url, `SELECT pid ${sleeping}`)).length === 0);
  await run(
    url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()`,
  );
  expect(await killed).toBe("killed");
  addMigration(folders, "20260102000000_slow", "INSERT INTO line VALUES (1, 'x');");
  expect(await applyMigrations(url, folders)).toEqual(["20260102000000_slow"]);
  expect(await run(url, "SELECT text FROM line")).toEqual([{ text: "x" }]);
});

test("data of a newer version are refused untouched, with what to do", async () => {
  using folder = temporaryFolder();
  const folders = makeCheckout(join(folder.path, "old"));
  const newer = { schema: folders.schema, migrations: join(folder.path, "new/migrations") };
  cpSync(folders.migrations, newer.migrations, { recursive: true });
  addMigration(newer, "20260909000000_future", "CREATE TABLE later (id int);");
  const url = await emptyDatabase();
  await applyMigrations(url, newer);
  const before = await run(url, 'SELECT * FROM "_prisma_migrations" ORDER BY 1');
  await expect(applyMigrations(url, folders)).rejects.toMatchObject({
    kind: "newerSchema",
    message: expect.stringMatching(/newer Claimdesk.*20260909000000_future[\s\S]*Update this checkout/),
  });
  expect(await run(url, 'SELECT * FROM "_prisma_migrations" ORDER BY 1')).toEqual(before);
});

test("an applied migration that was edited afterwards is refused by name", async () => {
  using folder = temporaryFolder();
  const folders = makeCheckout(folder.path);
  const url = await emptyDatabase();
  await applyMigrations(url, folders);
  addMigration(folders, "20260101000000_first", "SELECT 1;");
  await expect(applyMigrations(url, folders)).rejects.toMatchObject({
    kind: "changedMigration",
    message: expect.stringContaining("20260101000000_first"),
  });
});

test("two starts at once apply each migration once", async () => {
  const url = await emptyDatabase();
  const applied = await Promise.all([applyMigrations(url), applyMigrations(url)]);
  expect(applied.flat()).toHaveLength(new Set(applied.flat()).size);
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
});
