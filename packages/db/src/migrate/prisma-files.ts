import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where a schema and its migrations lie. */
export interface PrismaFolders {
  schema: string;
  migrations: string;
}

/** One step of the schema's history. The checksum is the one Prisma keeps in `_prisma_migrations`. */
export interface MigrationFile {
  name: string;
  sql: string;
  checksum: string;
}

const ROOT = resolve(import.meta.dirname, "../../../../prisma");

/** The folders of this checkout. */
export const CHECKOUT: PrismaFolders = { schema: join(ROOT, "schema"), migrations: join(ROOT, "migrations") };

/** The schema's files, as pairs of path and content, in the order of their names. */
export function readSchema(folders: PrismaFolders): [string, string][] {
  return readdirSync(folders.schema)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => [join(folders.schema, name), readFileSync(join(folders.schema, name), "utf8")]);
}

/** The migrations, oldest first. */
export function readMigrations(folders: PrismaFolders): MigrationFile[] {
  if (!existsSync(folders.migrations)) return [];
  return readdirSync(folders.migrations, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(folders.migrations, entry.name, "migration.sql")),
    )
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folders.migrations, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}
