import type { TimeFind, TimeRule } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const PRESENT =
  /(?<![\wÀ-ɏ’'-])(?:(?:right\s|just\s)?now(?!\s(?:that|on)\b|[’'-])|currently|presently|at\spresent|at\sthe\s(?:moment|present\stime)|at\sthis\stime|nowadays|these\sdays|(?<!year\s)to\sdate)(?![\wÀ-ɏ-])/gi;
const PAST =
  /(?<![\wÀ-ɏ’'-])(?:(?:more\s|most\s|as\s)?recently|lately|in\s(?:the\s(?:recent\s)?past|recent\stimes)|a\s(?:while|moment|few\s(?:days|weeks|months|years))\sago|long\sago|some\stime\sago|(?:days|weeks|months|years|decades|centuries)\sago)(?![\wÀ-ɏ-])/gi;
const FUTURE =
  /(?<![\wÀ-ɏ’'-])(?:in\sthe\s(?:near|foreseeable|not\stoo\sdistant|distant)?\s?future|for\sthe\sforeseeable\sfuture|at\sa\slater\s(?:date|time|stage)|a\slater\s(?:date|time)|in\sthe\scoming\s(?:days|weeks|months|years)|(?<!as\s)soon(?!\safter|er))(?![\wÀ-ɏ-])/gi;

/** Words that point to the present, past or future without a date: times, but no claims. */
export const references: TimeRule = {
  name: "references",
  trigger:
    /now|current|present|moment|this time|these days|to date|recent|lately|ago|past|future|later|coming|soon/i,
  find(scene) {
    const finds: TimeFind[] = [];
    for (const [pattern, value] of [
      [PRESENT, "PRESENT_REF"],
      [PAST, "PAST_REF"],
      [FUTURE, "FUTURE_REF"],
    ] as const)
      for (const m of scene.text.matchAll(pattern)) {
        // "Apocalypse Now" is a name
        if (
          /^N/.test(m[0]) &&
          m.index > 0 &&
          /[\wÀ-ɏ]\s$/.test(scene.text.slice(Math.max(0, m.index - 2), m.index))
        )
          continue;
        finds.push(timeFind(scene, [m.index, m[0].length], "date", value));
      }
    return finds;
  },
};
