import { parseNumber } from "../amounts/numbers.ts";
import { addLengths, HAS_UNIT, lengthValue, SPELLED, UNIT, weeksAsDays } from "./lengths.ts";
import { groupSpan } from "./patterns.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const MORE = String.raw`(?:(?:more|full|straight|consecutive|further|calendar|working|business|additional|extra|long|whole|solid|successive|trading|light)[\s-])?`;
const COUNTED = new RegExp(
  String.raw`(?<![\wÀ-ɏ.,$£€-])(?:(?:[Tt]he\s)?(?:past|last|next|first|coming|previous|following)\s)?(?<number>${DIGITS}|${SPELLED})(?:\s(?<power>hundred|thousand|million|billion))?(?<half>\s?½|[\s-]and[\s-]a[\s-]half)?(?:(?<join>\s?[-–]\s?|\sto\s|\sor\s|\sand\s|-to-|-or-)(?<second>${DIGITS}|${SPELLED}))?[\s-]${MORE}(?<unit>${UNIT})(?![\wÀ-ɏ])(?<tail>\sand\sa\shalf|\sor\s(?:more|so|longer))?`,
  "dgi",
);
const ARTICLED = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:(?<article>an?|another)|(?<the>the)\s(?:past|last|next|coming|full)|(?<all>all))[\s-]${MORE}(?<unit>minute|hour|day|night|week|fortnight|month|year|decade|century|quarter)(?![\wÀ-ɏ-])(?<tail>\sand\sa\shalf|\sor\s(?:more|so|longer|two))?`,
  "gi",
);
const HALF =
  /(?<![\wÀ-ɏ-])(?:half[\s-](?:an?[\s-])?|½\s)(?<unit>hour|day|year|decade|century|minute)(?![\wÀ-ɏ])/gi;
const HYPHEN_LONG =
  /(?<![\wÀ-ɏ-])(?<unit>minute|hour|day|night|week|month|year|decade|century)(?<plural>s)?-?long(?![\wÀ-ɏ])/gi;
const IS_AGE = /^[\s-]olds?(?![\wÀ-ɏ])/;
const MEASURED =
  /\b(?:for|after|within|in|during|over|lasting|lasted|took|take|takes|needs?|last|lasts|spent|spend|almost|nearly|about|around|stole|lost|than|additional|under|only|just|be|every|least|approximately|roughly|some)\s(?:the\s)?$/i;
const RELATION_AFTER =
  /^\s(?:after|before|later|earlier|prior|ahead|behind|early|late|of(?!\sthe\s(?:week|month|year))|away|apart)(?![\wÀ-ɏ])/;
const PLAIN_AFTER =
  /^[’']s?\s(?:worth|time|notice|pay|work|leave|delay|supply|wages|salary|silence|suspension|ban)/;

/** Lengths of time: "30-day", "nearly 90 minutes", "two and a half years", "an hour and a half", "the past year". */
export const durations: TimeRule = {
  name: "durations",
  trigger: HAS_UNIT,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const m of scene.text.matchAll(COUNTED)) {
      const find = counted(scene, m);
      if (find) finds.push(find);
    }
    for (const m of scene.text.matchAll(ARTICLED)) {
      const find = articled(scene, m);
      if (find) finds.push(find);
    }
    for (const m of /half|½/i.test(scene.text) ? scene.text.matchAll(HALF) : []) {
      const unit = (m.groups?.unit ?? "").toLowerCase();
      const value = unit === "day" ? "PT12H" : unit === "year" ? "P6M" : unit === "minute" ? "PT30S" : null;
      finds.push(
        timeFind(scene, [m.index, m[0].length], "duration", value ?? lengthValue("0.5", unit) ?? ""),
      );
    }
    for (const m of /long/i.test(scene.text) ? scene.text.matchAll(HYPHEN_LONG) : []) {
      const value = lengthValue(m.groups?.plural ? "X" : "1", m.groups?.unit ?? "");
      if (value) finds.push(timeFind(scene, [m.index, m[0].length], "duration", value));
    }
    return joined(scene, finds);
  },
};

function counted(scene: TimeScene, m: RegExpExecArray): TimeFind | null {
  const { number = "", power, half, join, second, unit = "", tail } = m.groups ?? {};
  const after = scene.text.slice(m.index + m[0].length, m.index + m[0].length + 24);
  if (isOtherSense(scene, m, unit, after)) return null;
  const secondAt = groupSpan(m, "second");
  if (join?.trim() === "and" && !/\bbetween\s$/i.test(scene.text.slice(Math.max(0, m.index - 8), m.index)))
    return secondAt ? plain(scene, secondAt[0], m.index + m[0].length, second ?? "", unit, tail) : null;
  const decimal = decimalOf(number, power, half || tail?.trim() === "and a half");
  if (decimal === null) return null;
  const value = lengthValue(decimal, unit);
  const other = second === undefined ? null : lengthValue(decimalOf(second, undefined, false) ?? "", unit);
  if (!value) return null;
  if (other === null) return plain(scene, m.index, m.index + m[0].length, m[0], unit, tail, value);
  const norm = weeksAsDays(`${value}/${other}`);
  return timeFind(scene, [m.index, m[0].length], "duration", `${value}/${other}`, { norm });
}

/** Quarters that are fractions, "second" that orders, and ages are no lengths of time. */
function isOtherSense(scene: TimeScene, m: RegExpExecArray, unit: string, after: string): boolean {
  if (IS_AGE.test(after)) return true;
  if (/^quarters?$/i.test(unit) && (/^\sof\s(?![\wÀ-ɏ]+\s?growth)/.test(after) || /quarter$/i.test(unit)))
    return true;
  if (/^(?:second|min|sec)$/i.test(unit)) {
    const isHyphened = scene.text.charAt(m.index + m[0].length - unit.length - 1) === "-";
    return !isHyphened && !/^(?:1|one|\d+)\s/i.test(m[0]);
  }
  return false;
}

function decimalOf(number: string, power: string | undefined, hasHalf: unknown): string | null {
  const parsed = parseNumber(power ? `${number} ${power}` : number);
  if (parsed === null) return null;
  return hasHalf && !parsed.includes(".") ? `${parsed}.5` : parsed;
}

function plain(
  scene: TimeScene,
  from: number,
  to: number,
  number: string,
  unit: string,
  tail: string | undefined,
  known: string | null = null,
): TimeFind | null {
  const value = known ?? lengthValue(decimalOf(number, undefined, false) ?? "", unit);
  if (!value || !/\d/.test(value)) return null;
  const bound = tail?.trim();
  const qualifier =
    bound === "or more" || bound === "or longer" ? "atLeast" : bound === "or so" ? "about" : undefined;
  return timeFind(scene, [from, to - from], "duration", value, qualifier ? { qualifier } : {});
}

/** "a year" is a length only beside a word that measures: "for a year", "a week after", "a month of talks". */
function articled(scene: TimeScene, m: RegExpExecArray): TimeFind | null {
  const { article, unit = "", tail } = m.groups ?? {};
  const after = scene.text.slice(m.index + m[0].length, m.index + m[0].length + 24);
  const before = scene.text.slice(Math.max(0, m.index - 24), m.index);
  if (IS_AGE.test(after) || /^\sago/.test(after) || (unit === "quarter" && m.groups?.the === undefined))
    return null;
  const isMeasured = MEASURED.test(before) || RELATION_AFTER.test(after) || PLAIN_AFTER.test(after);
  const isSure =
    tail !== undefined ||
    article?.toLowerCase() === "another" ||
    m.groups?.the !== undefined ||
    m.groups?.all !== undefined;
  if (!isMeasured && !isSure) return null;
  return plain(
    scene,
    m.index,
    m.index + m[0].length,
    "1",
    unit,
    tail,
    lengthValue(/half/.test(tail ?? "") ? "1.5" : "1", unit),
  );
}

/** "two hours and 30 minutes" is one length. */
function joined(scene: TimeScene, finds: readonly TimeFind[]): TimeFind[] {
  const result: TimeFind[] = [];
  const { start } = scene.sentence;
  for (const find of finds.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    const gap = last
      ? scene.text.slice(last.end - start, Math.max(find.start - start, last.end - start))
      : "";
    const sum =
      last && isOneLength(gap, scene.text.charAt(last.start - start), scene.text.charAt(find.start - start))
        ? addLengths(last.value, find.value)
        : null;
    if (last && sum)
      result.splice(
        -1,
        1,
        timeFind(scene, [last.start - start, find.end - last.start], "duration", sum, {
          qualifier: last.qualifier,
        }),
      );
    else result.push(find);
  }
  return result;
}

/** "3 hours, 26 minutes" and "an hour and 20 minutes", but not "the next day, four hours". */
function isOneLength(gap: string, first: string, second: string): boolean {
  return /^\s(?:and\s)?$/.test(gap) || (gap === ", " && /\d/.test(first) && /\d/.test(second));
}
