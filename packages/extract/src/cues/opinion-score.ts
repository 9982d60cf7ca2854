import type { Token } from "../grammar/tokens.ts";
import { isCapitalised } from "../grammar/tokens.ts";
import { MONTHS, WEEKDAYS } from "../words/calendar-words.ts";
import {
  EVALUATIVE_WORDS,
  FEELING_VERBS,
  FIGURATIVE_VERBS,
  GENERAL_WORDS,
  INTENSIFIERS,
} from "../words/evaluative-words.ts";

/** How much words weigh or wish (above 0) rather than report, and how much in them could be looked up. */
export type OpinionScore = { total: number; judged: number; checkable: number };

const FIRST = /^(?:i|we|my|our|us|me|mine|ours|myself|ourselves)$/;
const SECOND = /^(?:you|your|yours|yourself|yourselves)$/;
const VAGUE_SUBJECT = /^(?:this|that|it|these|those|they|there)$/;
const DUTY = /^(?:should|must|ought|shall|cannot)$/;
/** Of these only the speaker's own tell nothing to look up. */
const COGNITION =
  /^(?:think|believe|consider|conclude|suppose|reckon|guess|suspect|imagine|expect|doubt|wonder|learn|care|mind|forget)$/;
const WEIGHTS = {
  bias: -0.5,
  evaluation: 1.5,
  feeling: 1.5,
  duty: 1.2,
  hypothesis: 1.5,
  comparison: 1,
  firstPerson: 0.7,
  secondPerson: 1,
  vagueCopula: 0.6,
  intensity: 0.5,
  appeal: 1.5,
  value: -1.5,
  smallNumber: -0.6,
  name: -1.3,
  event: -1.2,
  plan: -0.8,
  general: -1.2,
} as const;

/** Scores the words of one statement by its features, none of which is a phrase. */
export function scoreOpinion(tokens: readonly Token[]): OpinionScore {
  const words = tokens.filter((token) => token.tag !== "punct" && token.tag !== "quote");
  const has = (test: (token: Token, i: number) => boolean): boolean => words.some(test);
  const count = (test: (token: Token, i: number) => boolean): number => words.filter(test).length;
  const isFirst = has(({ lower }) => FIRST.test(lower));
  const judged =
    WEIGHTS.evaluation *
      Math.min(
        2,
        count(({ lower }) => EVALUATIVE_WORDS.has(lower)),
      ) +
    (has((_, i) => isFeeling(words, i)) ? WEIGHTS.feeling : 0) +
    (has((token, i) => DUTY.test(token.lower) || isNeed(words, i)) ? WEIGHTS.duty : 0) +
    (has((_, i) => isHypothetical(words, i)) ? WEIGHTS.hypothesis : 0) +
    (has((_, i) => isTooMuch(words, i)) ? WEIGHTS.comparison : 0) +
    (isFirst ? WEIGHTS.firstPerson : 0) +
    (has(({ lower }) => SECOND.test(lower)) ? WEIGHTS.secondPerson : 0) +
    (has((_, i) => isVagueCopula(words, i)) ? WEIGHTS.vagueCopula : 0) +
    WEIGHTS.intensity *
      Math.min(
        2,
        count(({ lower }) => INTENSIFIERS.has(lower)),
      ) +
    (isAppeal(tokens, words) ? WEIGHTS.appeal : 0);
  const checkable =
    (has(({ text }) => /\p{N}/u.test(text))
      ? WEIGHTS.value
      : has((token) => isSmallNumber(token))
        ? WEIGHTS.smallNumber
        : 0) +
    (has((token, i) => i > 0 && isEntity(token)) ? WEIGHTS.name : 0) +
    (has((_, i) => isEvent(words, i)) ? WEIGHTS.event : 0) +
    (has((_, i) => isPlan(words, i)) ? WEIGHTS.plan : 0) +
    (has(({ lower }) => GENERAL_WORDS.has(lower)) ? WEIGHTS.general : 0);
  return { total: WEIGHTS.bias + judged + checkable, judged, checkable };
}

