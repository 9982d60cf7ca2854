import type { Word } from "./view.ts";
import { isParticiple, phraseEnd } from "./view.ts";

/** Words other than a verb that name a speaker: "according to X", "in the words of X", "X's claim that". */
export type SourcePhrase = {
  from: number;
  to: number;
  subject: [number, number];
  isBefore: boolean;
  content: number;
};

const SURE =
  /^(?:confident|certain|sure|convinced|adamant|hopeful|optimistic|worried|concerned|afraid|clear|doubtful|sceptical|skeptical)$/;
const SAYINGS =
  /^(?:claims?|statements?|announcement|warnings?|belief|fears?|hopes?|allegations?|accusations?|assertions?|predictions?|argument|suggestions?|admission|confirmation|promise|pledge|insistence|view|opinion|testimony)$/;
const LONGEST = 20;

/** The phrase at `at`; `null` when none begins there. */
export function sourcePhraseAt(view: readonly Word[], at: number): SourcePhrase | null {
  const word = view[at];
  if (!word) return null;
  if (word.lower === "according" && view[at + 1]?.lower === "to") return phrase(view, at, at + 2);
  if (word.lower === "words" && view[at + 1]?.lower === "of" && view[at - 1]?.lower === "the")
    return phrase(view, Math.max(0, at - 2), at + 2);
  return sayingAt(view, at) ?? sureAt(view, at);
}

function phrase(view: readonly Word[], from: number, start: number): SourcePhrase | null {
  const to = sourceEnd(view, start);
  if (to === start) return null;
  const before = view.slice(0, from);
  const isAside =
    /^(?:prep|adv|coord|sub)$/.test(before[0]?.tag ?? "") &&
    before.length < 8 &&
    before.every((word) => !/^(?:verb|aux|modal|quote|participle|gerund)$/.test(word.tag));
  const isBefore = from === 0 || isAside;
  return { from, to, subject: [start, to], isBefore, content: -1 };
}

/** "figures released on 3 April by the ministry": the whole phrase with what hangs on it, up to a mark or verb. */
function sourceEnd(view: readonly Word[], from: number): number {
  let to = phraseEnd(view, from);
  while (to > from && to < view.length && to - from < LONGEST) {
    const word = view[to];
    if (!word || !(/^(?:prep|participle|adj|gerund|adv|num)$/.test(word.tag) || isParticiple(word))) break;
    const next = word.tag === "prep" ? phraseEnd(view, to + 1) : to + 1;
    if (next === to + 1 && word.tag === "prep") break;
    to = Math.max(next, phraseEnd(view, next));
  }
  return to;
}

/** "Hale's claim that", "claims by Hale that". */
function sayingAt(view: readonly Word[], at: number): SourcePhrase | null {
  const word = view[at];
  if (!word || !SAYINGS.test(word.lower)) return null;
  if (view[at + 1]?.lower === "that" && view[at - 1]?.tag === "possessive") {
    let from = at - 1;
    while (from > 0 && view[from - 1]?.tag === "name") from--;
    return from < at - 1
      ? { from, to: at + 1, subject: [from, at - 1], isBefore: true, content: at + 2 }
      : null;
  }
  if (view[at + 1]?.lower !== "by" && view[at + 1]?.lower !== "from") return null;
  const end = phraseEnd(view, at + 2);
  if (end === at + 2 || view[end]?.lower !== "that") return null;
  return { from: at, to: end, subject: [at + 2, end], isBefore: true, content: end + 1 };
}

/** "Hale is confident that the ferry will sail". */
function sureAt(view: readonly Word[], at: number): SourcePhrase | null {
  if (!SURE.test(view[at]?.lower ?? "") || view[at + 1]?.lower !== "that") return null;
  let end = at;
  while (end > 0 && /^(?:adv|aux|verb)$/.test(view[end - 1]?.tag ?? "")) end--;
  if (end === at || view[end - 1]?.lower === "it") return null;
  let from = end;
  while (from > 0 && /^(?:name|noun|det|adj|pron|possessive)$/.test(view[from - 1]?.tag ?? "")) from--;
  return from < end ? { from, to: at + 1, subject: [from, end], isBefore: true, content: at + 2 } : null;
}
