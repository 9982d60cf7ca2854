import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeInstanceLock } from "./instance-lock.ts";

let folder: string;
const file = () => join(folder, "instance.json");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimdesk-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a second start is told where the first one is, and changes nothing", async () => {
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  try {
    writeFileSync(file(), JSON.stringify({ pid: other.pid, begun: null, address: "http://127.0.0.1:3999" }));
    const before = readFileSync(file(), "utf8");
    expect(() => takeInstanceLock(folder, "http://127.0.0.1:3210")).toThrow(
      `already running at http://127.0.0.1:3999 (process ${other.pid})`,
    );
    expect(readFileSync(file(), "utf8")).toBe(before);
  } finally {
    other.kill();
  }
});

test("the lock of a dead process is taken over", async () => {
  const other = spawn(process.execPath, ["-e", ""]);
  await once(other, "exit");
  writeFileSync(file(), JSON.stringify({ pid: other.pid, begun: null, address: "http://127.0.0.1:3999" }));
  const lock = takeInstanceLock(folder, "http://127.0.0.1:3210");
  expect(JSON.parse(readFileSync(file(), "utf8"))).toMatchObject({ pid: process.pid });
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test.runIf(existsSync("/proc/self/stat"))(
  "a number that the system gave to another program is not taken for a running one",
  () => {
    writeFileSync(
      file(),
      JSON.stringify({ pid: process.ppid, begun: "another boot/1", address: "http://127.0.0.1:3999" }),
    );
    takeInstanceLock(folder, "http://127.0.0.1:3210").release();
  },
);

test("a torn lock file does not keep anyone out", () => {
  writeFileSync(file(), '{"pid": 12');
  takeInstanceLock(folder, "http://127.0.0.1:3210").release();
});

test("the address given to a second start follows the first one", () => {
  const lock = takeInstanceLock(folder, "http://127.0.0.1:0");
  lock.announce("http://127.0.0.1:41234");
  expect(JSON.parse(readFileSync(file(), "utf8")).address).toBe("http://127.0.0.1:41234");
  lock.release();
});
