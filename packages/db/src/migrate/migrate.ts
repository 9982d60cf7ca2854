import { Client } from "pg";
import { DatabaseProblem, noSpaceProblem, saysNoSpace } from "../problem.ts";
import {
  CHECKOUT,
  type MigrationFile,
  type PrismaFolders,
  readMigrations,
  readSchema,
} from "./prisma-files.ts";
import { withSchemaEngine } from "./schema-engine.ts";

/** One lock for all who migrate this database: the bytes of "claimdsk" as a number. */
const LOCK = "7164774778494382955";

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** A row of `_prisma_migrations`, in the words used here. */
interface AppliedMigration {
  name: string;
  checksum: string;
  isFinished: boolean;
}

/**
 * Brings the database to the schema of this checkout and gives the names of the migrations that were applied. Two
 * that start at once wait for each other. A database that knows migrations this checkout does not is left untouched.
 * @throws {DatabaseProblem} newerSchema, changedMigration, migrationFailed, noSpace
 */
export async function applyMigrations(url: string, folders: PrismaFolders = CHECKOUT): Promise<string[]> {
  const migrations = readMigrations(folders);
  return await underLock(url, async (client) => {
    const applied = await readApplied(client);
    refuseUnknown(applied, migrations);
    refuseChanged(applied, migrations);
    const finished = new Set(applied.filter((row) => row.isFinished).map((row) => row.name));
    if (migrations.every((migration) => finished.has(migration.name))) return [];
    await forgetInterrupted(client, applied);
    return await runEngine(url, folders, migrations);
  });
}

/** The SQL that would bring the database to the schema files; null when it is already there. */
export async function diffSchema(url: string, folders: PrismaFolders = CHECKOUT): Promise<string | null> {
  const datamodels = readSchema(folders);
  const files = datamodels.map(([path, content]) => ({ path, content }));
  const { stdout, exitCode } = await withSchemaEngine(url, datamodels, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", files, configDir: folders.schema },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    }),
  );
  return exitCode === 0 ? null : (stdout ?? "");
}

/** Whether the database differs from the schema files. */
export async function hasDrift(url: string, folders: PrismaFolders = CHECKOUT): Promise<boolean> {
  return (await diffSchema(url, folders)) !== null;
}

async function underLock<T>(url: string, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1::bigint)", [LOCK]);
    return await run(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function readApplied(client: Client): Promise<AppliedMigration[]> {
  const { rows: tables } = await client.query(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "isThere"`,
  );
  if (!tables[0]?.isThere) return [];
  const { rows } = await client.query<AppliedMigration>(
    `SELECT "migration_name" AS "name", "checksum", "finished_at" IS NOT NULL AS "isFinished"
       FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "started_at"`,
  );
  return rows;
}

function refuseUnknown(applied: AppliedMigration[], known: MigrationFile[]): void {
  const names = new Set(known.map((migration) => migration.name));
  const unknown = applied.filter((row) => !names.has(row.name)).map((row) => row.name);
  if (unknown.length === 0) return;
  throw new DatabaseProblem(
    "newerSchema",
    `The data were written by a newer Claimdesk: this version does not know ${unknown.join(", ")}. ` +
      "Nothing was changed. Update this checkout and start again, or choose another folder with CLAIMDESK_DATA.",
  );
}

function refuseChanged(applied: AppliedMigration[], known: MigrationFile[]): void {
  const checksums = new Map(known.map((migration) => [migration.name, migration.checksum]));
  const changed = applied.find((row) => row.isFinished && checksums.get(row.name) !== row.checksum);
  if (!changed) return;
  throw new DatabaseProblem(
    "changedMigration",
    `The migration ${changed.name} is not the one the data were made with. Nothing was changed. ` +
      "Restore that file from version control; a new change of the schema needs a new migration.",
  );
}

/** Rows that a killed process left unfinished: their script was rolled back with them, so they can run again. */
async function forgetInterrupted(client: Client, applied: AppliedMigration[]): Promise<void> {
  if (applied.every((row) => row.isFinished)) return;
  await client.query(
    'DELETE FROM "_prisma_migrations" WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL',
  );
}

async function runEngine(
  url: string,
  folders: PrismaFolders,
  migrations: MigrationFile[],
): Promise<string[]> {
  const migrationsList = {
    baseDir: folders.migrations,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
  try {
    const { appliedMigrationNames } = await withSchemaEngine(url, readSchema(folders), (engine) =>
      engine.applyMigrations({ migrationsList, filters: NO_FILTERS }),
    );
    return appliedMigrationNames;
  } catch (error) {
    throw asMigrationProblem(error);
  }
}

function asMigrationProblem(error: unknown): DatabaseProblem {
  const text = error instanceof Error ? error.message : String(error);
  if (saysNoSpace(text)) return noSpaceProblem("its data folder", error);
  return new DatabaseProblem(
    "migrationFailed",
    `The database could not be brought up to date; the step that failed was undone. It said:\n${text}`,
    { cause: error },
  );
}
