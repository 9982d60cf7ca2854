import { parseArgs } from "node:util";
import { type DeskLog, findLogProblem, readLogs } from "@claimdesk/services";
import type { Command } from "../command.ts";
import { Failure, UsageError } from "../command.ts";
import { withDesk } from "../open-desk.ts";
import { readJsonFile } from "../read-json-file.ts";
import { save } from "./export.ts";

const FORMAT = "claimdesk.log/1";

/** `claimdesk verify`: recomputes the hash chain of the activity log, in the database or in a saved copy. */
export const verifyCommand: Command = {
  summary: "Check that the activity log was not altered",
  usage: "verify [--desk NAME] [--out LOG.json] | verify LOG.json",
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { desk: { type: "string" }, out: { type: "string" } },
    });
    const [file, ...more] = positionals;
    if (more.length > 0 || (file !== undefined && (values.desk !== undefined || values.out !== undefined)))
      throw new UsageError("Check either one saved log, or the desks of the database.");
    const logs =
      file === undefined ? await withDesk((db) => readLogs(db, values.desk)) : await savedLogs(file);
    if (logs.length === 0)
      throw new Failure(
        values.desk === undefined ? "There is no desk yet." : `There is no desk “${values.desk}”.`,
      );
    if (values.out !== undefined)
      await save(values.out, `${JSON.stringify({ format: FORMAT, logs }, null, 2)}\n`);
    return report(logs) ? 0 : 1;
  },
};

/** Says of each log whether it is intact; gives whether all are. */
function report(logs: readonly DeskLog[]): boolean {
  let isIntact = true;
  for (const log of logs) {
    const broken = findLogProblem(log);
    if (broken === null) {
      console.log(`${log.desk}: ${log.events.length} events, intact. Newest hash: ${log.lastHash || "none"}`);
      continue;
    }
    isIntact = false;
    const event = log.events.find(({ sequence }) => sequence === broken.sequence);
    const what = event ? ` (${event.type}, ${event.at}, by ${event.actorName})` : "";
    console.error(
      `${log.desk}: the log was altered at event ${broken.sequence}${what}: ${broken.problem}. ` +
        "What stands before it is intact; compare the rest with a backup.",
    );
  }
  return isIntact;
}

async function savedLogs(file: string): Promise<DeskLog[]> {
  const saved = (await readJsonFile(file)) as { format?: unknown; logs?: unknown } | null;
  if (saved?.format !== FORMAT || !Array.isArray(saved.logs) || !saved.logs.every(isLog))
    throw new Failure(`${file} is not a log that claimdesk verify --out has saved.`);
  return saved.logs;
}

function isLog(log: unknown): log is DeskLog {
  const { desk, lastSequence, lastHash, events } = (log ?? {}) as Record<string, unknown>;
  return (
    typeof desk === "string" &&
    Number.isInteger(lastSequence) &&
    typeof lastHash === "string" &&
    Array.isArray(events) &&
    events.every((event) => typeof event === "object" && event !== null)
  );
}
