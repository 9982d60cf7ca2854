import type { Span } from "@claimdesk/text";

/**
 * A run of letters, a number in digits, or a fraction sign. `isTight` tells that a letter or digit touches it on the
 * left, so that "A380" is known from "380".
 */
export type Lexeme = Span & {
  kind: "word" | "digits" | "fraction";
  /** Lower case; digits without separators and with a decimal point. */
  text: string;
  isTight: boolean;
  /** Part of a row such as 192.168.1.2, which is a version or an address. */
  isDotted: boolean;
};

const LEXEME =
  /(\d{1,4}(?:\.\d{1,4}){2,9})|((?<![\d,.])\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,5}(?![\d\p{L}]|[ \u00a0\u202f]\d)(?:\.\d{1,9})?)|(\d{1,3}(?:,\d{3}){1,6}(?![\d,]\d)(?:\.\d{1,9})?|\d{1,2}(?:,\d{2}){1,5},\d{3}(?!\d)(?:\.\d{1,9})?|\d{1,18}\.\d{1,18}|(?<![\d\p{L}.])\.\d{1,12})|((?<!\d,)\d{1,3},\d{1,2}(?![\d,]\d|\d))|(\d+)|([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|(\p{L}+)/gu;

/** The lexemes of a text, in order. */
export function lexNumbers(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  for (const m of text.matchAll(LEXEME)) {
    const start = m.index;
    const word = m[0];
    if (m[1]) {
      for (const part of word.matchAll(/\d+/g))
        found.push(digits(start + part.index, part[0], part[0], true));
      continue;
    }
    if (m[7] || m[6]) {
      const kind = m[7] ? "word" : "fraction";
      const end = start + word.length;
      found.push({ start, end, kind, text: word.toLowerCase(), isTight: false, isDotted: false });
    } else if (m[4]) found.push(digits(start, word, word.replace(",", "."), false));
    else found.push(digits(start, word, word.replace(/[, \u00a0\u202f]/g, ""), false));
    const own = found.at(-1);
    const before = found.at(-2);
    if (own && before?.end === start) own.isTight = true;
  }
  return found;
}

function digits(start: number, word: string, text: string, isDotted: boolean): Lexeme {
  return { start, end: start + word.length, kind: "digits", text, isTight: false, isDotted };
}
