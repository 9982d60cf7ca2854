import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Figure } from "@claimdesk/extract/evaluation";
import { TOPIC_BARS } from "@claimdesk/extract/evaluation";
import type { Command } from "../command.ts";
import { UsageError } from "../command.ts";
import { keepFigures, readKeptFigures } from "../evaluation/kept-figures.ts";
import type { Result } from "../evaluation/report.ts";
import { articleTable, differences, figureTable, kindTable } from "../evaluation/report.ts";
import { measureClaims, YARDSTICKS } from "../evaluation/yardsticks.ts";

/** `claimdesk eval`: how well the engine does by every yardstick, or on a folder of articles annotated by hand. */
export const evalCommand: Command = {
  summary: "Score the extraction by every yardstick, or on a folder of annotated articles",
  usage: "eval [FOLDER] [--quick] [--verbose] [--json] [--keep]",
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        quick: { type: "boolean" },
        verbose: { type: "boolean" },
        json: { type: "boolean" },
        keep: { type: "boolean" },
      },
    });
    const [folder] = positionals;
    if (positionals.length > 1) throw new UsageError("Name one folder at most.");
    if (folder !== undefined && values.keep)
      throw new UsageError(
        "--keep writes down the figures of the repository's own sets; leave the folder out.",
      );
    const results =
      folder === undefined ? await measureAll(values.quick ?? false) : [await measureFolder(folder)];
    if (values.json) console.log(JSON.stringify(results.map(toJson), null, 2));
    else await print(results, values.verbose ?? false);
    if (values.keep) await keepFigures(new Map(results.flatMap(ownFigures)));
    const isMeasured = folder === undefined || results.every(({ measured }) => measured !== null);
    return isMeasured && results.every(isReached) ? 0 : 1;
  },
};

async function measureAll(isQuick: boolean): Promise<Result[]> {
  const results: Result[] = [];
  for (const yardstick of YARDSTICKS)
    if (!(isQuick && yardstick.isSlow)) results.push({ yardstick, measured: await yardstick.measure() });
  return results;
}

async function measureFolder(folder: string): Promise<Result> {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  return { yardstick: { name: "claims", set: folder }, measured: await measureClaims(path, TOPIC_BARS) };
}

function isReached({ measured }: Result): boolean {
  return (measured?.figures ?? []).every(({ value, bar }) => bar === null || value >= bar);
}

function ownFigures({ yardstick, measured }: Result): [string, Figure[]][] {
  const isOwn = YARDSTICKS.some((each) => each.name === yardstick.name && each.isOwn);
  return isOwn && measured ? [[yardstick.name, measured.figures]] : [];
}

function toJson({ yardstick, measured }: Result): object {
  return {
    name: yardstick.name,
    set: yardstick.set,
    figures: measured?.figures ?? null,
    articles: (measured?.articles ?? []).map(({ name, score }) => ({ name, counts: score.counts })),
  };
}

async function print(results: readonly Result[], isVerbose: boolean): Promise<void> {
  for (const { yardstick, measured } of results) {
    const articles = measured?.articles ?? [];
    if (isVerbose) for (const article of articles) for (const line of differences(article)) console.log(line);
    if (articles.length === 0) continue;
    console.log(`\n${yardstick.name} (${yardstick.set}), by article\n${articleTable(articles)}`);
    console.log(`\n${yardstick.name} (${yardstick.set}), by kind\n${kindTable(articles)}`);
  }
  console.log(`\n${figureTable(results, await readKeptFigures())}`);
  for (const { yardstick, measured } of results)
    if (measured === null)
      console.log(`${yardstick.name}: skipped, since its set (${yardstick.set}) is not on this machine.`);
}
