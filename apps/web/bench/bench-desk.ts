import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDb } from "@claimdesk/db";
import { runningDatabaseUrl } from "@claimdesk/db/server";
import { loadScenario } from "@claimdesk/seed";
import { startClaimdesk } from "../e2e/claimdesk-process.ts";

/** A desk of its own, served as `npm start` serves it, with the article of 300 claims. */
export interface BenchDesk {
  origin: string;
  /** Signs the owner in, once. */
  signInLink: string;
  databaseUrl: string;
  articleId: string;
  /** The most memory that the server's process has held so far; not a number where the system does not tell. */
  peakMegabytes(): number;
  close(): Promise<void>;
}

/** Starts it; "verified" asks for no evidence there, so that each claim can be decided by one key. */
export async function openBenchDesk(): Promise<BenchDesk> {
  const dataFolder = mkdtempSync(join(tmpdir(), "claimdesk-bench-"));
  chmodSync(dataFolder, 0o755);
  const claimdesk = await startClaimdesk({ dataFolder });
  const close = async () => {
    await claimdesk.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    const databaseUrl = runningDatabaseUrl(dataFolder);
    if (databaseUrl === null) throw new Error("the desk runs without its database");
    const { origin, signInLink, child } = claimdesk;
    const articleId = await fillDesk(databaseUrl);
    return { origin, signInLink, databaseUrl, articleId, peakMegabytes: () => peakOf(child.pid), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fillDesk(databaseUrl: string): Promise<string> {
  const db = openDb(databaseUrl);
  try {
    await db.desk.updateMany({ data: { guardLevel: "light" } });
    const articleId = await loadScenario(db, "workbench", new Date());
    await db.$executeRaw`VACUUM ANALYZE`;
    return articleId;
  } finally {
    await db.$disconnect();
  }
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
