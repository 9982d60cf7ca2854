import { isoDate } from "../calendar.ts";
import { NUMBER_WORDS } from "../words/number-words.ts";
import { whyFrom } from "./nearest.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const ZONES = new Map([
  ["GMT", "Z"],
  ["UTC", "Z"],
  ["BST", "+01:00"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["EET", "+02:00"],
  ["MSK", "+03:00"],
  ["JST", "+09:00"],
  ["AEST", "+10:00"],
  ["AEDT", "+11:00"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CST", "-06:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
]);
const ZONE_NAME = String.raw`(?<zone>${Array.from(ZONES.keys()).join("|")}|ET|PT|CT)(?![A-Za-z])(?:\s?(?<offset>[+-]\s?\d{1,2}(?::\d{2})?))?`;
const ZONE = String.raw`(?:\s?\(${ZONE_NAME}\)|\s?${ZONE_NAME}|\s(?:local(?:\stime)?|[A-ZÀ-Þ][a-zß-ÿ]+\stime|Eastern(?:\sTime)?))?`;
const HALVES = String.raw`\s?(?<half>a\.m\.?|p\.m\.?|am|pm|AM|PM|A\.M\.?|P\.M\.?)(?![\wÀ-ɏ])`;
const TWELVE = new RegExp(
  String.raw`(?<![\wÀ-ɏ.,:$£€-])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?(?::[0-5]\d)?${HALVES}${ZONE}`,
  "g",
);
const TWENTY_FOUR = new RegExp(
  String.raw`(?<![\wÀ-ɏ.,:/$£€-])(?<hour>2[0-3]|[01]?\d)(?::(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:%]|\.\d)|(?<minute2>[0-5]\d)(?=\s?(?:hours\b|hrs\b|GMT|UTC|BST|CES?T|E[SD]T|P[SD]T|local\b|h\b|on\s(?:[A-Z]|\d))))(?:\s?(?:hours|hrs|h)(?![\wÀ-ɏ]))?${ZONE}`,
  "g",
);
const O_CLOCK =
  /(?<![\wÀ-ɏ.,-])(?<hour>\d{1,2}|[\wÀ-ɏ]{3,6})\so[’']clock(?:\sin\sthe\s(?<part>morning|afternoon|evening)|\sat\s(?<night>night))?/gi;
const NOON =
  /(?<=\b(?:at|is|was|by|before|after|until|till|around|about|since|from|shortly before|just after)\s)(?:12\s)?(?<word>noon|midday|midnight)(?![\wÀ-ɏ-])/gi;
const SCORE_AFTER = /^\s?(?:(?:to|for|on)\s\d|aspect|ratio|win\b|victory|defeat|lead\b)/;

/** Clock times with their zone ("6:30 p.m. EDT", "1400 GMT", "noon") on the day the sentence names, else on that of publication. */
export const clockTimes: TimeRule = {
  name: "clock times",
  trigger: /\d|noon|midday|midnight|clock/i,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const m of scene.text.matchAll(TWELVE)) {
      const isAfternoon = /^p/i.test(m.groups?.half ?? "");
      finds.push(clock(scene, m, (Number(m.groups?.hour) % 12) + (isAfternoon ? 12 : 0)));
    }
    for (const m of scene.text.matchAll(TWENTY_FOUR)) {
      const after = scene.text.slice(m.index + m[0].length, m.index + m[0].length + 12);
      const hasZone = m.groups?.zone !== undefined || / (?:local|time)/.test(m[0]);
      if (!hasZone && (SCORE_AFTER.test(after) || !isTimePlace(scene, m))) continue;
      finds.push(clock(scene, m, Number(m.groups?.hour)));
    }
    for (const m of scene.text.matchAll(O_CLOCK)) {
      const hour = Number(m.groups?.hour) || NUMBER_WORDS.get((m.groups?.hour ?? "").toLowerCase());
      if (hour === undefined || hour > 24) continue;
      const isLate = /afternoon|evening|night/i.test(m[0]) && hour < 12;
      finds.push(clock(scene, m, isLate ? hour + 12 : hour));
    }
    for (const m of scene.text.matchAll(NOON))
      finds.push(clock(scene, m, m.groups?.word?.toLowerCase() === "midnight" ? 0 : 12));
    return finds;
  },
};

/** Without a zone "18:30" needs a word before it that tells the time; scores and verses have none. */
function isTimePlace(scene: TimeScene, m: RegExpExecArray): boolean {
  const before = scene.text.slice(Math.max(0, m.index - 14), m.index);
  return (
    m[0].length >= 4 &&
    /\b(?:at|by|until|till|from|around|about|before|after|since|between|and|to)\s$/i.test(before)
  );
}

function clock(scene: TimeScene, m: RegExpExecArray, hour: number): TimeFind {
  const minute = m.groups?.minute ?? m.groups?.minute2 ?? "00";
  const zone = zoneOf(m.groups?.zone, m.groups?.offset);
  const time = `T${String(hour).padStart(2, "0")}:${minute}${zone}`;
  const beside = dayBeside(scene, m.index);
  const day = beside ?? scene.earlier.findLast((norm) => /^\d{4}-\d\d-\d\d/.test(norm)) ?? null;
  const value = `${day?.slice(0, 10) ?? isoDate(scene.publishedDays)}${time}`;
  // the hour alone is no date that could be checked
  return timeFind(scene, [m.index, m[0].length], "time", value, {
    norm: day ? value : null,
    because: beside ? null : day ? "it falls on the day named before" : whyFrom(scene),
  });
}

function zoneOf(name: string | undefined, offset: string | undefined): string {
  if (name === undefined) return "";
  const shift = /([+-])\s?(\d{1,2})(?::(\d{2}))?/.exec(offset ?? "");
  if (shift) return `${shift[1]}${(shift[2] ?? "").padStart(2, "0")}:${shift[3] ?? "00"}`;
  return ZONES.get(name) ?? "";
}

const REACH = 40;

/** The day that stands nearest to a clock time in its sentence. */
function dayBeside(scene: TimeScene, index: number): string | null {
  const at = scene.sentence.start + index;
  const distance = (find: TimeFind): number => (find.end <= at ? at - find.end : find.start - at);
  const nearest = scene.found
    .filter((find) => find.norm !== null && /^\d{4}-\d\d-\d\d/.test(find.value) && distance(find) < REACH)
    .toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest?.value ?? null;
}
