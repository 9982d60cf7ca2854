/** One measured run in a process of its own, so that its memory and its first call are its alone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const SAMPLE = join(import.meta.dirname, "../../../prisma/seed/sample/sample-ceasefire-call.txt");
const OPTIONS = { publishedOn: "2025-03-17" };

/** What a run prints, as JSON. */
export interface BenchRun {
  /** Loading the engine, in milliseconds. */
  loadMs: number;
  /** The very first call, on the sample as it is, in milliseconds. */
  firstCallMs: number;
  /** Processor time of each round over all the text, in milliseconds: waiting for other programs does not count. */
  roundsMs: number[];
  bytes: number;
  peakMegabytes: number;
}

const [bytes, articles, rounds] = process.argv.slice(2).map(Number) as [number, number, number];
const sample = readFileSync(SAMPLE, "utf8");
const begun = performance.now();
const { extractClaims } = await import("../src/index.ts");
const loaded = performance.now();
extractClaims(sample, OPTIONS);
const firstCallMs = performance.now() - loaded;

const text = repeatTo(sample, bytes / articles);
const roundsMs: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const before = process.cpuUsage();
  for (let article = 0; article < articles; article += 1) extractClaims(text, OPTIONS);
  const { user, system } = process.cpuUsage(before);
  roundsMs.push((user + system) / 1000);
}
const run: BenchRun = {
  ...{ loadMs: loaded - begun, firstCallMs, roundsMs },
  bytes: Buffer.byteLength(text) * articles,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(run));

function repeatTo(article: string, size: number): string {
  const times = Math.max(1, Math.round(size / Buffer.byteLength(`${article}\n`)));
  return Array.from({ length: times }, () => article).join("\n");
}
