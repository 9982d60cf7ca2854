/** Measures the two commands' first half: from `npm start` to the first served page, cold and warm. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { filesOf } from "../repository-files.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PORT = 3291;
const WARM_RUNS = 5;

const folder = mkdtempSync(join(tmpdir(), "claimdesk-bench-"));
chmodSync(folder, 0o755);
try {
  copyCheckout(folder);
  const cold = await measureStart(folder);
  const warm = [];
  for (let run = 0; run < WARM_RUNS; run += 1) warm.push(await measureStart(folder));
  const seconds = warm.map((start) => start.seconds).sort((a, b) => a - b);
  const median = seconds[Math.floor(seconds.length / 2)] ?? 0;
  const peak = Math.max(...warm.map((start) => start.peakMegabytes));
  console.log(
    JSON.stringify([
      {
        what: "Cold start: clean checkout to first served page",
        figure: `${cold.seconds.toFixed(1)} s`,
        note: "install, database, sample and build; packages already in this machine's caches",
      },
      {
        what: "Warm start: to first served page",
        figure: `${median.toFixed(2)} s`,
        aim: "< 5 s",
        note: `median of ${WARM_RUNS}; slowest ${(seconds.at(-1) ?? 0).toFixed(2)} s`,
      },
      {
        what: "Peak memory of the server after its first page",
        figure: `${peak} MB`,
        note: "one process, without the database",
      },
    ]),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function copyCheckout(target: string): void {
  for (const file of filesOf(ROOT)) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(ROOT, file), join(target, file));
  }
}

async function measureStart(checkout: string): Promise<{ seconds: number; peakMegabytes: number }> {
  const { DATABASE_URL: _none, CLAIMDESK_DATA: _default, ...environment } = process.env;
  const begun = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: checkout,
    env: { ...environment, PORT: String(PORT), HOST: "127.0.0.1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((done) => child.once("exit", done));
  await firstPage(child);
  const seconds = (performance.now() - begun) / 1000;
  const pid = serverPid(checkout);
  const peakMegabytes = peakMemory(pid);
  process.kill(pid, "SIGTERM");
  await ended;
  return { seconds, peakMegabytes };
}

async function firstPage(child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/sign-in`).catch(() => null);
    if (answer?.status === 200 && (await answer.text()).includes("</html>")) return;
    await wait(20);
  }
  throw new Error("the start ended before it served a page");
}

function serverPid(checkout: string): number {
  return JSON.parse(readFileSync(join(checkout, ".claimdesk/instance.json"), "utf8")).pid;
}

function peakMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
  } catch {
    return Number.NaN;
  }
}
