import type { Article, Sentence } from "../article.ts";
import type { ValueCue, ValueFind } from "../cues/cue.ts";
import { isClaimless } from "./claimless.ts";

/** How many values of the sentences before a sentence may refer to ("a year earlier", "at 7 p.m."). */
const REMEMBERED = 24;
/** No value that people write is longer, as written or in normal form; noise may be. */
const LONGEST_VALUE = 200;

/** Stage 4: the dates, durations, amounts and ranks of every sentence, by the given cues. */
export function findValues(cues: readonly ValueCue[]): (article: Article) => Article {
  return (article) => {
    let earlier: ValueFind[] = [];
    const sentences = article.sentences.map((sentence) => {
      if (isClaimless(sentence)) return sentence;
      const values = valuesOf(sentence, article, cues, earlier);
      earlier = [...earlier, ...values].slice(-REMEMBERED);
      return { ...sentence, values };
    });
    return { ...article, sentences };
  };
}

/** Words one cue has taken are closed to the later ones. */
function valuesOf(
  sentence: Sentence,
  article: Article,
  cues: readonly ValueCue[],
  earlier: readonly ValueFind[],
): ValueFind[] {
  const taken: ValueFind[] = [];
  for (const cue of cues) {
    for (const find of cue.find(sentence, article.publishedDays, earlier)) {
      if (find.end - find.start > LONGEST_VALUE || find.norm.length > LONGEST_VALUE) continue;
      if (!taken.some((other) => other.start < find.end && find.start < other.end)) taken.push(find);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
