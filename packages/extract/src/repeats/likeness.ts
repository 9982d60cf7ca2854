import type { Article } from "../article.ts";
import { isPreview } from "../stages/preview.ts";
import { ANTONYMS } from "../words/antonyms.ts";
import { compareValues } from "./compare-values.ts";
import { mayRepeat } from "./scope.ts";
import { containment, countShared, jaccard } from "./similarity.ts";
import type { Slot } from "./slot.ts";

/** Likeness from which two statements without a value count as one. */
const ALIKE = 0.6;
/** The same where they have other verbs. */
const ALIKE_BUT_VERB = 0.8;
/** Share of a headline's or key point's meaning that one statement of the body has to hold. */
const HELD_BY_BODY = 0.5;
const ALIKE_WITH_VALUE = 0.5;
const ALIKE_IDENTITY = 0.4;
/** A repeat that has the verb of the other is the likelier one. */
const SAME_VERB = 0.15;
const OTHER_VERB = 0.1;
/** So is one that holds most of a statement of the body. */
const COVERED = 0.6;
const IS_COVERED = 0.1;

/** A word that only stands elsewhere in the statement's sentence counts by this share. */
const FROM_SENTENCE = 0.4;

/** How much a meaning tells, by the number of drafts in the body that have it. */
export type Weights = (word: string) => number;

/** Weights for the meanings of an article's drafts: what stands everywhere tells little. */
export function weighMeanings(slots: readonly Slot[]): Weights {
  const counts = new Map<string, number>();
  for (const { words } of slots) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 / Math.sqrt(counts.get(word) ?? 1);
}

/** How surely one draft repeats another, 0 when they are different claims. */
export function likeness(article: Article, own: Slot, other: Slot, weights: Weights): number {
  const [a, b] = [own.draft, other.draft];
  if (a.sentence.start === b.sentence.start || (a.kind === "quote") !== (b.kind === "quote")) return 0;
  if (a.value || b.value)
    return a.value && b.value && !isContrary(own, other) ? valueLikeness(article, own, other) : 0;
  if (a.identity || b.identity)
    return a.identity && b.identity && jaccard(own.words, other.words) >= ALIKE_IDENTITY ? 1 : 0;
  if (isContrary(own, other)) return 0;
  if (isPreview(a) !== isPreview(b)) return previewLikeness(own, other, weights);
  const score = statementLikeness(own, other);
  return score > 0 && mayRepeat(article, own, other) ? score : 0;
}

/** One says what the other denies: a negation or the opposite verb on one side. */
export function isContrary(a: Slot, b: Slot): boolean {
  if (!a.lemma || !b.lemma) return false;
  const isSame = a.verb === b.verb;
  const isOpposite = areOpposite(a.lemma, b.lemma) || (!isSame && areOpposite(a.verb, b.verb));
  return (isSame && a.isTurned !== b.isTurned) || (isOpposite && a.isTurned === b.isTurned);
}

function areOpposite(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (ANTONYMS.get(a)?.has(b) ?? false);
}

function statementLikeness(own: Slot, other: Slot): number {
  const score = jaccard(own.words, other.words);
  return score >= (own.verb === other.verb ? ALIKE : ALIKE_BUT_VERB) ? score : 0;
}

/** A headline shortens: what counts is how much of it the statement in the body holds. */
function previewLikeness(own: Slot, other: Slot, weights: Weights): number {
  const [preview, body] = isPreview(own.draft) ? [own, other] : [other, own];
  const shared = sharedWeight(preview.words, body, weights);
  if (shared.count < 2 || countShared(preview.words, body.words) === 0) return 0;
  if (isOtherAgent(preview, body)) return 0;
  const held = shared.weight / (weightOf(preview.words, weights) || 1);
  const covers = body.words.size >= 3 ? containment(preview.words, body.words) : 0;
  const deed = verbScore(preview, body);
  const score = held + deed + (covers >= COVERED && deed >= 0 ? IS_COVERED : 0);
  return score >= HELD_BY_BODY ? score : 0;
}

/** "Engine troubles delay the tour" tells more than "the tour has been delayed". Who is named may have other names. */
function isOtherAgent({ agents }: Slot, { words, extra, beside }: Slot): boolean {
  if (agents.size === 0) return false;
  return ![...agents].some((word) => words.has(word) || extra.has(word) || beside.has(word));
}

function verbScore({ verb }: Slot, body: Slot): number {
  if (verb === body.verb) return SAME_VERB;
  return verb && body.verb && !body.words.has(verb) ? -OTHER_VERB : 0;
}

function weightOf(words: ReadonlySet<string>, weights: Weights): number {
  let sum = 0;
  for (const word of words) sum += weights(word);
  return sum;
}

function sharedWeight(
  words: ReadonlySet<string>,
  { words: own, extra, beside }: Slot,
  weights: Weights,
): { weight: number; count: number } {
  let weight = 0;
  let count = 0;
  for (const word of words) {
    if (own.has(word) || extra.has(word)) {
      weight += weights(word);
      count++;
    } else if (beside.has(word)) weight += weights(word) * FROM_SENTENCE;
  }
  return { weight, count };
}

/** In key points the value itself tells; in the body the same value may be another claim about something else. */
function valueLikeness(article: Article, own: Slot, other: Slot): number {
  const [a, b] = [own.draft.value, other.draft.value];
  if (!a || !b) return 0;
  const agreement = compareValues(a, b);
  if (agreement !== "same" && agreement !== "rounded") return 0;
  if (own.counted && other.counted && own.counted !== other.counted) return 0;
  const isEqual = a.norm === b.norm;
  const topic = topicShared(own, other);
  const score = (isEqual ? 0.1 : 0.05) + topic;
  if (isPreview(own.draft) !== isPreview(other.draft)) return isTold(own, other, isEqual, topic) ? score : 0;
  const sharesNoun = a.noun !== null && a.noun === b.noun;
  const isAlike = isEqual
    ? (topic >= ALIKE_WITH_VALUE && isPlaced(own, other)) || sharesNoun
    : isSameThing(own, other, topic);
  return isAlike && mayRepeat(article, own, other) ? score : 0;
}

/** An anchor with hardly a word beside its value is compared by its clause. */
function topicShared(a: Slot, b: Slot): number {
  if (Math.min(a.words.size, b.words.size) >= 1) return containment(a.words, b.words);
  return countShared(a.around, b.around) >= 2 ? containment(a.around, b.around) : 0;
}

/** Whether the value of a key point is that of a claim in the body. */
function isTold(own: Slot, other: Slot, isEqual: boolean, topic: number): boolean {
  if (!isEqual) return isSameCount(own, other) || countShared(own.around, other.around) >= 2;
  const isTelling = own.draft.kind !== "quantity" || (own.draft.value?.norm.length ?? 0) > 2;
  return isTelling || topic > 0 || isSameCount(own, other);
}

/** Both tell of the dead, the profit, the turnout. */
export function isSameCount(a: Slot, b: Slot): boolean {
  return a.counted !== null && a.counted === b.counted;
}

/** Many things happen in one month or year: there one word in common is too few. */
function isPlaced(a: Slot, b: Slot): boolean {
  const isDay = /^\d{4}-\d\d-\d\d/.test(a.draft.value?.norm ?? "");
  return a.draft.kind !== "date" || isDay || countShared(a.words, b.words) >= 2;
}

/** Values that only come near each other need more words in common than equal ones. */
function isSameThing(own: Slot, other: Slot, topic: number): boolean {
  if (own.draft.kind === "date") return false;
  const around = countShared(own.around, other.around);
  return around >= 2 && (topic >= ALIKE || isSameCount(own, other));
}
