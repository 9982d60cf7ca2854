import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { DbClient } from "@claimdesk/db";
import { findReportFormat, REPORT_FORMATS } from "@claimdesk/report";
import { findOwnedArticles, type OwnedArticle, viewReport } from "@claimdesk/services";
import type { Command } from "../command.ts";
import { Failure, UsageError } from "../command.ts";
import { withDesk } from "../open-desk.ts";

const FORMATS = REPORT_FORMATS.map(({ id }) => id).join("|");

/** `claimdesk export`: the report of an article, as the page's download gives it. */
export const exportCommand: Command = {
  summary: "Write the report of an article to a file",
  usage: `export ARTICLE --format ${FORMATS} [--out FILE]   (ARTICLE is an id or an exact title)`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: "string" }, out: { type: "string" } },
    });
    const [wanted, ...more] = positionals;
    if (wanted === undefined) throw new UsageError("Name an article by its id or its exact title.");
    if (more.length > 0) throw new UsageError(`One article at a time; put a title with spaces in quotes.`);
    const format = findReportFormat(values.format ?? "");
    if (!format) throw new UsageError(`Choose a format: --format ${FORMATS}.`);
    const content = await withDesk(async (db) => {
      const { articleId, owner } = await findOne(db, wanted);
      return format.render(await viewReport({ db, actor: owner, now: new Date() }, { articleId }));
    });
    if (values.out === undefined) process.stdout.write(content);
    else await save(values.out, content);
    return 0;
  },
};

async function findOne(db: DbClient, wanted: string): Promise<OwnedArticle> {
  const [found, ...more] = await findOwnedArticles(db, wanted);
  if (!found)
    throw new Failure(`There is no article “${wanted}”. Give its id, or its title exactly as it is shown.`);
  if (more.length === 0) return found;
  const list = [found, ...more].map(({ articleId, desk }) => `  ${articleId}  on ${desk}`);
  throw new Failure(
    [`${list.length} articles are called “${wanted}”. Name one by its id:`, ...list].join("\n"),
  );
}

/** Writes a file where the caller stands. @throws {Failure} when it cannot be written */
export async function save(file: string, content: string): Promise<void> {
  try {
    await writeFile(resolve(process.env.INIT_CWD ?? process.cwd(), file), content);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Failure(`${file} could not be written (${reason}). Choose another place with --out.`);
  }
}
