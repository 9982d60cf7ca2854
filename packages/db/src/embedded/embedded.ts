import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { DatabaseProblem, noSpaceProblem, saysNoSpace } from "../problem.ts";
import {
  type Cluster,
  clusterIn,
  DATABASE_NAME,
  ensureCluster,
  readPassword,
  refuseForeignOwner,
} from "./cluster.ts";
import { clusterFolder, type Placement } from "./placement.ts";
import { clearLeftover, readServerNote } from "./running-server.ts";
import { type Server, startServer } from "./server.ts";

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/** A running embedded database. The address stays the same when the server had to be restarted. */
export interface EmbeddedDatabase {
  /** A connection address with the password in it: never print it. */
  url: string;
  /** The process at this moment; it changes when a dead server was replaced. */
  pid(): number;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL for a data folder, creating it at first, and keeps it running until `stop`. The caller holds the
 * data folder's instance lock. @throws {DatabaseProblem}
 */
export async function startEmbedded(options: {
  placement: Placement;
  log: (line: string) => void;
  /** False only for data that may be lost with the machine, such as a test's: nothing is forced to the disk. */
  isDurable?: boolean;
}): Promise<EmbeddedDatabase> {
  const { log } = options;
  const placement = { ...options.placement, isDurable: options.isDurable ?? true };
  const cluster = await ensureCluster(placement);
  refuseForeignOwner(placement, cluster);
  await clearLeftover(cluster, log);
  const first = await startServer(placement, cluster);
  const url = (database: string) =>
    `postgresql://${DATABASE_NAME}:${readPassword(cluster)}@127.0.0.1:${first.port}/${database}`;
  try {
    await ensureDatabase(placement, url("postgres"));
  } catch (error) {
    await first.stop();
    throw error;
  }
  const supervised = supervise({ placement, cluster, first, log });
  return { url: url(DATABASE_NAME), ...supervised };
}

/** The address of the embedded server that another process runs on a data folder; null when none does. */
export function runningDatabaseUrl(dataDir: string): string | null {
  const cluster = clusterIn(clusterFolder(dataDir));
  if (!readServerNote(cluster)?.isReady) return null;
  const port = readFileSync(cluster.portFile, "utf8").trim();
  return `postgresql://${DATABASE_NAME}:${readPassword(cluster)}@127.0.0.1:${port}/${DATABASE_NAME}`;
}

async function ensureDatabase(placement: Placement, adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  try {
    await client.connect();
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE_NAME]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (saysNoSpace(text)) throw noSpaceProblem(placement.dataDir, error);
    throw new DatabaseProblem("startFailed", `The database started but cannot be used: ${text}`, {
      cause: error,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function supervise(options: {
  placement: Placement;
  cluster: Cluster;
  first: Server;
  log: (line: string) => void;
}): Pick<EmbeddedDatabase, "pid" | "stop"> {
  const { placement, cluster, log } = options;
  let server = options.first;
  const stopping = new AbortController();
  const watch = async (): Promise<void> => {
    for (;;) {
      await server.ended;
      if (stopping.signal.aborted) return;
      log("The database process ended unexpectedly. It is being started again.");
      const next = await startAgain(placement, cluster, server.port, stopping.signal, log);
      if (next === null) return;
      server = next;
      log("The database is running again.");
    }
  };
  const watching = watch();
  const stop = async () => {
    stopping.abort();
    await server.stop();
    await watching;
    await server.stop();
  };
  return { pid: () => server.pid, stop };
}

async function startAgain(
  placement: Placement,
  cluster: Cluster,
  port: number,
  stopping: AbortSignal,
  log: (line: string) => void,
): Promise<Server | null> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    await wait(pauseMs, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return null;
    try {
      await clearLeftover(cluster, log);
      return await startServer(placement, cluster, port);
    } catch (error) {
      log(`${error instanceof Error ? error.message : String(error)}\nAnother attempt follows.`);
    }
  }
}
