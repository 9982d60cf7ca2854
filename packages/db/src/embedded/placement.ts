import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseProblem, noSpaceProblem, saysNoSpace } from "../problem.ts";
import { binariesIn, installedBinaries, type PostgresBinaries } from "./binaries.ts";
import { chooseSystemUser, isRoot, type SystemUser, userByUid } from "./system-user.ts";

/** Where root keeps what the database user must be able to reach. */
const SYSTEM_FOLDER = "/var/lib/claimdesk";

/** Where the data live, which programs run on them, and as whom. */
export interface Placement {
  dataDir: string;
  binaries: PostgresBinaries;
  /** The account PostgreSQL is started as; null means the current one. */
  user: SystemUser | null;
  /** Lines for the person at the terminal about anything that is not as usual. */
  notes: string[];
  /** False when nothing needs to survive the machine, as in tests. */
  isDurable?: boolean;
}

/** The subfolder of a data folder that holds the embedded server. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, "postgres");
}

/**
 * Chooses a data folder that the database can use. An ordinary user gets the explicit folder or `.claimdesk` in the
 * checkout. As root, where that folder is out of the database user's reach, the default moves to the system folder,
 * while an explicit folder is refused with what to do.
 */
export function choosePlacement(options: { checkout: string; explicit: string | null }): Placement {
  const binaries = installedBinaries();
  const inCheckout = join(options.checkout, ".claimdesk");
  if (!isRoot()) {
    return { dataDir: resolve(options.explicit ?? inCheckout), binaries, user: null, notes: [] };
  }
  const moved = movedDataFolder(options.checkout);
  const dataDir = resolve(options.explicit ?? (existsSync(clusterFolder(moved)) ? moved : inCheckout));
  const user = ownerOfCluster(dataDir) ?? chooseSystemUser();
  const notes = [`PostgreSQL does not run as root, so it runs as the system user ${user.name}.`];
  const reachable = canEnter(user, dataDir);
  if (!reachable && options.explicit !== null) throw unreachableFolder(dataDir, user);
  if (!reachable && existsSync(clusterFolder(dataDir))) throw unreachableFolder(dataDir, user);
  if (!reachable) notes.push(`${options.checkout} is out of its reach, so the data are kept in ${moved}.`);
  return { dataDir: reachable ? dataDir : moved, binaries: readableBinaries(binaries, user), user, notes };
}

/** Where root keeps the data of a checkout that the database user cannot enter. */
export function movedDataFolder(checkout: string): string {
  const name = createHash("sha256").update(resolve(checkout)).digest("hex").slice(0, 12);
  return join(SYSTEM_FOLDER, name);
}

function unreachableFolder(dataDir: string, user: SystemUser): DatabaseProblem {
  return new DatabaseProblem(
    "folderNotUsable",
    `The data folder ${dataDir} lies inside a folder that the database user ${user.name} may not enter. ` +
      "Nothing was changed. Set CLAIMDESK_DATA to a folder every user can enter (for example /var/lib/claimdesk/data), " +
      "or start as an ordinary user.",
  );
}

function ownerOfCluster(dataDir: string): SystemUser | null {
  try {
    const { uid, gid } = statSync(clusterFolder(dataDir));
    return uid === 0 ? null : userByUid(uid, gid);
  } catch {
    return null;
  }
}

/** Asks the system itself, as that user, because modes, groups and mount options all have a say. */
function succeedsAs(user: SystemUser, program: string, args: string[]): boolean {
  const run = spawnSync(program, args, {
    uid: user.uid,
    gid: user.gid,
    cwd: "/",
    stdio: "ignore",
    env: { PATH: "/usr/bin:/bin", LC_ALL: "C", NODE_ENV: "production" as const },
  });
  return run.status === 0;
}

function canEnter(user: SystemUser, folder: string): boolean {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  return succeedsAs(user, "/bin/sh", ["-c", 'test -d "$1" && test -x "$1"', "sh", existing]);
}

function readableBinaries(installed: PostgresBinaries, user: SystemUser): PostgresBinaries {
  if (succeedsAs(user, installed.postgres, ["--version"])) return installed;
  const folder = join(SYSTEM_FOLDER, `postgresql-${installed.version}`);
  const copied = binariesIn(folder, installed.version);
  if (!existsSync(folder)) copyBinaries(installed.folder, folder);
  if (succeedsAs(user, copied.postgres, ["--version"])) return copied;
  throw new DatabaseProblem(
    "startFailed",
    `The user ${user.name} cannot run the database programs, neither in ${installed.folder} nor copied to ${folder}. ` +
      "Start as an ordinary user from a folder of its own, or set DATABASE_URL.",
  );
}

function copyBinaries(from: string, to: string): void {
  try {
    mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
    const half = mkdtempSync(`${to}.new-`);
    try {
      const tree = join(half, "native");
      cpSync(from, tree, { recursive: true, verbatimSymlinks: true });
      spawnSync("chmod", ["-R", "a+rX", tree], { stdio: "ignore" });
      renameSync(tree, to);
    } finally {
      rmSync(half, { recursive: true, force: true });
    }
  } catch (error) {
    if (existsSync(to)) return;
    const reason = error instanceof Error ? error.message : String(error);
    if (saysNoSpace(reason)) throw noSpaceProblem(SYSTEM_FOLDER, error);
    throw new DatabaseProblem(
      "folderNotUsable",
      `The database programs could not be copied to ${to} (${reason}). Start as an ordinary user, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}
