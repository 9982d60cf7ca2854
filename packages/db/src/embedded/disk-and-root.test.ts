import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { startEmbedded } from "./embedded.ts";
import { choosePlacement } from "./placement.ts";

const isRoot = process.getuid?.() === 0;
const NEEDS_ROOT = "needs root, to mount a small disk or to close a folder to other users";

/** A disk of a given size, or null where this machine does not allow to mount one. */
function smallDisk(folder: string, megabytes: number): Disposable | null {
  const options = ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=0755`, "tmpfs", folder];
  if (spawnSync("mount", options, { stdio: "ignore" }).status !== 0) return null;
  return { [Symbol.dispose]: () => void execFileSync("umount", ["-l", folder]) };
}

function start(dataDir: string) {
  const placement = choosePlacement({ checkout: dataDir, explicit: dataDir });
  return startEmbedded({ placement, log: () => undefined });
}

async function run(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

test("a first start on a full disk is refused in plain words and leaves nothing behind", async (context) => {
  if (!isRoot) context.skip(NEEDS_ROOT);
  using folder = temporaryFolder();
  using disk = smallDisk(folder.path, 30);
  if (!disk) return context.skip("this machine does not allow mounting a small disk");
  await expect(start(folder.path)).rejects.toMatchObject({
    kind: "noSpace",
    message: expect.stringMatching(/no disk space left.*Free some space/),
  });
  expect(readdirSync(folder.path)).toEqual([]);
});

test("a disk that fills up later costs no committed row, and all is well once there is space again", async (context) => {
  if (!isRoot) context.skip(NEEDS_ROOT);
  using folder = temporaryFolder();
  using disk = smallDisk(folder.path, 170);
  if (!disk) return context.skip("this machine does not allow mounting a small disk");
  const first = await start(folder.path);
  await run(first.url, "CREATE TABLE line (n int, text text); INSERT INTO line VALUES (1, 'kept')");
  spawnSync("dd", ["if=/dev/zero", `of=${join(folder.path, "filler")}`, "bs=1M", "count=400"], {
    stdio: "ignore",
  });
  const big = "INSERT INTO line SELECT n, repeat(md5(n::text), 100) FROM generate_series(2, 20000) AS n";
  await expect(run(first.url, big)).rejects.toThrow();
  await first.stop();
  const whileFull = await start(folder.path).catch((error: unknown) => error);
  if (whileFull instanceof Error) expect(whileFull).toMatchObject({ kind: "noSpace" });
  else await (whileFull as Awaited<ReturnType<typeof start>>).stop();

  rmSync(join(folder.path, "filler"));
  const second = await start(folder.path);
  try {
    expect(await run(second.url, "SELECT n, text FROM line")).toEqual([{ n: 1, text: "kept" }]);
  } finally {
    await second.stop();
  }
});

test("as root, a checkout that only root can enter keeps its data where the database user can", (context) => {
  if (!isRoot) context.skip(NEEDS_ROOT);
  using folder = temporaryFolder();
  const checkout = join(folder.path, "private/checkout");
  mkdirSync(checkout, { recursive: true });
  chmodSync(join(folder.path, "private"), 0o700);
  const placement = choosePlacement({ checkout, explicit: null });
  expect(placement.dataDir).toMatch(/^\/var\/lib\/claimdesk\/[0-9a-f]{12}$/);
  expect(placement.user?.uid).toBeGreaterThan(0);
  expect(placement.notes.join("\n")).toContain(placement.dataDir);
  expect(choosePlacement({ checkout, explicit: null }).dataDir).toBe(placement.dataDir);
});

test("as root, a chosen data folder out of the database user's reach is refused with what to do", (context) => {
  if (!isRoot) context.skip(NEEDS_ROOT);
  using folder = temporaryFolder();
  const closed = join(folder.path, "closed");
  mkdirSync(closed);
  chmodSync(closed, 0o700);
  const explicit = join(closed, "data");
  expect(() => choosePlacement({ checkout: folder.path, explicit })).toThrow(
    /may not enter[\s\S]*CLAIMDESK_DATA/,
  );
  expect(readdirSync(closed)).toEqual([]);
});

test("a data folder that cannot be written is refused with its name", async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, "file");
  writeFileSync(file, "not a folder");
  const placement = {
    ...choosePlacement({ checkout: folder.path, explicit: folder.path }),
    dataDir: join(file, "data"),
  };
  await expect(startEmbedded({ placement, log: () => undefined })).rejects.toMatchObject({
    kind: "folderNotUsable",
    message: expect.stringContaining(file),
  });
});
