import {
  AFTER_CLOCK,
  BARE_STARTERS,
  BEFORE_NUMBER,
  COMPANY_FORMS,
  MAYBE_FINAL,
  NEVER_FINAL,
  SENTENCE_STARTERS,
  TYPED_STARTERS,
  WEB_ENDINGS,
} from "./abbreviations.ts";
import { findListItems } from "./list-marks.ts";
import { splitParagraphs, trimSpan } from "./paragraphs.ts";
import type { Span } from "./span.ts";

/** Stops with what closes after them; full-width stops; a stop without a space; stamps, smileys and rulers. */
const TERMINAL =
  /(?<![.!?…])(?<stop>[.!?…]+(?:[ \u00a0]\.)*)(?<close>["'”’»)\]“]*)(?:[ \u00a0]?\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\u{fe0f}|\u{200d})*)?(?=\s|$)|[。！？｡]+[」』”’）]*|(?<=[\p{Ll}\p{N}])\.(?=\p{Lu}\p{Ll})|(?<stamp>\d{1,2}\/\d{1,2}\/\d{2,4}\s\d{1,2}:\d{2}(?::\d{2})?\s[AP]M(?=\s)|(?<=\s)[:;]-?[)DPp](?=\s)|(?<![=*_~#-])[=*_~#-]{6,}(?=\s)|(?<=\b(?:[Rr]egards|[Ss]incerely|Thanks|Cheers)),(?=\s\p{Lu}))/gu;
const WORD_BEFORE = /[\p{L}\p{N}°º][\p{L}\p{N}.'’°º-]*$/u;
const WORD_AFTER = /^[\s"'“‘([«—–-]*([\p{L}\p{N}$€£][\p{L}\p{N}'’]*\.?)/u;
const SECOND_IS_LOWER = /^[\s"'“‘([«—–-]*\p{Lu}[\p{L}'’-]*\s+\p{Ll}/u;
const DATELINE = /^\p{Lu}[\p{Lu}\s/.,'’-]{2,60}(?:\([^()\n]{2,40}\)\s?)?(?:[:—–]|--| - )\s*/u;
const LIST_MARK = /^(?:[-*•·⁃‣▪–—]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s/u;
/** "“Why?” Mr. Hale asked": what was said and who said it are one sentence. */
const SPEAKER_AFTER =
  /^\s*(?:(?:\p{Lu}[\p{L}'’-]*\.?|of|de|van|von|the)\s){1,5}(?:said|says|asked|asks|added|wrote|shouted|told|replied)(?![\p{L}\p{N}])/u;
const CLOCK_OPENING =
  /^\W*(?:at|by|around|about|from|until|before|after|since|on|shortly|just)(?:\s\S+){1,3}$/iu;
const CHIEFS = /^(?:chief|chairman|chairwoman|president|ceo|executive|founder|director|spokes\p{L}+)$/iu;
const LOWER = /^\p{Ll}/u;
const ENDED = /[.!?…:;]["'”’)\]»]*$/u;
const LOOK_BACK = 40;
const LOOK_AHEAD = 80;
const WRAPPED_LINE = 50;

/**
 * The sentences of a text, in order, without the white space around them; they never overlap and leave no word out.
 * A line break ends a sentence, so headings and list lines stand alone, unless the next line goes on in lower case.
 * A dateline ("MOSCOW:") is a piece of its own. Sentences inside a quotation are sentences; `splitUnits` keeps a
 * quotation together. Time grows in proportion to the text.
 * @example splitSentences("Mr. Hale paid $3.5. He left.") // spans of "Mr. Hale paid $3.5." and "He left."
 */
export function splitSentences(text: string): Span[] {
  return splitBlocks(text).flat();
}

/** The sentences of each paragraph, where lines broken in mid-sentence count as one paragraph. */
export function splitBlocks(text: string): Span[][] {
  return joinWrappedLines(text, splitParagraphs(text)).map((block) => {
    const sentences: Span[] = [];
    let from = block.start;
    for (const cut of [...cutsIn(text, block), block.end]) {
      const sentence = trimSpan(text, { start: from, end: cut });
      if (sentence) sentences.push(sentence);
      from = cut;
    }
    return sentences;
  });
}

/** Lines broken in mid-sentence, as in pasted mail, are one block. */
function joinWrappedLines(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let lastLine = 0;
  for (const line of lines) {
    const last = blocks.at(-1);
    const isWrapped =
      last !== undefined &&
      line.start - last.end < 4 &&
      !text.slice(last.end, line.start).includes("\n\n") &&
      LOWER.test(text.slice(line.start, line.start + 2)) &&
      !LIST_MARK.test(text.slice(line.start, line.start + 6)) &&
      !ENDED.test(text.slice(Math.max(last.start, last.end - 4), last.end)) &&
      // short lines that all begin in lower case are a list
      (lastLine > WRAPPED_LINE || !LOWER.test(text.slice(last.start, last.start + 2)));
    if (isWrapped) last.end = line.end;
    else blocks.push({ ...line });
    lastLine = line.end - line.start;
  }
  return blocks;
}

function cutsIn(text: string, block: Span): number[] {
  const content = text.slice(block.start, block.end);
  const cuts: number[] = [];
  const items = findListItems(content);
  const dateline = items.length > 0 ? null : DATELINE.exec(content.slice(0, 120));
  let minimum = 0;
  let from = 0;
  let item = 0;
  const cut = (at: number): void => {
    cuts.push(block.start + at);
    from = at;
  };
  if (dateline && dateline[0].length < content.length) {
    minimum = dateline[0].length;
    cut(minimum);
  }
  const passItems = (to: number): void => {
    for (; item < items.length && (items[item]?.start ?? 0) < to; item++) {
      const { start, bodyStart } = items[item] ?? { start: 0, bodyStart: 0 };
      if (start > from) cut(start);
      minimum = bodyStart;
    }
  };
  for (const found of content.matchAll(TERMINAL)) {
    const end = found.index + found[0].length;
    passItems(end);
    if (found.index >= minimum && endsSentence(content, from, found, end)) cut(end);
  }
  passItems(content.length);
  return cuts;
}

function endsSentence(content: string, from: number, found: RegExpExecArray, end: number): boolean {
  const mark = found[0];
  const at = found.index;
  if (/^[。！？｡]/u.test(mark)) return true;
  const following = content.slice(end, end + LOOK_AHEAD);
  const ahead = following.trimStart();
  if (ahead === "") return false;
  const { stop, close = "", stamp } = found.groups ?? {};
  const isLower = LOWER.test(ahead);
  const next = WORD_AFTER.exec(ahead)?.[1] ?? "";
  if (stamp !== undefined) return !isLower && /^[\p{L}"'“‘]/u.test(ahead);
  const word = WORD_BEFORE.exec(content.slice(Math.max(from, at - LOOK_BACK), at))?.[0] ?? "";
  if (stop === undefined) return endsWithoutSpace(word, next, ahead);
  if (isLower) return close === "" && startsInLowerCase(word, stop, ahead);
  if (/^[,;:)]/.test(ahead) && !/^[:;]-?[)DPp](?:\s|$)/.test(ahead)) return false;
  if (/^[,;:]/.test(ahead) || isBracketed(content, at, close)) return false;
  if (/^[–—-]/.test(ahead) && LOWER.test(ahead.replace(/^[\s–—-]+/u, ""))) return false;
  if (/[!?]/.test(stop)) return !(/["'”’»“]/.test(close) && SPEAKER_AFTER.test(ahead));
  if (stop.length > 1 || stop === "…") return true;
  return stopEndsSentence(content, from, at, { word, next, ahead });
}

/** "[...]" leaves words out and ends nothing. */
function isBracketed(content: string, at: number, close: string): boolean {
  return (
    (content.charAt(at - 1) === "[" && close.startsWith("]")) ||
    (content.charAt(at - 1) === "(" && close.startsWith(")"))
  );
}

/** "The work was finished.The men left": a stop without its space. */
function endsWithoutSpace(word: string, next: string, ahead: string): boolean {
  const nextLower = next.toLowerCase();
  const plain = nextLower.replace(/\.$/, "");
  if (WEB_ENDINGS.has(plain) || /^[^\s@]*@/.test(ahead)) return false;
  if (SENTENCE_STARTERS.has(plain) || (next.endsWith(".") && NEVER_FINAL.has(plain)))
    return /(?:\p{Ll}{3}|\p{N})$/u.test(word);
  return /\p{Ll}{3}$/u.test(word) && !word.includes(".") && !next.endsWith(".") && next.length > 2;
}

/** People also type sentences that begin in lower case; an abbreviation or a name with "!" goes on. */
function startsInLowerCase(word: string, stop: string, ahead: string): boolean {
  const next = (/^\S+/u.exec(ahead)?.[0] ?? "").toLowerCase().replace(/[,.!?:;]+$/, "");
  if (stop.length > 1 && !/[!?]/.test(stop)) return /^(?:i|i['’]m|im|ive|i['’]ve|https?:.*)$/.test(next);
  if (stop.includes("?")) return true;
  if (!LOWER.test(word) || !/[aeiouy]/.test(word) || word.length < 2) return false;
  if (stop.includes("!")) return TYPED_STARTERS.has(next);
  if (word.includes(".") || NEVER_FINAL.has(word) || MAYBE_FINAL.has(word) || BEFORE_NUMBER.has(word))
    return false;
  return TYPED_STARTERS.has(next) || /^(?:www\.|https?:)/.test(next);
}

type Around = { word: string; next: string; ahead: string };

function stopEndsSentence(content: string, from: number, at: number, { word, next, ahead }: Around): boolean {
  const lower = word.toLowerCase();
  const nextLower = next.toLowerCase().replace(/\.$/, "");
  const isNumberNext = /^\p{N}/u.test(next);
  if (isNumberNext && BEFORE_NUMBER.has(lower)) return false;
  if (NEVER_FINAL.has(lower)) return false;
  if (lower === "a.m" || lower === "p.m")
    return !isNumberNext && !AFTER_CLOCK.has(nextLower) && !opensWithClock(content, from, at);
  // "No." before anything but a number is the answer, not the abbreviation
  if (lower === "no") return true;
  if (MAYBE_FINAL.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return opensAfterAbbreviation(lower, nextLower, ahead);
  if (/^\p{Lu}$/u.test(word))
    return SENTENCE_STARTERS.has(nextLower) && nextLower !== "a" && nextLower !== "i";
  return true;
}

/** "Acme Inc. Shares fell" opens a sentence, "Acme Inc. Chairman Ito" and "U.S. Senate" do not. */
function opensAfterAbbreviation(lower: string, nextLower: string, ahead: string): boolean {
  if (SENTENCE_STARTERS.has(nextLower)) return true;
  if (!SECOND_IS_LOWER.test(ahead)) return false;
  if (BARE_STARTERS.has(nextLower)) return true;
  return COMPANY_FORMS.has(lower) && !CHIEFS.test(nextLower);
}

/** "At 5 a.m. Mr. Hale went": the time opens its sentence. */
function opensWithClock(content: string, from: number, at: number): boolean {
  return at - from < LOOK_BACK && CLOCK_OPENING.test(content.slice(from, at).trim());
}
