import { DIGITS, parseNumber, SPELLED } from "../numbers.ts";
import { FRACTIONS, MULTIPLES } from "../words/number-words.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { qualifierBefore, valueFind } from "./cue.ts";

const PERCENT = new RegExp(
  String.raw`(?<![\w.,])(?:(${DIGITS})|(${SPELLED}))(?:\s?(?:-|–|to)\s?(${DIGITS}))?\s?(?:%|per\s?cent\b|percent\b|pct\b)(?!age)`,
  "gi",
);
const FRACTION = new RegExp(
  String.raw`(?<![\w-])(${Array.from(FRACTIONS.keys())
    .sort((a, b) => b.length - a.length)
    .join("|")})\s(?:of\b|the\b|their\b|its\b|those\b)`,
  "gi",
);
const MULTIPLE = new RegExp(String.raw`\b(${Array.from(MULTIPLES.keys()).join("|")})\b(?!-)`, "gi");
const TIMES = new RegExp(
  String.raw`(?<![\w.,])(?:(${DIGITS}|two|three|four|five|six|seven|eight|nine|ten) times|(twice)) (?:as|more|higher|larger|bigger|the)\b`,
  "gi",
);

/** Percentages, shares told as fractions, and multiples ("doubled", "three times as many"). */
export const percentageCue: ValueCue = {
  name: "percentages",
  find(sentence) {
    const { text } = sentence;
    const finds: ValueFind[] = [];
    const put = (index: number, length: number, kind: "percent" | "quantity", norm: string): void => {
      const start = sentence.start + index;
      finds.push(
        valueFind({ start, end: start + length }, kind, norm, { qualifier: qualifierBefore(text, index) }),
      );
    };
    for (const m of text.matchAll(PERCENT)) {
      const from = parseNumber(m[1] ?? m[2] ?? "");
      const to = m[3] ? parseNumber(m[3]) : null;
      if (from !== null) put(m.index, m[0].length, "percent", to ? `${from}-${to}%` : `${from}%`);
    }
    for (const m of text.matchAll(FRACTION)) {
      const words = (m[1] ?? "").toLowerCase();
      put(m.index, words.length, "percent", FRACTIONS.get(words) ?? "");
    }
    for (const m of text.matchAll(MULTIPLE)) {
      const word = (m[1] ?? "").toLowerCase();
      if (
        word !== "double" ||
        /^\s(?:increase|the|rise|growth|digit|its|their|that|what)/.test(text.slice(m.index + word.length))
      ) {
        const norm = MULTIPLES.get(word) ?? "";
        put(m.index, word.length, norm.endsWith("%") ? "percent" : "quantity", norm);
      }
    }
    for (const m of text.matchAll(TIMES)) {
      const written = m[1] ?? "two";
      put(m.index, (m[1] ? `${m[1]} times` : "twice").length, "quantity", parseNumber(written) ?? "2");
    }
    return finds;
  },
};
