import { randomBytes, randomUUID } from "node:crypto";
import { Client } from "pg";
import type { Statement } from "./recorded-statements.ts";

/** What the recorded change was about, so that it can be sent again about another claim. */
export interface RecordedChange {
  statements: readonly Statement[];
  claimId: string;
  /** The revision that the claim had; a number that stands nowhere else in the statements. */
  revision: number;
}

/** The claim that a caller changes, and the revision at which it is now. */
export interface ReplayTarget {
  claimId: string;
  revision: number;
}

/** A bare connection to the database, for one caller. */
export async function openBare(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Sends recorded reads again as they were, one after the other. */
export async function replayReads(client: Client, statements: readonly Statement[]): Promise<void> {
  for (const { text, values } of statements) await client.query(text, [...values]);
}

/**
 * Sends a recorded change again about another claim, in a transaction of the same shape: with that claim's id and
 * revision, a new id and hash for the log's row, and the number that the desk's row gives it.
 */
export async function replayChange(
  client: Client,
  change: RecordedChange,
  target: ReplayTarget,
): Promise<void> {
  const hash = randomBytes(32).toString("hex");
  let sequence = 0;
  for (const { text, values } of change.statements) {
    const isLog = text.startsWith('INSERT INTO "public"."activity"');
    const sent = values.map((value, place) => {
      if (isLog && place === 0) return randomUUID();
      if (isLog && place === 2) return sequence;
      if (value === change.claimId) return target.claimId;
      if (value === change.revision) return target.revision;
      return typeof value === "string" && /^[0-9a-f]{64}$/.test(value) ? hash : value;
    });
    const { rows, rowCount } = await client.query(text, sent);
    if (text.startsWith("UPDATE") && rowCount !== 1) throw new Error(`changed ${rowCount} rows: ${text}`);
    sequence = rows[0]?.last_sequence ?? sequence;
  }
  target.revision += 1;
}
