import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { StartProblem } from "./start-problem.ts";

/** Who runs on a data folder. */
interface Holder {
  pid: number;
  /** When that process began, as the system counts, so that a reused process number is not taken for it. */
  begun: string | null;
  address: string;
}

/** A held lock. */
export interface InstanceLock {
  /** Tells a second start where this one is to be found. */
  announce(address: string): void;
  release(): void;
}

/**
 * Takes the data folder for this process. A lock of a dead process is taken over.
 * @throws {StartProblem} when a living process holds it, saying where that one is.
 */
export function takeInstanceLock(dataDir: string, address: string): InstanceLock {
  makeDataFolder(dataDir);
  const file = join(dataDir, "instance.json");
  const mine = (at: string): string =>
    JSON.stringify({ pid: process.pid, begun: beginningOf(process.pid), address: at } satisfies Holder);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (createExclusively(file, mine(address))) {
      return {
        announce: (at) => replace(file, mine(at)),
        release: () => rmSync(file, { force: true }),
      };
    }
    const found = readText(file);
    const holder = found === null ? null : parseHolder(found);
    if (holder && isRunning(holder)) {
      throw new StartProblem(
        `Claimdesk is already running at ${holder.address} (process ${holder.pid}). ` +
          "Use that one, or stop it first. A second one needs its own CLAIMDESK_DATA and PORT.",
      );
    }
    if (found !== null) removeStale(file, found);
  }
  throw new StartProblem(`Another start is under way in ${dataDir}. Wait a moment and try again.`);
}

/** Private, but for root: then the database's own user passes through it to the part that belongs to it. */
function makeDataFolder(dataDir: string): void {
  if (existsSync(dataDir)) return;
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/** Complete or absent: the text is written aside and linked into place, which fails when the name is taken. */
function createExclusively(file: string, text: string): boolean {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, text, { mode: 0o644 });
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Moves the stale lock away; if another start replaced it in the meantime, that one is put back. */
function removeStale(file: string, expected: string): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readText(aside);
  if (moved !== expected && moved !== null) createExclusively(file, moved);
  rmSync(aside, { force: true });
}

function replace(file: string, text: string): void {
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function parseHolder(text: string): Holder | null {
  try {
    const value: Partial<Holder> = JSON.parse(text);
    if (typeof value.pid !== "number" || typeof value.address !== "string") return null;
    return { pid: value.pid, begun: value.begun ?? null, address: value.address };
  } catch {
    return null;
  }
}

function isRunning(holder: Holder): boolean {
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const begun = beginningOf(holder.pid);
  return begun === null || holder.begun === null || begun === holder.begun;
}

/** The boot and the tick at which a process began, where /proc tells. */
function beginningOf(pid: number): string | null {
  const stat = readText(`/proc/${pid}/stat`);
  const boot = readText("/proc/sys/kernel/random/boot_id");
  if (stat === null || boot === null) return null;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return `${boot.trim()}/${fields[19]}`;
}
