import { isoDate } from "../calendar.ts";
import { whyFrom } from "./nearest.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const PART = String.raw`(?:\s(?<part>morning|afternoon|evening|night)(?![\wÀ-ɏ]))?`;
const WORD = new RegExp(
  String.raw`(?<![\wÀ-ɏ’'-])(?:(?:early|earlier|late|later)\s)?(?<word>the day (?:before yesterday|after tomorrow)|today|yesterday|tomorrow|tonight|last night|this(?=\s(?:morning|afternoon|evening)))${PART}(?![\wÀ-ɏ-])`,
  "gi",
);
const THAT_PART = /(?<![\wÀ-ɏ-])(?:earlier|later|early|late)\s(?:in\sthe|that|the\ssame)\sday(?![\wÀ-ɏ])/gi;
const SHIFTS = new Map([
  ["the day before yesterday", -2],
  ["yesterday", -1],
  ["last night", -1],
  ["tomorrow", 1],
  ["the day after tomorrow", 2],
]);
const PARTS = new Map([
  ["morning", "TMO"],
  ["afternoon", "TAF"],
  ["evening", "TEV"],
  ["night", "TNI"],
]);
const NAME_BEFORE = /(?:USA|Russia|Business|India|Arizona|Psychology)\s$/;

/** "today", "yesterday afternoon", "this morning", "last night": counted from the day of publication. */
export const dayWords: TimeRule = {
  name: "day words",
  trigger: /day|tomorrow|tonight|last night|this (?:morning|afternoon|evening)/i,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const m of scene.text.matchAll(WORD)) {
      const find = dayWord(scene, m);
      if (find) finds.push(find);
    }
    for (const m of scene.text.matchAll(THAT_PART))
      finds.push(
        timeFind(scene, [m.index, m[0].length], "date", isoDate(scene.publishedDays), { norm: null }),
      );
    return finds;
  },
};

function dayWord(scene: TimeScene, m: RegExpExecArray): TimeFind | null {
  const word = (m.groups?.word ?? "").toLowerCase().trim();
  if (
    /^[T]/.test(m.groups?.word ?? "") &&
    NAME_BEFORE.test(scene.text.slice(Math.max(0, m.index - 12), m.index))
  )
    return null;
  const day = isoDate(scene.publishedDays + (SHIFTS.get(word) ?? 0));
  const part = PARTS.get(m.groups?.part?.toLowerCase() ?? "") ?? (/night$/.test(word) ? "TNI" : "");
  const more = isQuoted(scene, m.index) ? { norm: null } : { because: whyFrom(scene) };
  return timeFind(scene, [m.index, m[0].length], part ? "time" : "date", day + part, more);
}

/** A speaker's "today" need not be the article's, so it is no claim. */
function isQuoted(scene: TimeScene, index: number): boolean {
  const at = scene.sentence.start + index;
  return scene.sentence.quotations.some((each) => each.isStatement && each.start <= at && at < each.end);
}
