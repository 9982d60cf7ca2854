import { setImmediate as turn } from "node:timers/promises";

/** Rows written by one statement. Thousands at once would hold every other request up while they are put in order. */
const BATCH = 250;

/** Writes many rows batch by batch, and lets others have their turn in between; gives all that came back, in order. */
export async function inBatches<Row, Result>(
  rows: readonly Row[],
  write: (batch: Row[]) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    results.push(await write(rows.slice(from, from + BATCH)));
    await turn();
  }
  return results;
}
