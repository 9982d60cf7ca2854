import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import { containment, jaccard, stems } from "../similarity.ts";

/** Likeness from which two statements without a value count as one. */
const ALIKE = 0.6;
const ALIKE_FROM_SUMMARY = 0.34;

/** Repeats become mentions of the first full statement in the body; headline and key points never lead where the body states it. */
export function mergeRepeats(article: Article, drafts: Draft[]): Draft[] {
  const words = new Map(drafts.map((draft) => [draft, stems(article.text.slice(draft.start, draft.end))]));
  const kept: Draft[] = [];
  const body = drafts.filter((draft) => !isPreview(draft));
  const previews = drafts.filter(isPreview);
  for (const draft of [...body, ...previews]) {
    const first = bestMatch(draft, kept, words);
    if (!first) kept.push(draft);
    else if (!isSamePlace(first, draft)) first.repeats.push(draft);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isPreview(draft: Draft): boolean {
  return (
    draft.sentence.role === "headline" ||
    draft.sentence.role === "summary" ||
    draft.sentence.role === "caption"
  );
}

function isSamePlace(a: Draft, b: Draft): boolean {
  return a.start <= b.start && b.end <= a.end && a.sentence === b.sentence;
}

function bestMatch(
  draft: Draft,
  kept: readonly Draft[],
  words: ReadonlyMap<Draft, Set<string>>,
): Draft | null {
  let best: Draft | null = null;
  let bestScore = 0;
  for (const other of kept) {
    const score = likeness(draft, other, words);
    if (score > bestScore) {
      best = other;
      bestScore = score;
    }
  }
  return best;
}

/** 0 when two drafts are different claims. */
function likeness(draft: Draft, other: Draft, words: ReadonlyMap<Draft, Set<string>>): number {
  const mine = words.get(draft) ?? new Set<string>();
  const theirs = words.get(other) ?? new Set<string>();
  if (draft.value || other.value) {
    if (!draft.value || !other.value || draft.kind !== other.kind || draft.value.norm !== other.value.norm)
      return 0;
    const topic = containment(mine, theirs);
    if (draft.sentence === other.sentence) return 0;
    return topic >= (isPreview(draft) ? 0.3 : 0.5) ? topic : 0;
  }
  if (draft.identity || other.identity) {
    return draft.identity &&
      other.identity &&
      draft.identity.name === other.identity.name &&
      jaccard(mine, theirs) >= 0.4
      ? 1
      : 0;
  }
  if (draft.kind === "quote" || other.kind === "quote") return 0;
  if (draft.sentence === other.sentence) return 0;
  const score = jaccard(mine, theirs);
  if (isPreview(draft) !== isPreview(other))
    return score >= ALIKE_FROM_SUMMARY ||
      (containment(mine, theirs) >= 0.6 && Math.min(mine.size, theirs.size) >= 3)
      ? score
      : 0;
  return score >= ALIKE ? score : 0;
}
