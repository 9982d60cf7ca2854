import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { startEmbedded } from "../embedded/embedded.ts";
import { choosePlacement } from "../embedded/placement.ts";

/** A PostgreSQL server for a test run or a tool: the one of DATABASE_URL, or an embedded one that leaves no trace. */
export interface TestServer {
  /** An account that may create databases, connected to the server's own database. */
  adminUrl: string;
  stop(): Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const given = process.env.DATABASE_URL;
  if (given) return { adminUrl: given, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), "claimdesk-test-"));
  chmodSync(folder, 0o755);
  const placement = choosePlacement({ checkout: folder, explicit: join(folder, "data") });
  const database = await startEmbedded({ placement, log: () => undefined, isDurable: false });
  const stop = async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { adminUrl: database.url, stop };
}

/** Creates an empty database, or a copy of a template, and gives its address. */
export async function createDatabase(
  adminUrl: string,
  template?: string,
): Promise<{ url: string; name: string }> {
  const name = `claimdesk_${randomBytes(6).toString("hex")}`;
  await runAsAdmin(adminUrl, `CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ""}`);
  return { url: withDatabase(adminUrl, name), name };
}

export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await runAsAdmin(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

async function runAsAdmin(adminUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
