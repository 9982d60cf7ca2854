import type { Article, Sentence } from "./article.ts";
import type { Attribution } from "./cues/attribution.ts";
import type { ValueCue, ValueFind } from "./cues/cue.ts";
import type { Draft } from "./draft.ts";

/** Turns a sentence, its values and what was attributed into drafts. */
export type DraftCue = {
  name: string;
  find: (
    article: Article,
    sentence: Sentence,
    values: readonly ValueFind[],
    attributions: readonly Attribution[],
  ) => Draft[];
};

/** Reworks all drafts of an article: drops, merges, names or fills in. */
export type Refiner = {
  name: string;
  refine: (article: Article, drafts: Draft[], attributions: readonly Attribution[]) => Draft[];
};

/** Everything the engine runs, in order. It knows no rule by itself. */
export type Rules = {
  values: readonly ValueCue[];
  attributions: (article: Article) => Attribution[];
  drafts: readonly DraftCue[];
  refiners: readonly Refiner[];
};

/** The drafts of an article, by the given rules. */
export function runRules(article: Article, rules: Rules): Draft[] {
  const attributions = rules.attributions(article);
  const inBlock = Map.groupBy(attributions, (each) => each.block);
  let drafts: Draft[] = [];
  for (const sentence of article.sentences) {
    if (sentence.role === "subhead" || sentence.role === "dateline" || sentence.role === "byline") continue;
    const values = findValues(sentence, article.publishedDays, rules.values);
    const near = (inBlock.get(sentence.block) ?? []).filter(
      ({ scope }) => scope.start < sentence.end && sentence.start < scope.end,
    );
    for (const cue of rules.drafts) drafts.push(...cue.find(article, sentence, values, near));
  }
  for (const refiner of rules.refiners) drafts = refiner.refine(article, drafts, attributions);
  return drafts;
}

/** The values of a sentence; words one cue has taken are closed to the later ones. */
function findValues(sentence: Sentence, publishedDays: number, cues: readonly ValueCue[]): ValueFind[] {
  const taken: ValueFind[] = [];
  for (const cue of cues) {
    for (const find of cue.find(sentence, publishedDays)) {
      if (!taken.some((other) => other.start < find.end && find.start < other.end)) taken.push(find);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
