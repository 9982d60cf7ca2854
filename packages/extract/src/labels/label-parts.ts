import type { Sentence } from "../article.ts";
import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { Token } from "../grammar/tokens.ts";
import { PHRASAL_NOUNS } from "../words/phrasal-verbs.ts";
import { dictionaryForm, nounOfVerb } from "../words/verb-nouns.ts";
import { findVerb, participleOf } from "../words/verbs.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { firstPhrase, isCarrier, isTime, phraseAt, phraseWords, singular } from "./noun-phrases.ts";
import { thingAt } from "./pronoun-names.ts";
import { subjectRange } from "./subject-range.ts";
import type { Told } from "./told.ts";
import { eventNoun, subjectWord } from "./topic.ts";

/** What a clause tells, in title words; `null` where it does not say. */
export type LabelParts = {
  /** Who or what the clause is about. */
  subject: string | null;
  isNamed: boolean;
  /** The subject is read off a pronoun, which may be off. */
  isPronoun: boolean;
  /** The direct object, or of a passive clause its subject. */
  theme: string | null;
  object: string | null;
  /** The object with what follows "of": "restoration of trust". */
  whole: string | null;
  /** The object with what it is of before it: "share price fall". */
  changed: string | null;
  /** "no ties", "no comment". */
  isNone: boolean;
  /** "sold more planes than", which is told as a lead. */
  isLead: boolean;
  /** The noun of the verb: "raid", "vote". */
  event: string | null;
  lemma: string;
  /** "seized", of "seized" and of "was seized". */
  participle: string | null;
  /** The verb as it stands. */
  verb: string;
  isPassive: boolean;
  isNegated: boolean;
  /** The first phrase after a preposition behind the verb. */
  place: { preposition: string; words: string; whole: string | null; isNext: boolean } | null;
};

/** Reads the parts of a draft's clause. */
export function partsOf(article: Told, draft: Draft, clause: Clause | null): LabelParts | null {
  if (!clause) return null;
  const { sentence } = draft;
  const { tokens } = sentence;
  const { group } = clause;
  const subject = subjectWords(article, draft, clause);
  const at = mainVerb(tokens, clause);
  const verb = tokens[at];
  const caused = causedVerb(tokens, at, clause.to);
  if (caused !== null) return causedParts(draft, clause, at, caused);
  const next = tokens[at + 1];
  const isFixed =
    next !== undefined &&
    !/^(?:for|to|in|on|into|with|towards)$/.test(next.lower) &&
    PHRASAL_NOUNS.has(`${dictionaryForm(verb?.lemma ?? "")} ${next.lower}`);
  const isLead = leads(tokens, at, clause.to);
  const objectPhrase = isLead ? null : objectAfter(tokens, isFixed ? at + 2 : at + 1, clause.to);
  const object = objectPhrase ? phraseWords(sentence, objectPhrase) || null : null;
  const isPassive = group.isPassive && at === group.main;
  return {
    subject,
    isNamed: subject !== null && /^\p{Lu}/u.test(subject),
    isPronoun: isPronounSubject(tokens, clause),
    theme: isPassive ? subject : object,
    object,
    whole: objectPhrase ? wholeWords(sentence, objectPhrase) : null,
    changed: objectPhrase?.of ? changedWords(sentence, objectPhrase.of, tokens[objectPhrase.head]) : null,
    isNone: objectPhrase !== null && tokens[objectPhrase.from]?.lower === "no",
    event: isLead ? "lead" : eventNoun(sentence.text, tokens, clause),
    isLead,
    lemma: dictionaryForm(verb?.lemma ?? group.lemma),
    participle: verb ? participle(verb) : null,
    verb: verb?.lower ?? "",
    isPassive,
    isNegated: group.isNegated || tokens[clause.subject?.[0] ?? -1]?.lower === "not",
    place: placeAfter(draft, objectPhrase?.to ?? at + 1, clause.to),
  };
}

const RIVALLING = /^(?:sell|win|make|build|produce|score|export|deliver|attract|earn|receive|get|take)$/;

