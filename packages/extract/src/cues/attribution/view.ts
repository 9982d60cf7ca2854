import type { Quotation, Sentence } from "../../article.ts";
import type { Token } from "../../grammar/tokens.ts";
import { MONTHS, WEEKDAYS } from "../../words/calendar-words.ts";

/** A word of a sentence outside quotations, or one stand-in (tag "quote") for a whole quotation. */
export type Word = Token & { quotation: Quotation | null };

const TIME_NOUN =
  /^(?:morning|afternoon|evening|night|noon|midnight|week|weekend|month|year|day|today|yesterday|tonight|tomorrow)$/;
const LONGEST = 14;

/** The sentence as attribution reads it: quotations are one word each, other quotation marks are gone. */
export function viewOf(sentence: Sentence): Word[] {
  const statements = sentence.quotations.filter((each) => each.isStatement);
  const view: Word[] = [];
  let at = 0;
  for (const token of sentence.tokens) {
    while ((statements[at]?.end ?? Infinity) <= token.start) at++;
    const quotation = statements[at];
    const isInside = quotation !== undefined && quotation.start <= token.start && token.end <= quotation.end;
    if (!isInside) {
      if (token.tag !== "quote") view.push({ ...token, quotation: null });
    } else if (view.at(-1)?.quotation !== quotation) {
      const start = Math.max(quotation.start, sentence.start);
      const end = Math.min(quotation.end, sentence.end);
      view.push({ ...token, start, end, text: "", lower: "", lemma: "", tag: "quote", quotation });
    }
  }
  return view;
}

/** Whether a word is a finite verb or the start of one. */
export function isFiniteVerb(word: Word | undefined): boolean {
  return word !== undefined && /^(?:verb|aux|modal)$/.test(word.tag);
}

/** Whether a word may be the participle of a shortened clause: "figures released by". */
export function isParticiple(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === "participle" || (word.tag === "verb" && /(?:ed|en|own|ound)$/.test(word.lower)))
  );
}

/** A comma, dash, bracket, colon, or a quotation: where one part of a sentence ends. */
export function isEdge(word: Word | undefined): boolean {
  return word === undefined || word.tag === "punct" || word.tag === "quote";
}

/** Where a plain noun phrase that starts at `from` ends: a determiner or pronoun after its noun starts another. */
export function phraseEnd(view: readonly Word[], from: number): number {
  let to = from;
  const isPointer = /^(?:this|that|these|those|both|all)$/.test(view[from]?.lower ?? "");
  if (view[from]?.tag === "pron" && !isPointer) return from + 1;
  if (view[from]?.tag === "pron") to++;
  let hasNoun = false;
  while (to < view.length && to - from < LONGEST) {
    const word = view[to];
    if (!word) break;
    if (word.tag === "det") {
      if (hasNoun) break;
    } else if (/^(?:noun|name)$/.test(word.tag)) hasNoun = true;
    else if (hasNoun && isLinked(view, to)) hasNoun = false;
    else if (!/^(?:adj|num|possessive)$/.test(word.tag)) break;
    if (word.tag === "possessive") hasNoun = false;
    to++;
  }
  return to;
}

function isLinked(view: readonly Word[], at: number): boolean {
  const next = view[at + 1];
  if (!next || !/^(?:det|adj|num|noun|name)$/.test(next.tag)) return false;
  if (/^(?:of|at|for|&)$/.test(view[at]?.lower ?? "")) return true;
  return view[at]?.lower === "and" && /^(?:name|noun|adj)$/.test(next.tag);
}

/** The end of words that only tell when something was said ("Monday", "on 3 March", "last week"); `from` when none do. */
export function skipTime(view: readonly Word[], from: number): number {
  let at = from;
  if (/^(?:on|in|at|late|early|earlier|last|this|over|during)$/.test(view[at]?.lower ?? "")) at++;
  if (/^(?:late|early|last|this|the)$/.test(view[at]?.lower ?? "")) at++;
  const word = view[at];
  if (!word) return from;
  const isDate = WEEKDAYS.has(word.lower) || MONTHS.has(word.lower) || TIME_NOUN.test(word.lower);
  const isDay = /^\p{N}{1,2}(?:st|nd|rd|th)?$/u.test(word.text) && MONTHS.has(view[at + 1]?.lower ?? "");
  if (!isDate && !isDay) return from;
  at++;
  for (let i = 0; i < 4; i++) {
    const next = view[at];
    const isMore =
      next !== undefined &&
      (TIME_NOUN.test(next.lower) ||
        MONTHS.has(next.lower) ||
        /^\p{N}{1,4}(?:st|nd|rd|th)?$/u.test(next.text));
    if (!isMore) break;
    at++;
  }
  return at;
}
