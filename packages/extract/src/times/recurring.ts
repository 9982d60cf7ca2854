import { parseNumber } from "../amounts/numbers.ts";
import { SPELLED } from "./lengths.ts";
import type { TimeFind, TimeRule, TimeScene } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const ADVERBS = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["biweekly", "P2W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["quarterly", "P3M"],
  ["yearly", "P1Y"],
  ["annual", "P1Y"],
  ["annually", "P1Y"],
]);
const LETTERS = new Map([
  ["second", "TS"],
  ["minute", "TM"],
  ["hour", "TH"],
  ["day", "D"],
  ["night", "D"],
  ["morning", "D"],
  ["evening", "D"],
  ["week", "W"],
  ["month", "M"],
  ["year", "Y"],
  ["annum", "Y"],
]);
const ADVERB = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:${Array.from(ADVERBS.keys()).join("|")}|bi-weekly|bi-monthly)(?![\wÀ-ɏ-])|(?<=^|[.“"]\s)(?:Daily|Weekly|Monthly|Quarterly|Yearly|Annual|Annually)(?=\s[a-zß-ÿ])`,
  "g",
);
const EVERY = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:every|each)\s(?:(?<other>other)\s|(?<few>few)\s|(?:(?<number>\d{1,3}|${SPELLED})(?:\s(?:to|or)\s(?:\d{1,3}|${SPELLED}))?\s))?(?<unit>second|minute|hour|day|night|morning|evening|week|weekend|month|quarter|year)(?:s(?![\wÀ-ɏ]))?(?![\wÀ-ɏ-])`,
  "gi",
);
/** What something happens or costs per unit: "15 a year", "$3 per day", "twice a week". */
const RATE =
  /(?<=(?:[\d%]|million|billion|trillion|thousand|dozen|hundred|bn|dollars|euros|pounds|cents|percent|times|once|twice|hours|minutes|people|visitors|barrels|tonnes|tons|units|vehicles|cars|jobs|shares|passengers|flights)\s)(?:an?|per|each)\s(?<unit>hour|day|night|week|month|year|annum)(?![\wÀ-ɏ-]|\s(?:after|before|earlier|later|ago|long))/gi;
const PER = /(?<![\wÀ-ɏ-])per\s(?<unit>day|night|week|month|year|annum)(?![\wÀ-ɏ-])/gi;
const ROUND_THE_CLOCK = /(?<![\w.,/$-])24[-/]7(?![\w/-]|\.\d)/g;

/** What recurs: "daily", "every four years", "a year" as a rate. No claims, but no lengths of time either. */
export const recurring: TimeRule = {
  name: "recurring times",
  trigger:
    /(?:dai|week|month|quarter|year|hour|night|annual)ly|annual|every|each|per |24|\ban? (?:hour|day|night|week|month|year)/i,
  find(scene) {
    const finds: TimeFind[] = [];
    const put = (m: RegExpExecArray, value: string): void => {
      finds.push(timeFind(scene, [m.index, m[0].length], "set", value));
    };
    for (const m of scene.text.matchAll(ADVERB)) {
      const word = m[0].toLowerCase();
      if (!isTitle(scene, m.index + m[0].length))
        put(m, ADVERBS.get(word) ?? (word === "bi-monthly" ? "P2M" : "P2W"));
    }
    for (const m of scene.text.matchAll(EVERY)) put(m, everyValue(m));
    for (const pattern of [RATE, PER])
      for (const m of scene.text.matchAll(pattern)) put(m, perUnit("1", m.groups?.unit ?? ""));
    for (const m of scene.text.matchAll(ROUND_THE_CLOCK)) put(m, "P1D");
    return finds;
  },
};

/** "the daily Telegraph" is a paper. */
function isTitle(scene: TimeScene, end: number): boolean {
  return /^\s(?:Telegraph|Mail|Mirror|Star|News|Times|Standard)\b/.test(scene.text.slice(end, end + 12));
}

function everyValue(m: RegExpExecArray): string {
  const { other, few, number, unit = "" } = m.groups ?? {};
  if (unit.toLowerCase() === "weekend") return "XXXX-WXX-WE";
  if (unit.toLowerCase() === "quarter") return "P3M";
  if (few) return perUnit("X", unit);
  return perUnit(other ? "2" : number ? (parseNumber(number) ?? "1") : "1", unit);
}

function perUnit(number: string, unit: string): string {
  const letter = LETTERS.get(unit.toLowerCase()) ?? "D";
  return letter.startsWith("T") ? `PT${number}${letter.slice(1)}` : `P${number}${letter}`;
}
