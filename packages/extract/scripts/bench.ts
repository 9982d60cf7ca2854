/** Measures the extraction: speed on one large article, whether the time grows in step with the text, and the start. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { BenchRun } from "./bench-run.ts";

const MEGABYTE = 1_000_000;
/** The first round warms up and is not counted. */
const ROUNDS = 6;
const STARTS = 5;

const whole = measure(MEGABYTE, 1, ROUNDS);
const tenths = measure(MEGABYTE, 10, ROUNDS);
const starts = Array.from({ length: STARTS }, () => measure(1, 1, 0));
const growth = msPerMegabyte(whole) / msPerMegabyte(tenths);

console.log(
  JSON.stringify([
    {
      what: "Extraction from one article of 1 MB",
      figure: `${(1000 / msPerMegabyte(whole)).toFixed(2)} MB/s`,
      note: `the sample repeated; processor time, median of ${ROUNDS - 1}; peak memory ${whole.peakMegabytes.toFixed(0)} MB`,
    },
    {
      what: "Extraction: 1 MB at once against ten times 100 kB",
      figure: `${growth.toFixed(2)} × the time`,
      aim: "< 2 ×",
      note: `ten times 100 kB: ${(1000 / msPerMegabyte(tenths)).toFixed(2)} MB/s; 1 × is growth in step with the text`,
    },
    {
      what: "Extraction: first call, the sample as it is",
      figure: `${median(starts.map(({ firstCallMs }) => firstCallMs)).toFixed(0)} ms`,
      note: `after ${median(starts.map(({ loadMs }) => loadMs)).toFixed(0)} ms of loading; median of ${STARTS} processes; peak memory ${median(starts.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0)} MB`,
    },
  ]),
);

function measure(bytes: number, articles: number, rounds: number): BenchRun {
  const program = join(import.meta.dirname, "bench-run.ts");
  const values = [bytes, articles, rounds].map(String);
  return JSON.parse(execFileSync(process.execPath, [program, ...values], { encoding: "utf8" }));
}

function msPerMegabyte({ roundsMs, bytes }: BenchRun): number {
  return (median(roundsMs.slice(1)) * MEGABYTE) / bytes;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
