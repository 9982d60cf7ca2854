// npm test: every lane, one after the other, and one closing line over all of them.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { childEnvironment, ensureInstalled, pinnedNode, ROOT } from "./checkout.mjs";
import { ensureChromium } from "./chromium.mjs";
import { ensurePrismaClient } from "./prisma-client.mjs";

const LANES = ["pure", "db", "dom", "browser"];
const OUTPUT = join(ROOT, "test-output");

const say = (line) => console.log(line);
const chosen = process.argv.slice(2).filter((name) => LANES.includes(name));

ensureInstalled(say);
ensurePrismaClient(say);
mkdirSync(OUTPUT, { recursive: true });
const results = [];
for (const lane of chosen.length > 0 ? chosen : LANES) results.push({ lane, ...(await runLane(lane)) });
report(results);

async function runLane(lane) {
  say(`\n=== ${lane} ===`);
  const file = join(OUTPUT, `${lane}.json`);
  rmSync(file, { force: true });
  const status = lane === "browser" ? await runBrowserLane(file) : await runVitestLane(lane, file);
  return judge(lane === "browser" ? readPlaywright(file) : readVitest(file), status);
}

function runVitestLane(lane, file) {
  const program = join(
    dirname(createRequire(join(ROOT, "package.json")).resolve("vitest/package.json")),
    "vitest.mjs",
  );
  const args = [
    program,
    "run",
    "--project",
    lane,
    "--reporter=default",
    "--reporter=./scripts/lane-reporter.ts",
  ];
  return run([...args, "--passWithNoTests"], ROOT, { CLAIMDESK_LANE_RESULT: file });
}

function runBrowserLane(file) {
  const chromium = ensureChromium(say);
  if (chromium === null) {
    say(
      "No Chromium could be found or installed. Install one and name it in CHROMIUM_PATH, then run this again.",
    );
    return 1;
  }
  const web = join(ROOT, "apps/web");
  const program = join(
    dirname(createRequire(join(web, "package.json")).resolve("@playwright/test/package.json")),
    "cli.js",
  );
  return run([program, "test"], web, { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
}

function run(args, cwd, environment) {
  return new Promise((done) => {
    const child = spawn(pinnedNode(), args, { cwd, stdio: "inherit", env: childEnvironment(environment) });
    child.on("error", () => done(1));
    child.on("exit", (code) => done(code ?? 1));
  });
}

/** A lane that ran nothing, or that broke down without a failed test, counts as one failure. */
function judge(result, status) {
  if (result === null) return { passed: 0, failed: 1, skipped: [], trouble: "ended without a result" };
  if (result.failed === 0 && status !== 0)
    return { ...result, failed: 1, trouble: `ended with status ${status}` };
  if (result.passed + result.failed === 0) return { ...result, failed: 1, trouble: "ran no tests" };
  return result;
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function readVitest(file) {
  return readJson(file);
}

function readPlaywright(file) {
  const json = readJson(file);
  if (json === null) return null;
  const tests = specsIn(json.suites ?? []);
  const skipped = tests
    .filter(({ status }) => status === "skipped")
    .map(({ name, reason }) => ({ name, reason: reason ?? "no reason given" }));
  const { expected, unexpected, flaky } = json.stats;
  return { passed: expected, failed: unexpected + flaky + (json.errors?.length ?? 0), skipped };
}

function specsIn(suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({
        name: `${spec.file} > ${spec.title}`,
        status: test.status,
        reason: test.annotations.find(({ type }) => type === "skip" || type === "fixme")?.description,
      })),
    ),
    ...specsIn(suite.suites ?? []),
  ]);
}

function report(lanes) {
  const sum = (count) => lanes.reduce((total, lane) => total + count(lane), 0);
  say("\n=== result ===");
  for (const { lane, passed, failed, skipped, trouble } of lanes) {
    say(
      `${lane.padEnd(8)} passed ${passed}, failed ${failed}, skipped ${skipped.length}${trouble ? ` (${trouble})` : ""}`,
    );
    for (const { name, reason } of skipped) say(`  skipped: ${name}: ${reason}`);
  }
  const failed = sum((lane) => lane.failed);
  const skipped = sum((lane) => lane.skipped.length);
  say(`\n${sum((lane) => lane.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
