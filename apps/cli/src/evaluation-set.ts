import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GoldClaim } from "@claimdesk/extract/evaluation";
import { Failure } from "./command.ts";

/** An article with its claims written down by hand. */
export type EvaluationArticle = {
  name: string;
  text: string;
  title: string;
  publishedOn: string;
  golds: GoldClaim[];
};

/**
 * The articles of a folder: NAME.gold.json with NAME.txt and NAME.meta.json. The text of the built-in sample may
 * stand in `sampleFolder` instead. `null` when the folder does not exist.
 * @throws Failure when a file that belongs to the set is missing or damaged
 */
export async function readEvaluationSet(
  folder: string,
  sampleFolder: string,
): Promise<EvaluationArticle[] | null> {
  let files: string[];
  try {
    files = await readdir(folder);
  } catch {
    return null;
  }
  const names = files
    .filter((file) => file.endsWith(".gold.json"))
    .map((file) => file.slice(0, -".gold.json".length));
  return Promise.all(
    names
      .sort()
      .map((name) => readArticle(folder, files.includes(`${name}.txt`) ? folder : sampleFolder, name)),
  );
}

async function readArticle(folder: string, textFolder: string, name: string): Promise<EvaluationArticle> {
  try {
    const text = await readFile(join(textFolder, `${name}.txt`), "utf8");
    const meta = JSON.parse(
      await readFile(join(textFolder, textFolder === folder ? `${name}.meta.json` : `${name}.json`), "utf8"),
    );
    const gold = JSON.parse(await readFile(join(folder, `${name}.gold.json`), "utf8"));
    return {
      name,
      text,
      title: String(meta.title),
      publishedOn: String(meta.published ?? meta.publishedOn),
      golds: gold.claims,
    };
  } catch (error) {
    throw new Failure(
      `The evaluation article ${name} in ${folder} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}
