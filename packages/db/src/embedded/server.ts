import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { DatabaseProblem, noSpaceProblem, saysNoSpace } from "../problem.ts";
import { type Cluster, lastLines, processIdentity } from "./cluster.ts";
import type { Placement } from "./placement.ts";
import { endProcess, readServerNote } from "./running-server.ts";

const READY_WITHIN_MS = 120_000;
const LOG_LIMIT_BYTES = 5 * 1024 * 1024;

/** One running PostgreSQL. */
export interface Server {
  pid: number;
  port: number;
  /** Settles when the process has ended, for whatever reason. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts PostgreSQL on the cluster and waits until it takes connections. */
export async function startServer(
  placement: Placement,
  cluster: Cluster,
  fixedPort?: number,
): Promise<Server> {
  const giveUpAt = Date.now() + 20_000;
  for (;;) {
    const port = fixedPort ?? (await choosePort(cluster));
    const attempt = await tryStart(placement, cluster, port);
    if ("server" in attempt) {
      if (fixedPort === undefined) writeFileSync(cluster.portFile, `${port}\n`);
      return attempt.server;
    }
    if (saysNoSpace(attempt.output)) throw noSpaceProblem(placement.dataDir);
    if (!isPassing(attempt.output) || Date.now() > giveUpAt)
      throw startProblem(placement, cluster, attempt.output);
    await wait(250);
  }
}

/** Failures that end by themselves: the memory of a killed server, or a port taken between choosing and using it. */
function isPassing(output: string): boolean {
  return /pre-existing shared memory block|could not bind|could not create any TCP\/IP sockets/.test(output);
}

function startProblem(placement: Placement, cluster: Cluster, output: string): DatabaseProblem {
  const said = lastLines(output);
  return new DatabaseProblem(
    "startFailed",
    `The database in ${placement.dataDir} did not start. Its files were left as they are. ` +
      `The full record is in ${cluster.logFile}. PostgreSQL said:\n${said}`,
  );
}

type Attempt = { server: Server } | { output: string };

async function tryStart(placement: Placement, cluster: Cluster, port: number): Promise<Attempt> {
  const logStart = openLog(cluster);
  const child = spawn(placement.binaries.postgres, serverArguments(placement, cluster, port), {
    ...processIdentity(placement),
    stdio: ["ignore", logStart.descriptor, logStart.descriptor],
    // Its own session: Ctrl-C in the terminal must reach the launcher alone, which then stops the database last.
    detached: true,
  });
  closeSync(logStart.descriptor);
  const ended = endOf(child);
  const isReady = await becomesReady(cluster, child);
  if (isReady && child.pid !== undefined) return { server: serverOf(child.pid, port, ended) };
  if (child.pid !== undefined && child.exitCode === null) await endProcess(child.pid);
  await ended;
  return { output: readFileSync(cluster.logFile, "utf8").slice(logStart.offset) };
}

function serverOf(pid: number, port: number, ended: Promise<void>): Server {
  const stop = async () => {
    await endProcess(pid);
    await ended;
  };
  return { pid, port, ended, stop };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.on("exit", () => done());
    child.on("error", () => done());
  });
}

async function becomesReady(cluster: Cluster, child: ChildProcess): Promise<boolean> {
  const end = Date.now() + READY_WITHIN_MS;
  while (Date.now() < end) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return false;
    const note = readServerNote(cluster);
    if (note?.pid === child.pid && note.isReady) return true;
    await wait(15);
  }
  return false;
}

function openLog(cluster: Cluster): { descriptor: number; offset: number } {
  let offset = sizeOf(cluster.logFile);
  if (offset > LOG_LIMIT_BYTES) {
    rmSync(`${cluster.logFile}.1`, { force: true });
    renameSync(cluster.logFile, `${cluster.logFile}.1`);
    offset = 0;
  }
  return { descriptor: openSync(cluster.logFile, "a", 0o600), offset };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function serverArguments(placement: Placement, cluster: Cluster, port: number): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    max_connections: 60,
    shared_buffers: "64MB",
    wal_level: "minimal",
    max_wal_senders: 0,
    min_wal_size: "32MB",
    max_wal_size: "256MB",
    io_method: "sync",
    huge_pages: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    log_connections: "",
    cluster_name: "claimdesk",
    ...(placement.isDurable === false
      ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }
      : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", cluster.pgdata, ...flags];
}

async function choosePort(cluster: Cluster): Promise<number> {
  const remembered = rememberedPort(cluster);
  if (remembered !== null && (await isFree(remembered))) return remembered;
  return await freePort();
}

function rememberedPort(cluster: Cluster): number | null {
  try {
    const port = Number(readFileSync(cluster.portFile, "utf8"));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
  } catch {
    return null;
  }
}

async function isFree(port: number): Promise<boolean> {
  return (await bindOnce(port)) !== null;
}

async function freePort(): Promise<number> {
  const port = await bindOnce(0);
  if (port === null)
    throw new DatabaseProblem("startFailed", "No free port was found on 127.0.0.1 for the database.");
  return port;
}

function bindOnce(port: number): Promise<number | null> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(null));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      const bound = typeof address === "object" && address ? address.port : null;
      probe.close(() => done(bound));
    });
  });
}
