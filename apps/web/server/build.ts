import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { hashSources } from "./sources-hash.ts";
import { StartProblem } from "./start-problem.ts";

const WEB = join(import.meta.dirname, "..");
const CHECKOUT = join(WEB, "../..");
const STAMP = join(WEB, ".next/built-from");
const LOCK = join(WEB, ".next-building");
const LOG = join(WEB, ".next/build.log");

/**
 * Builds the web application unless the one that is there was made from these very sources. Two starts at once share
 * one build.
 */
export async function ensureBuilt(say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const hash = hashSources(CHECKOUT);
  if (readText(STAMP) === hash) return;
  await holdingBuildLock(say, async () => {
    if (readText(STAMP) === hash) return;
    say("Building the application (only after a change; about a minute) ...");
    rmSync(STAMP, { force: true });
    await runBuild(signal);
    writeFileSync(STAMP, hash);
  });
}

async function runBuild(signal: AbortSignal | undefined): Promise<void> {
  mkdirSync(dirname(LOG), { recursive: true });
  const program = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [program, "build"], {
    cwd: WEB,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  let output = "";
  const file = createWriteStream(LOG);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000);
      file.write(chunk);
    });
  }
  const status = await new Promise<number | null>((done) => {
    child.on("error", () => done(null));
    child.on("close", done);
  });
  file.end();
  if (status === 0) return;
  if (/ENOSPC|no space left/i.test(output)) {
    throw new StartProblem(
      "There is no disk space left to build the application. Free 500 MB and start again.",
    );
  }
  throw new StartProblem(
    `The application could not be built. The end of the record (${LOG}):\n\n${output.trim()}`,
  );
}

async function holdingBuildLock(say: (line: string) => void, run: () => Promise<void>): Promise<void> {
  let hasSaid = false;
  while (!takeBuildLock()) {
    if (!hasSaid) say("Another start is building the application; waiting for it ...");
    hasSaid = true;
    await wait(500);
  }
  try {
    await run();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function takeBuildLock(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const holder = Number(readText(LOCK));
    if (!holder || !isAlive(holder)) rmSync(LOCK, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
