import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

const LEFT_OUT = new Set([
  "node_modules",
  ".git",
  ".next",
  ".turbo",
  ".claimdesk",
  "generated",
  "test-output",
]);

/** Every file of the checkout that is not produced by a command, as paths from its top. Works without git. */
export function filesOf(root: string, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(root, path) : [relative(root, path)];
  });
}
