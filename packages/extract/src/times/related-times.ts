import { parseNumber } from "../amounts/numbers.ts";
import { dateBefore, goneBack, isCompared, moved, slotBefore, yearBefore } from "./anchors.ts";
import { SPELLED } from "./lengths.ts";
import { whyFrom } from "./nearest.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

/** What may follow words that step from another date; "a year before the war" steps from what it names itself. */
const ENDS = String.raw`(?=[.,;:)]|$|\s(?:and|to|as|when|in|at|on|by|but|because|after|while|with)\s)`;
const EARLIER = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:(?:the\ssame\speriod|this\stime)\s)?a\s(?<unit>year|month|week|day|quarter)\s(?:(?:earlier|previously)(?!\sthan)|before${ENDS})(?![\wÀ-ɏ])`,
  "gi",
);
const SAME_SLOT =
  /(?<![\wÀ-ɏ-])(?:the\s)?(?:year-(?:ago|earlier)|same\s(?:quarter|period|month|week)\s(?:of\s|in\s)?(?:a\syear\s(?:ago|earlier)|(?:the\s)?(?:last|previous|prior)\syear|the\syear\sbefore))(?:\s(?:period|quarter|month))?(?![\wÀ-ɏ])/gi;
const COUNTED = new RegExp(
  String.raw`(?<![\wÀ-ɏ.,-])(?:(?<article>an?|one)|(?<number>\d{1,3}|${SPELLED}))\s(?<unit>day|week|month|quarter|year|decade)s?\s(?<way>(?:earlier|previously|later|afterwards?)(?!\sthan)|(?:before|after)${ENDS})(?![\wÀ-ɏ])`,
  "gi",
);
const NEIGHBOUR =
  /(?<![\wÀ-ɏ-])(?:the|that|this)\s(?<which>previous|preceding|prior|following|next|same)\s(?<unit>day|week|month|year)(?![\wÀ-ɏ])|(?<![\wÀ-ɏ-])(?:that|the)\s(?<unit2>day|month|year)(?:\s(?<which2>before|after))?(?=[.,;:)]|$)/gi;
const STRETCH_BEFORE = /\b(?:over|in|within|for|during|throughout)\s$/i;

/** Steps from another date of the text: "a year earlier", "three days later", "the following year". */
export const relatedTimes: TimeRule = {
  name: "related times",
  trigger: /day|week|month|quarter|year|decade/i,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const pattern of [SAME_SLOT, EARLIER])
      for (const m of scene.text.matchAll(pattern)) finds.push(earlier(scene, m));
    for (const m of scene.text.matchAll(COUNTED)) {
      const find = counted(scene, m);
      if (find) finds.push(find);
    }
    for (const m of scene.text.matchAll(NEIGHBOUR)) {
      const find = neighbour(scene, m);
      if (find) finds.push(find);
    }
    return finds.map((find) => (isCompared(scene, find.start) ? { ...find, norm: null } : find));
  },
};

/** "from a year earlier": the same quarter or month of the year before, else the year, month or day before. */
function earlier(scene: TimeScene, m: RegExpExecArray): TimeFind {
  const unit = (m.groups?.unit ?? "year").toLowerCase();
  const at = [m.index, m[0].length] as const;
  const slot = unit === "year" ? slotBefore(scene, m.index) : null;
  if (slot) return timeFind(scene, at, "date", yearBefore(slot.norm), { because: slot.because });
  const base = unit === "year" ? null : dateBefore(scene, m.index, unit);
  if (base) return timeFind(scene, at, "date", moved(base.norm, unit, -1), { because: base.because });
  const value = goneBack(scene.publishedDays, unit, 1) ?? "";
  return timeFind(scene, at, "date", value, { because: whyFrom(scene) });
}

/** "three days later" after a date; without one it is a length of time, which a later rule finds. */
function counted(scene: TimeScene, m: RegExpExecArray): TimeFind | null {
  const unit = (m.groups?.unit ?? "").toLowerCase();
  const number = m.groups?.article ? 1 : Number(parseNumber(m.groups?.number ?? ""));
  if (!Number.isFinite(number)) return null;
  const isBack = /^(?:earlier|before|previously)$/i.test(m.groups?.way ?? "");
  const by = isBack ? -number : number;
  const base = dateBefore(scene, m.index, unit);
  if (!base) {
    // "four years earlier" in a report on now counts from now; days and weeks need their date
    const value =
      isBack && /^(?:year|decade)$/.test(unit) ? goneBack(scene.publishedDays, unit, number) : null;
    return value ? timeFind(scene, [m.index, m[0].length], "date", value, { because: whyFrom(scene) }) : null;
  }
  return timeFind(scene, [m.index, m[0].length], "date", moved(base.norm, unit, by), {
    because: base.because,
  });
}

/** "the following year" after a date; "the previous year" without one is the one before publication. */
function neighbour(scene: TimeScene, m: RegExpExecArray): TimeFind | null {
  const unit = (m.groups?.unit ?? m.groups?.unit2 ?? "").toLowerCase();
  const which = (m.groups?.which ?? m.groups?.which2 ?? "same").toLowerCase();
  const by = /^(?:previous|preceding|prior|before)$/.test(which) ? -1 : which === "same" ? 0 : 1;
  const before = scene.text.slice(Math.max(0, m.index - 12), m.index);
  if (/^the (?:year|month|day)$/i.test(m[0]) || (which === "next" && STRETCH_BEFORE.test(before)))
    return null;
  const at = [m.index, m[0].length] as const;
  const base = dateBefore(scene, m.index, unit);
  if (base) return timeFind(scene, at, "date", moved(base.norm, unit, by), { because: base.because });
  const value = by === -1 ? goneBack(scene.publishedDays, unit, 1) : null;
  return timeFind(scene, at, "date", value ?? (unit === "day" ? "XXXX-XX-XX" : "XXXX"), { norm: null });
}
