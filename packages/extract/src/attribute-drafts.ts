import type { Article } from "./article.ts";
import type { Attribution } from "./cues/attribution.ts";
import type { Draft } from "./draft.ts";
import { sortBySentence } from "./sort-by-sentence.ts";

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
