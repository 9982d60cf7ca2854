import type { Article } from "../article.ts";
import type { Attribution } from "../cues/attribution.ts";
import type { Draft } from "../draft.ts";

/** Gives every draft the claimant of the narrowest words it lies in; the next wider speaker passes them on. */
export function attributeDrafts(
  article: Article,
  drafts: Draft[],
  attributions: readonly Attribution[],
): Draft[] {
  const bySentence = sortBySentence(article, attributions);
  for (const draft of drafts) {
    if (draft.kind === "identity") continue;
    const place = draft.value ?? draft;
    const middle = (place.start + place.end) / 2;
    const around = (bySentence.get(draft.sentence.start) ?? [])
      .filter(
        ({ scope, frame }) =>
          scope.start <= middle &&
          middle < scope.end &&
          !(frame.start <= middle && middle < frame.end && frame.end <= scope.start),
      )
      .sort((a, b) => a.scope.end - a.scope.start - (b.scope.end - b.scope.start));
    const [own] = around;
    if (!own) continue;
    const wider = around.find((each) => each.claimant !== own.claimant);
    draft.claimant = own.claimant;
    draft.relay = own.relay ?? wider?.claimant ?? null;
  }
  return drafts;
}

/** The attributions whose words share something with a sentence, by the sentence's start. */
function sortBySentence(
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
