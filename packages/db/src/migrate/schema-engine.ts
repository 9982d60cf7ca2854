import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool } from "pg";

/**
 * Closes each script with the note that it is applied, so that both are in one transaction: a process killed in the
 * middle leaves either everything or nothing, and the note tells which.
 */
const NOTE_AS_APPLIED =
  'UPDATE "_prisma_migrations" SET "finished_at" = now() WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL';

/** The two constructors used of WebAssembly: the compiler's own declaration comes only with those of a browser. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: object };
};

let isLoaded = false;

/** Runs Prisma's schema engine in WebAssembly on one database: nothing is downloaded, no program is started. */
export async function withSchemaEngine<T>(
  url: string,
  datamodels: [string, string][],
  run: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loadOnce();
  const pool = new Pool({ connectionString: url, max: 3, allowExitOnIdle: true });
  pool.on("error", () => undefined);
  try {
    const adapters = bindMigrationAwareSqlAdapterFactory(migrationAdapter(pool));
    const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, adapters);
    return await run(engine);
  } finally {
    await pool.end();
  }
}

function loadOnce(): void {
  if (isLoaded) return;
  const file = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm")
    .replace(/schema_engine\.js$/, "schema_engine_bg.wasm");
  const module = new WebAssembly.Module(readFileSync(file));
  const imports = { ...bindings, ...patientTimers() };
  const { exports } = new WebAssembly.Instance(module, { "./schema_engine_bg.js": imports });
  bindings.__wbg_set_wasm(exports);
  (exports as { __wbindgen_start(): void }).__wbindgen_start();
  isLoaded = true;
}

/** The engine forgets a timer of ten seconds; it must not keep a finished program from ending. */
function patientTimers(): Record<string, unknown> {
  const names = Object.keys(bindings).filter((name) => name.startsWith("__wbg_setTimeout"));
  const start = (run: () => void, delayMs: number) => setTimeout(run, delayMs).unref();
  return Object.fromEntries(names.map((name) => [name, start]));
}

/** What pg answers, as far as it is read here. */
interface CatalogAnswer {
  fields: { dataTypeID: number }[];
  rows: object;
}

/** PostgreSQL's one-byte type of its own catalogue, and the type it is handed over as. */
const INTERNAL_CHAR = 18;
const TEXT = 25;

/**
 * Corrects two things in Prisma's adapter. It cuts a script at every semicolon, also inside strings, comments and
 * function bodies, and runs the pieces one by one; PostgreSQL takes a whole script in one message and makes it one
 * transaction. And it does not know the catalogue's own one-byte type, which the engine asks for.
 */
function migrationAdapter(pool: Pool): PrismaPg {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    readInternalChar(adapter);
    adapter.executeScript = async (script) => {
      await pool.query(`${script}\n;\n${NOTE_AS_APPLIED}`);
    };
    return adapter;
  };
  return factory;
}

function readInternalChar(adapter: SqlDriverAdapter): void {
  const inner = adapter as unknown as { performIO(query: unknown): Promise<CatalogAnswer> };
  const performIO = inner.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const charColumns = new WeakMap<object, number[]>();
  inner.performIO = async (query) => {
    const answer = await performIO(query);
    const columns = answer.fields.flatMap((field, index) =>
      field.dataTypeID === INTERNAL_CHAR ? [index] : [],
    );
    for (const field of answer.fields) if (field.dataTypeID === INTERNAL_CHAR) field.dataTypeID = TEXT;
    charColumns.set(answer.rows, columns);
    return answer;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charColumns.get(result.rows) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}
