/** Adds a scenario to a running desk: `pnpm seed workbench`. */
import { join } from "node:path";
import { openDb } from "@claimdesk/db";
import { choosePlacement, runningDatabaseUrl } from "@claimdesk/db/server";
import { loadScenario, scenarioNames } from "./scenarios.ts";

const CHECKOUT = join(import.meta.dirname, "../..");

const scenario = scenarioNames.find((name) => name === process.argv[2]);
const url = databaseUrl();
if (scenario === undefined) {
  giveUp(`Name a scenario: ${scenarioNames.map((name) => `pnpm seed ${name}`).join(" or ")}.`);
} else if (url === null) {
  giveUp("No desk is running here. Start one with npm start, then load the scenario beside it.");
} else {
  const db = openDb(url);
  try {
    const articleId = await loadScenario(db, scenario, new Date());
    console.log(`Added. Open /a/${articleId} on the desk.`);
  } finally {
    await db.$disconnect();
  }
}

function databaseUrl(): string | null {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const explicit = process.env.CLAIMDESK_DATA?.trim() || null;
  return runningDatabaseUrl(choosePlacement({ checkout: CHECKOUT, explicit }).dataDir);
}

function giveUp(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
