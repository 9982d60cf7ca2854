// npm start: makes this checkout ready, then hands over to the pinned Node.
import { join } from "node:path";
import { becomeNode, ensureInstalled, ROOT } from "./checkout.mjs";
import { ensurePrismaClient } from "./prisma-client.mjs";

const say = (line) => console.log(line);
ensureInstalled(say);
ensurePrismaClient(say);
becomeNode([join(ROOT, "apps/web/server/start.ts"), ...process.argv.slice(2)]);
