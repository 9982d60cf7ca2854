import type { Article } from "./article.ts";
import type { Attribution } from "./cues/attribution.ts";

/** The attributions whose words share something with a sentence, by the sentence's start. */
export function sortBySentence(
  { sentences }: Article,
  attributions: readonly Attribution[],
): Map<number, Attribution[]> {
  const found = new Map<number, Attribution[]>();
  let first = 0;
  for (const each of attributions.toSorted((a, b) => a.scope.start - b.scope.start)) {
    while ((sentences[first]?.end ?? Infinity) <= each.scope.start) first++;
    for (let i = first; (sentences[i]?.start ?? Infinity) < each.scope.end; i++) {
      const start = sentences[i]?.start ?? 0;
      const list = found.get(start);
      if (list) list.push(each);
      else found.set(start, [each]);
    }
  }
  return found;
}
