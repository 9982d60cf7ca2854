// The Prisma client is generated from prisma/schema into a folder that version control ignores.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { childEnvironment, giveUp, pinnedNode, ROOT } from "./checkout.mjs";

const SCHEMA = join(ROOT, "prisma/schema");
const STAMP = join(ROOT, "packages/db/src/generated/.schema-hash");

/**
 * Generates the client unless the schema is the one it was generated from.
 * @param {(line: string) => void} say
 */
export function ensurePrismaClient(say) {
  const hash = schemaHash();
  if (readStamp() === hash) return;
  say("Generating the database client ...");
  const program = join(
    dirname(createRequire(join(ROOT, "packages/db/package.json")).resolve("prisma/package.json")),
    "build/index.js",
  );
  const run = spawnSync(pinnedNode(), [program, "generate", "--no-hints"], {
    cwd: ROOT,
    encoding: "utf8",
    // Prisma would download its native schema engine, which generating does not use: any existing file satisfies it.
    env: childEnvironment({ PRISMA_SCHEMA_ENGINE_BINARY: join(SCHEMA, "base.prisma") }),
  });
  if (run.status !== 0) giveUp(`The database client could not be generated:\n${run.stdout}${run.stderr}`);
  writeFileSync(STAMP, hash);
}

function schemaHash() {
  const hash = createHash("sha256").update(readFileSync(join(ROOT, "packages/db/package.json")));
  hash.update(readFileSync(join(ROOT, "pnpm-workspace.yaml")));
  for (const name of readdirSync(SCHEMA).sort()) hash.update(name).update(readFileSync(join(SCHEMA, name)));
  return hash.digest("hex");
}

function readStamp() {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return "";
  }
}
