import { ORDINALS } from "../words/number-words.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { valueFind } from "./cue.ts";

const ORDINAL_WORDS = Array.from(ORDINALS.keys())
  .sort((a, b) => b.length - a.length)
  .join("|");
const ORDINAL = new RegExp(
  String.raw`(?<![\p{L}-])(${ORDINAL_WORDS}|\d{1,3}(?:st|nd|rd|th))\b(?=\s\p{L}|-(?:most|least|\p{L}{2,12}est)\b)`,
  "giu",
);
const NO_RANK_AFTER =
  /^\s(?:quarter|half|century|generation|place\b(?! in)|floor|anniversary|amendment|lady|minister|name|aid|of\s(?:January|February|March|April|May|June|July|August|September|October|November|December)|ever|round\sof\b|world|hand|degree|person|class|(?:one|two|three|four|five|six|\d+)\b)/i;
const TIME_ADVERBIAL = /(?:\bat|\bat the|\bfrom the|\bin the|\bthe very)\s$/i;
const PREDICATE =
  /\b(?:is|are|was|were|be|been|become|became|becomes|remain|remains|remained|marked|marks|mark|ranked|ranks|finished|as)\s(?:\p{L}+(?:['’]s)?\s){0,3}$/iu;
const POSSESSIVE = /(?:['’]s?|\bits|\bhis|\bher|\btheir)\s$/i;
const RECORD = /\b(?:record-breaking|all-time (?:high|low)|record (?:high|low)|lowest ever|highest ever)\b/gi;
const SUPERLATIVE =
  /\bthe (most|least|\p{L}{2,12}est) (?:\p{L}+ ){0,2}(?=ever|since|on record|in (?:\d|more|over|nearly|at|history|the (?:world|country|history)))/giu;
const NOT_SUPERLATIVE = new Set([
  "west",
  "best",
  "latest",
  "interest",
  "forest",
  "protest",
  "request",
  "guest",
  "rest",
  "test",
  "contest",
  "harvest",
  "honest",
  "modest",
  "invest",
  "nearest",
]);

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
      if (NO_RANK_AFTER.test(after) || TIME_ADVERBIAL.test(before)) continue;
      if (!PREDICATE.test(before) && !POSSESSIVE.test(before) && !isFirstTime(before, after)) continue;
      const word = m[0].toLowerCase();
      put(
        m.index,
        m[0].length,
        String(ORDINALS.get(word) ?? Number.parseInt(word, 10)),
        /^[\s-]([\p{L}-]+)/u.exec(after)?.[1] ?? null,
      );
    }
    for (const m of text.matchAll(RECORD))
      put(m.index, m[0].length, /low/i.test(m[0]) ? "least" : "most", "record");
    for (const m of text.matchAll(SUPERLATIVE)) {
      const word = (m[1] ?? "").toLowerCase();
      if (!NOT_SUPERLATIVE.has(word))
        put(
          m.index + 4,
          word.length,
          /^(?:least|low|small|few|short|slow|weak)/.test(word) ? "least" : "most",
          null,
        );
    }
    return finds;
  },
};

/** "for the first time ever" ranks; other adverbials with an ordinal do not. */
function isFirstTime(before: string, after: string): boolean {
  return /\bfor the\s$/.test(before) && /^\stime\b/.test(after);
}
