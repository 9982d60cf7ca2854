import { ORDINALS } from "../words/number-words.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { valueFind } from "./cue.ts";
import { findSuperlatives } from "./superlatives.ts";

const ORDINAL_WORDS = Array.from(ORDINALS.keys())
  .sort((a, b) => b.length - a.length)
  .join("|");
const ORDINAL = new RegExp(
  String.raw`(?<![\p{L}-])(${ORDINAL_WORDS}|\d{1,3}(?:st|nd|rd|th))\b(?=\s\p{L}|-(?:most|least|\p{L}{2,12}est)\b)`,
  "giu",
);
const NO_RANK_AFTER =
  /^\s(?:quarter|half|century|generation|place\b(?! in)|floor|anniversary|amendment|lady|minister|name|aid|of\s(?:January|February|March|April|May|June|July|August|September|October|November|December)|ever|round\sof\b|world|hand|degree|person|class|party|(?:one|two|three|four|five|six|\d+)\b)/i;
const TIME_ADVERBIAL = /(?:\bat|\bat the|\bfrom the|\bin the|\bthe very)\s$/i;
const PREDICATE =
  /\b(?:is|are|was|were|be|been|become|became|becomes|remain|remains|remained|marked|marks|mark|ranked|ranks|finished|as)\s(?:\p{L}+(?:['’]s)?\s){0,3}$/iu;
const POSSESSIVE = /(?:['’]s?|\bits|\bhis|\bher|\btheir)\s$/i;
/** "the third-largest economy", "the second most valuable firm". */
const GRADED_AFTER = /^[\s-](?:most|least|\p{L}{2,12}est)\s/iu;
/** ", the third-largest bank," says what a body is, which is an identity. */
const APPOSITION = /,\s(?:(?:the|its|\p{L}+[’']s)\s(?:\p{L}+[’']s\s)?)?$/iu;
/** "in the 62nd minute", "on the 18th hole". */
const COUNTED_COURSE = /^\s(?:minute|lap|hole|over|inning|ballot|attempt|try)\b/i;
const NUMBER_ONE = /(?<!\p{L})(?:No\.\s?|number[\s-])(one|two|three|\d{1,3})\b(?=\s\p{L}|[.,;]|$)/giu;
const SMALL: Readonly<Record<string, string>> = { one: "1", two: "2", three: "3" };

/** Places in an order: ordinals told of something, records, superlatives with their scope. */
export const rankCue: ValueCue = {
  name: "ranks",
  find(sentence) {
    const { text } = sentence;
    const finds: ValueFind[] = [];
    const put = (index: number, length: number, norm: string, noun: string | null): void => {
      const start = sentence.start + index;
      finds.push(valueFind({ start, end: start + length }, "rank", norm, { noun }));
    };
    for (const m of text.matchAll(ORDINAL)) {
      const before = text.slice(Math.max(0, m.index - 48), m.index);
      const after = text.slice(m.index + m[0].length, m.index + m[0].length + 30);
      if (!isRank(before, after, /^\d/.test(m[0]))) continue;
      const word = m[0].toLowerCase();
      const norm = String(ORDINALS.get(word) ?? Number.parseInt(word, 10));
      put(m.index, m[0].length, norm, /^[\s-]([\p{L}-]+)/u.exec(after)?.[1] ?? null);
    }
    for (const m of text.matchAll(NUMBER_ONE)) {
      const written = (m[1] ?? "").toLowerCase();
      put(m.index, m[0].length, SMALL[written] ?? written, null);
    }
    for (const found of findSuperlatives(text))
      put(found.start, found.end - found.start, found.norm, found.noun);
    return finds;
  },
};

/** Whether an ordinal ranks what follows it; in most adverbials ("at first", "in the second half") it does not. */
function isRank(before: string, after: string, isDigits: boolean): boolean {
  if (GRADED_AFTER.test(after)) return !APPOSITION.test(before);
  if (isDigits && COUNTED_COURSE.test(after)) return true;
  if (NO_RANK_AFTER.test(after) || TIME_ADVERBIAL.test(before)) return false;
  return PREDICATE.test(before) || POSSESSIVE.test(before) || isFirstTime(before, after);
}

/** "for the first time ever" ranks; other adverbials with an ordinal do not. */
function isFirstTime(before: string, after: string): boolean {
  return /\bfor the\s$/.test(before) && /^\stime\b/.test(after);
}
