import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type DbClient, openDb } from "@claimdesk/db";
import { DatabaseProblem, findRunning } from "@claimdesk/db/server";
import { Refusal } from "@claimdesk/domain";
import { Failure } from "./command.ts";

const CHECKOUT = resolve(import.meta.dirname, "../../..");

/** Where the desk's database is, and where its pages are served, if they are. */
type Place = { url: string; origin: string | null };

/**
 * Runs something on the desk's database: the one of DATABASE_URL, or that of the running Claimdesk. What the desk
 * refuses ends as a failure with the same words.
 * @throws {Failure} when there is no database, it cannot be reached, or the desk refuses
 */
export async function withDesk<Output>(
  run: (db: DbClient, place: { origin: string | null }) => Promise<Output>,
): Promise<Output> {
  const { url, origin } = findPlace();
  const db = openDb(url);
  try {
    await refuseUnlessReady(db);
    return await run(db, { origin });
  } catch (error) {
    if (error instanceof Refusal) throw new Failure(error.message);
    throw error;
  } finally {
    await db.$disconnect();
  }
}

function findPlace(): Place {
  const given = process.env.DATABASE_URL?.trim();
  const explicit = process.env.CLAIMDESK_DATA?.trim() || null;
  try {
    const { dataDir, url } = given
      ? { dataDir: explicit ?? join(CHECKOUT, ".claimdesk"), url: given }
      : findRunning({ checkout: CHECKOUT, explicit });
    if (url === null) {
      throw new Failure(
        `Claimdesk is not running on the data folder ${dataDir}. Start it with npm start in another window and try again; set CLAIMDESK_DATA if its data are elsewhere, or DATABASE_URL for a server of your own.`,
      );
    }
    return { url, origin: originIn(dataDir) };
  } catch (error) {
    if (error instanceof DatabaseProblem) throw new Failure(error.message);
    throw error;
  }
}

/** The address that a running Claimdesk has written into its data folder. */
function originIn(dataDir: string): string | null {
  try {
    const { address } = JSON.parse(readFileSync(join(dataDir, "instance.json"), "utf8")) as {
      address?: unknown;
    };
    return typeof address === "string" ? address : null;
  } catch {
    return null;
  }
}

async function refuseUnlessReady(db: DbClient): Promise<void> {
  try {
    await db.desk.count();
  } catch (error) {
    const isForeign =
      error instanceof Error && "code" in error && (error.code === "P2021" || error.code === "P2022");
    throw new Failure(
      isForeign
        ? "This database does not hold a desk of this version of Claimdesk. Start Claimdesk on it once (npm start), then try again."
        : "The database cannot be reached. Check DATABASE_URL, or that Claimdesk is running, and try again.",
    );
  }
}
