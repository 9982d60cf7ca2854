/** Measures the extraction's speed on the built-in sample and on the sample repeated to one megabyte. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractClaims } from "../src/index.ts";

const SAMPLE = join(import.meta.dirname, "../../../prisma/seed/sample/sample-ceasefire-call.txt");
const OPTIONS = { publishedOn: "2025-03-17", title: "Sample" };
const MEGABYTE = 1_000_000;
const RUNS = 5;

const sample = readFileSync(SAMPLE, "utf8");
const long = `${sample.trim()}\n\n`.repeat(Math.ceil(MEGABYTE / sample.length)).slice(0, MEGABYTE);
const short = median(20, () => extractClaims(sample, OPTIONS));
const large = median(RUNS, () => extractClaims(long, OPTIONS));
console.log(
  JSON.stringify([
    {
      what: "Extraction of the sample article",
      figure: `${short.toFixed(1)} ms`,
      note: `${sample.length} characters, median of 20`,
    },
    {
      what: "Extraction of the sample repeated to 1 MB",
      figure: `${(1000 / large).toFixed(2)} MB/s`,
      note: `${(large / 1000).toFixed(2)} s, median of ${RUNS}`,
    },
  ]),
);

/** Milliseconds of the median run. */
function median(runs: number, run: () => unknown): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
