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
  /(\d{1,4}(?:\.\d{1,4}){2,9})|((?<![\d,.])\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,5}(?![\d\p{L}]|[ \u00a0\u202f]\d)(?:\.\d{1,9})?)|(\d{1,3}(?:,\d{3}){1,6}(?![\d,]\d)(?:\.\d{1,9})?|\d{1,2}(?:,\d{2}){1,5},\d{3}(?!\d)(?:\.\d{1,9})?|\d{1,18}\.\d{1,18}|(?<![\d\p{L}.])\.\d{1,12})|((?<!\d,)\d{1,3},\d{1,2}(?![\d,]\d|\d))|(\d+)|([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|(\p{L}+)/uy;
const LAST_ASCII = 127;
const POINT = 46;

/** The lexemes of a text, in order. */
export function lexNumbers(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const end = plainEnd(text, at);
    const code = text.charCodeAt(at);
    if (end > at) at = put(found, letters("word", text, at, end));
    else if (code <= LAST_ASCII && code !== POINT && !isDigit(code)) at++;
    else at = lexAt(found, text, at);
  }
  return found;
}

/** Where a run of plain letters ends that no other letter goes on; `at` where there is none. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) > LAST_ASCII ? at : end;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function letters(kind: Lexeme["kind"], text: string, start: number, end: number): Lexeme {
  return { start, end, kind, text: text.slice(start, end).toLowerCase(), isTight: false, isDotted: false };
}

/** Puts what begins at an offset and gives where to go on. */
function lexAt(found: Lexeme[], text: string, at: number): number {
  LEXEME.lastIndex = at;
  const m = LEXEME.exec(text);
  if (!m) return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  const word = m[0];
  const end = at + word.length;
  if (m[1]) {
    for (const part of word.matchAll(/\d+/g)) found.push(digits(at + part.index, part[0], part[0], true));
    return end;
  }
  if (m[7] || m[6]) return put(found, letters(m[7] ? "word" : "fraction", text, at, end));
  const plain = m[4] ? word.replace(",", ".") : word.replace(/[, \u00a0\u202f]/g, "");
  return put(found, digits(at, word, plain, false));
}

function put(found: Lexeme[], own: Lexeme): number {
  if (found.at(-1)?.end === own.start) own.isTight = true;
  found.push(own);
  return own.end;
}

function digits(start: number, word: string, text: string, isDotted: boolean): Lexeme {
  return { start, end: start + word.length, kind: "digits", text, isTight: false, isDotted };
}
