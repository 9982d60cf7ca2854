/** Measures the extraction and prints its rows as JSON, as the last line. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const sample = readFileSync(
  new URL("../../../prisma/seed/sample/sample-ceasefire-call.txt", import.meta.url),
  "utf8",
);
const options = { publishedOn: "2025-03-17" };
const MEGABYTE = 1_000_000;
const ROUNDS = 3;

const startedAt = performance.now();
const { extractClaims } = await import("../src/index.ts");
const claims = extractClaims(sample, options).claims.length;
const coldMs = performance.now() - startedAt;

if (process.argv.includes("--cold")) console.log(coldMs);
else report();

function report(): void {
  const text = repeat(sample, MEGABYTE);
  const piece = repeat(sample, MEGABYTE / 10);
  const articles = readArticles();
  const bytes = articles.reduce((sum, each) => sum + Buffer.byteLength(each), 0);
  for (const each of articles) extractClaims(each, options);
  const wholeMs = best(() => extractClaims(text, options));
  const piecesMs = best(() => {
    for (let i = 0; i < 10; i++) extractClaims(piece, options);
  });
  const articlesMs = best(() => {
    for (const each of articles) extractClaims(each, options);
  });
  const cold = Math.min(...Array.from({ length: ROUNDS }, () => Number(runCold())));
  const peak = process.resourceUsage().maxRSS / 1024;
  const speed = (size: number, ms: number): string => `${(size / MEGABYTE / (ms / 1000)).toFixed(2)} MB/s`;
  console.log(
    JSON.stringify([
      {
        what: "Extraction, the sample repeated to 1 MB",
        figure: speed(Buffer.byteLength(text), wholeMs),
        aim: "≥ 1 MB/s",
        note: "one core, best of three",
      },
      {
        what: "Extraction, evaluation articles one by one",
        figure: speed(bytes, articlesMs),
        note: `${articles.length} articles of about ${Math.round(bytes / articles.length / 100) / 10} KB, warm`,
      },
      {
        what: "Extraction, 1 MB against ten times 100 KB",
        figure: `${(wholeMs / piecesMs).toFixed(2)} ×`,
        aim: "≤ 1.15 ×",
        note: "time grows in proportion to the text",
      },
      {
        what: "Extraction, first claims in a new process",
        figure: `${Math.round(cold)} ms`,
        aim: "≤ 150 ms",
        note: `loading the engine and reading the sample (${claims} claims)`,
      },
      {
        what: "Extraction, peak memory of all this",
        figure: `${Math.round(peak)} MB`,
        note: "resident set of the whole process",
      },
    ]),
  );
}

function repeat(text: string, size: number): string {
  return `${text}\n`.repeat(Math.ceil(size / Buffer.byteLength(text)));
}

function readArticles(): string[] {
  const folder = new URL("../evaluation/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return [...names.map((name) => readFileSync(new URL(name, folder), "utf8")), sample];
}

function best(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

function runCold(): string {
  return execFileSync(process.execPath, [fileURLToPath(import.meta.url), "--cold"], { encoding: "utf8" });
}
