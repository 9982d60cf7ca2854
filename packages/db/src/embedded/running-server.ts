import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DatabaseProblem } from "../problem.ts";
import type { Cluster } from "./cluster.ts";

/** What PostgreSQL writes about itself in `postmaster.pid`. */
export interface ServerNote {
  pid: number;
  isReady: boolean;
}

export function readServerNote(cluster: Cluster): ServerNote | null {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster.pgdata, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, isReady: lines[7]?.trim() === "ready" };
}

/**
 * Ends a server that an earlier, killed launcher left behind, and clears the note of one that died itself. Only a
 * process that runs PostgreSQL on exactly this folder is touched.
 */
export async function clearLeftover(cluster: Cluster, log: (line: string) => void): Promise<void> {
  const note = readServerNote(cluster);
  if (note === null) return;
  if (!isServerOf(cluster, note.pid)) {
    rmSync(join(cluster.pgdata, "postmaster.pid"), { force: true });
    return;
  }
  log(`A database left over from an interrupted run (process ${note.pid}) is being stopped cleanly.`);
  await endProcess(note.pid);
}

/** Fast shutdown first; when that hangs, the immediate one, which costs a recovery at the next start but no data. */
export async function endProcess(pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ["SIGINT", 15_000],
    ["SIGQUIT", 8_000],
    ["SIGKILL", 4_000],
  ] as const) {
    if (!signalProcess(pid, signal)) return;
    if (await isGoneWithin(pid, patienceMs)) return;
  }
  throw new DatabaseProblem(
    "startFailed",
    `The database process ${pid} does not end. End it by hand and start again.`,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function isGoneWithin(pid: number, patienceMs: number): Promise<boolean> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    if (!isAlive(pid)) return true;
    await wait(25);
  }
  return false;
}

function signalProcess(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

function isServerOf(cluster: Cluster, pid: number): boolean {
  return isAlive(pid) && commandLine(pid).includes(cluster.pgdata);
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    try {
      return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    } catch {
      return "";
    }
  }
}