/** "sold more planes than Boeing" tells of a lead over Boeing. */
function leads(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!RIVALLING.test(dictionaryForm(tokens[at]?.lemma ?? "")) || tokens[at + 1]?.lower !== "more")
    return false;
  const phrase = phraseAt(tokens, at + 2, Math.min(limit, at + 6));
  return phrase !== null && tokens[phrase.to]?.lower === "than" && tokens[phrase.to + 1]?.tag === "name";
}

const CAUSATIVE =
  /^(?:cause|lead|allow|force|enable|prompt|help|drive|push|persuade|convince|compel|get|let)$/;

/** "led pilots to stop an engine": the verb after "to" tells the deed. */
function causedVerb(tokens: readonly Token[], at: number, limit: number): number | null {
  if (!CAUSATIVE.test(dictionaryForm(tokens[at]?.lemma ?? ""))) return null;
  const phrase = phraseAt(tokens, at + 1, limit);
  const to = phrase?.to ?? limit;
  return tokens[to]?.tag === "to" && tokens[to + 1]?.tag === "infinitive" ? to + 1 : null;
}

function causedParts(draft: Draft, clause: Clause, at: number, caused: number): LabelParts {
  const { sentence } = draft;
  const { tokens } = sentence;
  const actor = phraseAt(tokens, at + 1, caused);
  const subject = actor ? phraseWords(sentence, actor) || null : null;
  const objectPhrase = objectAfter(tokens, caused + 1, clause.to);
  const object = objectPhrase ? phraseWords(sentence, objectPhrase) || null : null;
  const lemma = dictionaryForm(tokens[caused]?.lemma ?? "");
  return {
    subject,
    isPronoun: false,
    isNamed: subject !== null && /^\p{Lu}/u.test(subject),
    theme: object,
    object,
    whole: null,
    changed: null,
    isNone: false,
    event: nounOfVerb(lemma),
    isLead: false,
    lemma,
    participle: tokens[caused] ? participle(tokens[caused]) : null,
    verb: tokens[caused]?.lower ?? "",
    isPassive: false,
    isNegated: clause.group.isNegated,
    place: placeAfter(draft, objectPhrase?.to ?? caused + 1, clause.to),
  };
}

/** The verb that tells the deed: that of "to testify" in "agreed to testify". */
export function mainVerb(tokens: readonly Token[], clause: Clause): number {
  const { main, to } = clause.group;
  const isReady = /^(?:able|unable|due|likely|unlikely|set|ready|willing|expected|about|free)$/.test(
    tokens[to]?.lower ?? "",
  );
  if (isReady && tokens[to + 1]?.tag === "to" && tokens[to + 2]?.tag === "infinitive") return to + 2;
  return tokens[to]?.tag === "to" && tokens[to + 1]?.tag === "infinitive" ? to + 1 : main;
}

function objectAfter(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  let at = from;
  while (at < to && (tokens[at]?.tag === "adv" || tokens[at]?.relation === "compound:prt")) at++;
  const phrase = firstPhrase(tokens, at, to);
  return phrase && isTime(tokens[phrase.head]) ? null : phrase;
}

/** "restoration of its old borders" is the "restoration of old borders"; `null` where no "of" follows. */
function wholeWords(sentence: Sentence, phrase: NounPhrase): string | null {
  const { tokens } = sentence;
  const head = tokens[phrase.head];
  if (!head || isCarrier(head) || isTime(head)) return null;
  const isEither =
    /^(?:or|and)$/.test(tokens[phrase.to]?.lower ?? "") && tokens[phrase.to + 2]?.lower === "of";
  const of = phrase.of ?? (isEither ? phraseAt(tokens, phrase.to + 3, tokens.length) : null);
  const words = of ? phraseWords(sentence, of) : "";
  return words ? `${head.lower} of ${words}` : null;
}

function changedWords(sentence: Sentence, of: NounPhrase, head: Token | undefined): string | null {
  const words = phraseWords(sentence, of);
  return words && head && !isCarrier(head) && !isTime(head) ? compound(words, head.lower) : null;
}

const PLACING =
  /^(?:in|at|to|from|on|into|near|over|against|off|for|with|without|about|among|towards?|during|through|across|outside|inside|under|onto|around|between)$/;

