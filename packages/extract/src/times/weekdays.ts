import { isoDate, weekdayOf } from "../calendar.ts";
import { tenseAt } from "../grammar/tense.ts";
import { whyFrom } from "./nearest.ts";
import { WEEKDAY, weekdayNumber } from "./patterns.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const NAMED = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?<every>(?:[Ee]very|[Ee]ach)\s(?:other\s)?|[Oo]n\s(?=${WEEKDAY}s\b))?(?:(?:the\s)?(?<which>[Ll]ast|[Nn]ext|[Tt]his\spast|[Tt]his\s(?:up)?coming|[Tt]his|[Pp]ast|[Pp]revious|[Cc]oming|[Uu]pcoming|[Ff]ollowing)\s)?(?:(?:[Ee]arly|[Ll]ate)\s(?:on\s)?)?(?<name>${WEEKDAY})(?<plural>s(?![\wÀ-ɏ]))?(?![\wÀ-ɏ])(?:\s(?<part>morning|afternoon|evening|night|lunchtime)(?![\wÀ-ɏ]))?(?:\s(?:of\s)?(?<week>last|next|this)\sweek(?![\wÀ-ɏ]))?`,
  "g",
);
const NAME_BEFORE =
  /\b(?:Black|Good|Ash|Holy|Easter|Cyber|Super|Bloody|Palm|Ruby|Whit|Man|Football|Fat|Shrove|Giving|Sheffield|Girl|Joe|Ms|Mr|The Mail on|Mail on)\s$/;
const NAME_AFTER =
  /^\s(?:Club|Times|Post|Night Live|Night Football|Herald|Mirror|Telegraph|Express|Review|Addams|Morning Herald|Wire)\b/;
const PARTS = new Map([
  ["morning", "TMO"],
  ["afternoon", "TAF"],
  ["evening", "TEV"],
  ["night", "TNI"],
  ["lunchtime", "TMI"],
]);

/** Weekdays, by the tense of their verb: "scheduled for Tuesday" is the next one, "said on Tuesday" the last. */
export const weekdays: TimeRule = {
  name: "weekdays",
  trigger: /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const m of scene.text.matchAll(NAMED)) {
      const groups = m.groups ?? {};
      const nameAt = m.index + m[0].indexOf(groups.name ?? "");
      if (isName(scene.text, nameAt, m.index + m[0].length)) continue;
      const wanted = weekdayNumber(groups.name ?? "");
      const at = [m.index, m[0].length] as const;
      if (groups.every || groups.plural) {
        finds.push(timeFind(scene, at, "set", `XXXX-WXX-${wanted || 7}`));
        continue;
      }
      finds.push(dayOf(scene, m, wanted, at));
    }
    return finds;
  },
};

/** "Black Friday" and "Tuesday Club" are names, not days. */
function isName(text: string, index: number, end: number): boolean {
  return (
    NAME_BEFORE.test(text.slice(Math.max(0, index - 14), index)) || NAME_AFTER.test(text.slice(end, end + 18))
  );
}

function dayOf(
  scene: TimeScene,
  m: RegExpExecArray,
  wanted: number,
  at: readonly [number, number],
): TimeFind {
  const part = PARTS.get(m.groups?.part ?? "") ?? "";
  const { days, because, others } = choose(
    scene,
    m.index,
    wanted,
    (m.groups?.which ?? "").toLowerCase(),
    m.groups?.week,
  );
  return timeFind(scene, at, part ? "time" : "date", isoDate(days) + part, {
    because,
    alternatives: others.map(isoDate),
  });
}

type Choice = { days: number; because: string; others: number[] };

function choose(
  scene: TimeScene,
  index: number,
  wanted: number,
  which: string,
  week: string | undefined,
): Choice {
  const { publishedDays } = scene;
  const ahead = (wanted - weekdayOf(publishedDays) + 7) % 7;
  const because = whyFrom(scene);
  const monday = publishedDays - ((weekdayOf(publishedDays) + 6) % 7);
  const inWeek = (by: number): number => monday + by * 7 + ((wanted + 6) % 7);
  if (week) return { days: inWeek(["last", "this", "next"].indexOf(week) - 1), because, others: [] };
  if (which === "next" || which === "following") {
    const first = publishedDays + (ahead || 7);
    const days = inWeek(1);
    return { days, because, others: first === days ? [] : [first] };
  }
  if (which.endsWith("coming")) return { days: publishedDays + (ahead || 7), because, others: [] };
  if (which === "last" || which === "previous" || which.endsWith("past")) {
    const days = publishedDays + ahead - 7;
    const before = inWeek(-1);
    return { days, because, others: which === "last" && before < days ? [before] : [] };
  }
  if (ahead === 0) return { days: publishedDays, because: "that is the day of the article", others: [] };
  const tense = tenseAt(scene.sentence, scene.sentence.start + index);
  const [last, next] = [publishedDays + ahead - 7, publishedDays + ahead];
  if (tense === null)
    return { days: last, because: `${because} and no verb tells which way it looks`, others: [next] };
  return { days: tense === "future" ? next : last, because: whyFrom(scene, tense), others: [] };
}
