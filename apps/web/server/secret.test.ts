import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sessionSecret } from "./secret.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimdesk-secret-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, "session-secret");
const modeOf = () => statSync(file()).mode & 0o777;

test("the key is made once, for its owner only, and nothing else is left", () => {
  const first = sessionSecret(folder);
  expect(first).toMatch(/^[\w-]{43}$/);
  expect(sessionSecret(folder)).toBe(first);
  expect(modeOf()).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["session-secret"]);
});

test.each(["", "abc"])("a key that was written half (“%s”) is made anew", (half) => {
  writeFileSync(file(), half);
  expect(sessionSecret(folder)).toMatch(/^[\w-]{43}$/);
  expect(modeOf()).toBe(0o600);
});

test("a key that others could read is closed to them", () => {
  const first = sessionSecret(folder);
  chmodSync(file(), 0o644);
  expect(sessionSecret(folder)).toBe(first);
  expect(modeOf()).toBe(0o600);
});
