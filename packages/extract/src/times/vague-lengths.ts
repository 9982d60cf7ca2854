import { lengthValue, PLURAL_UNIT } from "./lengths.ts";
import type { TimeFind, TimeRule } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const MANY = new RegExp(
  String.raw`(?<![\wÀ-ɏ-])(?:the\s)?(?:(?:past|last|next|first|coming|previous|following)\s)?(?:(?:a\s)?(?:few|couple\sof|couple)|several|many|some|numerous|recent|coming|dozens\sof|hundreds\sof|thousands\sof|countless)\s(?:more\s|long\s)?(?<unit>${PLURAL_UNIT})(?![\wÀ-ɏ-])`,
  "gi",
);
const BARE = new RegExp(
  String.raw`(?<=\b(?:for|in|after|within|lasted|last|took|take|takes|spent|through|of|by|over(?:\sthe)?|through(?:\sthe)?|just|past)\s)(?:the\s)?(?:(?:past|last|next|coming|recent)\s)?(?<unit>${PLURAL_UNIT})(?![\wÀ-ɏ’'-])`,
  "gi",
);
const WITH_RELATION =
  /(?<![\wÀ-ɏ-]|\d\s)(?<unit>days|weeks|months|years|decades|centuries)(?=\s(?:after|before|later|earlier|of\s(?!age)))/gi;
const PERIOD = /(?<![\wÀ-ɏ-])an?\s(?:[\wÀ-ɏ]+\s)?period\sof\stime(?![\wÀ-ɏ])/gi;

/** Lengths nobody can check ("several years", "decades", "over the years"): times, but no claims. */
export const vagueLengths: TimeRule = {
  name: "vague lengths",
  trigger: /minutes|hours|days|nights|weeks|months|years|decades|centuries|period of/i,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const pattern of [MANY, BARE, WITH_RELATION])
      for (const m of scene.text.matchAll(pattern)) {
        const value = lengthValue("X", m.groups?.unit ?? "");
        if (value) finds.push(timeFind(scene, [m.index, m[0].length], "duration", value));
      }
    for (const m of /period/i.test(scene.text) ? scene.text.matchAll(PERIOD) : [])
      finds.push(timeFind(scene, [m.index, m[0].length], "duration", "PXD"));
    return finds;
  },
};
