import { AFTER_CLOCK, BEFORE_NUMBER, MAYBE_FINAL, NEVER_FINAL, SENTENCE_STARTERS } from "./abbreviations.ts";
import { splitParagraphs, trimSpan } from "./paragraphs.ts";
import type { Span } from "./span.ts";

const TERMINAL =
  /(?<![.!?…])[.!?…]+["'”’)\]»]*(?=\s)|[。！？｡]+[」』”’）]*|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}+[\s,])/gu;
const WORD_BEFORE = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*$/u;
const WORD_AFTER = /^[\s"'“‘([«—–-]*([\p{L}\p{N}$€£][\p{L}\p{N}'’]*\.?)/u;
const LIST_MARK = /^(?:[-*•·–—]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s/u;
const DATELINE = /^\p{Lu}[\p{Lu}\s/.,'’-]{2,60}(?:\([^()\n]{2,40}\)\s?)?(?:[:—–]|--| - )\s*/u;
const LOWER = /^\p{Ll}/u;
const ENDED = /[.!?…:;]["'”’)\]»]*$/u;
const LOOK_BACK = 40;
const LOOK_AHEAD = 60;

/**
 * The sentences of a text, in order, without the white space around them; they never overlap and leave no word out.
 * A line break ends a sentence, so headings and list lines stand alone, unless the next line goes on in lower case.
 * A dateline ("MOSCOW:") is a piece of its own. Sentences inside a quotation are sentences.
 * @example splitSentences("Mr. Hale paid $3.5. He left.") // spans of "Mr. Hale paid $3.5." and "He left."
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const block of joinWrappedLines(text, splitParagraphs(text))) {
    let from = block.start;
    for (const cut of cutsIn(text, block)) {
      const sentence = trimSpan(text, { start: from, end: cut });
      if (sentence) sentences.push(sentence);
      from = cut;
    }
    const rest = trimSpan(text, { start: from, end: block.end });
    if (rest) sentences.push(rest);
  }
  return sentences;
}

/** Lines broken in mid-sentence, as in pasted mail, are one block. */
function joinWrappedLines(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const isWrapped =
      last !== undefined &&
      line.start - last.end < 4 &&
      !text.slice(last.end, line.start).includes("\n\n") &&
      LOWER.test(text.slice(line.start, line.start + 2)) &&
      !LIST_MARK.test(text.slice(line.start, line.start + 6)) &&
      !ENDED.test(text.slice(Math.max(last.start, last.end - 4), last.end));
    if (isWrapped) last.end = line.end;
    else blocks.push({ ...line });
  }
  return blocks;
}

function cutsIn(text: string, block: Span): number[] {
  const content = text.slice(block.start, block.end);
  const cuts: number[] = [];
  const dateline = DATELINE.exec(content.slice(0, 120));
  let minimum = 0;
  if (dateline && dateline[0].length < content.length) {
    minimum = dateline[0].length;
    cuts.push(block.start + minimum);
  }
  const mark = LIST_MARK.exec(content.slice(0, 8));
  if (mark) minimum = Math.max(minimum, mark[0].length);
  for (const found of content.matchAll(TERMINAL)) {
    const end = found.index + found[0].length;
    if (found.index < minimum) continue;
    if (endsSentence(content, found.index, found[0], end)) cuts.push(block.start + end);
  }
  return cuts;
}

function endsSentence(content: string, at: number, mark: string, end: number): boolean {
  if (/^[。！？｡]/u.test(mark)) return true;
  const ahead = content.slice(end, end + LOOK_AHEAD).trimStart();
  if (ahead === "") return false;
  if (LOWER.test(ahead) || /^[,;:)]/.test(ahead)) return false;
  if (/^[–—-]/.test(ahead) && LOWER.test(ahead.replace(/^[\s–—-]+/u, ""))) return false;
  if (mark.startsWith("..") || mark.startsWith("…") || /[!?]/.test(mark)) return true;
  const word = WORD_BEFORE.exec(content.slice(Math.max(0, at - LOOK_BACK), at))?.[0] ?? "";
  const next = WORD_AFTER.exec(ahead)?.[1] ?? "";
  return stopEndsSentence(word, next);
}

function stopEndsSentence(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  const nextLower = next.toLowerCase().replace(/\.$/, "");
  const isNumberNext = /^\p{N}/u.test(next);
  if (isNumberNext && BEFORE_NUMBER.has(lower)) return false;
  if (NEVER_FINAL.has(lower)) return false;
  if (lower === "a.m" || lower === "p.m") return !isNumberNext && !AFTER_CLOCK.has(nextLower);
  // "No." before anything but a number is the answer, not the abbreviation
  if (lower === "no") return true;
  if (MAYBE_FINAL.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    return SENTENCE_STARTERS.has(nextLower);
  }
  if (/^\p{Lu}$/u.test(word))
    return SENTENCE_STARTERS.has(nextLower) && nextLower !== "a" && nextLower !== "i";
  return true;
}
