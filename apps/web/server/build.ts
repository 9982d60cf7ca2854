import { spawn } from "node:child_process";
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { hashSources } from "./sources-hash.ts";
import { StartProblem } from "./start-problem.ts";

const WEB = join(import.meta.dirname, "..");
const CHECKOUT = join(WEB, "../..");
const BUILDS = join(WEB, ".next");
const LOCK = join(BUILDS, "building");

/**
 * Builds the web application unless a build of these very sources is there, and gives its folder, relative to the
 * application's. Each state of the sources has a folder of its own: a running server keeps the files it started with.
 */
export async function ensureBuilt(say: (line: string) => void, signal: AbortSignal): Promise<string> {
  const name = hashSources(CHECKOUT).slice(0, 16);
  markInUse(name);
  if (!isComplete(name)) await buildOnce(name, say, signal);
  removeUnused();
  return join(".next", name);
}

function isComplete(name: string): boolean {
  return existsSync(join(BUILDS, name, "complete"));
}

async function buildOnce(name: string, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  let hasSaid = false;
  while (!takeBuildLock()) {
    if (!hasSaid) say("Another start is building the application; waiting for it ...");
    hasSaid = true;
    await wait(300, undefined, { signal });
  }
  try {
    if (isComplete(name)) return;
    say("Building the application (only after a change; about a minute) ...");
    await runBuild(name, signal);
    rmSync(join(BUILDS, name, "cache"), { recursive: true, force: true });
    // Next.js points this at the newest build, which may be gone when the types are checked.
    rmSync(join(WEB, "next-env.d.ts"), { force: true });
    markInUse(name);
    writeFileSync(join(BUILDS, name, "complete"), "");
  } finally {
    rmSync(LOCK, { force: true });
  }
}

async function runBuild(name: string, signal: AbortSignal): Promise<void> {
  const program = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [program, "build"], {
    cwd: WEB,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      NO_COLOR: "1",
      CLAIMDESK_BUILD: join(".next", name),
    },
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const status = await new Promise<number | null>((done) => {
    child.on("error", () => undefined);
    child.on("close", done);
  });
  if (status === 0 || signal.aborted) return signal.throwIfAborted();
  const record = join(BUILDS, "build.log");
  if (/ENOSPC|no space left/i.test(output)) {
    throw new StartProblem(
      "There is no disk space left to build the application. Free 500 MB and start again.",
    );
  }
  writeFileSync(record, output);
  throw new StartProblem(
    `The application could not be built. The whole record is in ${record}; it ends with:\n\n${output.trim().slice(-3000)}`,
  );
}

function markInUse(name: string): void {
  const folder = join(BUILDS, name, "in-use");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, String(process.pid)), "");
}

/** Removes the builds of earlier sources that no living server uses. */
function removeUnused(): void {
  for (const name of readdirSync(BUILDS).filter((entry) => /^[0-9a-f]{16}$/.test(entry))) {
    const marks = join(BUILDS, name, "in-use");
    const users = existsSync(marks) ? readdirSync(marks).map(Number) : [];
    if (!users.some(isAlive)) rmSync(join(BUILDS, name), { recursive: true, force: true });
  }
}

/** Written aside and linked into place, so that nobody reads a lock without its holder. */
function takeBuildLock(): boolean {
  const aside = `${LOCK}.${process.pid}`;
  writeFileSync(aside, String(process.pid));
  try {
    linkSync(aside, LOCK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!isAlive(lockHolder())) rmSync(LOCK, { force: true });
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}

function lockHolder(): number {
  try {
    return Number(readFileSync(LOCK, "utf8"));
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
