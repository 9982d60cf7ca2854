import { fromDays, isoMonth } from "../calendar.ts";
import type { Resolved } from "./nearest.ts";
import { nearestMonth, whyFrom } from "./nearest.ts";
import { FULL_MONTH, HAS_MONTH, MONTH, monthNumber, YEAR, yearAhead } from "./patterns.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const PART = String.raw`(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[-\s]|(?:the\s)?(?:very\s)?(?:beginning|start|middle|end|(?:first|second|third|fourth|last|final|opening)\s(?:week|weekend|half|days|few\sdays))\sof\s)`;
const WITH_YEAR = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])${PART}?(?<month>${MONTH})(?:\s?,?\s(?:of\s|in\s)?(?<year>${YEAR})|\s(?:of\s)?(?<which>last|this|next)\syear)(?!-\d)`,
  "g",
);
const WITH_STEP = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?<which>[Ll]ast|[Nn]ext|[Tt]his)\s(?:past\s|coming\s)?(?<month>${FULL_MONTH})(?![\wÀ-ɏ])`,
  "g",
);
const AFTER_WORD = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?<word>in|since|by|until|till|from|during|before|after|through|of|for|to|between|around|about|throughout|[Ee]arly|[Ll]ate|[Mm]id|[Ii]n|[Ss]ince|[Bb]y|[Dd]uring)[\s-](?<month>${MONTH})(?!\s?\d|\s[A-ZÀ-Þ][a-zß-ÿ]|-[\wÀ-ɏ])`,
  "g",
);
const WITH_PART = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])${PART}(?<month>${MONTH})(?!\s?\d|\s[A-ZÀ-Þ][a-zß-ÿ]|-[\wÀ-ɏ])`,
  "g",
);
const AFTER_MONTH = new RegExp(
  String.raw`(?<=${MONTH}(?:,?\s(?:and|to|or|through|until)\s|\s?[-–]\s?))(?<month>${FULL_MONTH})(?!\s?\d|\s[A-ZÀ-Þ])`,
  "g",
);
const BEFORE_MONTH = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?<month>${FULL_MONTH})(?=(?:,?\s(?:and|to|or|through|until)\s|\s?[-–]\s?)${MONTH})`,
  "g",
);
/** "April", "June" and "August" are persons too, "May" and "March" words of every day. */
const BY_ITSELF =
  /(?<![\wÀ-ɏ’'-])(?<month>January|February|July|September|October|November|December)(?![\wÀ-ɏ-]|\s?\d|\s[A-ZÀ-Þ][a-zß-ÿ])/g;
const BEFORE_NOUN =
  /(?<=\b(?:the|an|its|their|his|her|our|this|year’s|year's)\s)(?<month>March|April|June|August)(?=\s(?!(?:for|on|of|to|against)\b)[a-zß-ÿ])/g;
const MONTH_START = new RegExp(HAS_MONTH.source.replace(String.raw`\b`, ""));
const SHORTEST_MONTH = 3;
const ALONE = [WITH_PART, AFTER_WORD, BY_ITSELF, BEFORE_NOUN];
const AMONG_OTHERS = [WITH_PART, AFTER_WORD, AFTER_MONTH, BEFORE_MONTH, BY_ITSELF, BEFORE_NOUN];
const TITLE_BEFORE = /(?:\b(?:Black|Red|Miss|Mrs?|Ms)\.?|Theresa)\s$/;

/** Months with a year ("early March 2025", "October of last year") and without, in the nearest year. */
export const months: TimeRule = {
  name: "months",
  trigger: HAS_MONTH,
  find(scene) {
    const finds: TimeFind[] = [];
    const { year } = fromDays(scene.publishedDays);
    for (const m of scene.text.matchAll(WITH_YEAR)) {
      const which = m.groups?.which;
      const ofYear = which ? year + ["last", "this", "next"].indexOf(which) - 1 : Number(m.groups?.year);
      const value = isoMonth(ofYear, monthNumber(m.groups?.month ?? ""));
      finds.push(
        timeFind(scene, [m.index, m[0].length], "date", value, { because: which ? whyFrom(scene) : null }),
      );
    }
    for (const m of scene.text.matchAll(WITH_STEP)) {
      const month = monthNumber(m.groups?.month ?? "");
      const { value, because } = stepped(scene, m.index, month, (m.groups?.which ?? "").toLowerCase());
      finds.push(timeFind(scene, [m.index, m[0].length], "date", value, { because }));
    }
    const patterns = hasTwoMonths(scene.text) ? AMONG_OTHERS : ALONE;
    for (const pattern of patterns) {
      for (const m of scene.text.matchAll(pattern)) {
        const find = alone(scene, m);
        if (find) finds.push(find);
      }
    }
    return finds;
  },
};

function hasTwoMonths(text: string): boolean {
  return MONTH_START.test(text.slice(text.search(MONTH_START) + SHORTEST_MONTH));
}

function alone(scene: TimeScene, m: RegExpExecArray): TimeFind | null {
  const name = m.groups?.month ?? "";
  const word = m.groups?.word ?? "";
  const index = m.index + m[0].length - name.length;
  const after = scene.text.slice(index + name.length, index + name.length + 3);
  if (TITLE_BEFORE.test(scene.text.slice(Math.max(0, index - 8), index))) return null;
  if (name === "May" && (/^['’]s/.test(after) || /^(?:of|for|to|from|about|before|after)$/.test(word)))
    return null;
  const isPart = word === "" || /^(?:early|late|mid)$/i.test(word);
  const from = isPart ? m.index : index;
  const year = yearAhead(scene.text, index + name.length);
  if (year !== null)
    return timeFind(scene, [from, index + name.length - from], "date", isoMonth(year, monthNumber(name)));
  const { value, because } = nearestMonth(scene, from, monthNumber(name));
  return timeFind(scene, [from, index + name.length - from], "date", value, { because });
}

/** "Last March" is the latest one over, "this March" the one of this year, "next March" the first to come. */
function stepped(scene: TimeScene, index: number, month: number, which: string): Resolved {
  const published = fromDays(scene.publishedDays);
  if (which === "this") return nearestMonth(scene, index, month);
  const isLast = which === "last";
  const isOver = isLast ? month < published.month : month > published.month;
  const year = isOver ? published.year : published.year + (isLast ? -1 : 1);
  return { value: isoMonth(year, month), because: whyFrom(scene) };
}
