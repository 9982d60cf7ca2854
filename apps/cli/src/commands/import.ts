import { parseArgs } from "node:util";
import { findDeskOwner, importReport } from "@claimdesk/services";
import type { Command } from "../command.ts";
import { Failure, UsageError } from "../command.ts";
import { withDesk } from "../open-desk.ts";
import { readJsonFile } from "../read-json-file.ts";

/** `claimdesk import`: takes a JSON report in as an article. */
export const importCommand: Command = {
  summary: "Take a JSON report in as an article",
  usage: "import REPORT.json [--desk NAME]",
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { desk: { type: "string" } },
    });
    const [file, ...more] = positionals;
    if (file === undefined)
      throw new UsageError("Name a report in JSON, as claimdesk export --format json writes it.");
    if (more.length > 0) throw new UsageError("One report at a time, please.");
    const report = await readJsonFile(file);
    const articleId = await withDesk(async (db) => {
      const actor = await findDeskOwner(db, values.desk === undefined ? {} : { name: values.desk });
      if (!actor)
        throw new Failure(
          values.desk === undefined
            ? "There is no desk yet. Start Claimdesk once, then try again."
            : `There is no desk “${values.desk}”.`,
        );
      return (await importReport({ db, actor, now: new Date() }, { report })).articleId;
    });
    console.log(`Imported as article ${articleId}.`);
    return 0;
  },
};
