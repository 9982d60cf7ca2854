import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import { isPreview } from "../stages/preview.ts";
import type { Weights } from "./likeness.ts";
import { likeness, weighMeanings } from "./likeness.ts";
import type { Slot } from "./slot.ts";
import { slotsOf } from "./slot.ts";

/** How many earlier drafts with a word in common are compared, so that long texts take time in proportion. */
const MOST_COMPARED = 24;
/** A draft is looked up by this many of its rarest words. */
const MOST_KEYS = 12;

/** What is no claim of its own has to repeat one more surely. */
const SURE_ECHO = 0.55;
const SURE_WITHOUT_VERB = 0.65;

const ABOUT_AS_LIKELY = 0.1;

type Index = Map<string, Slot[]>;

/**
 * Repeats become mentions of the first full statement in the body; headline and key points never lead where the
 * body states it. `echoes` are stretches of headline and key points that may repeat a claim but are none themselves.
 */
export function mergeRepeats(article: Article, drafts: readonly Draft[], echoes: readonly Draft[]): Draft[] {
  const slots = slotsOf([...drafts, ...echoes]);
  const body = slots.filter(({ draft }) => !isPreview(draft));
  const previews = slots.filter(({ draft }) => isPreview(draft));
  const weights = weighMeanings(body);
  const isEcho = new Set(echoes);
  const kept: Draft[] = [];
  const index: Index = new Map();
  for (const own of [...body, ...previews]) {
    const { draft } = own;
    const { first, score } = bestMatch(article, own, index, weights);
    if (isEcho.has(draft)) {
      if (
        first &&
        score >= (own.verb ? SURE_ECHO : SURE_WITHOUT_VERB) &&
        !first.repeats.some((repeat) => isMet(repeat, draft))
      )
        first.repeats.push(draft);
    } else if (first) {
      if (first.sentence.start !== draft.sentence.start) first.repeats.push(draft);
    } else {
      kept.push(draft);
      addTo(index, own, weights);
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function keysOf({ draft, words, extra }: Slot, weights: Weights): string[] {
  const { value, identity, kind } = draft;
  const told = [...words, ...extra].sort((a, b) => weights(b) - weights(a)).slice(0, MOST_KEYS);
  if (value) return [`${kind} ${value.norm}`, ...told.map((word) => `${kind} of ${word}`)];
  return identity ? [`identity ${identity.name}`] : told;
}

function addTo(index: Index, own: Slot, weights: Weights): void {
  for (const key of keysOf(own, weights)) {
    const list = index.get(key);
    if (!list) index.set(key, [own]);
    else if (list.length < MOST_COMPARED) list.push(own);
  }
}

function isMet(a: Draft, b: Draft): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The likeliest draft; of those about as likely, a headline or key point takes the one that is told first, unless
 * only the likeliest has its verb.
 */
function bestMatch(
  article: Article,
  own: Slot,
  index: Index,
  weights: Weights,
): { first: Draft | null; score: number } {
  const scores = new Map<Slot, number>();
  let best: Slot | null = null;
  let bestScore = 0;
  for (const key of keysOf(own, weights)) {
    for (const other of index.get(key) ?? []) {
      if (scores.has(other)) continue;
      const score = likeness(article, own, other, weights);
      scores.set(other, score);
      if (score <= bestScore) continue;
      best = other;
      bestScore = score;
    }
  }
  let first = best;
  if (best && isPreview(own.draft)) {
    for (const [other, score] of scores) {
      const isAsLikely = score > 0 && score >= bestScore - ABOUT_AS_LIKELY;
      const hasVerb = other.verb === own.verb || best.verb !== own.verb;
      if (isAsLikely && hasVerb && first && other.draft.start < first.draft.start) first = other;
    }
  }
  return { first: first?.draft ?? null, score: bestScore };
}
