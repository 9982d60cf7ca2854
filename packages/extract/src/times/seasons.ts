import { fromDays } from "../calendar.ts";
import { tenseAt } from "../grammar/tense.ts";
import { whyFrom } from "./nearest.ts";
import { YEAR } from "./patterns.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const NAME = "(?<name>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";
const WITH_YEAR = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:the\s)?(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[-\s])?${NAME}(?:time)?(?:\s(?:of\s)?|,\s)(?:(?<year>${YEAR})|(?<which>last|this|next)\syear)`,
  "g",
);
const STEPPED = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\s)?(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming)\s(?:past\s|coming\s)?${NAME}(?![\wÀ-ɏ-])`,
  "g",
);
const PLAIN = new RegExp(
  String.raw`(?<=\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]ver|[Tt]hroughout)\s)(?:(?:the\s(?:early\s|late\s)?|early\s|late\s|mid-))?${NAME}(?![\wÀ-ɏ-]|\sof\s(?!\d))`,
  "g",
);
const CODES = new Map([
  ["spring", { code: "SP", month: 4 }],
  ["summer", { code: "SU", month: 7 }],
  ["autumn", { code: "FA", month: 10 }],
  ["fall", { code: "FA", month: 10 }],
  ["winter", { code: "WI", month: 13 }],
]);

/** Seasons of the northern year, a winter by the year it begins in: "this summer", "in the fall", "spring 2012". */
export const seasons: TimeRule = {
  name: "seasons",
  trigger: /[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter/,
  find(scene) {
    const finds: TimeFind[] = [];
    const published = fromDays(scene.publishedDays);
    for (const m of scene.text.matchAll(WITH_YEAR)) {
      const which = m.groups?.which;
      const year = which
        ? published.year + ["last", "this", "next"].indexOf(which) - 1
        : Number(m.groups?.year);
      finds.push(timeFind(scene, [m.index, m[0].length], "date", `${year}-${seasonOf(m).code}`));
    }
    for (const m of scene.text.matchAll(STEPPED))
      finds.push(nearest(scene, m, (m.groups?.which ?? "").toLowerCase()));
    for (const m of scene.text.matchAll(PLAIN)) {
      // "over fall" and "in spring" are fine, "since fall" too, but "by fall" needs no article either
      finds.push(nearest(scene, m, ""));
    }
    return finds;
  },
};

function seasonOf(m: RegExpExecArray): { code: string; month: number } {
  return CODES.get((m.groups?.name ?? "").toLowerCase()) ?? { code: "SU", month: 7 };
}

function nearest(scene: TimeScene, m: RegExpExecArray, which: string): TimeFind {
  const { code, month } = seasonOf(m);
  const published = fromDays(scene.publishedDays);
  const tense = tenseAt(scene.sentence, scene.sentence.start + m.index);
  const isBack = which === "last" || which === "past" || (which === "" && tense === "past");
  const isAhead = which === "next" || which === "coming" || (which === "" && tense === "future");
  const options = [published.year - 2, published.year - 1, published.year, published.year + 1]
    .map((year) => ({ year, distance: (year - published.year) * 12 + month - published.month }))
    .filter(({ distance }) => (isBack ? distance <= 1 : isAhead ? distance >= -1 : true))
    .filter(({ distance }) => (which === "last" ? distance < -1 : which === "next" ? distance > 1 : true))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const isThisWinter = which === "this" && month > 12 && published.month < 4;
  const year =
    which === "this" ? published.year - (isThisWinter ? 1 : 0) : (options[0]?.year ?? published.year);
  return timeFind(scene, [m.index, m[0].length], "date", `${year}-${code}`, {
    because: whyFrom(scene, which === "" ? tense : null),
  });
}
