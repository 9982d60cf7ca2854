import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** At least 32 characters; it is made of 43. */
const SECRET = /^\S{32,}$/;

/**
 * The key that signs session cookies: made once, kept in the data folder for its owner only. What a full disk or a
 * killed start left half-written is no key and is made anew.
 */
export function sessionSecret(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, "session-secret");
  const kept = readSecret(file);
  if (kept !== null) {
    chmodSync(file, 0o600);
    return kept;
  }
  const aside = `${file}.${process.pid}`;
  rmSync(aside, { force: true });
  try {
    writeFileSync(aside, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600, flush: true });
    rmSync(file, { force: true });
    linkSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
  return readFileSync(file, "utf8");
}

function readSecret(file: string): string | null {
  try {
    const text = readFileSync(file, "utf8").trim();
    return SECRET.test(text) ? text : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
