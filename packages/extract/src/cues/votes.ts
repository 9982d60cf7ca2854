import { amountsOf } from "../amounts/amounts-of.ts";
import { plainValue } from "../amounts/written-amounts.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { blockedFind, valueFind } from "./cue.ts";

const TALLY = /(?<![\w.,/$£€-])(\d{1,3})\s?(?:-|–|to)\s?(\d{1,3})(?![\w%/]|-\w|[.,]\d)/g;
const VOTES_TO = /^\svotes?\s(?:to|against)\s$/i;
/** Phrases that look like a result and are none. */
const NO_TALLY = /^(?:24-7|9-11|7-7|50-50|20-20|4-4-2|7-11)$/;
const VOTE_WORDS =
  /\b(?:votes?|voted|voting|ballot|passed|rejected|approved|defeated|senate|parliament|congress|council|committee|majority|motion|bill|resolution|ruled|ruling|decision|verdict|judges?|justices|referendum|lawmakers|MPs|house|split|margin)\b/i;
const SCORE_WORDS =
  /\b(?:won|wins|winning|beat|beats|beaten|beating|lost|loss|drew|draw|drawn|score|scored|scoring|victory|victories|win|defeat|defeated|match|matches|goals?|game|lead|led|leads|half-time|halftime|final|set|sets|series|away|home|penalties|shootout|scoreline|thrashed|edged|aggregate|comeback)\b/i;
const COUNTED_AFTER =
  /^\s(?:people|years?|months?|weeks?|days?|hours?|minutes?|percent|per\scent|million|billion|points?|km|miles?|metres?|meters?|degrees?|\p{L}+s\b(?!\sto\b))/iu;

/** Counts of two sides: votes, and results of matches, which are votes in form only. */
export const voteCue: ValueCue = {
  name: "votes",
  find(sentence) {
    const { text, start } = sentence;
    const finds: ValueFind[] = [];
    const amounts = amountsOf(sentence);
    amounts.forEach((first, i) => {
      const second = amounts[i + 1];
      if (!second || first.sort !== "number" || second.sort !== "number") return;
      if (!VOTES_TO.test(text.slice(first.end, second.start))) return;
      const at = { start: start + first.start, end: start + second.end };
      finds.push(valueFind(at, "vote", `${plainValue(first)}-${plainValue(second)}`));
    });
    for (const m of text.matchAll(TALLY)) {
      const at = { start: start + m.index, end: start + m.index + m[0].length };
      const isDash = !m[0].includes("to");
      const isNone = NO_TALLY.test(m[0].replace("–", "-"));
      if (isNone && !/\b(?:votes?|voted)\b/i.test(text)) finds.push(blockedFind(at));
      else if (isTally(text, m, isDash)) finds.push(valueFind(at, "vote", `${m[1]}-${m[2]}`));
      else if (isDash && Number(m[1]) > Number(m[2])) finds.push(blockedFind(at));
    }
    return finds;
  },
};

/** Two numbers are a result beside words of voting or playing, unless something else is counted in them. */
function isTally(text: string, m: RegExpExecArray, isDash: boolean): boolean {
  const after = text.slice(m.index + m[0].length, m.index + m[0].length + 24);
  const isRange = Number(m[1]) < Number(m[2]) && COUNTED_AFTER.test(after);
  const isChange = !isDash && /\bfrom\s$/i.test(text.slice(Math.max(0, m.index - 6), m.index));
  if (isRange || isChange) return false;
  return VOTE_WORDS.test(text) || (isDash && SCORE_WORDS.test(text));
}
