import type { Sentence } from "../article.ts";
import { fromDays, isoDate, isoMonth, toDays } from "../calendar.ts";
import { tenseAt } from "../tense.ts";
import { MONTHS } from "../words/calendar-words.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { blockedFind, qualifierBefore, valueFind } from "./cue.ts";

const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`((?:1[5-9]|20)\d\d)`;
const DAY_MONTH = new RegExp(
  String.raw`\b${DAY}(?:\s?[-–]\s?${DAY})?\s(?:of\s)?(${MONTH})\b(?:,?\s${YEAR}\b)?`,
  "g",
);
const MONTH_DAY = new RegExp(
  String.raw`\b(${MONTH})\s${DAY}(?:\s?[-–]\s?${DAY})?\b(?!\s?(?:,\d{3}|percent|%))(?:,?\s${YEAR}\b)?`,
  "g",
);
const MONTH_YEAR = new RegExp(String.raw`\b(${MONTH}),?\s${YEAR}\b`, "g");
const MONTH_ALONE = new RegExp(
  String.raw`\b(?:in|since|by|until|last|next|early|late|mid|during|from)[\s-](${MONTH})\b(?!\s\d)`,
  "g",
);
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g;
const QUARTER =
  /\b(?:Q([1-4])|(first|second|third|fourth)[ -]quarter)(?: of)?(?: the year)? ((?:19|20)\d\d)\b/gi;
