// Runs one file of this checkout on the pinned Node; standard output belongs to that file alone.
import { join } from "node:path";
import { becomeNode, ensureInstalled, giveUp, ROOT } from "./checkout.mjs";
import { ensurePrismaClient } from "./prisma-client.mjs";

const [file, ...rest] = process.argv.slice(2);
if (!file) giveUp("Name the file to run, for example: node scripts/run.mjs apps/cli/src/index.ts");
const say = (line) => console.error(line);
ensureInstalled(say);
ensurePrismaClient(say);
if (file !== "--only-prepare") becomeNode([join(ROOT, file), ...rest]);
