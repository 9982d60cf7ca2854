import type { Article, Sentence } from "../article.ts";
import type { Attribution } from "../cues/attribution.ts";

/** An article with what labels and statements look up again and again. */
export type Told = Article & {
  /** The sentence before the one that starts at an offset. */
  before: ReadonlyMap<number, Sentence>;
  /** The attributions whose frame lies in the sentence that starts at an offset. */
  saidIn: ReadonlyMap<number, Attribution[]>;
};

/** Links every sentence to the one before it and to the words in it that say who says something. Linear. */
export function toTold(article: Article): Told {
  const before = new Map<number, Sentence>();
  const saidIn = new Map<number, Attribution[]>();
  const attributions = article.attributions.toSorted((a, b) => a.frame.start - b.frame.start);
  let next = 0;
  let previous: Sentence | null = null;
  for (const sentence of article.sentences) {
    if (previous) before.set(sentence.start, previous);
    previous = sentence;
    const own: Attribution[] = [];
    for (let each = attributions[next]; each && each.frame.start < sentence.end; each = attributions[next]) {
      if (each.frame.start >= sentence.start) own.push(each);
      next++;
    }
    if (own.length > 0) saidIn.set(sentence.start, own);
  }
  return { ...article, before, saidIn };
}
