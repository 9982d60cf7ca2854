import type { Span } from "@claimdesk/text";
import { splitParagraphs } from "@claimdesk/text";
import type { Article, Block } from "../article.ts";
import type { SentenceRole } from "../extraction.ts";

const SUMMARY_HEADING =
  /^(?:key (?:points|facts|takeaways|findings)|summary|highlights|in brief|at a glance|the main points|main points|what we know|takeaways)\s?:?$/i;
const LIST_MARK = /^(?:[-*•·–—]|\d{1,2}[.)])\s/;
const BYLINE =
  /^(?:by|written by|reporting by|words by|from|edited by|additional reporting by) \p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|in|for|de|van|von)|,){0,10}\.?$/iu;
const DATE_LINE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december),? \d{4}|\d{4}-\d{2}-\d{2})\.?$/i;
const CAPTION =
  /^(?:photo|image|picture|pictured|file photo|caption|video|graphic|credit|illustration)\s?[:|–—-]|(?:\((?:AP|AFP|Reuters|EPA|Getty)[^()]{0,40}\)|(?:Getty Images|AP Photo|File photo))\.?$/i;
const ENDED = /[.!?…:;,]["'”’)\]]*$/;
const LONGEST_HEADING = 120;

/** Stage 1: the lines of an article and what each is. */
export function findBlocks(article: Article): Article {
  return { ...article, blocks: readBlocks(article.text, article.title) };
}

/** The lines of an article with the part each plays on the page. Offsets are those of the text; nothing is rewritten. */
export function readBlocks(text: string, title: string | null): Block[] {
  const lines = splitParagraphs(text);
  const roles: SentenceRole[] = [];
  let isInSummary = false;
  let hasBody = false;
  lines.forEach((line, i) => {
    const words = text.slice(line.start, line.end);
    const role = roleOf(text, lines, i, words, { title, isInSummary, hasBody });
    isInSummary = SUMMARY_HEADING.test(words) || (isInSummary && role === "summary");
    hasBody ||= role === "body";
    roles.push(role);
  });
  return lines.map((line, i) => ({ ...line, role: roles[i] ?? "body" }));
}

type Before = { title: string | null; isInSummary: boolean; hasBody: boolean };

function roleOf(
  text: string,
  lines: readonly Span[],
  i: number,
  words: string,
  before: Before,
): SentenceRole {
  if (words.length > 2 * LONGEST_HEADING) return "body";
  if (SUMMARY_HEADING.test(words)) return "subhead";
  if (LIST_MARK.test(words))
    return before.isInSummary || (!before.hasBody && !ENDED.test(words)) ? "summary" : "body";
  if (before.title !== null && words === before.title.trim()) return "headline";
  if (DATE_LINE.test(words)) return "dateline";
  if (BYLINE.test(words) && words.length < 100) return "byline";
  if (CAPTION.test(words)) return "caption";
  if (ENDED.test(words) || words.length > LONGEST_HEADING) return "body";
  const next = lines[i + 1];
  if (!next) return i === 0 ? "body" : endRole(text, lines, i);
  if (i === 0) return "headline";
  const isFollowedByProse = next.end - next.start > words.length;
  if (!isFollowedByProse && !LIST_MARK.test(text.slice(next.start, next.start + 4))) return "body";
  return before.hasBody || i <= 2 ? "subhead" : "body";
}

function endRole(text: string, lines: readonly Span[], i: number): SentenceRole {
  const last = lines[i];
  return last && /^[-–—#*]+$/.test(text.slice(last.start, last.end)) ? "subhead" : "body";
}
