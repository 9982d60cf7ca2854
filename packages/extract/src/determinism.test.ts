import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { extractClaims } from "./index.ts";

const FOLDER = new URL("../evaluation/topics/", import.meta.url);
const ARTICLES = ["accident-ferry-capsizes", "economy-rate-increase", "politics-legislative-election"].map(
  (name): [string, { publishedOn: string }] => {
    const meta = JSON.parse(readFileSync(new URL(`${name}.meta.json`, FOLDER), "utf8"));
    return [readFileSync(new URL(`${name}.txt`, FOLDER), "utf8"), { publishedOn: meta.published }];
  },
);
const GERMAN = "Der Minister sagte am Dienstag, dass 300 Menschen die Stadt am 12.3.2025 verlassen hätten.";
const TASKS = [...ARTICLES, [GERMAN, { publishedOn: "2025-03-17" }] as const];

const outputs = (tasks: typeof TASKS) =>
  tasks.map(([text, options]) => JSON.stringify(extractClaims(text, options)));

/** Reads in a thread of its own, started anew, in the order given. */
function outputsOfWorker(tasks: typeof TASKS): Promise<string[]> {
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    import(workerData.entry).then(({ extractClaims }) =>
      parentPort.postMessage(workerData.tasks.map(([text, options]) => JSON.stringify(extractClaims(text, options)))));
  `;
  const entry = new URL("./index.ts", import.meta.url).href;
  const worker = new Worker(code, { eval: true, workerData: { entry, tasks } });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

test("a worker thread gives the same bytes, in another order and without what was read before", {
  timeout: 60_000,
}, async () => {
  const here = outputs(TASKS);
  expect(await outputsOfWorker(TASKS.toReversed())).toEqual(here.toReversed());
  expect(here.every((json) => JSON.parse(json).claims.length > 0)).toBe(true);
});

test("what was read before changes nothing", { timeout: 60_000 }, () => {
  const first = outputs(TASKS);
  const noise = Array.from({ length: 1_000 }, (_, i) => `Ina${i} Hale${i} paid $${i}.`).join(" ");
  extractClaims(noise, { publishedOn: "1999-12-31" });
  expect(outputs(TASKS.toReversed())).toEqual(first.toReversed());
});

test("the place and language of the machine change nothing", () => {
  const { TZ, LANG, LC_ALL } = process.env;
  const first = outputs(TASKS);
  Object.assign(process.env, { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
  expect(outputs(TASKS)).toEqual(first);
  for (const [name, value] of Object.entries({ TZ, LANG, LC_ALL }))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});
