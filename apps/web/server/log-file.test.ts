import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ownLogFile } from "./log-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimdesk-log-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a new log, and one that others could read, is for its owner only and keeps its lines", () => {
  const file = ownLogFile(folder);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  rmSync(file);
  writeFileSync(file, "a line\n", { mode: 0o644 });
  ownLogFile(folder);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, "utf8")).toBe("a line\n");
});
