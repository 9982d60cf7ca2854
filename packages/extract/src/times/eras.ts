import { fromDays } from "../calendar.ts";
import type { TimeFind, TimeRule } from "./time-rule.ts";
import { timeFind } from "./time-rule.ts";

const PART = String.raw`(?:the\s)?(?:(?:very\s)?(?:early|late|mid|middle|end|beginning|start)[-\s](?:of\s)?(?:the\s)?)?`;
const DECADE = new RegExp(String.raw`(?<![\wÀ-ɏ])${PART}(?<decade>(?:1[5-9]|20)\d)0[’']?s(?![\wÀ-ɏ])`, "gi");
const SHORT_DECADE = new RegExp(
  String.raw`(?<![\wÀ-ɏ])${PART}(?<=\bthe\s(?:early|late|mid)?[-\s]?)[’'‘]?(?<decade>[2-9])0[’']?s(?![\wÀ-ɏ])`,
  "gi",
);
const SPELLED =
  /(?<=\b(?:the|early|late|mid)[-\s])(?:(?:early|late|mid)[-\s])?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?![\wÀ-ɏ])/gi;
const CENTURY = new RegExp(
  String.raw`(?<![\wÀ-ɏ])${PART}(?:(?<digits>\d{1,2})(?:st|nd|rd|th)|(?<word>sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[\s-]century(?![\wÀ-ɏ])`,
  "gi",
);
const TENS = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
const CENTURIES = "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(" ");

/** Decades and centuries: "the 1990s" is 199, "the early ’80s" 198, "the 19th century" 18. */
export const eras: TimeRule = {
  name: "eras",
  trigger: /0[’']?s|ties|centur/i,
  find(scene) {
    const finds: TimeFind[] = [];
    const thisDecade = Math.floor(fromDays(scene.publishedDays).year / 10);
    const nearest = (digit: number): string => {
      const decade = Math.floor(thisDecade / 10) * 10 + digit;
      return String(decade > thisDecade + 1 ? decade - 10 : decade);
    };
    for (const m of scene.text.matchAll(DECADE))
      finds.push(timeFind(scene, [m.index, m[0].length], "date", m.groups?.decade ?? ""));
    for (const m of scene.text.matchAll(SHORT_DECADE))
      finds.push(timeFind(scene, [m.index, m[0].length], "date", nearest(Number(m.groups?.decade))));
    for (const m of scene.text.matchAll(SPELLED)) {
      // "in her thirties" is an age, "the Thirties" a time
      const digit = TENS.indexOf((m.groups?.word ?? "").toLowerCase()) + 2;
      if (
        !/\b(?:his|her|their|its)\s(?:\S{1,6}\s)?$/i.test(
          scene.text.slice(Math.max(0, m.index - 14), m.index),
        )
      )
        finds.push(timeFind(scene, [m.index, m[0].length], "date", nearest(digit)));
    }
    for (const m of scene.text.matchAll(CENTURY)) {
      const number = m.groups?.digits
        ? Number(m.groups.digits)
        : CENTURIES.indexOf((m.groups?.word ?? "").toLowerCase()) + 16;
      if (number > 1 && number < 30)
        finds.push(timeFind(scene, [m.index, m[0].length], "date", String(number - 1).padStart(2, "0")));
    }
    return finds;
  },
};
