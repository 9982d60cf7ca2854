import type { Span } from "@claimdesk/text";
import type { Sentence } from "../article.ts";
import type { Told } from "./told.ts";

const LOOSE_END =
  /\s(?:that|and|but|or|who|which|to|as|because|by|while|when|with|if|of|for|in|the|a|an|though|although|before|after|where|since|than|what|whose|half|unless|until|between|at|on|from|into|about)$/i;

/** "OSLO, Norway, Aug 14 - " at the front of a sentence. */
const DATELINE = /^\p{Lu}[\p{Lu} .'/-]{2,30}(?:,? [^-–—]{0,40})? [-–—] (?=[\p{Lu}“"])/u;

/** The words of a token range without quotation marks and without frames like "he said". */
export function wordsWithoutFrames(
  article: Told,
  sentence: Sentence,
  { from, to }: { from: number; to: number },
): string {
  const { tokens } = sentence;
  const start = tokens[from]?.start ?? sentence.start;
  const end = tokens[to - 1]?.end ?? start;
  const frames = framesIn(article, sentence)
    .filter((frame) => frame.start > start && frame.end <= end)
    .toSorted((a, b) => a.start - b.start);
  let words = "";
  let at = start;
  for (const frame of frames) {
    if (frame.start < at) continue;
    words += article.text.slice(at, frame.start).replace(/[,\s“”"]+$/, "");
    at = frame.end;
    while (/[,\s]/.test(article.text.charAt(at)) && at < end) at++;
    if (at < end) words += " ";
  }
  return (words + article.text.slice(at, end)).replace(/[“”"]/g, "").replace(/\s+/g, " ").trim();
}

/** The part of a sentence that holds a claim and is not told by "X said". */
export function plainSpan(article: Told, sentence: Sentence, claim: Span): Span {
  const scope = (article.saidIn.get(sentence.start) ?? [])
    .filter((each) => each.scope.start <= claim.start && claim.end <= each.scope.end)
    .map((each) => each.scope)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  const isSplit = framesIn(article, sentence).some(
    (frame) => frame.start > sentence.start + 2 && frame.end < sentence.end - 2,
  );
  if (isSplit) return sentence;
  return {
    start: Math.max(sentence.start, scope?.start ?? sentence.start),
    end: Math.min(sentence.end, scope?.end ?? sentence.end),
  };
}

function framesIn(article: Told, sentence: Sentence): Span[] {
  return (article.saidIn.get(sentence.start) ?? []).map(({ frame }) => frame);
}

/** Words as a sentence: a large first letter, no loose end, a full stop. */
export function sentenceOf(words: string): string {
  let trimmed = words
    .replace(DATELINE, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:–—-]+/, "")
    .trim();
  for (let round = 0; round < 3; round++)
    trimmed = trimmed.replace(/[\s,;:–—-]+$/, "").replace(LOOSE_END, "");
  // "iPhone" keeps its small letter
  const first = /^\p{Ll}\p{Lu}/u.test(trimmed) ? trimmed : trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]["'”’)]?$/.test(first) ? first : `${first}.`;
}
