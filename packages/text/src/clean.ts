/** The text an article is stored with, and what was changed on the way, in plain words with counts. */
export type CleanedText = { text: string; removed: { what: string; count: number }[] };

/** Line ends, tabs, control and invisible characters, tags, lone surrogates: what a second look is taken at. */
const SPECIAL =
  /\r\n?|[\t\v\f\u2028\u2029]|(?!\n)\p{Cc}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]+|\p{Cs}/gu;
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;
const JOINING_BEFORE = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}]$/u;
const JOINING_AFTER = /^(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}]/u;
const BLACK_FLAG = "\u{1f3f4}";

/**
 * What intake stores: line endings as line feeds, no invisible or control characters, no trailing spaces, no runs
 * of three or more blank lines, no blank lines around. Letters, quotation marks, no-break spaces and emoji
 * (with their joiners) stay as they are; nothing is normalised. Cleaning a cleaned text changes nothing.
 * @example cleanText("One\r\nTwo ") // { text: "One\nTwo", removed: [Windows line endings 1, spaces at line ends 1] }
 */
export function cleanText(raw: string): CleanedText {
  const counts = new Map<string, number>();
  const note = (what: string, count = 1): void => {
    if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count);
  };
  const single = raw.replace(SPECIAL, (found: string, at: number) => replaceSpecial(raw, found, at, note));
  const trimmed = single.replace(/(?<! ) +$/gm, () => {
    note("spaces at line ends");
    return "";
  });
  const spaced = trimmed.replace(/\n{4,}/g, (run) => {
    note("extra blank lines", run.length - 2);
    return "\n\n";
  });
  const text = spaced.replace(/^\n+|(?<!\n)\n+$/g, (run) => {
    note("blank lines around the text", run.length);
    return "";
  });
  return { text, removed: Array.from(counts, ([what, count]) => ({ what, count })) };
}

function replaceSpecial(
  raw: string,
  found: string,
  at: number,
  note: (what: string, count?: number) => void,
): string {
  const code = found.codePointAt(0) ?? 0;
  if (code === 0x0d) {
    note(found.length === 2 ? "Windows line endings" : "old Mac line endings");
    return "\n";
  }
  if (code === 0x09) {
    note("tabs");
    return " ";
  }
  if (code === 0x0c) {
    note("page breaks");
    return "\n";
  }
  if (code === 0x0b || code === 0x85 || code === 0x2028 || code === 0x2029) {
    note("unusual line breaks");
    return "\n";
  }
  if (code >= 0xd800 && code <= 0xdfff) {
    note("damaged characters");
    return "\ufffd";
  }
  if (code < 0xa0) {
    note("control characters");
    return "";
  }
  if (isMeaningfulJoiner(raw, found, at, code)) return found;
  note("invisible characters", code >= 0xe0000 ? found.length / 2 : 1);
  return "";
}

/** Joiners shape emoji sequences and letters of some scripts; tags make the flags of Scotland, Wales and England. */
function isMeaningfulJoiner(raw: string, found: string, at: number, code: number): boolean {
  const before = raw.slice(Math.max(0, at - 2), at);
  const after = raw.slice(at + found.length, at + found.length + 2);
  if (code === 0x200d && EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after)) return true;
  if (code === 0x200c || code === 0x200d) return JOINING_BEFORE.test(before) && JOINING_AFTER.test(after);
  return code >= 0xe0000 && before === BLACK_FLAG;
}
