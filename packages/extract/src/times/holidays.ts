import { easterOf, fromDays, isoDate, nthWeekday, toDays } from "../calendar.ts";
import { tenseAt } from "../grammar/tense.ts";
import { whyFrom } from "./nearest.ts";
import { YEAR } from "./patterns.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

/** Name (apostrophes left out) to the day count of the feast in a year. */
const DAYS: ReadonlyMap<string, (year: number) => number> = new Map([
  ["christmas eve", (year) => toDays(year, 12, 24)],
  ["christmas day", (year) => toDays(year, 12, 25)],
  ["christmas", (year) => toDays(year, 12, 25)],
  ["boxing day", (year) => toDays(year, 12, 26)],
  ["new years eve", (year) => toDays(year, 12, 31)],
  ["new years day", (year) => toDays(year, 1, 1)],
  ["new year", (year) => toDays(year, 1, 1)],
  ["valentines day", (year) => toDays(year, 2, 14)],
  ["st patricks day", (year) => toDays(year, 3, 17)],
  ["april fools day", (year) => toDays(year, 4, 1)],
  ["may day", (year) => toDays(year, 5, 1)],
  ["bastille day", (year) => toDays(year, 7, 14)],
  ["halloween", (year) => toDays(year, 10, 31)],
  ["good friday", (year) => easterOf(year) - 2],
  ["easter sunday", (year) => easterOf(year)],
  ["easter monday", (year) => easterOf(year) + 1],
  ["easter", (year) => easterOf(year)],
  ["ash wednesday", (year) => easterOf(year) - 46],
  ["palm sunday", (year) => easterOf(year) - 7],
  ["martin luther king day", (year) => nthWeekday(year, 1, 1, 3)],
  ["presidents day", (year) => nthWeekday(year, 2, 1, 3)],
  ["memorial day", (year) => nthWeekday(year, 5, 1, -1)],
  ["labor day", (year) => nthWeekday(year, 9, 1, 1)],
  ["columbus day", (year) => nthWeekday(year, 10, 1, 2)],
  ["thanksgiving day", (year) => nthWeekday(year, 11, 4, 4)],
  ["thanksgiving", (year) => nthWeekday(year, 11, 4, 4)],
  ["black friday", (year) => nthWeekday(year, 11, 4, 4) + 1],
  ["cyber monday", (year) => nthWeekday(year, 11, 4, 4) + 4],
]);
const NAME = Array.from(DAYS.keys())
  .map((name) =>
    name
      .replace(/\b[\wÀ-ɏ]/g, (letter) => letter.toUpperCase())
      .replace(/s (?=Eve|Day)/, "[’']?s\\s")
      .replace("St ", "(?:St\\.?|Saint)\\s")
      .replaceAll(" ", "\\s"),
  )
  .map((name) => name.replace("Valentines", "Valentine[’']?s").replace("Fools", "Fool[s’']{1,2}"))
  .join("|");
const HOLIDAY = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)\s)?(?<name>${NAME})(?![\wÀ-ɏ-]|\s(?:Island|Rising|Carol))(?:,?\s(?<year>${YEAR}))?`,
  "g",
);
const AT = /\b(?:at|by|before|on|over|since|until|after|during|around|for|this|last|next|of)\s$/i;

/** Feasts in the nearest year. Before another noun ("Christmas sales") they are times, but no claims. */
export const holidays: TimeRule = {
  name: "holidays",
  trigger:
    /Christmas|Boxing|New Year|Valentine|Patrick|Fool|May Day|Bastille|Halloween|Easter|Good Friday|Ash Wed|Palm Sun|Luther|Presidents|Memorial|Labor|Columbus|Thanksg|Black Fri|Cyber/,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const m of scene.text.matchAll(HOLIDAY)) {
      const name = (m.groups?.name ?? "")
        .toLowerCase()
        .replace(/[’'.]/g, "")
        .replace(/^saint /, "st ");
      const dayIn = DAYS.get(name) ?? DAYS.get(name.replace(/^april fool day$/, "april fools day"));
      if (!dayIn || /\bFather\s$/.test(scene.text.slice(Math.max(0, m.index - 7), m.index))) continue;
      const day = m.groups?.year ? dayIn(Number(m.groups.year)) : nearest(scene, m, dayIn);
      const isDate =
        m.groups?.year !== undefined ||
        AT.test(scene.text.slice(Math.max(0, m.index - 12), m.index)) ||
        m.groups?.which !== undefined;
      const isAlone =
        !/^\s(?!and\s[a-zß-ÿ]|or\b|in\b|at\b|on\b|to\b|when\b|after\b|with\b|by\b|for\b|as\b|was\b|is\b|will\b)[a-zß-ÿ]/.test(
          scene.text.slice(m.index + m[0].length, m.index + m[0].length + 8),
        );
      finds.push(
        timeFind(scene, [m.index, m[0].length], "date", isoDate(day), {
          ...(isDate && isAlone ? {} : { norm: null }),
          because: m.groups?.year ? null : whyFrom(scene),
        }),
      );
    }
    return finds;
  },
};

function nearest(scene: TimeScene, m: RegExpExecArray, dayIn: (year: number) => number): number {
  const { year } = fromDays(scene.publishedDays);
  const which = (m.groups?.which ?? "").toLowerCase();
  const tense = tenseAt(scene.sentence, scene.sentence.start + m.index);
  const isBack = which === "last" || (which === "" && tense === "past");
  const isAhead = which === "next" || (which === "" && tense === "future");
  const days = [year - 1, year, year + 1].map(dayIn).sort((a, b) => distance(scene, a) - distance(scene, b));
  if (which === "this") return dayIn(year);
  const sided = days.find((day) =>
    isBack ? day <= scene.publishedDays : isAhead ? day >= scene.publishedDays : true,
  );
  return sided ?? days[0] ?? scene.publishedDays;
}

function distance(scene: TimeScene, day: number): number {
  return Math.abs(day - scene.publishedDays);
}
