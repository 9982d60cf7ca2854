import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseProblem, noSpaceProblem, saysNoSpace } from "../problem.ts";
import { clusterFolder, type Placement } from "./placement.ts";

/** The account and the database inside PostgreSQL. */
export const DATABASE_NAME = "claimdesk";

const SPACE_FOR_FIRST_START = 150 * 1024 * 1024;

/** The files of one embedded server: everything below one folder, so that it appears or moves as a whole. */
export interface Cluster {
  folder: string;
  pgdata: string;
  passwordFile: string;
  portFile: string;
  logFile: string;
}

/** The files of the server whose folder this is. */
export function clusterIn(folder: string): Cluster {
  return {
    folder,
    pgdata: join(folder, "data"),
    passwordFile: join(folder, "password"),
    portFile: join(folder, "port"),
    logFile: join(folder, "server.log"),
  };
}

/**
 * The cluster of a data folder, created when it is not there. It is made under a temporary name and renamed when it
 * is complete, so an interrupted first start leaves nothing that looks like a database.
 */
export async function ensureCluster(placement: Placement): Promise<Cluster> {
  const { dataDir } = placement;
  const folder = clusterFolder(dataDir);
  try {
    makeDataFolder(dataDir);
    removeInterrupted(dataDir);
    if (existsSync(folder)) return clusterIn(folder);
    refuseWithoutSpace(dataDir);
    await createCluster(placement, folder);
  } catch (error) {
    throw asFolderProblem(dataDir, error);
  }
  return clusterIn(folder);
}

export function readPassword(cluster: Cluster): string {
  return readFileSync(cluster.passwordFile, "utf8").trim();
}

function makeDataFolder(dataDir: string): void {
  if (existsSync(dataDir)) return;
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
}

function removeInterrupted(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith("postgres.new-")) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

function refuseWithoutSpace(dataDir: string): void {
  const { bavail, bsize } = statfsSync(dataDir);
  if (bavail * bsize < SPACE_FOR_FIRST_START) throw noSpaceProblem(dataDir);
}

async function createCluster(placement: Placement, folder: string): Promise<void> {
  const half = mkdtempSync(join(placement.dataDir, "postgres.new-"));
  const cluster = clusterIn(half);
  try {
    writeFileSync(cluster.passwordFile, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
    if (placement.user) {
      chownSync(half, placement.user.uid, placement.user.gid);
      chownSync(cluster.passwordFile, placement.user.uid, placement.user.gid);
    }
    await runInitdb(placement, cluster);
    renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

async function runInitdb(placement: Placement, cluster: Cluster): Promise<void> {
  const settings = [
    `--pgdata=${cluster.pgdata}`,
    `--username=${DATABASE_NAME}`,
    `--pwfile=${cluster.passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--text-search-config=simple",
    "--wal-segsize=4",
  ];
  const { status, output } = await runQuietly(placement, placement.binaries.initdb, settings);
  if (status === 0) return;
  if (saysNoSpace(output)) throw noSpaceProblem(placement.dataDir);
  if (output.includes("could not look up effective user ID")) throw namelessUserProblem();
  throw new DatabaseProblem(
    "startFailed",
    `The database could not be created in ${placement.dataDir}. Nothing was left behind. PostgreSQL said:\n${lastLines(output)}`,
  );
}

function namelessUserProblem(): DatabaseProblem {
  return new DatabaseProblem(
    "noSystemUser",
    `PostgreSQL needs a user with a name, and number ${process.getuid?.()} has none on this system. Nothing was ` +
      "left behind. Start as a named user, add this one to /etc/passwd, or set DATABASE_URL.",
  );
}

function runQuietly(placement: Placement, program: string, args: string[]) {
  return new Promise<{ status: number | null; output: string }>((done, fail) => {
    const child = spawn(program, args, {
      ...processIdentity(placement),
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", fail);
    child.on("close", (status) => done({ status, output }));
  });
}

/** How PostgreSQL's programs are run: as the right user, in a folder that exists for it, in one language. */
export function processIdentity(placement: Placement) {
  return {
    ...(placement.user ? { uid: placement.user.uid, gid: placement.user.gid } : {}),
    cwd: "/",
    env: { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC", NODE_ENV: "production" as const },
  };
}

export function lastLines(text: string): string {
  return text.trim().split("\n").slice(-6).join("\n");
}

function asFolderProblem(dataDir: string, error: unknown): unknown {
  if (error instanceof DatabaseProblem) return error;
  const text = error instanceof Error ? error.message : String(error);
  if (saysNoSpace(text)) return noSpaceProblem(dataDir, error);
  if (!/EACCES|EPERM|EROFS|ENOTDIR|EEXIST/.test(text)) return error;
  return new DatabaseProblem(
    "folderNotUsable",
    `The data folder ${dataDir} cannot be written (${text}). Set CLAIMDESK_DATA to a folder of your own and start again.`,
    { cause: error },
  );
}

/** Refuses a cluster that another account owns: PostgreSQL would, with a less helpful text. */
export function refuseForeignOwner(placement: Placement, cluster: Cluster): void {
  const { uid } = statSync(cluster.folder);
  const expected = placement.user?.uid ?? process.getuid?.();
  if (uid === expected) return;
  throw new DatabaseProblem(
    "folderNotUsable",
    `The database in ${placement.dataDir} belongs to another user (number ${uid}). Nothing was changed. ` +
      "Start as that user, or set CLAIMDESK_DATA to a folder of your own.",
  );
}
