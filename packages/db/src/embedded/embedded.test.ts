import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { type EmbeddedDatabase, startEmbedded } from "./embedded.ts";
import { choosePlacement } from "./placement.ts";

async function start(dataDir: string, log: (line: string) => void = () => undefined) {
  const placement = choosePlacement({ checkout: dataDir, explicit: dataDir });
  const database = await startEmbedded({ placement, log });
  return Object.assign(database, { [Symbol.asyncDispose]: () => database.stop() });
}

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Inserts rows one by one until the server goes away; gives how many were acknowledged. */
async function insertUntilGone(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  for (let acknowledged = 0; ; acknowledged += 1) {
    try {
      await client.query("INSERT INTO line VALUES ($1)", [acknowledged]);
    } catch {
      return acknowledged;
    }
  }
}

async function untilAnswering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (
      await ask(url, "SELECT 1").then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(50);
  }
  throw new Error("the database did not come back");
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test("the server sorts the same everywhere, listens on loopback only, and its password stays in a private file", async () => {
  using folder = temporaryFolder();
  await using database = await start(join(folder.path, "data"));
  const [settings] = await ask<Record<string, string>>(
    database.url,
    `SELECT current_setting('listen_addresses') AS address, current_setting('fsync') AS fsync,
            current_setting('server_encoding') AS encoding, datlocprovider AS provider, datlocale AS locale
       FROM pg_database WHERE datname = current_database()`,
  );
  expect(settings).toEqual({
    address: "127.0.0.1",
    fsync: "on",
    encoding: "UTF8",
    provider: "b",
    locale: "C.UTF-8",
  });
  const passwordFile = join(folder.path, "data/postgres/password");
  expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
  expect(database.url).toContain(readFileSync(passwordFile, "utf8").trim());
  const withoutPassword = database.url.replace(/:[^:@]+@/, ":wrong@");
  await expect(ask(withoutPassword, "SELECT 1")).rejects.toThrow(/password/);
});

test("stopping leaves no process behind, and the data are there at the next start", async () => {
  using folder = temporaryFolder();
  const first = await start(folder.path);
  await ask(first.url, "CREATE TABLE line (n int); INSERT INTO line VALUES (7)");
  const pid = first.pid();
  await first.stop();
  expect(isAlive(pid)).toBe(false);
  await using second = await start(folder.path);
  expect(await ask(second.url, "SELECT n FROM line")).toEqual([{ n: 7 }]);
});

test("a server killed while writing is started again under the same address with every acknowledged row", async () => {
  using folder = temporaryFolder();
  const said: string[] = [];
  await using database = await start(folder.path, (line) => said.push(line));
  await ask(database.url, "CREATE TABLE line (n int)");
  const writing = insertUntilGone(database.url);
  await wait(300);
  const killed = database.pid();
  process.kill(killed, "SIGKILL");
  const acknowledged = await writing;
  await untilAnswering(database.url);
  const [row] = await ask<{ count: number }>(database.url, "SELECT count(*)::int AS count FROM line");
  expect(acknowledged).toBeGreaterThan(10);
  expect(row?.count).toBeGreaterThanOrEqual(acknowledged);
  expect(database.pid()).not.toBe(killed);
  expect(said.join("\n")).toMatch(/ended unexpectedly[\s\S]*running again/);
});

test("after a launcher was killed while writing, the next start ends its server and keeps every acknowledged row", async () => {
  using folder = temporaryFolder();
  const launcher = fork(join(import.meta.dirname, "../testing/embedded-child.ts"), [folder.path]);
  const [orphan] = (await once(launcher, "message")) as [{ url: string; pid: number }];
  await ask(orphan.url, "CREATE TABLE line (n int)");
  const writing = insertUntilGone(orphan.url);
  await wait(300);
  launcher.kill("SIGKILL");
  await once(launcher, "exit");
  expect(isAlive(orphan.pid)).toBe(true);

  const said: string[] = [];
  await using database = await start(folder.path, (line) => said.push(line));
  const acknowledged = await writing;
  const [row] = await ask<{ count: number }>(database.url, "SELECT count(*)::int AS count FROM line");
  expect(isAlive(orphan.pid)).toBe(false);
  expect(row?.count).toBeGreaterThanOrEqual(acknowledged);
  expect(acknowledged).toBeGreaterThan(10);
  expect(said.join("\n")).toContain(`process ${orphan.pid}`);
});

test("a note of a dead server whose number now belongs to another program harms neither", async () => {
  using folder = temporaryFolder();
  await (await start(folder.path)).stop();
  const note = join(folder.path, "postgres/data/postmaster.pid");
  writeFileSync(note, `${process.pid}\n${join(folder.path, "postgres/data")}\n1\n1\n\n127.0.0.1\n\nready\n`);
  await using database = await start(folder.path);
  expect(await ask(database.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("what an interrupted first start left is cleared away and never taken for a database", async () => {
  using folder = temporaryFolder();
  mkdirSync(join(folder.path, "postgres.new-aborted/data"), { recursive: true });
  writeFileSync(join(folder.path, "postgres.new-aborted/data/PG_VERSION"), "18\n");
  await using database = await start(folder.path);
  expect(await ask(database.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect(readdirSync(folder.path)).toEqual(["postgres"]);
});

test("a remembered port that another program took meanwhile is given up for a free one", async () => {
  using folder = temporaryFolder();
  const first: EmbeddedDatabase = await start(folder.path);
  const port = Number(new URL(first.url).port);
  await first.stop();
  const squatter = createServer().listen(port, "127.0.0.1");
  await once(squatter, "listening");
  await using second = await start(folder.path);
  expect(Number(new URL(second.url).port)).not.toBe(port);
  expect(await ask(second.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  squatter.close();
  expect(existsSync(join(folder.path, "postgres/port"))).toBe(true);
});