function placeAfter(draft: Draft, from: number, to: number): LabelParts["place"] {
  const { sentence } = draft;
  const { tokens } = sentence;
  for (let i = from; i < Math.min(to, from + 10); i++) {
    const token = tokens[i];
    if (!token || token.tag === "punct" || token.tag === "verb" || token.tag === "rel") return null;
    if (token.tag !== "prep" && token.tag !== "to") continue;
    if (!PLACING.test(token.lower)) return null;
    const phrase = phraseAt(tokens, i + 1, to);
    const words = phrase ? phraseWords(sentence, phrase) : "";
    if (phrase && words !== "" && !isTime(tokens[phrase.head]))
      return { preposition: token.lower, words, whole: wholeWords(sentence, phrase), isNext: i === from };
    if (phrase) i = phrase.to - 1;
  }
  return null;
}

function isPronounSubject(tokens: readonly Token[], { subject }: Clause): boolean {
  const word = subject ? tokens[subject[0]] : undefined;
  return subject !== null && subject[1] - subject[0] === 1 && (word?.tag === "pron" || word?.tag === "det");
}

/** The subject in a title word or two; pronouns and "the company" as the names they stand for. */
export function subjectWords(article: Told, draft: Draft, clause: Clause): string | null {
  const range = subjectRange(draft.sentence, clause);
  if (!range) return null;
  const [from, to] = range;
  const { tokens } = draft.sentence;
  const pronoun = tokens[from];
  if (to - from === 1 && pronoun && /^(?:it|they)$/.test(pronoun.lower)) {
    const thing = thingAt(draft.sentence, pronoun.lower, pronoun.start, article.before);
    const words = thing ? phraseWords(thing.sentence, thing.phrase) : "";
    if (words) return words;
  }
  if (to - from === 1 && tokens[from]?.tag === "pron")
    return subjectWord(article, { ...draft, clause: { ...clause, subject: range } });
  const and = tokens.slice(from, to).findIndex((token) => token.lower === "and");
  if (
    and > 0 &&
    !tokens.slice(from, from + and).some((token) => token.tag === "prep" && token.lower !== "of")
  ) {
    const both = subjectWord(article, { ...draft, clause: { ...clause, subject: range } });
    if (both?.includes("–")) return both;
  }
  const phrase = firstPhrase(tokens, from, to);
  const words = phrase ? phraseWords(draft.sentence, phrase) : "";
  if (phrase && isTime(tokens[phrase.head]) && words === "") return wordsBefore(draft, clause.group.from);
  return words || subjectWord(article, { ...draft, clause: { ...clause, subject: range } });
}

/** The noun phrase that ends where a verb begins: a time may have been taken for the subject. */
function wordsBefore({ sentence }: Draft, verb: number): string | null {
  const { tokens } = sentence;
  const last = tokens[verb - 1];
  if (last?.tag !== "noun" && last?.tag !== "name") return null;
  let from = verb - 1;
  while (from > 0 && /^(?:noun|name|adj)$/.test(tokens[from - 1]?.tag ?? "")) from--;
  return phraseWords(sentence, { from, to: verb, head: verb - 1, of: null }) || null;
}

/** The participle of a verb in any form; that of an auxiliary tells nothing. */
function participle(verb: Token): string | null {
  if (!/^(?:verb|participle|infinitive|gerund)$/.test(verb.tag)) return null;
  if (/^(?:do|make|have|be|get)$/.test(verb.lemma)) return null;
  if (verb.tag === "participle") return verb.lower;
  return participleOf(findVerb(verb.lower)?.lemma ?? dictionaryForm(verb.lemma));
}

/** Title words joined by spaces, a word that both sides share only once. */
export function join(...parts: (string | null | undefined)[]): string {
  const words: string[] = [];
  const keys = new Set<string>();
  for (const part of parts) {
    if (!part) continue;
    for (const word of part.split(" ")) {
      const key = singular(word.toLowerCase());
      if (keys.has(key)) continue;
      keys.add(key);
      words.push(word);
    }
  }
  return words.join(" ");
}

/** A noun before another noun: "protesters" and "arrest" are "protester arrest". */
export function compound(noun: string | null | undefined, ...parts: (string | null | undefined)[]): string {
  const words = (noun ?? "").split(" ");
  const last = words.pop() ?? "";
  return join([...words, singular(last)].join(" ").trim(), ...parts);
}
