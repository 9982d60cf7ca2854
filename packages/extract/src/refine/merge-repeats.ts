import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import { containment, jaccard, stems } from "../similarity.ts";

/** Likeness from which two statements without a value count as one. */
const ALIKE = 0.6;
const ALIKE_IN_PREVIEW = 0.34;
const ALIKE_WITH_VALUE = 0.5;
/** How many earlier drafts with a word in common are compared, so that long texts take time in proportion. */
const MOST_COMPARED = 24;

type Indexed = { draft: Draft; words: Set<string> };

/**
 * Repeats become mentions of the first full statement in the body; headline and key points never lead where the
 * body states it.
 */
export function mergeRepeats(article: Article, drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  const index = new Map<string, Indexed[]>();
  const body = drafts.filter((draft) => !isPreview(draft));
  const previews = drafts.filter(isPreview);
  for (const draft of [...body, ...previews]) {
    const own = { draft, words: topicOf(article, draft) };
    const first = bestMatch(own, index);
    if (!first) {
      kept.push(draft);
      addTo(index, own);
    } else if (first.sentence !== draft.sentence) first.repeats.push(draft);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isPreview({ sentence }: Draft): boolean {
  return sentence.role === "headline" || sentence.role === "summary" || sentence.role === "caption";
}

/** The words that tell what a draft is about: its own, without those of its value. */
function topicOf(article: Article, draft: Draft): Set<string> {
  const { value } = draft;
  if (!value) return stems(article.text.slice(draft.start, draft.end));
  return stems(`${article.text.slice(draft.start, value.start)} ${article.text.slice(value.end, draft.end)}`);
}

function keysOf({ draft, words }: Indexed): string[] {
  if (draft.value) return [`${draft.kind} ${draft.value.norm}`];
  if (draft.identity) return [`identity ${draft.identity.name}`];
  return [...words];
}

function addTo(index: Map<string, Indexed[]>, own: Indexed): void {
  for (const key of keysOf(own)) {
    const list = index.get(key);
    if (!list) index.set(key, [own]);
    else if (list.length < MOST_COMPARED) list.push(own);
  }
}

function bestMatch(own: Indexed, index: ReadonlyMap<string, Indexed[]>): Draft | null {
  let best: Draft | null = null;
  let bestScore = 0;
  for (const key of keysOf(own)) {
    for (const other of index.get(key) ?? []) {
      const score = likeness(own, other);
      if (score > bestScore) {
        best = other.draft;
        bestScore = score;
      }
    }
  }
  return best;
}

/** 0 when two drafts are different claims. */
function likeness(own: Indexed, other: Indexed): number {
  const [a, b] = [own.draft, other.draft];
  if (a.sentence === b.sentence || (a.kind === "quote") !== (b.kind === "quote")) return 0;
  if (a.value || b.value) return a.value && b.value ? valueLikeness(own, other) : 0;
  if (a.identity || b.identity)
    return a.identity && b.identity && jaccard(own.words, other.words) >= 0.4 ? 1 : 0;
  const score = jaccard(own.words, other.words);
  if (isPreview(a) === isPreview(b)) return score >= ALIKE ? score : 0;
  const isContained =
    containment(own.words, other.words) >= 0.6 && Math.min(own.words.size, other.words.size) >= 3;
  return score >= ALIKE_IN_PREVIEW || isContained ? score : 0;
}

/** In key points the value itself tells; in the body the same value may be another claim about something else. */
function valueLikeness(own: Indexed, other: Indexed): number {
  const topic = containment(own.words, other.words);
  const isTelling = own.draft.kind !== "quantity" || (own.draft.value?.norm.length ?? 0) > 2;
  if (isPreview(own.draft) !== isPreview(other.draft)) return isTelling || topic > 0 ? 0.1 + topic : 0;
  const sharesNoun = own.draft.value?.noun !== null && own.draft.value?.noun === other.draft.value?.noun;
  return topic >= ALIKE_WITH_VALUE || sharesNoun ? 0.1 + topic : 0;
}
