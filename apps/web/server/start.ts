import { join } from "node:path";
import { choosePlacement, DatabaseProblem, noSpaceProblem } from "@claimdesk/db/server";
import { ensureBuilt } from "./build.ts";
import { openDatabase } from "./database.ts";
import { prepareDesk } from "./desk.ts";
import { listen } from "./http.ts";
import { takeInstanceLock } from "./instance-lock.ts";
import { ownLogFile } from "./log-file.ts";
import { sessionSecret } from "./secret.ts";
import { servePages } from "./serve-pages.ts";
import { isLoopback, originOf, readSettings, type Settings } from "./settings.ts";
import { startExtractor } from "./start-extractor.ts";
import { StartProblem } from "./start-problem.ts";
import { listenForStop, type Stopping } from "./stopping.ts";

const CHECKOUT = join(import.meta.dirname, "../../..");

const say = (line: string) => console.log(line);

/** What has to be undone at the end, the latest first. */
const undo: (() => unknown)[] = [];
let forceDatabase = () => {};

async function run(settings: Settings, stopping: Stopping): Promise<void> {
  const { dataDir, placement } = chooseData(settings);
  const lock = takeInstanceLock(dataDir, originOf(settings.host, settings.port));
  undo.push(() => lock.release());
  const server = await listen(settings.host, settings.port);
  undo.push(() => server.close());
  const origin = originOf(settings.host, server.port);
  lock.announce(origin);

  const database = await openDatabase({ databaseUrl: settings.databaseUrl, placement, say });
  undo.push(() => database.stop());
  forceDatabase = database.force;
  stopping.signal.throwIfAborted();

  const desk = await prepareDesk(database.url, say);
  refuseOpenDoor(settings.host, desk.ownerHasPassword);
  process.env.CLAIMDESK_BUILD = await ensureBuilt(say, stopping.signal);
  stopping.signal.throwIfAborted();

  process.env.DATABASE_URL = database.url;
  process.env.CLAIMDESK_ORIGIN = origin;
  process.env.CLAIMDESK_SECRET = sessionSecret(dataDir);
  process.env.CLAIMDESK_LOG = ownLogFile(dataDir);
  undo.push(startExtractor());
  undo.push(await servePages(server, settings.host));
  say(
    `\nClaimdesk is running. Open this address to sign in; the link works once:\n\n  ${origin}${desk.signInPath}\n`,
  );
  say("Stop it with Ctrl-C.");
  await stopping.requested;
}

function chooseData(settings: Settings) {
  if (settings.databaseUrl !== null) {
    return { dataDir: settings.dataFolder ?? join(CHECKOUT, ".claimdesk"), placement: null };
  }
  const placement = choosePlacement({ checkout: CHECKOUT, explicit: settings.dataFolder });
  for (const note of placement.notes) say(note);
  return { dataDir: placement.dataDir, placement };
}

function refuseOpenDoor(host: string, ownerHasPassword: boolean): void {
  if (isLoopback(host) || ownerHasPassword) return;
  throw new StartProblem(
    `HOST=${host} would open the desk to other machines, and its owner has no password yet. ` +
      "Start once without HOST, sign in, set a password under Settings, then start again with HOST.",
  );
}

async function undoAll(): Promise<void> {
  while (undo.length > 0) await undo.pop()?.();
}

function describeFailure(error: unknown): string {
  if (error instanceof StartProblem || error instanceof DatabaseProblem) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  const path = (error as NodeJS.ErrnoException).path ?? "the data folder";
  if (code === "ENOSPC" || code === "EDQUOT") return noSpaceProblem(path).message;
  if (code === "EACCES" || code === "EROFS" || code === "EPERM") {
    return `${path} cannot be written by this user. Set CLAIMDESK_DATA to a folder of your own and start again.`;
  }
  return `Something unexpected went wrong. Nothing that was saved is lost.\n\n${error instanceof Error ? error.stack : error}`;
}

// A reader of the output that went away must not matter: reporting it would fail again, without end.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
const stopping = listenForStop(() => {
  try {
    forceDatabase();
  } finally {
    process.exit(1);
  }
});
process.on("unhandledRejection", (reason) => console.error("An internal error was not handled:", reason));
try {
  await run(readSettings(process.env), stopping);
  say("\nStopping ...");
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(`\n${describeFailure(error)}`);
    process.exitCode = 1;
  }
}
await undoAll();
if (stopping.signal.aborted) say("Stopped. Everything is saved.");
process.exit();
