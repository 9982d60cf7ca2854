import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { resolve } from "node:path";
import { expect, type Page, type Route, test } from "@playwright/test";

const ROOT = resolve(import.meta.dirname, "../../..");
const ORIGIN = "https://engine.test";
const ENTRY = "/packages/extract/src/index.ts";
/** Where the engine's modules are found by the names under which they import each other. */
const PACKAGES: readonly (readonly [RegExp, string])[] = [
  [/(["'])@claimdesk\/(\w+)\1/g, '"/packages/$2/src/index.ts"'],
  [/(["'])@noble\/hashes\/([\w.]+)\1/g, '"/packages/extract/node_modules/@noble/hashes/$2"'],
];
const TOPICS = "packages/extract/evaluation/topics";
const TASKS = [
  ["prisma/seed/sample/sample-ceasefire-call.txt", "2025-03-17"],
  [`${TOPICS}/accident-ferry-capsizes.txt`, "2014-04-16"],
  [`${TOPICS}/economy-rate-increase.txt`, "2011-07-07"],
] as const;

type Task = { text: string; publishedOn: string };

/** Runs in Node, in a page and in a worker alike: the fingerprint of the engine's answer to every task. */
const FINGERPRINTS = `async (entry, tasks) => {
  const { extractClaims } = await import(entry);
  const prints = [];
  for (const { text, publishedOn } of tasks) {
    const bytes = new TextEncoder().encode(JSON.stringify(extractClaims(text, { publishedOn })));
    const hash = await crypto.subtle.digest("SHA-256", bytes);
    prints.push(bytes.length + " " + Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join(""));
  }
  return prints;
}`;

/** Serves the engine's own files as a browser takes them: without types, with paths for package names. */
async function serveEngine(page: Page): Promise<void> {
  await page.route(`${ORIGIN}/**`, async (route: Route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/")
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Engine</title>" });
    const file = await readFile(`${ROOT}${path}`, "utf8");
    if (path.endsWith(".json")) return route.fulfill({ contentType: "application/json", body: file });
    const plain = path.endsWith(".ts") ? stripTypeScriptTypes(file) : file;
    const body = PACKAGES.reduce((code, [name, place]) => code.replace(name, place), plain);
    return route.fulfill({ contentType: "text/javascript", body });
  });
  await page.goto(`${ORIGIN}/`);
}

function printsInNode(tasks: readonly Task[]): string[] {
  const code = `console.log(JSON.stringify(await (${FINGERPRINTS})(${JSON.stringify(`file://${ROOT}${ENTRY}`)}, ${JSON.stringify(tasks)})))`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }),
  );
}

test("the engine gives the same bytes in a page and in a worker of the browser as in Node", async ({
  page,
}) => {
  const tasks = await Promise.all(
    TASKS.map(async ([file, publishedOn]) => ({
      text: await readFile(`${ROOT}/${file}`, "utf8"),
      publishedOn,
    })),
  );
  const inNode = printsInNode(tasks);
  expect(inNode).toHaveLength(TASKS.length);
  await serveEngine(page);
  const call = `(${FINGERPRINTS})(${JSON.stringify(`${ORIGIN}${ENTRY}`)}, ${JSON.stringify(tasks)})`;
  expect(await page.evaluate(call)).toEqual(inNode);
  const inWorker = await page.evaluate(
    (code) =>
      new Promise((done, fail) => {
        const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
        const worker = new Worker(url, { type: "module" });
        worker.onmessage = ({ data }) => done(data);
        worker.onerror = ({ message }) => fail(new Error(message));
      }),
    `${call}.then((prints) => postMessage(prints))`,
  );
  expect(inWorker).toEqual(inNode);
});
