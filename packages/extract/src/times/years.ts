import { fromDays } from "../calendar.ts";
import { groupSpan, YEAR } from "./patterns.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const RANGE = new RegExp(
  String.raw`(?<![\wÀ-ɏ.,/$£€#-])(?<first>${YEAR})\s?[-–/]\s?(?<last>${YEAR}|\d{2}(?![\wÀ-ɏ%]|[.,:]\d))(?![-–/]\d)`,
  "dg",
);
const PART = String.raw`(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[-\s]|(?:the\s)?(?:very\s)?(?:beginning|start|middle|end|turn)\sof\s(?:the\syear\s)?|(?:the\s)?(?:calendar\s)?year[-\s](?:end\s)?|(?:all|most|much|the rest|the remainder)\sof\s)?`;
const SINGLE = new RegExp(
  String.raw`(?<![\wÀ-ɏ.,/$£€#:_-]|\d\s)(?<part>${PART})(?<year>${YEAR})(?![\d/_-]|\s\d{3}(?!\d)|,\d|\.\d|:\d|\s?(?:GMT|UTC|hours|hrs|local|people|persons|men|women|jobs|troops|homes|met(?:re|er)s?|feet|ft|km|kg|kilomet|miles|mph|rpm|tonnes|tons|pounds|dollars|euros|employees|workers|percent|per\scent|points|megawatts|MW|%|million|billion|thousand))`,
  "dg",
);
const SHORT =
  /(?<=\b(?:in|since|of|from|until|by|and|to|summer|spring|fall|winter)\s)[’'‘](\d\d)(?!\w|[’']s)/g;
const BEFORE_YEAR =
  /\b(?:in|since|by|until|till|from|during|before|after|around|about|circa|of|for|the|a|an|its|their|his|her|our|this|and|or|to|than|between|through|throughout|into|as|on|is|was|were|with|within|where|when|while|early|late|mid|late-|per|that|which)[\s-]$/i;
const AMOUNT_BEFORE =
  /\b(?:some|about|around|nearly|almost|only|just|over|than|at|to|exactly|flight|number|no\.|room|page|channel|highway|route|the)\s$/i;
const PRODUCT_BEFORE =
  /\b(?:Flight|Gate|Windows|Office|Boeing|Airbus|Peugeot|Route|Highway|No|Number|Room|Channel|Page|Server|Interstate|Act|Resolution|Article|Section|Model|Chapter|Building|Block|PO|Box)\.?\s$/;

/** Years, ranges of years (two finds) and years with a part: "mid-2012", "the end of 2008". */
export const years: TimeRule = {
  name: "years",
  trigger: /(?:1[5-9]|20)\d\d|[’'‘]\d\d/,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const m of scene.text.matchAll(RANGE)) finds.push(...rangeOf(scene, m));
    for (const m of scene.text.matchAll(SINGLE)) {
      const year = m.groups?.year ?? "";
      const at = groupSpan(m, "year")?.[0] ?? m.index;
      if (m.groups?.part === "" && !isYear(scene, at, Number(year))) continue;
      const isName = nameBefore(scene, m.index) !== "";
      finds.push(
        timeFind(scene, [m.index, m[0].length], "date", year, isName ? { norm: null } : { because: null }),
      );
    }
    for (const m of scene.text.matchAll(SHORT)) {
      const short = Number(m[1]);
      const value = String(
        short > (fromDays(scene.publishedDays).year % 100) + 10 ? 1900 + short : 2000 + short,
      );
      finds.push(timeFind(scene, [m.index, m[0].length], "date", value));
    }
    return finds;
  },
};

const NAME = /(?:^|\s)([A-ZÀ-Þ][\wÀ-ɏ’']*)\s$/;
const NO_NAME =
  /^(?:In|The|Since|By|From|During|Until|Till|For|Of|An?|This|That|Its|Their|His|Her|Our|After|Before|Between|Around|To|And|Early|Late|As|On|With|But|When|While|Through|Throughout|Mid|Both|Only|Then|Or|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The name a year belongs to ("World Cup 2010"), or "". */
function nameBefore(scene: TimeScene, index: number): string {
  const name = NAME.exec(scene.text.slice(Math.max(0, index - 24), index))?.[1] ?? "";
  return NO_NAME.test(name) ? "" : name;
}

/** "2003-2005" and "2010-11"; the second year has to follow. */
function rangeOf(scene: TimeScene, m: RegExpExecArray): TimeFind[] {
  const first = groupSpan(m, "first");
  const last = groupSpan(m, "last");
  const from = m.groups?.first ?? "";
  const written = m.groups?.last ?? "";
  const to = written.length === 2 ? from.slice(0, 2) + written : written;
  if (!first || !last || Number(to) <= Number(from) || Number(to) - Number(from) > 150) return [];
  return [timeFind(scene, first, "date", from), timeFind(scene, last, "date", to)];
}

function isYear(scene: TimeScene, index: number, year: number): boolean {
  const before = scene.text.slice(Math.max(0, index - 24), index);
  const after = scene.text.slice(index + 4, index + 30);
  const published = fromDays(scene.publishedDays).year;
  if (year > published + 80 || PRODUCT_BEFORE.test(before)) return false;
  const isCounting = /^\s[a-zß-ÿ]+s(?![\wÀ-ɏ’'])/.test(after);
  if (isCounting && (year % 50 === 0 || year < 1800) && !/\b(?:in|since|by|during)\s$/i.test(before))
    return false;
  if (isCounting && AMOUNT_BEFORE.test(before) && !/\bthe\s$/i.test(before)) return false;
  if (/\bat\s$/i.test(before)) return false;
  if (year < 1800) return /\b(?:in|since|until|from|of|by|around|between|circa)\s$/i.test(before);
  if (before.trim() === "") return index === 0 || /^\s/.test(after);
  return (
    BEFORE_YEAR.test(before) ||
    /[,(;:–—“"'‘]\s?$/.test(before) ||
    /['’]s?\s$/.test(before) ||
    nameBefore(scene, index) !== ""
  );
}
