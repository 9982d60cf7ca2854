/** Measures the extraction and prints its rows as JSON, as the last line. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { oddTexts } from "./bench/odd-texts.ts";

type Row = { what: string; figure: string; aim?: string; note?: string };

const sample = readFileSync(
  new URL("../../../prisma/seed/sample/sample-ceasefire-call.txt", import.meta.url),
  "utf8",
);
const SHORT_TEXT = "The pact lasts 30 days, the ministry said on Monday. It begins on 18 March 2025.";
const options = { publishedOn: "2025-03-17" };
const MEGABYTE = 1_000_000;
const ROUNDS = 3;
/** Small enough for the slowest library to be measured in the same run. */
const COMPARED = 100_000;

const bareBytes = process.memoryUsage().rss;
const startedAt = performance.now();
const { extractClaims } = await import("../src/index.ts");
extractClaims(SHORT_TEXT, options);
const coldMs = performance.now() - startedAt;

if (process.argv.includes("--cold")) console.log(coldMs);
else if (process.argv.includes("--memory")) console.log(JSON.stringify(measureMemory()));
else
  console.log(
    JSON.stringify([
      ...measureSpeed(),
      ...(await compareLibraries()),
      ...startRows(),
      ...(await stageRows()),
    ]),
  );

function measureSpeed(): Row[] {
  const text = repeat(sample, MEGABYTE);
  const piece = repeat(sample, MEGABYTE / 10);
  const articles = readArticles();
  const bytes = articles.reduce((sum, each) => sum + Buffer.byteLength(each), 0);
  for (let i = 0; i < 3; i++) extractClaims(piece, options);
  const [wholeMs, piecesMs, articlesMs] = fastest([
    () => extractClaims(text, options),
    () => {
      for (let i = 0; i < 10; i++) extractClaims(piece, options);
    },
    () => {
      for (const each of articles) extractClaims(each, options);
    },
  ]);
  return [
    {
      what: "Extraction, the sample repeated to 1 MB",
      figure: speed(Buffer.byteLength(text), wholeMs),
      aim: "≥ 0.4 MB/s",
      note: "processor time of all threads, as on one core; best of three",
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
    oddRow(),
  ];
}

/** The odd text whose time grows most from 10 KB to 100 KB. */
function oddRow(): Row {
  const small = oddTexts(10_000, sample);
  const large = oddTexts(100_000, sample);
  let worst = { name: "", growth: 0 };
  for (const [name, text] of Object.entries(small)) {
    extractClaims(large[name] ?? "", options);
    const [smallMs, largeMs] = fastest([
      () => extractClaims(text, options),
      () => extractClaims(large[name] ?? "", options),
    ]);
    if (largeMs / smallMs > worst.growth) worst = { name, growth: largeMs / smallMs };
  }
  return {
    what: "Extraction, odd texts of 100 KB against 10 KB",
    figure: `${worst.growth.toFixed(1)} ×`,
    aim: "≤ 11 ×",
    note: `the worst of ${Object.keys(small).length}: ${worst.name}`,
  };
}

async function compareLibraries(): Promise<Row[]> {
  const { readWithCompromise, readWithWink } = await import("./bench/other-libraries.ts");
  const text = repeat(sample, COMPARED);
  const bytes = Buffer.byteLength(text);
  readWithCompromise(sample);
  for (let i = 0; i < ROUNDS; i++) readWithWink(text);
  const [ownMs, compromiseMs, winkMs] = fastest([
    () => extractClaims(text, options),
    () => readWithCompromise(text),
    () => readWithWink(text),
  ]);
  return [
    {
      what: "Extraction against compromise",
      figure: `${(compromiseMs / ownMs).toFixed(1)} × as fast`,
      aim: "≥ 1 ×",
      note: `${speed(bytes, ownMs)} against ${speed(bytes, compromiseMs)} for its sentences, tags, numbers and dates; the sample repeated to 100 KB, same run`,
    },
    {
      what: "Extraction against wink-nlp",
      figure: `${(winkMs / ownMs).toFixed(2)} × as fast`,
      note: `${speed(bytes, ownMs)} against ${speed(bytes, winkMs)} for its sentences, tags and entities, without a parse; same text and run`,
    },
  ];
}

function startRows(): Row[] {
  const cold = Math.min(...Array.from({ length: 2 * ROUNDS }, () => Number(runSelf("--cold"))));
  const memory: ReturnType<typeof measureMemory> = JSON.parse(runSelf("--memory"));
  return [
    {
      what: "Extraction, first claims in a new process",
      figure: `${Math.round(cold)} ms`,
      aim: "≤ 150 ms",
      note: "loading the engine, decoding its models, reading two sentences; best of six processes",
    },
    {
      what: "Extraction, memory of the engine",
      figure: `${Math.round(memory.loaded)} MB`,
      aim: "≤ 120 MB",
      note: `resident above the bare runtime after the first text, models loaded; after 1 MB of articles one by one ${Math.round(memory.used)} MB, of which ${Math.round(memory.kept)} MB outlive a collection`,
    },
    {
      what: "Extraction, memory for 1 MB in one piece",
      figure: `${Math.round(memory.peak)} MB`,
      note: "highest resident above the bare runtime while one text of 1 MB is read",
    },
  ];
}

/** Megabytes above the bare runtime, in a process of its own. */
function measureMemory(): { loaded: number; used: number; kept: number; peak: number } {
  const megabytes = (bytes: number): number => (bytes - bareBytes) / 1024 / 1024;
  const loaded = megabytes(process.memoryUsage().rss);
  for (let done = 0; done < MEGABYTE; done += sample.length) extractClaims(sample, options);
  const used = megabytes(process.memoryUsage().rss);
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  extractClaims(repeat(sample, MEGABYTE), options);
  const peak = megabytes(process.resourceUsage().maxRSS * 1024);
  return { loaded, used, kept: (heapUsed + external) / 1024 / 1024, peak };
}

async function stageRows(): Promise<Row[]> {
  const { STAGES } = await import("../src/stages.ts");
  const { newArticle } = await import("../src/article.ts");
  const { parseIsoDate } = await import("../src/calendar.ts");
  const text = repeat(sample, COMPARED);
  const times = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    let article = newArticle(text, null, parseIsoDate(options.publishedOn) ?? 0);
    for (const { name, run } of STAGES) {
      const from = performance.now();
      article = run(article);
      times.set(name, Math.min(times.get(name) ?? Number.POSITIVE_INFINITY, performance.now() - from));
    }
  }
  const total = [...times.values()].reduce((sum, ms) => sum + ms, 0);
  return Array.from(times, ([name, ms]) => ({
    what: `Extraction, stage “${name}”`,
    figure: `${Math.round((100 * ms) / total)} %`,
    note: `${ms.toFixed(1)} ms of ${total.toFixed(0)} for 100 KB`,
  }));
}

function speed(bytes: number, ms: number): string {
  return `${(bytes / MEGABYTE / (ms / 1000)).toFixed(2)} MB/s`;
}

function repeat(text: string, size: number): string {
  return `${text}\n\n`.repeat(Math.ceil(size / Buffer.byteLength(text)));
}

function readArticles(): string[] {
  const folder = new URL("../evaluation/", import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const articles = names.filter((name) => /^(?:claims|topics)\b.*\.txt$/.test(name));
  return [...articles.map((name) => readFileSync(new URL(name, folder), "utf8")), sample];
}

/**
 * The least processor time of each, of all threads, as on one core by itself: what else the machine does counts little.
 * Taken in turns, so that what is left of that meets all alike.
 */
function fastest<const Work extends readonly (() => unknown)[]>(works: Work): { [K in keyof Work]: number } {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    works.forEach((work, i) => {
      const from = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(from);
      least[i] = Math.min(least[i] ?? 0, (user + system) / 1000);
    });
  return least as { [K in keyof Work]: number };
}

function runSelf(mode: string): string {
  return execFileSync(process.execPath, ["--expose-gc", fileURLToPath(import.meta.url), mode], {
    encoding: "utf8",
  });
}
