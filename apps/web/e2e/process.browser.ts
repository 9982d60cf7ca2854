import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { makeDataFolder, startClaimdesk } from "./claimdesk-process.ts";

// Each starts a desk of its own, and with it a build where the sources are not the ones of the shared server.
test.describe.configure({ timeout: 300_000 });

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function databasePid(dataFolder: string): number {
  return Number(readFileSync(join(dataFolder, "postgres/data/postmaster.pid"), "utf8").split("\n")[0]);
}

test("a request to stop ends the server and its database, and says so", async () => {
  const dataFolder = makeDataFolder();
  const claimdesk = await startClaimdesk({ dataFolder });
  const database = databasePid(dataFolder);
  const ended = new Promise((done) => claimdesk.child.once("exit", done));
  claimdesk.child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(isAlive(database)).toBe(false);
  expect(claimdesk.output()).toContain("Everything is saved");
  rmSync(dataFolder, { recursive: true, force: true });
});

test("when nobody reads its output any more it still serves, and still ends when asked", async () => {
  const claimdesk = await startClaimdesk();
  claimdesk.child.stdout?.destroy();
  claimdesk.child.stderr?.destroy();
  expect((await fetch(`${claimdesk.origin}/sign-in`)).status).toBe(200);
  expect(await claimdesk.stop()).toBe(0);
});

test("a desk whose program was killed comes back with everything, on the next start", async ({ browser }) => {
  const dataFolder = makeDataFolder();
  const killed = await startClaimdesk({ dataFolder });
  const database = databasePid(dataFolder);
  const page = await (await browser.newContext()).newPage();
  await page.goto(killed.signInLink);
  await expect(page.getByRole("heading", { name: "Articles" })).toBeVisible();
  const articles = await page.getByRole("main").getByRole("link").allTextContents();
  const ended = new Promise((done) => killed.child.once("exit", done));
  killed.child.kill("SIGKILL");
  await ended;

  const again = await startClaimdesk({ dataFolder });
  expect(isAlive(database)).toBe(false);
  const next = await (await browser.newContext()).newPage();
  await next.goto(again.signInLink);
  await expect(next.getByRole("main").getByRole("link")).toHaveText(articles);
  expect(articles.length).toBeGreaterThan(0);
  expect(await again.stop()).toBe(0);
  rmSync(dataFolder, { recursive: true, force: true });
});
