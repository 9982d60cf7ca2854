// npm run verify: format, lint, types, unused code, documents. Needs no database; unchanged parts come from the cache.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { childEnvironment, ensureInstalled, pinnedNode, ROOT } from "./checkout.mjs";
import { ensurePrismaClient } from "./prisma-client.mjs";

const TASKS = ["lint", "typecheck", "unused", "docs:check", "docs:data-model:check"];

const say = (line) => console.log(line);
ensureInstalled(say);
ensurePrismaClient(say);
const args = ["run", ...TASKS, "--output-logs=errors-only", "--continue", ...process.argv.slice(2)];
const turbo = spawn(pinnedNode(), [join(ROOT, "node_modules/turbo/bin/turbo"), ...args], {
  cwd: ROOT,
  stdio: "inherit",
  env: childEnvironment(),
});
turbo.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
