import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseProblem } from "../problem.ts";
import { DATABASE_NAME } from "./cluster.ts";
import { clusterFolder, movedDataFolder } from "./placement.ts";
import { isRoot } from "./system-user.ts";

/** Where a data folder is, and the address of the database that runs on it; null while none does. */
export interface RunningDatabase {
  dataDir: string;
  /** Holds the password: never print it. */
  url: string | null;
}

/**
 * Finds the embedded database of a checkout without starting or changing anything: in the explicit data folder, or
 * where a start without one would have put it.
 * @throws {DatabaseProblem} when this user may not read the data folder
 */
export function findRunning(options: { checkout: string; explicit: string | null }): RunningDatabase {
  const usual = join(options.checkout, ".claimdesk");
  const moved = movedDataFolder(options.checkout);
  const isMoved = isRoot() && existsSync(clusterFolder(moved));
  const dataDir = resolve(options.explicit ?? (isMoved ? moved : usual));
  const folder = clusterFolder(dataDir);
  const note = readOrNull(join(folder, "data", "postmaster.pid"), dataDir)?.split("\n");
  const password = readOrNull(join(folder, "password"), dataDir)?.trim();
  const port = Number(note?.[3]);
  if (!note || !password || !Number.isInteger(port) || note[7]?.trim() !== "ready")
    return { dataDir, url: null };
  return { dataDir, url: `postgresql://${DATABASE_NAME}:${password}@127.0.0.1:${port}/${DATABASE_NAME}` };
}

function readOrNull(file: string, dataDir: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new DatabaseProblem(
      "folderNotUsable",
      `The data folder ${dataDir} cannot be read by this user (${code}). Nothing was changed. ` +
        "Run this as the user who starts Claimdesk.",
      { cause: error },
    );
  }
}
