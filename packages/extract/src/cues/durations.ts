import { DIGITS, parseNumber, SPELLED } from "../numbers.ts";
import { TIME_UNITS } from "../words/calendar-words.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { blockedFind, qualifierBefore, valueFind } from "./cue.ts";

const UNIT = Array.from(TIME_UNITS.keys()).join("|");
const COUNTED = new RegExp(
  String.raw`(?<![\w.,])(?:(${DIGITS}|${SPELLED})(?:[\s-](?:and a half|or (?:${DIGITS}|${SPELLED})))?|(a|an|another|one))[\s-](?:(?:more|full|straight|consecutive|further|calendar|working)\s)?(${UNIT})s?\b(?:[’'](?!s))?(\sand a half|\sor (?:more|so))?`,
  "gi",
);
const NOTHING_AFTER = /^\s(?:ago|earlier this|old\b|olds?\b)|^-old/i;
const OPEN_ENDED =
  /\b(?:for|after|within|in|during|over|lasting|lasted|took|takes?|needs?|last|spent|almost|nearly|about|stole|lost|another|than|additional)\s(?:an?|another|almost|nearly|about|more than)?\s?$/i;
const HYPHEN_LENGTH = /\b(day|week|month|year|decade|hour)-long\b/gi;
const PAST_DECADE = /\b(?:past|last|next) (decade|century)\b/gi;

/** Lengths of time: "30-day", "nearly 90 minutes", "a year or more". */
export const durationCue: ValueCue = {
  name: "durations",
  find(sentence) {
    const finds: ValueFind[] = [];
    for (const m of sentence.text.matchAll(COUNTED)) {
      const start = sentence.start + m.index;
      const at = { start, end: start + m[0].length };
      const after = sentence.text.slice(m.index + m[0].length);
      if (NOTHING_AFTER.test(after)) {
        if (!/^\sago/i.test(after)) continue;
        finds.push(blockedFind(at));
        continue;
      }
      const find = countedDuration(sentence.text, m, at);
      if (find) finds.push(find);
    }
    for (const m of sentence.text.matchAll(HYPHEN_LENGTH)) {
      const start = sentence.start + m.index;
      finds.push(
        valueFind({ start, end: start + m[0].length }, "duration", duration("1", (m[1] ?? "").toLowerCase())),
      );
    }
    for (const m of sentence.text.matchAll(PAST_DECADE)) {
      const start = sentence.start + m.index;
      finds.push(
        valueFind({ start, end: start + m[0].length }, "duration", duration("1", (m[1] ?? "").toLowerCase())),
      );
    }
    return finds;
  },
};

function countedDuration(
  text: string,
  m: RegExpExecArray,
  at: { start: number; end: number },
): ValueFind | null {
  const unit = (m[3] ?? "").toLowerCase();
  const tail = (m[4] ?? "").trim();
  const article = m[2]?.toLowerCase();
  const isVague = article !== undefined && article !== "one";
  const before = text.slice(Math.max(0, m.index - 24), m.index);
  // "three times a week" and "a day earlier" are no lengths: a bare article needs a word that measures
  if (
    isVague &&
    tail === "" &&
    !OPEN_ENDED.test(`${before}${article} `.replace(/\s(?:an?|another)\s$/i, " ")) &&
    article !== "another"
  )
    return null;
  if (unit === "quarter" || unit === "second" || unit === "min" || unit === "sec") {
    if (isVague || article === "one") return null;
  }
  const number = article !== undefined ? "1" : parseNumber(m[1] ?? "");
  if (number === null) return null;
  const exact = tail === "and a half" || /and a half/i.test(m[0]) ? addHalf(number) : number;
  const qualifier =
    tail === "or more" ? "atLeast" : tail === "or so" ? "about" : qualifierBefore(text, m.index);
  return valueFind(at, "duration", duration(exact, unit), { qualifier });
}

function addHalf(number: string): string {
  return number.includes(".") ? number : `${number}.5`;
}

/** ISO 8601 duration; weeks are counted in days, decades in years. */
function duration(number: string, unit: string): string {
  const entry = TIME_UNITS.get(unit);
  if (!entry) return "";
  if (number.includes(".") && unit === "hour") return `PT${Number(number) * 60}M`;
  const total = entry.times === 1 ? number : String(Number(number) * entry.times);
  return `P${entry.part}${total}${entry.letter}`;
}
