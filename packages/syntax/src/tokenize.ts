import type { Span } from "@claimdesk/text";
import { classAt, DIGIT, LETTER, MARK, SPACE, signLength } from "./characters.ts";
import type { SyntaxToken } from "./token.ts";
import {
  ABBREVIATIONS,
  ADDRESS_ENDS,
  CAPITAL_ABBREVIATIONS,
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  JOINED,
  NUMBERED_ABBREVIATIONS,
  PREFIXES,
  UNITS,
} from "./token-words.ts";

const CLITIC = /(?:n['’]t|['’](?:s|m|d|re|ve|ll))$/i;
const EMOTICON = /[:;=8][-'^o]?[)(\][DPpO/|*]+(?=\s|$)/y;
const LONGEST_LISTED = 12;

/**
 * Words, numbers and marks of a stretch of text as Universal Dependencies cuts English: "don't" is "do" and "n't",
 * "well-known" three tokens, "US$14bn" "US$", "14" and "bn". Offsets are those of `text`. Linear in the length.
 * @example tokenize("It rose 5.2%.", { start: 0, end: 13 }).map((token) => token.text) // It, rose, 5.2, %, .
 */
export function tokenize(text: string, span: Span): SyntaxToken[] {
  const tokens: SyntaxToken[] = [];
  let at = span.start;
  while (at < span.end) {
    if (classAt(text, at) === SPACE) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < span.end && classAt(text, end) !== SPACE) end++;
    readChunk(tokens, text, at, end, span.end);
    at = end;
  }
  return tokens;
}

function push(tokens: SyntaxToken[], text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  tokens.push({
    start,
    end,
    text: word,
    lower,
    lemma: lower,
    upos: "X",
    xpos: "",
    head: -1,
    relation: "dep",
  });
}

/** What stands between two spaces. */
function readChunk(tokens: SyntaxToken[], text: string, from: number, end: number, limit: number): void {
  let at = from;
  const address = addressIn(text, from, end);
  while (at < end) {
    if (address && at === address.start) {
      push(tokens, text, address.start, address.end);
      at = address.end;
      continue;
    }
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) at = readWord(tokens, text, at, end, limit);
    else at = readMark(tokens, text, at, end);
  }
}

/** A web or mail address, without the marks around it. */
function addressIn(text: string, from: number, end: number): Span | null {
  if (end - from < 6) return null;
  let isAddress = false;
  for (let i = from; i < end && !isAddress; i++) {
    const code = text.charCodeAt(i);
    if (code === 58) isAddress = text.startsWith("://", i) && i > from;
    else if (code === 64) isAddress = i > from && i + 3 < end && classAt(text, i - 1) !== MARK;
    else if (code === 119) isAddress = text.startsWith("www.", i);
  }
  if (!isAddress) return null;
  let start = from;
  let to = end;
  while (start < to && classAt(text, start) === MARK) start++;
  while (to > start && classAt(text, to - 1) === MARK && text.charCodeAt(to - 1) !== 47) to--;
  return to > start ? { start, end: to } : null;
}

function readMark(tokens: SyntaxToken[], text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let to = at + 1;
  if (isYear(text, at, end)) return readWord(tokens, text, at, end, end);
  if (code === 46 && to < end && classAt(text, to) === DIGIT) return readWord(tokens, text, at, end, end);
  if ((code === 35 || code === 64) && to < end && classAt(text, to) === LETTER) {
    while (to < end && (classAt(text, to) !== MARK || text.charCodeAt(to) === 95)) to++;
  } else if (code === 33 || code === 63) {
    while (to < end && (text.charCodeAt(to) === 33 || text.charCodeAt(to) === 63)) to++;
  } else if (
    code === 46 ||
    code === 45 ||
    code === 61 ||
    code === 42 ||
    code === 95 ||
    code === 126 ||
    code === 39 ||
    code === 96 ||
    code === 60 ||
    code === 62 ||
    code === 43
  ) {
    while (to < end && text.charCodeAt(to) === code) to++;
  } else if (code === 58 || code === 59) {
    EMOTICON.lastIndex = at;
    const found = EMOTICON.exec(text);
    if (found && at + found[0].length <= end) to = at + found[0].length;
  } else to = at + signLength(text, at, end);
  push(tokens, text, at, to);
  return to;
}

/** "'90s", "’73": an apostrophe that stands for a century. */
function isYear(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 39 && code !== 0x2019) return false;
  return (
    at + 2 < end &&
    classAt(text, at + 1) === DIGIT &&
    classAt(text, at + 2) === DIGIT &&
    (at + 3 === end || classAt(text, at + 3) !== DIGIT)
  );
}

