import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import { objectChange } from "./compare-objects.ts";
import { claimantChange, subjectChange } from "./compare-speakers.ts";
import { compareValues } from "./compare-values.ts";
import { valueWords } from "./explain-conflict.ts";
import { hedgesOf, looksBack, tellsPlan } from "./hedges.ts";

/** Says of every mention what it changes: who asserts it, a hedge, whether it is planned or done, whom and what it is about, the value. */
export function compareMentions(article: Article, drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    const hedges = draft.repeats.length > 0 ? hedgesOf(article, draft) : new Set<string>();
    draft.mentions = draft.repeats.map((repeat) => ({
      start: repeat.start,
      end: repeat.end,
      quote: article.text.slice(repeat.start, repeat.end),
      differs: differenceOf(article, draft, hedges, repeat),
    }));
  }
  return drafts;
}

function differenceOf(
  article: Article,
  draft: Draft,
  hedges: ReadonlySet<string>,
  repeat: Draft,
): string | null {
  const differences = [
    claimantChange(draft.claimant, repeat.claimant),
    ...hedgeChanges(hedges, hedgesOf(article, repeat)),
    modalityChange(draft, repeat),
    subjectChange(article, draft, repeat),
    objectChange(article, draft, repeat),
    valueChange(article, draft, repeat),
  ].filter((each) => each !== null);
  return differences.length > 0 ? differences.join("; ") : null;
}

function hedgeChanges(own: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [
    ...[...own].filter((hedge) => !other.has(hedge)).map((hedge) => `drops “${hedge}”`),
    ...[...other].filter((hedge) => !own.has(hedge)).map((hedge) => `adds “${hedge}”`),
  ];
}

function modalityChange(draft: Draft, repeat: Draft): string | null {
  if (tellsPlan(draft) && looksBack(repeat)) return "tells a plan as a fact";
  return looksBack(draft) && tellsPlan(repeat) ? "tells a fact as a plan" : null;
}

/** "10%" for "9.9%", "a month" for "30 days": the same within tolerance, but not the same words. */
function valueChange(article: Article, draft: Draft, repeat: Draft): string | null {
  const [own, other] = [draft.value, repeat.value];
  if (!own || !other || own.norm === other.norm || own.kind === "rank") return null;
  const words = `“${valueWords(article, repeat)}” for “${valueWords(article, draft)}”`;
  if (own.kind === "date")
    return `dates it ${own.norm.length > other.norm.length ? "less" : "more"} closely (${words})`;
  return `${compareValues(own, other) === "rounded" ? "rounds the value" : "gives the value otherwise"} (${words})`;
}
