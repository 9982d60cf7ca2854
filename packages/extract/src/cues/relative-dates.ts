import type { Sentence } from "../article.ts";
import { fromDays, isoDate, isoMonth, isoWeek, weekdayOf } from "../calendar.ts";
import { tenseAt } from "../tense.ts";
import { WEEKDAYS } from "../words/calendar-words.ts";
import { NUMBER_WORDS } from "../words/number-words.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { valueFind } from "./cue.ts";
import { dateQualifier } from "./dates.ts";

const WEEKDAY =
  /\b(?:(last|next|this|past|coming)\s)?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?:['’]s)?\b(?:\s(?:morning|afternoon|evening|night)\b)?/g;
const DAY_WORD = /\b(today|yesterday|tomorrow|tonight)\b/gi;
const WEEKEND = /\b(?:the|this|last|next|past)(?: past| coming)? weekend\b/gi;
const PERIOD =
  /\b(last|next|this|previous|coming|later this|earlier this|late last|early next|the same period of the last|the same period last|a year earlier this) (week|month|year|quarter|decade)\b/gi;
const AGO =
  /\b(a|an|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (day|week|month|year|decade)s? (ago|earlier)\b/gi;
const FINANCIAL_QUARTER = /\bthe (first|second|third|fourth) quarter of the (?:financial|fiscal) year\b/gi;

/** Dates counted from the day of publication: weekdays, "last week", "three years ago". */
export const relativeDateCue: ValueCue = {
  name: "relative dates",
  find(sentence, publishedDays) {
    const finds: ValueFind[] = [];
    const put = (index: number, length: number, norm: string | null): void => {
      const start = sentence.start + index;
      if (norm !== null)
        finds.push(
          valueFind({ start, end: start + length }, "date", norm, {
            qualifier: dateQualifier(sentence.text, index),
          }),
        );
    };
    for (const m of sentence.text.matchAll(WEEKDAY)) {
      if (isPartOfName(sentence.text, m.index, m[0].length)) continue;
      const words = m[0].replace(/['’]s$/, "");
      put(m.index, words.length, weekday(sentence, publishedDays, m.index, m[1] ?? "", m[2] ?? ""));
    }
    for (const m of sentence.text.matchAll(DAY_WORD)) {
      if (isQuoted(sentence, m.index)) continue;
      put(m.index, m[0].length, isoDate(publishedDays + dayShift(m[1] ?? "")));
    }
    for (const m of sentence.text.matchAll(WEEKEND))
      put(m.index, m[0].length, weekend(sentence, publishedDays, m.index, m[0]));
    for (const m of sentence.text.matchAll(PERIOD))
      put(
        m.index,
        m[0].length,
        period(publishedDays, (m[1] ?? "").toLowerCase(), (m[2] ?? "").toLowerCase()),
      );
    for (const m of sentence.text.matchAll(AGO)) {
      if ((m[3] ?? "").toLowerCase() === "ago")
        put(m.index, m[0].length, ago(publishedDays, m[1] ?? "", (m[2] ?? "").toLowerCase()));
    }
    for (const m of sentence.text.matchAll(FINANCIAL_QUARTER))
      put(m.index, m[0].length, lastQuarter(publishedDays));
    return finds;
  },
};

/** "Black Friday" and "Tuesday Club" are names, not days. */
function isPartOfName(text: string, index: number, length: number): boolean {
  return (
    /\b(?:Black|Good|Ash|Holy|Easter|Cyber|Super|Bloody|Palm)\s$/.test(
      text.slice(Math.max(0, index - 8), index),
    ) || /^\s(?:Club|Times|Post)\b/.test(text.slice(index + length, index + length + 8))
  );
}

/** A speaker's "today" is not the article's. */
function isQuoted(sentence: Sentence, index: number): boolean {
  const at = sentence.start + index;
  return sentence.quotations.some((each) => each.isStatement && each.start <= at && at < each.end);
}

function dayShift(word: string): number {
  const lower = word.toLowerCase();
  if (lower === "yesterday") return -1;
  return lower === "tomorrow" ? 1 : 0;
}

/** A weekday is the day of publication itself, else the next one ahead or the last one back by the tense of its verb. */
function weekday(
  sentence: Sentence,
  publishedDays: number,
  index: number,
  modifier: string,
  name: string,
): string {
  const wanted = WEEKDAYS.get(name.toLowerCase()) ?? 0;
  const ahead = (wanted - weekdayOf(publishedDays) + 7) % 7;
  if (modifier === "next" || modifier === "coming") return isoDate(publishedDays + (ahead || 7));
  if (modifier === "last" || modifier === "past") return isoDate(publishedDays + (ahead - 7));
  if (ahead === 0) return isoDate(publishedDays);
  const tense = tenseAt(sentence, sentence.start + index);
  return isoDate(publishedDays + (tense === "future" ? ahead : ahead - 7));
}

function weekend(sentence: Sentence, publishedDays: number, index: number, words: string): string {
  const sinceSaturday = (weekdayOf(publishedDays) + 1) % 7;
  const last = publishedDays - sinceSaturday;
  const isAhead =
    /\b(?:next|coming)\b/i.test(words) ||
    (!/\b(?:last|past)\b/i.test(words) && tenseAt(sentence, sentence.start + index) === "future");
  const saturday = isAhead ? last + 7 : last;
  return `${isoDate(saturday)}/${isoDate(saturday + 1)}`;
}

function period(publishedDays: number, which: string, unit: string): string | null {
  const step = /^(?:last|previous|late last|the same)/.test(which)
    ? -1
    : /^(?:next|coming|early next)/.test(which)
      ? 1
      : 0;
  const { year, month } = fromDays(publishedDays);
  if (unit === "week") return isoWeek(publishedDays + step * 7);
  if (unit === "year") return String(year + step);
  if (unit === "decade") return null;
  if (unit === "quarter") {
    const quarters = year * 4 + Math.floor((month - 1) / 3) + step;
    return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;
  }
  const months = year * 12 + month - 1 + step;
  return isoMonth(Math.floor(months / 12), (months % 12) + 1);
}

/** "A year ago" is a year, "three weeks ago" a week, "two days ago" a day: as precise as the unit. */
function ago(publishedDays: number, count: string, unit: string): string {
  const lower = count.toLowerCase();
  const number = /^\d/.test(lower)
    ? Number(lower)
    : lower === "a" || lower === "an"
      ? 1
      : (NUMBER_WORDS.get(lower) ?? 1);
  const { year, month } = fromDays(publishedDays);
  if (unit === "day") return isoDate(publishedDays - number);
  if (unit === "week") return isoWeek(publishedDays - number * 7);
  if (unit === "month") {
    const months = year * 12 + month - 1 - number;
    return isoMonth(Math.floor(months / 12), (months % 12) + 1);
  }
  return String(year - number * (unit === "decade" ? 10 : 1));
}

function lastQuarter(publishedDays: number): string | null {
  return period(publishedDays, "last", "quarter");
}
