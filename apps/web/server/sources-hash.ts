import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const LEFT_OUT = new Set(["node_modules", ".next", ".turbo", "e2e", "bench", "generated", "test-output"]);
const NO_INPUT = /\.(test|bench)\.tsx?$|^next-env\.d\.ts$|\.tsbuildinfo$|\.md$/;

/** One hash over everything that goes into the built web application. */
export function hashSources(checkout: string): string {
  const hash = createHash("sha256").update(process.version);
  const roots = ["apps/web", "packages", "prisma/schema", "prisma/seed"].map((folder) =>
    join(checkout, folder),
  );
  for (const file of roots.flatMap(filesBelow).concat(join(checkout, "pnpm-lock.yaml"))) {
    hash.update(`\0${relative(checkout, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (LEFT_OUT.has(entry.name) || path === import.meta.dirname) return [];
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() && !NO_INPUT.test(entry.name) ? [path] : [];
  });
}
