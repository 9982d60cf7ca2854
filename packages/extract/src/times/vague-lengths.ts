import { lengthValue, PLURAL_UNIT } from "./lengths.ts";
import type { TimeFind, TimeRule } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const MANY = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:the\s)?(?:(?:past|last|next|first|coming|previous|following)\s)?(?:(?:a\s)?(?:few|couple\sof|couple)|several|many|some|numerous|recent|coming|dozens\sof|hundreds\sof|thousands\sof|countless)\s(?:more\s|long\s)?(?<unit>${PLURAL_UNIT})(?![\p{L}\p{N}-])`,
  "giu",
);
const BARE = new RegExp(
  String.raw`(?<=\b(?:for|in|after|within|lasted|last|took|take|takes|spent|through|of|by|over(?:\sthe)?|through(?:\sthe)?|just|past)\s)(?:the\s)?(?:(?:past|last|next|coming|recent)\s)?(?<unit>${PLURAL_UNIT})(?![\p{L}\p{N}’'-])`,
  "giu",
);
const WITH_RELATION =
  /(?<![\p{L}\p{N}-]|\p{N}\s)(?<unit>days|weeks|months|years|decades|centuries)(?=\s(?:after|before|later|earlier|of\s(?!age)))/giu;
const PERIOD = /(?<![\p{L}\p{N}-])an?\s(?:\p{L}+\s)?period\sof\stime(?!\p{L})/giu;

/** Lengths nobody can check ("several years", "decades", "over the years"): times, but no claims. */
export const vagueLengths: TimeRule = {
  name: "vague lengths",
  find(scene) {
    const finds: TimeFind[] = [];
    for (const pattern of [MANY, BARE, WITH_RELATION])
      for (const m of scene.text.matchAll(pattern)) {
        const value = lengthValue("X", m.groups?.unit ?? "");
        if (value) finds.push(timeFind(scene, [m.index, m[0].length], "duration", value));
      }
    for (const m of scene.text.matchAll(PERIOD))
      finds.push(timeFind(scene, [m.index, m[0].length], "duration", "PXD"));
    return finds;
  },
};
