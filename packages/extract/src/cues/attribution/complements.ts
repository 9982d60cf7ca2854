import { ADDRESSING_VERBS, TELLING_VERBS, THAT_VERBS } from "../../words/speech-verbs.ts";
import type { Word } from "./view.ts";
import { isEdge, isFiniteVerb, phraseEnd, skipTime } from "./view.ts";

/** What follows a verb of speech: where the speaker's words begin, and the phrase of the one spoken to. */
export type Complement = { start: number; addressee: [number, number] | null; isQuoted: boolean };

const LONGEST_SUBJECT = 28;
/** What is claimed without words: "claimed 12 lives", "claimed the title". */
const CLAIMED =
  /^(?:life|lives|victory|victories|titles?|wins?|medals?|prizes?|crown|points?|place|gold|silver|bronze|benefits?|asylum|goals?|record)$/;
const OPENERS = /^(?:pron|det|name|noun|num|adj|gerund|participle|possessive|adv|sub|prep|infinitive)$/;

/** The words the verb at `at` introduces for the subject `[from, to)`: what a study shows needs no "that", what a man shows does. */
export function complementOf(
  view: readonly Word[],
  at: number,
  lemma: string,
  [from, to]: [number, number],
): Complement | null {
  const isDocument = view
    .slice(from, to)
    .some((word) =>
      /^(?:stud(?:y|ies)|surveys?|polls?|reports?|figures|data|statistics|results|findings|memo|documents?|records|analysis|research|projections|accounts|review|audit|investigation|inquiry|estimates|images|footage|tests)$/.test(
        word.lower,
      ),
    );
  const isThing = /^(?:show|indicate|suggest|reveal|find|demonstrate|prove)$/.test(lemma);
  if (isThing && !isDocument && view[at + 1]?.lower !== "that") return null;
  return complementAfter(view, at, lemma, isDocument && isThing);
}

/** The words a verb of speech at `verb` introduces; `null` when what follows is no statement. */
export function complementAfter(
  view: readonly Word[],
  verb: number,
  lemma: string,
  isDocument: boolean,
): Complement | null {
  let addressee: [number, number] | null = null;
  let at = verb + 1;
  if (
    ADDRESSING_VERBS.has(lemma) &&
    /^(?:pron|det|name|noun|adj)$/.test(view[at]?.tag ?? "") &&
    view[at]?.lower !== "there"
  ) {
    const end = phraseEnd(view, at);
    if (end > at && (lemma === "tell" || opensContent(view[skipAside(view, end)]))) {
      addressee = [at, end];
      at = end;
    }
  }
  at = skipAside(view, at);
  const word = view[at];
  if (!word) return null;
  const found = (start: number, isQuoted = false): Complement => ({ start, addressee, isQuoted });
  if (word.quotation) return found(word.start, true);
  if (isColon(word))
    return view[at + 1] ? found(view[at + 1]?.start ?? word.end, view[at + 1]?.quotation !== null) : null;
  const isAtOnce = word.lower === "that" && at === verb + 1 && view[at + 1] !== undefined;
  if (isAtOnce && /^(?:aux|modal)$/.test(view[at + 1]?.tag ?? "")) return found(word.start);
  const opensInsertion = word.lower === "that" && view[at + 1]?.text === ",";
  if (isThat(view, at) || isAtOnce || opensInsertion) return found(word.end);
  const isPast = /(?:ed|aw)$/.test(view[verb]?.lower ?? "");
  if (lemma === "see") return !isPast && seesAhead(view, at) ? found(view[verb]?.start ?? word.start) : null;
  if (/^(?:expect|hope|claim|anticipate)$/.test(lemma) && (!isPast || lemma === "claim") && word.tag === "to")
    return found(view[verb]?.start ?? word.start);
  if (lemma === "complain" && /^(?:of|about)$/.test(view[verb + 1]?.lower ?? ""))
    return found(view[verb]?.start ?? word.start);
  if (/^(?:whether|if|to|against|of)$/.test(word.lower) && !(word.lower === "if" && hasClause(view, at + 1)))
    return null;
  if (/^(?:how|why|what|where|when|who)$/.test(word.lower) && word.tag !== "sub") return null;
  const needsThat = THAT_VERBS.has(lemma) && !isDocument;
  if (!needsThat && OPENERS.test(word.tag) && hasClause(view, at)) return found(word.start);
  const opensObject = /^(?:det|num|name|noun|adj|pron|that)$/.test(word.tag);
  const next = view[verb + 1];
  if (lemma === "claim" && CLAIMED.test(view[phraseEnd(view, at) - 1]?.lower ?? "")) return null;
  const isForesight = /^(?:expect|hope|anticipate|foresee)$/.test(lemma);
  if (TELLING_VERBS.has(lemma) && !(isForesight && isPast) && opensObject && next && !isEdge(next))
    return found(view[verb]?.start ?? word.start);
  const quoted = quotedWithin(view, verb);
  return quoted ? found(quoted.start, true) : null;
}

