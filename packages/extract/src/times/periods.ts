import { fromDays, isoDate, isoMonth, isoQuarter, isoWeek, shiftMonth, weekdayOf } from "../calendar.ts";
import { tenseAt } from "../grammar/tense.ts";
import { whyFrom } from "./nearest.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const PART = String.raw`(?:(?:the\s)?(?:very\s)?(?:(?:beginning|start|end|middle|close|rest|remainder|course|turn)\sof\s)|(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\s(?:on\s|in\s)?)?`;
const STEP = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])${PART}(?:the\s(?:same\s(?:period|time|month|quarter|week)\s(?:of\s|in\s)?(?:the\s)?)?)?(?<which>last|next|this|coming|current|same|(?<!the\s)(?:previous|preceding|prior))\s(?:(?:calendar|full|trading)\s)?(?<unit>week|month|year|quarter|decade|century)(?:[’']s)?(?![\wÀ-ɏ-])`,
  "gi",
);
const PLAIN =
  /(?<![\wÀ-ɏ-])(?:(?:the\s)?(?:very\s)?(?:beginning|start|end|middle|close|rest|remainder|course)\sof\s|(?:earlier|later|early|late)\s(?:on\s)?in\s)(?:the\s(?:calendar\s)?)(?<unit>day|week|month|year|quarter|decade|century)(?![\wÀ-ɏ-])/gi;
const YEAR_END =
  /(?<![\wÀ-ɏ-])(?:the\s)?(?:year[\s-]to[\s-]date|year[\s-]end|end[\s-]of[\s-]year|year’s end|year's end)(?![\wÀ-ɏ-])/gi;
const FOR_YEAR =
  /(?<=\b(?:for|during|throughout)\s)(?:all of\s)?the\s(?<unit>year|month|week|quarter)(?=[.,;:)]|$|\s(?:to|as|at|by|with|was|were|is|are|will|and|so|in)\s)/gi;
/** "ended the week lower": the time of the article, too plain to be a claim. */
const ENDED =
  /(?<=\b(?:end|ended|ending|ends|finish|finished|start|started|began|begin|closed)\s)the\s(?<unit>day|week|month|quarter|year)(?![\wÀ-ɏ’'-])|(?<![\wÀ-ɏ-])the\s(?<unit2>week|quarter|year)(?=\s(?:ended|ending)\s)/gi;
const WEEKEND =
  /(?<![\wÀ-ɏ-])(?:(?:the|this|last|next|past|coming|previous)\s)(?:(?:past|coming|last|whole|entire)\s)?weekend(?![\wÀ-ɏ-])/gi;
const STEPS = new Map([
  ["last", -1],
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["next", 1],
  ["coming", 1],
]);

/** Weeks, months, quarters and years counted from publication, and weekends by the tense of their verb. */
export const periods: TimeRule = {
  name: "periods",
  trigger: /week|month|year|quarter|decade|century|the day/i,
  find(scene) {
    const finds: TimeFind[] = [];
    const because = whyFrom(scene);
    for (const m of scene.text.matchAll(STEP)) {
      if (isLength(scene.text, m)) continue;
      const which = (m.groups?.which ?? "").toLowerCase();
      const isLastOfSame = /same/i.test(m[0]) && which !== "same";
      if (which === "same" && !isLastOfSame) continue;
      // "the same quarter last year" is a step from that quarter
      if (isLastOfSame && /^year$/i.test(m.groups?.unit ?? "")) continue;
      const words = m[0].replace(/[’']s$/, "");
      const value = periodValue(
        scene.publishedDays,
        (m.groups?.unit ?? "").toLowerCase(),
        STEPS.get(which) ?? 0,
      );
      if (value) finds.push(timeFind(scene, [m.index, words.length], "date", value, { because }));
    }
    for (const pattern of [PLAIN, FOR_YEAR, YEAR_END]) {
      for (const m of scene.text.matchAll(pattern)) {
        const value = periodValue(scene.publishedDays, (m.groups?.unit ?? "year").toLowerCase(), 0);
        if (value) finds.push(timeFind(scene, [m.index, m[0].length], "date", value, { because }));
      }
    }
    for (const m of scene.text.matchAll(ENDED)) {
      const unit = (m.groups?.unit ?? m.groups?.unit2 ?? "").toLowerCase();
      const value = periodValue(scene.publishedDays, unit, 0);
      if (value) finds.push(timeFind(scene, [m.index, m[0].length], "date", value, { norm: null }));
    }
    for (const m of scene.text.matchAll(WEEKEND)) finds.push(weekend(scene, m));
    return finds;
  },
};

/** "over the last decade" is a length of time. */
function isLength(text: string, m: RegExpExecArray): boolean {
  const unit = (m.groups?.unit ?? "").toLowerCase();
  if (!/\bthe\s(?:last|next|previous|coming)\s[\wÀ-ɏ]+$/i.test(m[0]) || unit === "quarter") return false;
  if (unit === "decade" || unit === "century") return true;
  return (
    /^the\s(?:last|next|coming)/i.test(m[0]) &&
    /\b(?:over|within|during|for|throughout|in|than)\s$/i.test(text.slice(Math.max(0, m.index - 12), m.index))
  );
}

function periodValue(publishedDays: number, unit: string, step: number): string | null {
  const { year, month } = fromDays(publishedDays);
  if (unit === "day") return isoDate(publishedDays);
  if (unit === "week") return isoWeek(publishedDays + step * 7);
  if (unit === "year") return String(year + step);
  if (unit === "decade") return String(Math.floor(year / 10) + step);
  if (unit === "century") return String(Math.floor(year / 100) + step);
  if (unit === "quarter") return isoQuarter(year, Math.ceil(month / 3), step);
  const shifted = shiftMonth(year, month, step);
  return isoMonth(shifted.year, shifted.month);
}

function weekend(scene: TimeScene, m: RegExpExecArray): TimeFind {
  const { publishedDays } = scene;
  const last = publishedDays - ((weekdayOf(publishedDays) + 1) % 7);
  const tense = tenseAt(scene.sentence, scene.sentence.start + m.index);
  const isNamedNext = /\b(?:next|coming)\b/i.test(m[0]);
  const isNamedLast = /\b(?:last|past|previous)\b/i.test(m[0]);
  const isOn = weekdayOf(publishedDays) === 6 || weekdayOf(publishedDays) === 0;
  const isAhead = isNamedNext || (!isNamedLast && tense === "future" && !isOn);
  const saturday = isAhead ? last + 7 : isOn && isNamedLast ? last - 7 : last;
  const verb = isNamedNext || isNamedLast || isOn ? null : tense;
  return timeFind(scene, [m.index, m[0].length], "date", `${isoWeek(saturday)}-WE`, {
    because: whyFrom(scene, verb),
  });
}
