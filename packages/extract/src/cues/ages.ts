import { NUMBER_WORDS } from "../words/number-words.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { valueFind } from "./cue.ts";

const AGED =
  /\baged?\s(?:between\s)?(\d{1,3})(?:(?:\s?[-–]\s?|\sto\s|(?<=between\s\d{1,3})\sand\s)(\d{1,3}))?\b(?!\.\d)/gi;
const YEARS_OLD = /(?<![\w.,])(?:(\d{1,3})|([a-z]+(?:-[a-z]+)?))[\s-]years?[\s-]olds?\b/gi;
const AFTER_NAME = /\p{Lu}[\p{L}’'-]+, (\d{1,3})(?=,|\.$| ?\))/gu;
const BIRTHDAY = /(?<![\w.,])(\d{1,3})(?:st|nd|rd|th) birthday\b/gi;

/** Ages of persons and, by birthdays, of bodies. */
export const ageCue: ValueCue = {
  name: "ages",
  find(sentence) {
    const finds: ValueFind[] = [];
    const put = (index: number, length: number, norm: string): void => {
      const start = sentence.start + index;
      finds.push(valueFind({ start, end: start + length }, "age", norm, { noun: "age" }));
    };
    for (const m of sentence.text.matchAll(AGED))
      put(
        m.index + m[0].search(/\d/),
        m[0].length - m[0].search(/\d/),
        m[2] ? `${m[1]}-${m[2]}` : (m[1] ?? ""),
      );
    for (const m of sentence.text.matchAll(YEARS_OLD)) {
      const number = m[1] ?? NUMBER_WORDS.get((m[2] ?? "").toLowerCase());
      if (number !== undefined) put(m.index, m[0].length, String(number));
    }
    for (const m of sentence.text.matchAll(AFTER_NAME)) {
      const number = m[1] ?? "";
      if (Number(number) > 5 && Number(number) < 116)
        put(m.index + m[0].length - number.length, number.length, number);
    }
    for (const m of sentence.text.matchAll(BIRTHDAY))
      put(m.index, m[0].length - " birthday".length, m[1] ?? "");
    return finds;
  },
};