/** "sees prices rising": a foreseen event, not a sight. */
function seesAhead(view: readonly Word[], at: number): boolean {
  const end = phraseEnd(view, at);
  return end > at && view[end]?.tag === "gerund";
}

function opensContent(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.quotation !== null || isColon(word) || word.lower === "that" || OPENERS.test(word.tag))
  );
}

function isColon(word: Word): boolean {
  return word.text === ":";
}

/** Steps over when, where and to whom something was said: "on Friday", "in a statement", "to reporters", ", however,". */
function skipAside(view: readonly Word[], from: number): number {
  let at = from;
  for (let round = 0; round < 6; round++) {
    const word = view[at];
    if (!word) break;
    const afterTime = skipTime(view, at);
    if (afterTime > at) at = afterTime;
    else if (word.lower === "according" && view[at + 1]?.tag === "to")
      at = Math.max(at + 2, phraseEnd(view, at + 2));
    else if (word.tag === "adv") at++;
    else if (word.text === "," && !isFiniteVerb(view[at + 1])) at++;
    else if (
      word.tag === "prep" ||
      (word.tag === "to" && /^(?:det|name|noun|pron)$/.test(view[at + 1]?.tag ?? ""))
    ) {
      const end = phraseEnd(view, at + 1);
      if (end === at + 1) break;
      at = end;
    } else break;
  }
  return at;
}

/** "that" before a clause of its own, not before a verb ("a deal that could") or a noun alone ("that deal"). */
function isThat(view: readonly Word[], at: number): boolean {
  if (view[at]?.lower !== "that") return false;
  let next = at + 1;
  while (view[next]?.tag === "adv" || view[next]?.text === ",") next++;
  return view[next] !== undefined && !isFiniteVerb(view[next]) && hasClause(view, next);
}

/** Whether a clause starts at `from`: a subject, then a finite verb of its own before the sentence breaks. */
export function hasClause(view: readonly Word[], from: number): boolean {
  let relatives = 0;
  for (let at = from; at < Math.min(view.length, from + LONGEST_SUBJECT); at++) {
    const word = view[at];
    if (!word) return false;
    if (word.quotation) return at > from;
    if (isFiniteVerb(word)) {
      if (relatives === 0) return at > from;
      relatives--;
      while (isFiniteVerb(view[at + 1]) || /^(?:participle|adv)$/.test(view[at + 1]?.tag ?? "")) at++;
    } else if (word.tag === "punct") {
      const second = closingComma(view, at);
      if (second === null) return false;
      if (isFiniteVerb(view[second + 1])) return true;
      at = second;
    } else if (at > from && (word.tag === "rel" || word.lower === "that")) relatives++;
  }
  return false;
}

/** The comma that closes an insertion opened at `at`, within a few words. */
function closingComma(view: readonly Word[], at: number): number | null {
  if (view[at]?.text !== "," && view[at]?.text !== "(" && view[at]?.text !== "–" && view[at]?.text !== "—")
    return null;
  const next = view[at + 1];
  if (!next || next.tag === "rel" || next.tag === "coord") {
    if (next?.tag !== "rel") return null;
  }
  for (let i = at + 1; i < Math.min(view.length, at + 14); i++) {
    if (view[i]?.tag === "punct") return i;
  }
  return null;
}

/** A quotation later in the object of the verb: "described the deal as “…”", with no other verb between. */
function quotedWithin(view: readonly Word[], verb: number): Word | null {
  for (let at = verb + 1; at < Math.min(view.length, verb + 12); at++) {
    const word = view[at];
    if (!word || isFiniteVerb(word)) return null;
    if (word.quotation) return word;
  }
  return null;
}
