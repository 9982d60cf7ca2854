import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyMigrations, choosePlacement, startEmbedded } from "@claimdesk/db/server";
import { afterEach, beforeEach, expect, test } from "vitest";

const START = join(import.meta.dirname, "start.ts");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimdesk-start-"));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the launcher until it ends by itself. */
async function start(settings: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const { DATABASE_URL: _none, ...environment } = process.env;
  const child = spawn(process.execPath, [START], {
    env: { ...environment, HOST: "127.0.0.1", PORT: "0", CLAIMDESK_DATA: folder, ...settings },
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, output };
}

test("a taken port ends the start before a database is made", async () => {
  const other = createServer();
  const port = await new Promise<number>((done) => {
    other.listen(0, "127.0.0.1", () => done((other.address() as { port: number }).port));
  });
  const { code, output } = await start({ PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(output).toContain(`Port ${port}`);
  expect(output).not.toMatch(/^ +at /m);
  expect(readdirSync(folder)).toEqual([]);
});

test("a start beside a running one says where that one is and leaves its data alone", async () => {
  const running = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const address = "http://127.0.0.1:3987";
  writeFileSync(join(folder, "instance.json"), JSON.stringify({ pid: running.pid, begun: null, address }));
  const { code, output } = await start({});
  running.kill();
  expect(code).toBe(1);
  expect(output).toContain(`already running at ${address} (process ${running.pid})`);
  expect(readdirSync(folder)).toEqual(["instance.json"]);
});

test("a data folder of a newer version is refused, and no database process stays behind", async () => {
  const placement = choosePlacement({ checkout: folder, explicit: folder });
  const database = await startEmbedded({ placement, log: () => undefined });
  const migrations = join(folder, "newer");
  mkdirSync(join(migrations, "29990101000000_future"), { recursive: true });
  writeFileSync(join(migrations, "29990101000000_future/migration.sql"), "CREATE TABLE later (id int);");
  await applyMigrations(database.url, {
    schema: join(import.meta.dirname, "../../../prisma/schema"),
    migrations,
  });
  await database.stop();
  const { code, output } = await start({});
  expect(code).toBe(1);
  expect(output).toMatch(/newer Claimdesk[\s\S]*29990101000000_future/);
  expect(readdirSync(join(folder, "postgres/data"))).not.toContain("postmaster.pid");
  expect(readdirSync(folder)).not.toContain("instance.json");
});

test("opening to other machines is refused while the owner has no password", async () => {
  const { code, output } = await start({ HOST: "0.0.0.0" });
  expect(code).toBe(1);
  expect(output).toMatch(/HOST=0\.0\.0\.0 would open the desk[\s\S]*set a password/);
  expect(output).not.toContain("token=");
});

test("an unreachable DATABASE_URL starts nothing and prints no password", async () => {
  const { code, output } = await start({ DATABASE_URL: "postgresql://desk:hush-hush@127.0.0.1:1/desk" });
  expect(code).toBe(1);
  expect(output).toContain("127.0.0.1:1 cannot be reached");
  expect(output).not.toContain("hush-hush");
  expect(readdirSync(folder)).toEqual([]);
});
