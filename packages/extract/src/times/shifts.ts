import { parseNumber } from "../amounts/numbers.ts";
import { isoDate } from "../calendar.ts";
import { goneBack, isCompared, slotBefore, yearBefore } from "./anchors.ts";
import { SPELLED } from "./lengths.ts";
import { whyFrom } from "./nearest.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const AGO = new RegExp(
  String.raw`(?<![\wÀ-ɏ.,$£€-])(?:(?<article>an?|one)|(?<number>\d{1,4}|(?:${SPELLED})(?:\s(?:hundred|thousand))?))(?<half>\s(?:and\sa\shalf))?[\s-](?<unit>day|week|fortnight|month|quarter|year|decade|century|centurie)s?(?<half2>\sand\sa\shalf)?\sago(?![\wÀ-ɏ])`,
  "gi",
);
const HOURS_AGO = new RegExp(
  String.raw`(?<![\wÀ-ɏ.,-])(?:an?|\d{1,3}|${SPELLED})\s(?:hour|minute|second)s?\sago(?![\wÀ-ɏ])`,
  "gi",
);

/** Steps back from the day of publication: "three years ago", "a year and a half ago". */
export const shifts: TimeRule = {
  name: "shifts",
  trigger: /ago/i,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const m of scene.text.matchAll(AGO)) {
      const find = ago(scene, m);
      if (find) finds.push(isCompared(scene, find.start) ? { ...find, norm: null } : find);
    }
    for (const m of scene.text.matchAll(HOURS_AGO))
      finds.push(
        timeFind(scene, [m.index, m[0].length], "time", isoDate(scene.publishedDays), { norm: null }),
      );
    return finds;
  },
};

/** As precise as its unit: "a year ago" is a year, "two days ago" a day; beside a quarter or month, that one a year before. */
function ago(scene: TimeScene, m: RegExpExecArray): TimeFind | null {
  const { article, number: written = "", half, half2 } = m.groups ?? {};
  const unit = (m.groups?.unit ?? "").toLowerCase().replace(/ie$/, "y");
  const number = (article ? 1 : Number(parseNumber(written))) + (half || half2 ? 0.5 : 0);
  if (!Number.isFinite(number) || number > 5000) return null;
  const at = [m.index, m[0].length] as const;
  const slot = unit === "year" && number === 1 ? slotBefore(scene, m.index) : null;
  if (slot) return timeFind(scene, at, "date", yearBefore(slot.norm), { because: slot.because });
  const value = goneBack(scene.publishedDays, unit, number);
  return value ? timeFind(scene, at, "date", value, { because: whyFrom(scene) }) : null;
}