function isFeeling(words: readonly Token[], i: number): boolean {
  const token = words[i];
  if (!token || !/^(?:verb|participle|gerund|infinitive)$/.test(token.tag) || !FEELING_VERBS.has(token.lemma))
    return false;
  return (
    !COGNITION.test(token.lemma) ||
    words.slice(Math.max(0, i - 3), i).some((each) => /^(?:i|we)$/.test(each.lower))
  );
}

/** "need to", "have to", "let's". */
function isNeed(words: readonly Token[], i: number): boolean {
  const lemma = words[i]?.lemma;
  const next = words[i + 1];
  return (
    ((lemma === "need" || lemma === "have") && next?.lower === "to") ||
    (lemma === "let" && /^(?:us|['’]s)$/.test(next?.lower ?? ""))
  );
}

/** "would have been", "had it happened", "if we had". */
function isHypothetical(words: readonly Token[], i: number): boolean {
  const { lower } = words[i] ?? {};
  if (lower === "would" || lower === "could" || lower === "might")
    return words[i + 1]?.lemma === "have" || words[i + 1]?.lemma === "be";
  return lower === "had" && i === 0 && /^(?:pron|det|noun|name)$/.test(words[1]?.tag ?? "");
}

/** "too late", "not enough", "at least". */
function isTooMuch(words: readonly Token[], i: number): boolean {
  const { lower } = words[i] ?? {};
  return (lower === "too" && /^(?:adj|adv|det)$/.test(words[i + 1]?.tag ?? "")) || lower === "enough";
}

/** "this is", "it's": what is meant stays open. */
function isVagueCopula(words: readonly Token[], i: number): boolean {
  return (
    VAGUE_SUBJECT.test(words[i]?.lower ?? "") && words[i]?.lower !== "there" && words[i + 1]?.lemma === "be"
  );
}

/** A question, an exclamation, or a command to somebody. */
function isAppeal(tokens: readonly Token[], words: readonly Token[]): boolean {
  if (/[?!]$/.test(tokens.at(-1)?.text ?? "")) return true;
  const [first, second] = words;
  return first?.tag === "verb" && first.lemma === first.lower && second?.tag !== "noun" && words.length > 2;
}

function isSmallNumber(token: Token): boolean {
  return token.tag === "num" && token.lower !== "one";
}

function isEntity(token: Token): boolean {
  return (
    token.tag === "name" && isCapitalised(token) && !MONTHS.has(token.lower) && !WEEKDAYS.has(token.lower)
  );
}

/** A past or perfect deed of a third person: "the ship leaned", "the board has granted". */
function isEvent(words: readonly Token[], i: number): boolean {
  const token = words[i];
  if (!token) return false;
  const isPast =
    token.tag === "verb" &&
    token.lemma !== token.lower &&
    !/(?:s|ing)$/.test(token.lower) &&
    token.lemma !== "be" &&
    token.lemma !== "have";
  const auxiliary = words
    .slice(Math.max(0, i - 3), i)
    .some((each) => each.lemma === "have" || each.lemma === "be");
  const isPerfect = token.tag === "participle" && auxiliary;
  if ((!isPast && !isPerfect) || FEELING_VERBS.has(token.lemma)) return false;
  const isHypothesis = words
    .slice(Math.max(0, i - 4), i)
    .some((each) => /^(?:would|could|might|should|if)$/.test(each.lower));
  const isOwn = words
    .slice(Math.max(0, i - 4), i)
    .some((each) => FIRST.test(each.lower) || SECOND.test(each.lower));
  return !isHypothesis && (!isOwn || isPerfect) && !(isOwn && FIGURATIVE_VERBS.has(token.lemma));
}

/** "we will be talking", "we are building": what the speaker does or is about to do. */
function isPlan(words: readonly Token[], i: number): boolean {
  const token = words[i];
  const next = words[i + 1];
  if (!token || !next) return false;
  if (/^(?:will|['’]ll)$/.test(token.lower)) return true;
  const main = words.slice(i + 1, i + 4).find((each) => each.tag === "gerund");
  return (
    token.lemma === "be" &&
    main !== undefined &&
    !FIGURATIVE_VERBS.has(main.lemma) &&
    words.slice(Math.max(0, i - 2), i).some((each) => FIRST.test(each.lower))
  );
}
