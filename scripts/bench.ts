/** Runs every benchmark of this checkout and writes docs/benchmarks.md. Names given as arguments run only those. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const TARGET = join(ROOT, "docs/benchmarks.md");
const KEPT = join(ROOT, "test-output/bench.json");

/** Each prints its rows as JSON, as the last line of its output. */
const BENCHES = {
  "start-up": "scripts/bench/start-up.ts",
  extraction: "packages/extract/scripts/bench.ts",
  api: "apps/web/bench/api.ts",
  workbench: "apps/web/bench/workbench.ts",
};

interface Row {
  what: string;
  figure: string;
  aim?: string;
  note?: string;
}

const chosen = process.argv.slice(2);
const results: Record<string, Row[]> = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, "utf8")) : {};
for (const [name, file] of Object.entries(BENCHES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  if (!existsSync(join(ROOT, file))) continue;
  console.log(`Measuring ${name} ...`);
  const rows = await run(file);
  results[name] = rows;
  for (const { what, figure, aim } of rows) console.log(`  ${what}: ${figure}${aim ? ` (aim ${aim})` : ""}`);
}
mkdirSync(dirname(KEPT), { recursive: true });
writeFileSync(KEPT, JSON.stringify(results, null, 2));
writeFileSync(TARGET, describe(results));
console.log("Written to docs/benchmarks.md");

function run(file: string): Promise<Row[]> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(ROOT, file)], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on("close", (code) => {
      if (code !== 0) return fail(new Error(`${file} ended with status ${code}\n${output}`));
      done(JSON.parse(output.trim().split("\n").at(-1) ?? "[]"));
    });
  });
}

function describe(all: Record<string, Row[]>): string {
  const rows = Object.keys(BENCHES).flatMap((name) => all[name] ?? []);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
  return [
    "# Benchmarks",
    "",
    `Written by \`npm run bench\`. Node ${process.versions.node} on ${machine}, ${new Date().toISOString().slice(0, 10)}.`,
    "Figures of another machine differ; what counts is how they move from change to change on one.",
    "",
    "| What | Figure | Aim | Remark |",
    "|---|---|---|---|",
    ...rows.map(({ what, figure, aim, note }) => `| ${what} | ${figure} | ${aim ?? ""} | ${note ?? ""} |`),
    "",
  ].join("\n");
}