/** Reads from a letter or digit up to where the word ends, and cuts clitics and units off it. */
function readWord(tokens: SyntaxToken[], text: string, from: number, end: number, limit: number): number {
  const first = classAt(text, from);
  let at = from + 1;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === DIGIT && first === LETTER && at - from < 4 && CURRENCY_CODES.has(text.slice(from, at))) {
      push(tokens, text, from, at);
      return at;
    }
    if (kind !== LETTER && kind !== DIGIT && !isInside(text, from, at, end)) break;
    at++;
  }
  if (at < end && text.charCodeAt(at) === 46 && keepsStop(text, from, at, end, limit)) at++;
  else if (
    at < end &&
    text.charCodeAt(at) === 36 &&
    at - from < 3 &&
    CURRENCY_LETTERS.has(text.slice(from, at))
  )
    at++;
  else if (first !== LETTER) {
    const cut = unitStart(text, from, at);
    if (cut > from) {
      push(tokens, text, from, cut);
      push(tokens, text, cut, at);
      return at;
    }
  }
  pushWord(tokens, text, from, at);
  return at;
}

/** Whether the mark at `at` stands inside a word or number rather than ends it. */
function isInside(text: string, from: number, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (at + 1 >= end) return false;
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  if (code === 95) return true;
  if (code === 39 || code === 0x2019) return before !== MARK && after === LETTER;
  if (code === 46)
    return before === DIGIT ? after === DIGIT : after !== MARK && isDotInside(text, from, at, end);
  if (code === 44 || code === 58 || code === 47) return before === DIGIT && after === DIGIT;
  if (code === 38) return isCapital(text, at - 1) && isCapital(text, at + 1) && at - from < 4;
  if (code === 45) return after !== MARK && keepsHyphen(text, from, at, end);
  return code === 0x200d || code === 0xfe0f;
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** "U.S.", "p.m.", "example.com": a stop between letters that ends nothing. */
function isDotInside(text: string, from: number, at: number, end: number): boolean {
  if (at - from === 1 || text.charCodeAt(at - 2) === 46) {
    return at + 2 >= end || classAt(text, at + 2) !== LETTER;
  }
  let to = at + 1;
  while (to < end && to - at < LONGEST_LISTED && classAt(text, to) !== MARK) to++;
  return ADDRESS_ENDS.has(text.slice(at + 1, to).toLowerCase());
}

function keepsHyphen(text: string, from: number, at: number, end: number): boolean {
  if (classAt(text, at - 1) === DIGIT && classAt(text, at + 1) === DIGIT)
    return isNumberGroup(text, from, at, end);
  return (
    at - from < LONGEST_LISTED &&
    classAt(text, at + 1) === LETTER &&
    PREFIXES.has(text.slice(from, at).toLowerCase())
  );
}

/** Telephone numbers and dates in figures, not scores and ranges: "555-0100", "2025-03-17". */
function isNumberGroup(text: string, from: number, at: number, end: number): boolean {
  let to = at + 1;
  while (to < end && to - at < 6 && classAt(text, to) === DIGIT) to++;
  const length = to - at - 1;
  const isLaterPart = text.lastIndexOf("-", at - 1) >= from;
  const hasMore = text.charCodeAt(to) === 45 && to + 1 < end && classAt(text, to + 1) === DIGIT;
  return isLaterPart || hasMore || (at - from === MARK && length === 4);
}

/** Whether a stop after the word from `from` belongs to it. */
function keepsStop(text: string, from: number, at: number, end: number, limit: number): boolean {
  if (at + 1 < end && text.charCodeAt(at + 1) === 46) return false;
  if (at - from > LONGEST_LISTED) return false;
  if (at - from > 2 && text.charCodeAt(at - 2) === 46) return true;
  const word = text.slice(from, at);
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower)) return true;
  if (CAPITAL_ABBREVIATIONS.has(lower)) return isCapital(text, from) && lower !== word;
  let next = at + 1;
  while (next < limit && classAt(text, next) === SPACE && next - at < 4) next++;
  if (next >= limit) return false;
  if (NUMBERED_ABBREVIATIONS.has(lower)) return classAt(text, next) === DIGIT;
  return word.length === 1 && word !== "I" && isCapital(text, from) && isCapital(text, next);
}

/** Where the letters of "14bn" begin, if they are a unit; `from` otherwise. */
function unitStart(text: string, from: number, end: number): number {
  let cut = end;
  while (cut > from && end - cut < LONGEST_LISTED && classAt(text, cut - 1) === LETTER) cut--;
  return cut < end && cut > from && UNITS.has(text.slice(cut, end).toLowerCase()) ? cut : from;
}

function pushWord(tokens: SyntaxToken[], text: string, from: number, end: number): void {
  const length = end - from;
  let cut = 0;
  const tail = text.slice(Math.max(from, end - 4), end);
  const found = /['’]/.test(tail) ? CLITIC.exec(tail) : null;
  if (found && found[0].length < length) cut = end - found[0].length;
  else if (length > 3 && length < 8) {
    const joined = JOINED.get(text.slice(from, end).toLowerCase());
    if (joined) cut = from + joined;
  }
  if (cut > 0) push(tokens, text, from, cut);
  push(tokens, text, Math.max(from, cut), end);
}
