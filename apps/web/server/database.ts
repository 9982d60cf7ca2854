import { applyMigrations, type Placement, startEmbedded } from "@claimdesk/db/server";
import { StartProblem } from "./start-problem.ts";

/** A database that is reachable and on the schema of this checkout. */
export interface OpenDatabase {
  /** Holds the password: handed to the client, never printed. */
  url: string;
  stop(): Promise<void>;
  /** Ends a built-in database at once; it recovers at the next start. */
  force(): void;
}

/** Starts the built-in database, or uses the given server, and migrates it. */
export async function openDatabase(options: {
  databaseUrl: string | null;
  placement: Placement | null;
  say: (line: string) => void;
}): Promise<OpenDatabase> {
  const { databaseUrl, placement, say } = options;
  if (databaseUrl !== null || placement === null) return await openGiven(databaseUrl ?? "", say);
  say(`Starting the database in ${placement.dataDir} ...`);
  const embedded = await startEmbedded({ placement, log: say });
  try {
    await migrate(embedded.url, say);
    return { ...embedded, force: () => process.kill(embedded.pid(), "SIGQUIT") };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function openGiven(url: string, say: (line: string) => void): Promise<OpenDatabase> {
  const { hostname, port, pathname } = new URL(url);
  const where = `${hostname}:${port || 5432}`;
  say(`Connecting to the database at ${where} ...`);
  try {
    await migrate(url, say);
  } catch (error) {
    throw asUnreachable(error, where, decodeURIComponent(pathname.slice(1)));
  }
  return { url, stop: async () => undefined, force: () => undefined };
}

async function migrate(url: string, say: (line: string) => void): Promise<void> {
  const applied = await applyMigrations(url);
  if (applied.length > 0) say(`Brought the database up to date (${applied.length} steps).`);
}

/** Only the kind of failure is told: the driver's own texts can carry the user's name or the whole address. */
function asUnreachable(error: unknown, where: string, database: string): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const next = "Nothing was changed. Check DATABASE_URL, or leave it out to use the built-in database.";
  if (/^28/.test(code))
    return new StartProblem(`The database at ${where} refused the user or the password. ${next}`);
  if (code === "3D000")
    return new StartProblem(`The server at ${where} has no database "${database}". ${next}`);
  if (code === "42501")
    return new StartProblem(`The user of DATABASE_URL may not create tables at ${where}. ${next}`);
  if (/^(08|57P)|^E[A-Z_]+$/.test(code)) {
    return new StartProblem(`The database at ${where} cannot be reached (${code}). ${next}`);
  }
  return error;
}

function codeOf(error: unknown): string | null {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === "string") return code;
  return /timeout|terminated/i.test(String(message)) ? "ETIMEDOUT" : null;
}
