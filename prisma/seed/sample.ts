import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Context, createArticle } from "@claimdesk/services";

const SAMPLE = join(import.meta.dirname, "sample", "sample-ceasefire-call");

/** Adds the built-in sample article with the engine's suggestions; gives its id. */
export async function loadSample(ctx: Context): Promise<string> {
  const { title, publishedOn } = JSON.parse(readFileSync(`${SAMPLE}.json`, "utf8")) as {
    title: string;
    publishedOn: string;
  };
  const { articleId } = await createArticle(ctx, {
    ...{
      title,
      publishedOn,
      byline: "",
      url: null,
      text: readFileSync(`${SAMPLE}.txt`, "utf8"),
      removed: [],
    },
    ...{ origin: "sample", fileName: null, suggestClaims: true, allowSameText: true },
  });
  return articleId;
}
