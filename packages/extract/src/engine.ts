import type { Article } from "./article.ts";

/**
 * One step of the engine: takes an article with what the earlier stages found and gives it back with more. `version`
 * counts up whenever the same article may come out otherwise.
 */
export type Stage = { name: string; version: number; run: (article: Article) => Article };

/** Runs the stages in order; after each, `onProgress` is told which share of them is done. */
export function runStages(
  article: Article,
  stages: readonly Stage[],
  onProgress: (share: number) => void,
): Article {
  return stages.reduce((before, stage, i) => {
    const after = stage.run(before);
    onProgress((i + 1) / stages.length);
    return after;
  }, article);
}