const DECADE = /\b(?:the |early |late |mid-)*((?:1[89]|20)\d)0[’']?s\b/g;
const BEFORE_YEAR =
  /(?:\b(?:in|since|by|until|till|from|during|before|after|around|early|late|mid|year|of|for|the|and|to|between)[\s-](?:early |late |mid-)?)$/i;
const BARE_YEAR =
  /(?<![\d.,$£€#/-])\b((?:1[89]|20)\d\d)\b(?![\d/-]|,\d|\.\d|\s?(?:GMT|hours|people|jobs|troops|homes|metres|meters|km|kg|miles|employees|workers|percent|%))/g;
const CLOCK =
  /\b\d{1,2}(?:[:.]\d{2})?\s?(?:a\.m\.?|p\.m\.?|am|pm)(?!\p{L})|\b(?:at )?\d{1,2}:?\d{2} (?:GMT|UTC|BST|CET|EST|EDT|local time)\b/gu;

/** Dates with a day, month, quarter, year or decade of their own. */
export const dateCue: ValueCue = {
  name: "dates",
  find(sentence, publishedDays) {
    const finds: ValueFind[] = [];
    const put = (index: number, length: number, norm: string | null, alternatives: string[] = []): void => {
      const start = sentence.start + index;
      const at = { start, end: start + length };
      if (norm === null || finds.some((find) => find.start < at.end && at.start < find.end)) return;
      finds.push(
        valueFind(at, "date", norm, { qualifier: dateQualifier(sentence.text, index), alternatives }),
      );
    };
    for (const m of sentence.text.matchAll(ISO))
      put(m.index, m[0].length, dayNorm(Number(m[1]), Number(m[2]), Number(m[3])));
    findSlashed(sentence.text, put);
    for (const m of sentence.text.matchAll(DAY_MONTH))
      put(m.index, m[0].length, monthDay(sentence, publishedDays, m.index, [m[3], m[1], m[2], m[4]]));
    for (const m of sentence.text.matchAll(MONTH_DAY))
      put(m.index, m[0].length, monthDay(sentence, publishedDays, m.index, [m[1], m[2], m[3], m[4]]));
    for (const m of sentence.text.matchAll(MONTH_YEAR))
      put(m.index, m[0].length, isoMonth(Number(m[2]), monthNumber(m[1])));
    for (const m of sentence.text.matchAll(MONTH_ALONE)) {
      const name = m[1] ?? "";
      const index = m.index + m[0].length - name.length;
      put(index, name.length, nearestMonth(sentence, publishedDays, index, monthNumber(name)));
    }
    for (const m of sentence.text.matchAll(QUARTER)) {
      const quarter =
        m[1] ?? String(["first", "second", "third", "fourth"].indexOf((m[2] ?? "").toLowerCase()) + 1);
      put(m.index, m[0].length, `${m[3]}-Q${quarter}`);
    }
    for (const m of sentence.text.matchAll(DECADE)) put(m.index, m[0].length, `${m[1]}X`);
    for (const m of sentence.text.matchAll(BARE_YEAR)) {
      if (isYear(sentence.text, m.index)) put(m.index, m[0].length, m[1] ?? null);
    }
    for (const m of sentence.text.matchAll(CLOCK)) {
      const start = sentence.start + m.index;
      finds.push(blockedFind({ start, end: start + m[0].length }));
    }
    return finds;
  },
};

function findSlashed(
  text: string,
  put: (index: number, length: number, norm: string | null, alternatives: string[]) => void,
): void {
  for (const m of text.matchAll(SLASHED)) {
    const dayFirst = dayNorm(Number(m[3]), Number(m[2]), Number(m[1]));
    const monthFirst = dayNorm(Number(m[3]), Number(m[1]), Number(m[2]));
    const norm = dayFirst ?? monthFirst;
    put(m.index, m[0].length, norm, dayFirst && monthFirst && dayFirst !== monthFirst ? [monthFirst] : []);
  }
}

/** "by 2011" is a deadline; other words before a date do not bound it. */
export function dateQualifier(text: string, index: number): "atMost" | "exact" | "about" {
  if (/\bby(?: the)? $/i.test(text.slice(Math.max(0, index - 8), index))) return "atMost";
  return qualifierBefore(text, index) === "about" ? "about" : "exact";
}

function isYear(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 24), index);
  return (
    BEFORE_YEAR.test(before) || /^(?:in|since|by|from|during)\s$/i.test(before) || /[,(]\s?$/.test(before)
  );
}

function monthNumber(name: string | undefined): number {
  return MONTHS.get((name ?? "").toLowerCase().replace(/\.$/, "")) ?? 1;
}

function dayNorm(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const days = toDays(year, month, day);
  return fromDays(days).month === month ? isoDate(days) : null;
}

type Parts = [
  month: string | undefined,
  day: string | undefined,
  lastDay: string | undefined,
  year: string | undefined,
];

function monthDay(
  sentence: Sentence,
  publishedDays: number,
  index: number,
  [name, first, last, year]: Parts,
): string | null {
  const month = monthNumber(name);
  const from = year
    ? dayNorm(Number(year), month, Number(first))
    : nearestDay(sentence, publishedDays, index, month, Number(first));
  if (!from || !last) return from;
  const to = dayNorm(Number(from.slice(0, 4)), month, Number(last));
  return to ? `${from}/${to}` : from;
}

/** The nearest year; the tense of the verb decides only between dates about equally far off. */
function nearestDay(
  sentence: Sentence,
  publishedDays: number,
  index: number,
  month: number,
  day: number,
): string | null {
  const { year } = fromDays(publishedDays);
  const options = [year - 1, year, year + 1]
    .map((each) => ({ norm: dayNorm(each, month, day), distance: toDays(each, month, day) - publishedDays }))
    .filter((option) => option.norm !== null)
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const [best, second] = options;
  if (!best) return null;
  if (second && Math.abs(second.distance) - Math.abs(best.distance) < 150) {
    const tense = tenseAt(sentence, sentence.start + index);
    const isWrongWay = (tense === "past" && best.distance > 0) || (tense === "future" && best.distance < 0);
    if (isWrongWay) return second.norm;
  }
  return best.norm;
}

function nearestMonth(sentence: Sentence, publishedDays: number, index: number, month: number): string {
  const day = nearestDay(sentence, publishedDays, index, month, 15);
  return (day ?? isoMonth(fromDays(publishedDays).year, month)).slice(0, 7);
}
