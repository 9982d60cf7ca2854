import type { Article } from "../article.ts";
import type { ValueFind } from "../cues/cue.ts";
import { WORD_CLASSES } from "../words/word-classes.ts";
import { isSameCount } from "./likeness.ts";
import { containment, countShared, stem } from "./similarity.ts";
import type { Slot } from "./slot.ts";

/** Share of the smaller claim's words two places must have in common to fill the same slot. */
const SAME_TOPIC = 0.75;
/** Where both tell of the dead, of the profit, this share is enough. */
const SAME_COUNT = 0.5;
const FEWEST_SHARED = 2;
/** Dates need more: many deeds of one subject fall on different days. */
const FEWEST_SHARED_DATED = 3;
const SAME_OBJECT = 0.6;
/** Verbs that only carry a value. */
const CARRIERS = new Set(
  "be have put stand reach total report estimate number remain make come give set include see count".split(
    " ",
  ),
);
/** Nouns that name no one in particular: "14 people killed" and "14 killed" are one slot. */
const ANYONE = new Set(["people", "person", "victim", "kill", "injure", "missing"]);

type Compared = Pick<ValueFind, "kind" | "norm" | "qualifier">;

const MULTIPLES: readonly [RegExp, string][] = [
  [/^doubl/i, "100%"],
  [/^tripl/i, "200%"],
  [/^quadrupl/i, "300%"],
];

/** A draft's value as it is compared: "doubled" is a growth of 100 percent. */
export function comparableValue(article: Article, { draft: { value } }: Slot): Compared | null {
  if (!value) return null;
  const words = article.text.slice(value.start, value.end);
  const growth = value.kind === "quantity" ? MULTIPLES.find(([pattern]) => pattern.test(words)) : undefined;
  return growth ? { kind: "percent", norm: growth[1], qualifier: value.qualifier } : value;
}

/** Whether two values are told of the same thing, by names, what is counted and the words around. */
export function isSameSlot(a: Slot, b: Slot): boolean {
  if (!areNamesOne(a, b) || !isSameNoun(a, b)) return false;
  const [left, right] = [topicOf(a), topicOf(b)];
  const shared = countShared(left, right);
  if (a.draft.kind === "date") {
    const isDeed = a.verb !== null && a.verb === b.verb && !CARRIERS.has(a.verb);
    return isDeed && shared >= FEWEST_SHARED_DATED && shared === Math.min(left.size, right.size);
  }
  if (a.counted || b.counted) return isSameCount(a, b) && containment(left, right) >= SAME_COUNT;
  return shared >= FEWEST_SHARED && containment(left, right) >= SAME_TOPIC;
}

function topicOf({ around, verb, counted }: Slot): Set<string> {
  const words = new Set([...around].filter((word) => !CARRIERS.has(word) && !ANYONE.has(word)));
  if (verb && !CARRIERS.has(verb)) words.add(verb);
  if (counted) words.add(counted);
  return words;
}

/** Names on one side only widen or narrow; names on both sides have to be the same ones, or some of them. */
function areNamesOne(a: Slot, b: Slot): boolean {
  const [fewer, more] = a.names.size <= b.names.size ? [a, b] : [b, a];
  // in headlines a name may be taken for another word
  return [...fewer.names].every((name) => more.names.has(name) || more.around.has(stem(name)));
}

function isSameNoun(a: Slot, b: Slot): boolean {
  const [left, right] = [nounOf(a), nounOf(b)];
  return left === right || left === null || right === null;
}

function nounOf({ draft: { value } }: Slot): string | null {
  const noun = value?.noun?.toLowerCase().split(" ").at(-1);
  if (!noun) return null;
  const group = WORD_CLASSES.get(noun) ?? WORD_CLASSES.get(noun.replace(/s$/, "")) ?? noun.replace(/s$/, "");
  return ANYONE.has(group) ? null : group;
}

/** Whether two deeds have subject and object in common, their verbs aside. */
export function isSameDeed(a: Slot, b: Slot): boolean {
  if (!areNamesOne(a, b) || a.names.size > 0 !== b.names.size > 0) return false;
  const [left, right] = [withoutVerb(a), withoutVerb(b)];
  const shared = countShared(left, right);
  return shared >= FEWEST_SHARED && shared / Math.max(left.size, right.size) >= SAME_OBJECT;
}

function withoutVerb({ words, extra, verb, draft }: Slot): Set<string> {
  const found = new Set([...words, ...(draft.clause?.subject ? extra : [])]);
  if (verb) found.delete(verb);
  return found;
}
