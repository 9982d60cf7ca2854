import type { Amount } from "../amounts/amount.ts";
import { amountsOf } from "../amounts/amounts-of.ts";
import { percentOf, plainValue } from "../amounts/written-amounts.ts";
import { boundOf } from "./bounds.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { blockedFind, valueFind } from "./cue.ts";

/** What a share may be of: "half of the cuts", "a third more", "two-thirds majority". */
const SHARED =
  /^(?:\s(?:were|was|are|had|have|said|did|of(?!\s(?:an?\s(?:hour|century|mile|minute|second|day|year|decade)|century)\b)|the|their|its|his|her|our|those|these|as|more|less|fewer|higher|lower|larger|bigger|smaller|cheaper)\b|[-\s](?:majority|stake|share|interest|owned)\b)/i;
const CUT =
  /\b(?:by|in|than|only|just|about|nearly|almost|over|under)\s(?:(?:about|nearly|almost|around|over|more\sthan|less\sthan|at\sleast)\s)?$/i;
const ENDED = /^\s?(?:[.,;:)]|$|\s(?:in|since|to|from|by|over|between|last|this|compared|after|during)\b)/i;
const NO_SHARE =
  /\b(?:first|second|third|fourth|other|final|opening|closing|latter|next|last|this|each|every)\s$/i;
const NO_SHARE_AFTER =
  /^(?:[-\s](?:time|hour|an?\s(?:hour|mile|dozen|century|point)|century|marathon|sister|brother|brothers|sisters|past|brother))/i;

/** Percentages, percentage points, and shares told as fractions ("two-thirds of", "one in five"). */
export const percentageCue: ValueCue = {
  name: "percentages",
  find(sentence) {
    const finds: ValueFind[] = [];
    for (const amount of amountsOf(sentence)) {
      const at = { start: sentence.start + amount.start, end: sentence.start + amount.end };
      const qualifier = boundOf(sentence.text, amount);
      if (amount.sort === "percent" || amount.sort === "points")
        finds.push(
          valueFind(at, "percent", `${plainValue(amount)}%`, {
            qualifier,
            reading: pointsReading(sentence.text, amount),
          }),
        );
      else if (amount.sort === "share") {
        const isShare = isShareOf(sentence.text, amount);
        if (isShare)
          finds.push(
            valueFind(at, "percent", percentOf(amount.value), {
              qualifier,
              reading: shareReading(sentence.text, amount),
            }),
          );
        else if (/\//.test(sentence.text.slice(amount.start, amount.end))) finds.push(blockedFind(at));
      }
    }
    return finds;
  },
};

function pointsReading(text: string, amount: Amount): string | null {
  const words = text.slice(amount.start, amount.end);
  return amount.sort === "points" && /basis|bps/i.test(words)
    ? `“${words}” is ${plainValue(amount)} percentage points`
    : null;
}

function shareReading(text: string, amount: Amount): string | null {
  const words = text.slice(amount.start, amount.end);
  return `“${words}” is ${percentOf(amount.value)}`;
}

/** Whether the words speak of a part of a whole, not of a game's half, a fraction of an hour or a date. */
function isShareOf(text: string, amount: Amount): boolean {
  const words = text.slice(amount.start, amount.end);
  const before = text.slice(Math.max(0, amount.start - 32), amount.start);
  const after = text.slice(amount.end, amount.end + 24);
  if (/\s(?:in|out\sof)\s/i.test(words)) return true;
  if (amount.value.top >= amount.value.bottom || NO_SHARE.test(before) || NO_SHARE_AFTER.test(after))
    return false;
  if (/\//.test(words)) return /^\sof\b/.test(after);
  if (/\s-\s?$/.test(before)) return false;
  return SHARED.test(after) || (CUT.test(before) && ENDED.test(after));
}
