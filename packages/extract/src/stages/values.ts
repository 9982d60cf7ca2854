import type { Article, Sentence } from "../article.ts";
import type { ValueCue, ValueFind } from "../cues/cue.ts";
import { isClaimless } from "./claimless.ts";

/** Stage 4: the dates, durations, amounts and ranks of every sentence, by the given cues. */
export function findValues(cues: readonly ValueCue[]): (article: Article) => Article {
  return (article) => ({
    ...article,
    sentences: article.sentences.map((sentence) =>
      isClaimless(sentence) ? sentence : { ...sentence, values: valuesOf(sentence, article, cues) },
    ),
  });
}

/** Words one cue has taken are closed to the later ones. */
function valuesOf(sentence: Sentence, article: Article, cues: readonly ValueCue[]): ValueFind[] {
  const taken: ValueFind[] = [];
  for (const cue of cues) {
    for (const find of cue.find(sentence, article.publishedDays)) {
      if (!taken.some((other) => other.start < find.end && find.start < other.end)) taken.push(find);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
