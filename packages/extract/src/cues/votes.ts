import type { ValueCue, ValueFind } from "./cue.ts";
import { blockedFind, valueFind } from "./cue.ts";

const TALLY = /(?<![\w.,/-])(\d{1,3})\s?(?:-|–|to)\s?(\d{1,3})(?![\w%/]|-\w|[.,]\d)/g;
const VOTE_WORDS =
  /\b(?:votes?|voted|ballot|passed|rejected|approved|defeated|senate|parliament|congress|council|majority|motion|bill|resolution|ruled|ruling)\b/i;
const SCORE_WORDS =
  /\b(?:won|beat|beaten|lost|drew|draw|score|scored|victory|win|defeat|match|goals?|game)\b/i;

/** Counts of two sides: votes, and results of matches, which are votes in form only. */
export const voteCue: ValueCue = {
  name: "votes",
  find(sentence) {
    const finds: ValueFind[] = [];
    for (const m of sentence.text.matchAll(TALLY)) {
      const start = sentence.start + m.index;
      const at = { start, end: start + m[0].length };
      const isVote = VOTE_WORDS.test(sentence.text);
      const isDash = !m[0].includes("to");
      if (isVote || (isDash && SCORE_WORDS.test(sentence.text)))
        finds.push(valueFind(at, "vote", `${m[1]}-${m[2]}`));
      else if (isDash && Number(m[1]) > Number(m[2])) finds.push(blockedFind(at));
    }
    return finds;
  },
};
