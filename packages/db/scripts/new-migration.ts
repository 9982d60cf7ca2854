/** Writes the next migration: the SQL between what the migrations make and what the schema files say. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyMigrations, diffSchema } from "../src/migrate/migrate.ts";
import { CHECKOUT } from "../src/migrate/prisma-files.ts";
import { createDatabase, dropDatabase, startTestServer } from "../src/testing/test-server.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error(
    "Name the change in lower case and underscores, for example: pnpm db:migration add_member_note",
  );
  process.exit(1);
}

const server = await startTestServer();
const scratch = await createDatabase(server.adminUrl);
try {
  await applyMigrations(scratch.url);
  const sql = await diffSchema(scratch.url);
  if (sql === null) console.log("The migrations already make what the schema says. Nothing was written.");
  else console.log(`Written: ${write(name, sql)}\nRead it, and add by hand what Prisma cannot express.`);
} finally {
  await dropDatabase(server.adminUrl, scratch.name);
  await server.stop();
}

function write(change: string, sql: string): string {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(CHECKOUT.migrations, `${stamp}_${change}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "migration.sql");
  writeFileSync(file, sql);
  writeFileSync(join(CHECKOUT.migrations, "migration_lock.toml"), 'provider = "postgresql"\n');
  return file;
}
