import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ExtractedClaim, ExtractionConflict } from "@claimdesk/extract";
import { extractClaims } from "@claimdesk/extract";
import type { ArticleScore, GoldClaim } from "@claimdesk/extract/evaluation";
import { scoreArticle } from "@claimdesk/extract/evaluation";
import { Failure } from "../command.ts";
import { SAMPLE_FOLDER } from "./folders.ts";

/** An article with its claims written down by hand. */
export type EvaluationArticle = {
  name: string;
  text: string;
  title: string;
  publishedOn: string;
  golds: GoldClaim[];
};

/** An article with the claims that were found in it, those that can be checked, and how they met the gold claims. */
export type ScoredArticle = EvaluationArticle & {
  found: ExtractedClaim[];
  conflicts: ExtractionConflict[];
  score: ArticleScore;
};

/**
 * The articles of a folder, scored: NAME.gold.json with NAME.txt and NAME.meta.json. The text of the built-in sample
 * stands with the sample. `null` when the folder does not exist or holds no gold claims.
 * @throws Failure when a file that belongs to the set is missing or damaged
 */
export async function scoreClaimSet(folder: string): Promise<ScoredArticle[] | null> {
  const files = await readdir(folder).catch(() => null);
  const names = (files ?? [])
    .filter((file) => file.endsWith(".gold.json"))
    .map((file) => file.slice(0, -".gold.json".length))
    .sort();
  if (files === null || names.length === 0) return null;
  return Promise.all(
    names.map(async (name) => {
      const hasText = files.includes(`${name}.txt`);
      return scoreOne(await readArticle(folder, hasText ? folder : SAMPLE_FOLDER, name));
    }),
  );
}

function scoreOne(article: EvaluationArticle): ScoredArticle {
  const { text, title, publishedOn, golds } = article;
  const { claims, conflicts } = extractClaims(text, { publishedOn, title });
  const found = claims.filter((claim) => claim.checkable !== "no");
  return { ...article, found, conflicts, score: scoreArticle(text, golds, found) };
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
