import { nounPhraseStart } from "../../grammar/phrases.ts";
import { isCapitalised } from "../../grammar/tokens.ts";
import { MONTHS, WEEKDAYS } from "../../words/calendar-words.ts";
import { ROLE_NOUNS } from "../../words/role-nouns.ts";
import { QUOTING_VERBS, SPEECH_FORMS } from "../../words/speech-verbs.ts";
import { complementAfter, complementOf, hasClause } from "./complements.ts";
import type { Frame } from "./frame.ts";
import { hasContentBefore, newFrame, postponedEnd } from "./frame.ts";
import { inserted } from "./insertions.ts";
import type { Word } from "./view.ts";
import { isEdge, isFiniteVerb, phraseEnd } from "./view.ts";

const SURE_FORMS =
  /^(?:said|says|told|tells|tweeted|wrote|writes|added|adds|insisted|insists|argued|argues|explained|announced)$/;
const NEGATION = /^(?:not|n't|n’t|never|neither|nor|no)$/;
/** "does not expect" tells what the speaker thinks as much as "expects" does. */
const MEANT = /^(?:expect|believe|think|anticipate|foresee|consider)$/;
const DOCUMENT_CARRIER =
  /^(?:statement|report|letter|email|e-mail|memo|tweet|post|message|note|release|interview|speech|notice|video|article|blog|filing|document|leaflet)$/;

/** The frame of the verb at `at`; `null` when the word is no verb of speech there, or nobody says anything. */
export function frameAt(view: readonly Word[], at: number): Frame | null {
  const word = view[at];
  const lemma = word ? lemmaOf(view, at, word) : null;
  if (!word || lemma === null) return null;
  let edge = at - 1;
  while (edge >= 0 && /^(?:aux|modal|adv)$/.test(view[edge]?.tag ?? "")) edge--;
  const group = view.slice(edge + 1, at);
  const isNegated = group.some((each) => NEGATION.test(each.lower));
  if (group.some((each) => each.tag === "modal") || (isNegated && !MEANT.test(lemma))) return null;
  if (group.some((each) => each.lemma === "be") && word.tag !== "gerund")
    return passive(view, at, edge, lemma);
  if (view[at - 1]?.tag === "to") return infinitive(view, at, lemma);
  if (word.tag === "gerund" && !group.some((each) => each.lemma === "be")) return gerund(view, at, lemma);
  return withNegation(view, finite(view, at, edge, lemma), edge + 1, word.start);
}

/** "does not expect job losses": where the verb is part of what is meant, so are its "does not". */
function withNegation(view: readonly Word[], frame: Frame | null, group: number, verb: number): Frame | null {
  if (frame?.complement?.start !== verb) return frame;
  return { ...frame, complement: { ...frame.complement, start: view[group]?.start ?? verb } };
}

function lemmaOf(view: readonly Word[], at: number, word: Word): string | null {
  const lemma = SPEECH_FORMS.get(word.lower);
  if (lemma === undefined) return null;
  // "the agency estimates that": whatever the tagger took it for
  const isBeforeThat = view[at + 1]?.lower === "that" && /^(?:name|noun)$/.test(view[at - 1]?.tag ?? "");
  if (word.tag === "noun" && isBeforeThat && word.lower !== lemma) return lemma;
  return /^(?:verb|participle|gerund|infinitive)$/.test(word.tag) || SURE_FORMS.test(word.lower)
    ? lemma
    : null;
}

/** "Hale was quoted as saying"; "is said to be" and "the court was told" name nobody. */
function passive(view: readonly Word[], at: number, edge: number, lemma: string): Frame | null {
  const subject = subjectBefore(view, edge);
  if (lemma === "quote" && view[at + 1]?.lower === "as" && subject) {
    const saying = at + 2;
    const complement = complementAfter(view, saying, "say", false);
    return newFrame(view, at, "say", { from: subject[0], to: saying + 1, subject, complement });
  }
  return null;
}

/** "went on to say", "was quick to add": the subject of the sentence goes on; "declined to say" says nothing. */
function infinitive(view: readonly Word[], at: number, lemma: string): Frame | null {
  const isGoingOn = view[at - 2]?.lower === "on" || /^(?:quick|keen|eager)$/.test(view[at - 2]?.lower ?? "");
  const complement = isGoingOn ? complementAfter(view, at, lemma, false) : null;
  return complement ? newFrame(view, at, lemma, { complement }) : null;
}

/** ", adding that", "by saying that", "a statement saying that", "with Hale saying". */
function gerund(view: readonly Word[], at: number, lemma: string): Frame | null {
  let edge = at - 1;
  while (view[edge]?.tag === "adv") edge--;
  const before = view[edge];
  const complement = complementAfter(view, at, lemma, false);
  if (!complement) return null;
  if (
    !before ||
    isEdge(before) ||
    before.tag === "coord" ||
    /^(?:by|as|while|in|before|after)$/.test(before.lower)
  )
    return newFrame(view, at, lemma, { complement });
  if (DOCUMENT_CARRIER.test(before.lower)) return newFrame(view, at, lemma, { complement });
  const from = nounPhraseStart(view, edge + 1);
  if (from <= edge && view[from - 1]?.lower === "with")
    return newFrame(view, at, lemma, { from, subject: [from, edge + 1], complement });
  return null;
}

function finite(view: readonly Word[], at: number, edge: number, lemma: string): Frame | null {
  const before = view[edge];
  if (before?.tag === "coord") return carried(view, at, lemma);
  if (!before || (isEdge(before) && before.text !== ")"))
    return (edge === at - 1 ? inverted(view, at, lemma) : null) ?? inserted(view, at, edge, lemma);
  if (before.tag === "rel" || (before.tag === "that" && edge > 0)) return relative(view, at, edge, lemma);
  const subject = subjectBefore(view, edge);
  if (!subject) return null;
  const opener = view[subject[0] - 1];
  const what = view.findLastIndex(
    (word, i) => i < subject[1] && i >= subject[0] - 1 && word.lower === "what",
  );
  if (what >= 0) return named(view, at, lemma, [what + 1, subject[1]]);
  const isComment = opener?.lower === "as";
  const isPostponed =
    opener !== undefined &&
    (isEdge(opener) || isComment) &&
    (hasContentBefore(view, subject[0], isComment) || isMedial(view, at, opener));
  const to = isPostponed ? postponedEnd(view, at, lemma) : null;
  if (to !== null)
    return newFrame(view, at, lemma, { from: isComment ? subject[0] - 1 : subject[0], to, subject });
  const complement = complementOf(view, at, lemma, subject);
  return complement ? newFrame(view, at, lemma, { from: subject[0], subject, complement }) : null;
}

/** "what scientists believe to be dust": the words up to the next mark. */
function named(view: readonly Word[], at: number, lemma: string, subject: [number, number]): Frame | null {
  const start = view[subject[0] - 1]?.start;
  const close = view.findIndex((word, i) => i > at + 1 && word.tag === "punct");
  if (start === undefined || !/^(?:believe|think|say|consider|claim|describe|call|estimate)$/.test(lemma))
    return null;
  return newFrame(view, at, lemma, {
    from: subject[0],
    subject,
    complement: { start, addressee: null, isQuoted: false },
    limit: close > 0 ? (view[close]?.start ?? 0) : (view.at(-1)?.end ?? 0),
  });
}

/** "The road, officials said, will stay closed": between two commas. */
function isMedial(view: readonly Word[], at: number, opener: Word): boolean {
  return opener.text === "," && view[at + 1]?.text === "," && view.slice(at + 2).some(isFiniteVerb);
}

/** Where the subject that ends at `edge` begins, over brackets and inserted descriptions. */
function subjectBefore(view: readonly Word[], edge: number): [number, number] | null {
  let end = edge;
  if (view[end]?.text === ")") {
    const open = view.findLastIndex((word, i) => i < edge && word.text === "(");
    if (open < 0 || edge - open > 8) return null;
    end = open - 1;
  }
  if (/^(?:verb|participle|infinitive)$/.test(view[end]?.tag ?? "")) {
    // "an officer who asked not to be named said"
    const who = view.findLastIndex((word, i) => i < end && i > end - 9 && /^(?:who|which)$/.test(word.lower));
    if (who < 1) return null;
    end = view[who - 1]?.text === "," ? who - 2 : who - 1;
  }
  const from = nounPhraseStart(view, end + 1);
  return from <= end ? [from, end + 1] : null;
}

/** "… and said": whoever spoke or acted before goes on. */
function carried(view: readonly Word[], at: number, lemma: string): Frame | null {
  const complement = complementAfter(view, at, lemma, false);
  return complement ? newFrame(view, at, lemma, { complement }) : null;
}

/** What follows these is the one spoken to. */
const TOLD = /^(?:tell|inform|notify|brief|assure|reassure|remind|convince|persuade|advise|thank)$/;

/** "…", said Ina Hale, a teacher. */
function inverted(view: readonly Word[], at: number, lemma: string): Frame | null {
  const next = view[at + 1];
  if (!next || at < 1 || !QUOTING_VERBS.has(lemma) || TOLD.test(lemma)) return null;
  if (!/^(?:name|det|noun|pron|adj)$/.test(next.tag) && !ROLE_NOUNS.has(next.lower)) return null;
  if (WEEKDAYS.has(next.lower) || MONTHS.has(next.lower)) return null;
  const end = invertedEnd(view, at + 1);
  const after = view[end];
  if (isFiniteVerb(after) || after?.tag === "that") return null;
  if (after?.text === "," && !isContentBeside(view, at) && hasClause(view, at + 1)) return null;
  const isSpeaker =
    view.slice(at + 1, end).some(isCapitalised) || view[at - 1]?.quotation !== null || isEdge(after);
  return isSpeaker ? newFrame(view, at, lemma, { from: at, to: end, subject: [at + 1, end] }) : null;
}

function invertedEnd(view: readonly Word[], from: number): number {
  let end = phraseEnd(view, ROLE_NOUNS.has(view[from]?.lower ?? "") ? from + 1 : from);
  while (view[end]?.tag === "prep" && /^(?:of|from|for|at|in)$/.test(view[end]?.lower ?? "")) {
    const next = phraseEnd(view, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Whether the words right before the verb are what was said: a quotation, or a clause from the sentence's start. */
function isContentBeside(view: readonly Word[], at: number): boolean {
  if (view[at - 1]?.quotation || view[at - 2]?.quotation) return true;
  let start = at - 1;
  while (start > 0 && view[start - 1]?.tag !== "punct") start--;
  return view.slice(start, at).some(isFiniteVerb) && view[start]?.tag !== "rel" && start === 0;
}

/** "Hale, who said that … , left": the words end with the relative clause. */
function relative(view: readonly Word[], at: number, edge: number, lemma: string): Frame | null {
  let end = edge;
  while (end > 0 && view[end - 1]?.tag === "punct") end--;
  const from = nounPhraseStart(view, end);
  if (from >= end) return null;
  const complement = complementOf(view, at, lemma, [from, end]);
  if (!complement || complement.start === view[at]?.start) return null;
  const close = view.findIndex((word, i) => i > at + 2 && word.text === "," && isFiniteVerb(view[i + 1]));
  const limit = close > 0 ? (view[close]?.start ?? 0) : (view.at(-1)?.end ?? 0);
  return newFrame(view, at, lemma, { from: at, subject: [from, end], complement, limit });
}
