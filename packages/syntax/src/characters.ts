export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;

const TABLE_SIZE = 0x250;
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(String.fromCharCode(code)));

function classify(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\s\p{Z}\p{Cc}\u00ad\u200b\u2060\ufeff]/u.test(character) ? SPACE : MARK;
}

/** The class of the character that begins at `at`; both halves of an astral letter are letters. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLE_SIZE) return TABLE[code] as number;
  if (code >= 0x2010 && code <= 0x205e)
    return code === 0x2028 || code === 0x2029 || code === 0x202f ? SPACE : MARK;
  if (code >= 0xd800 && code <= 0xdfff) return classOfAstral(text, at, code);
  return classify(text.charAt(at));
}

function classOfAstral(text: string, at: number, code: number): number {
  const from = code >= 0xdc00 ? at - 1 : at;
  const point = from >= 0 ? (text.codePointAt(from) ?? 0) : 0;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : MARK;
}

/** How long the sign at `at` is: an emoji with its modifiers and joined signs is one, and so is a flag. */
export function signLength(text: string, at: number, end: number): number {
  const first = text.codePointAt(at) ?? 0;
  let to = at + (first > 0xffff ? 2 : 1);
  if (first >= 0x1f1e6 && first <= 0x1f1ff) {
    const second = text.codePointAt(to) ?? 0;
    return to + 2 <= end && second >= 0x1f1e6 && second <= 0x1f1ff ? to + 2 - at : to - at;
  }
  while (to < end) {
    const point = text.codePointAt(to) ?? 0;
    const isModifier = point === 0xfe0f || point === 0x20e3 || (point >= 0x1f3fb && point <= 0x1f3ff);
    const isJoiner = point === 0x200d && first > 0xff;
    if (!isModifier && !isJoiner) break;
    to += point > 0xffff ? 2 : 1;
    if (isJoiner && to < end) to += (text.codePointAt(to) ?? 0) > 0xffff ? 2 : 1;
  }
  return Math.min(to, end) - at;
}
