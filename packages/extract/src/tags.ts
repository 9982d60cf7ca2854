import type { Tag, Token } from "./tokens.ts";
import { isCapitalised } from "./tokens.ts";
import { MONTHS, WEEKDAYS } from "./words/calendar-words.ts";
import {
  ADJECTIVES,
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./words/closed-classes.ts";
import { NUMBER_WORDS, ORDINALS } from "./words/number-words.ts";
import { SPEECH_VERBS } from "./words/speech-verbs.ts";
import type { VerbEntry } from "./words/verbs.ts";
import { findVerb, NOUN_LIKE } from "./words/verbs.ts";

const QUOTE_MARK = /^["“”«»„]$/;
const PUNCTUATION = /^[^\p{L}\p{N}$£€¥₹]+$/u;
const NUMBER = /^(?:[A-Z]{0,2}[$£€¥₹#]|USD|EUR|GBP|CHF|INR)?\p{N}[\p{N}.,]*(?:%|[a-z]{0,3})$/u;
/** How many words around a contested form are looked at, so that a sentence without end stays cheap. */
const REACH = 30;
const NAME_LIKE: ReadonlySet<Tag> = new Set<Tag>(["name", "noun", "num"]);

/** Tags tokens of one sentence in place, left to right: closed classes first, then verbs by form and neighbours. */
export function tagTokens(tokens: Token[]): void {
  tokens.forEach((token, i) => {
    token.tag = closedTag(tokens, i) ?? "noun";
  });
  tokens.forEach((token, i) => {
    if (token.tag === "noun" || token.tag === "name") tagOpenWord(tokens, i);
    else if (token.tag === "aux" || token.tag === "modal") token.lemma = lemmaOfAuxiliary(token.lower);
  });
  tokens.forEach((_, i) => {
    tagContested(tokens, i);
  });
}

function lemmaOfAuxiliary(lower: string): string {
  if (BE.has(lower)) return "be";
  if (HAVE.has(lower)) return "have";
  return DO.has(lower) ? "do" : lower;
}

function closedTag(tokens: readonly Token[], i: number): Tag | null {
  const token = tokens[i];
  if (!token) return null;
  const { lower, text } = token;
  if (QUOTE_MARK.test(text)) return "quote";
  if (/^['’]s$/.test(lower)) return isClitic(tokens, i) ? "aux" : "possessive";
  if (PUNCTUATION.test(text))
    return /^['’]$/.test(text) && tokens[i - 1]?.lower.endsWith("s") ? "possessive" : "punct";
  if (NUMBER.test(text) || NUMBER_WORDS.has(lower))
    return lower === "one" && tokens[i + 1]?.lower === "of" ? "pron" : "num";
  if (MONTHS.has(lower) && lower.length > 3 && isCapitalised(token) && !(lower === "may" && i === 0)) {
    return lower === "may" && !/^\p{N}/u.test(tokens[i + 1]?.text ?? "") ? "modal" : "name";
  }
  if (WEEKDAYS.has(lower)) return "name";
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text) && !isShouted(tokens, i)) return "name";
  return closedClass(tokens, i, lower);
}

/** Capitals tell nothing where the neighbours are in capitals too. */
function isShouted(tokens: readonly Token[], i: number): boolean {
  const near = tokens.slice(Math.max(0, i - 3), i + 4).filter((token) => /^\p{L}{2,}$/u.test(token.text));
  return near.length > 2 && near.every((token) => token.text === token.text.toUpperCase());
}

function closedClass(tokens: readonly Token[], i: number, lower: string): Tag | null {
  const next = tokens[i + 1]?.lower ?? "";
  if (lower === "to") return "to";
  if (lower === "that") return "that";
  if (RELATIVES.has(lower)) return "rel";
  if (MODALS.has(lower)) return "modal";
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower)) return "aux";
  if (COORDINATORS.has(lower)) return "coord";
  if (lower === "as" && (next === "well" || next === "part" || next === "much")) return "prep";
  if (SUBORDINATORS.has(lower)) return "sub";
  if (lower === "her" || lower === "his" || lower === "its" || lower === "their") return "det";
  if ((lower === "this" || lower === "these" || lower === "those") && !isVerbish(next)) return "det";
  if (PRONOUNS.has(lower)) return "pron";
  if (ORDINALS.has(lower)) return "adj";
  if (DETERMINERS.has(lower)) return "det";
  if (PREPOSITIONS.has(lower)) return "prep";
  if (ADVERBS.has(lower)) return "adv";
  if (ADJECTIVES.has(lower)) return "adj";
  return null;
}

function isVerbish(lower: string): boolean {
  return (
    MODALS.has(lower) ||
    BE.has(lower) ||
    HAVE.has(lower) ||
    DO.has(lower) ||
    (findVerb(lower) !== null && !NOUN_LIKE.has(lower))
  );
}

/** "It's been" against "Russia's army": the clitic is a verb after a pronoun. */
function isClitic(tokens: readonly Token[], i: number): boolean {
  return SUBJECT_PRONOUNS.has(tokens[i - 1]?.lower ?? "") || tokens[i - 1]?.lower === "here";
}

function tagOpenWord(tokens: Token[], i: number): void {
  const token = tokens[i];
  if (!token) return;
  const entry = findVerb(token.lower);
  if (isCapitalised(token) && i > 0 && !(entry && i === 1 && tokens[0]?.tag === "quote")) {
    token.tag = "name";
    return;
  }
  if (
    i === 0 &&
    isCapitalised(token) &&
    tokens[1] &&
    isCapitalised(tokens[1]) &&
    !entry?.forms.has("gerund")
  ) {
    token.tag = "name";
    return;
  }
  if (token.lower.length > 4 && token.lower.endsWith("ly")) token.tag = "adv";
  else if (entry) token.tag = verbTag(tokens, i, entry, token);
  else if (i === 0 && isCapitalised(token)) token.tag = "name";
  else if (
    /(?:ous|ful|ive|able|ible|ical|ish|less|ian|ese|ary|al)$/.test(token.lower) &&
    isAdjectivePlace(tokens, i)
  )
    token.tag = "adj";
}

function isAdjectivePlace(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && (next.tag === "noun" || next.tag === "name" || next.tag === "adj");
}

function verbTag(tokens: readonly Token[], i: number, entry: VerbEntry, token: Token): Tag {
  const previous = previousWord(tokens, i);
  const before = previous?.tag;
  const { forms } = entry;
  const verb = (tag: Tag): Tag => {
    token.lemma = entry.lemma;
    return tag;
  };
  if (forms.has("gerund")) return before === "det" && tokens[i + 1]?.tag !== "det" ? "noun" : verb("gerund");
  if (before === "to" && forms.has("base")) return verb("infinitive");
  if (before === "modal" || previous?.lemma === "do" || DO.has(previous?.lower ?? ""))
    return forms.has("base") ? verb("verb") : "noun";
  if (isAfterPerfectOrPassive(tokens, i) && (forms.has("participle") || forms.has("past")))
    return verb("participle");
  const isPast = forms.has("past") || forms.has("participle");
  if (before === "det" || before === "possessive" || before === "adj" || before === "num") {
    if (isPast && !NOUN_LIKE.has(token.lower) && before !== "det" && before !== "possessive")
      return verb("verb");
    return isPast && !NOUN_LIKE.has(token.lower) && isAdjectivePlace(tokens, i)
      ? "adj"
      : before === "num" && isPast
        ? verb("verb")
        : "noun";
  }
  if (NOUN_LIKE.has(token.lower)) return isVerbByNeighbours(tokens, i, entry) ? verb("verb") : "noun";
  if (before === "prep") return isPast ? "adj" : "noun";
  if (isPast) return verb("verb");
  if (forms.has("present")) return verb("verb");
  return isVerbByNeighbours(tokens, i, entry) || before === "coord" || before === "punct" || before === "adv"
    ? verb("verb")
    : "noun";
}

function previousWord(tokens: readonly Token[], i: number): Token | undefined {
  let at = i - 1;
  while (at >= 0 && (tokens[at]?.tag === "adv" || tokens[at]?.tag === "quote")) at--;
  return tokens[at];
}

function isAfterPerfectOrPassive(tokens: readonly Token[], i: number): boolean {
  const previous = previousWord(tokens, i);
  if (previous?.tag !== "aux") return false;
  return BE.has(previous.lower) || HAVE.has(previous.lower);
}

function isVerbByNeighbours(tokens: readonly Token[], i: number, entry: VerbEntry): boolean {
  const previous = previousWord(tokens, i);
  const next = tokens[i + 1];
  if (!previous || !next || next.tag === "modal" || next.tag === "aux") return false;
  if (SUBJECT_PRONOUNS.has(previous.lower) && previous.tag !== "det") return true;
  if (previous.tag === "rel") return true;
  if (!NAME_LIKE.has(previous.tag)) return false;
  // "the plan reportedly calls for": an adverb stands before verbs, not nouns
  if (/ly$/.test(tokens[i - 1]?.lower ?? "")) return true;
  // "left", "fell", "rose" after a noun are what it did
  if (entry.forms.has("past") && !entry.forms.has("base")) return true;
  const isPlural = previous.lower.endsWith("s");
  const agrees =
    entry.forms.has("past") || entry.forms.has("present") !== isPlural || previous.tag === "name";
  if (!agrees || !(entry.forms.has("past") || entry.forms.has("present") || isPlural)) return false;
  const following = findVerb(next.lower);
  // "shares rose": what follows is the verb
  if (following?.forms.has("past") && !following.forms.has("base")) return false;
  const opensObject =
    next.tag === "det" ||
    next.tag === "to" ||
    next.tag === "that" ||
    next.tag === "pron" ||
    next.tag === "adv";
  return (
    opensObject ||
    (previous.tag === "name" &&
      (next.tag === "name" || next.tag === "num" || next.tag === "prep" || next.tag === "noun"))
  );
}

/** A past form inside a noun phrase that already has its verb elsewhere is a participle: "the song purchased was". */
function tagContested(tokens: Token[], i: number): void {
  const token = tokens[i];
  if (token?.tag !== "verb") return;
  const entry = findVerb(token.lower);
  if (!entry?.forms.has("participle")) return;
  const previous = tokens[i - 1];
  if (!previous || !(previous.tag === "noun" || previous.tag === "name")) return;
  if (tokens[i + 1]?.lower === "by") {
    token.tag = "participle";
    return;
  }
  let hasVerbBefore = false;
  for (let at = i - 1; at > i - REACH && !isBoundary(tokens[at]); at--) {
    const tag = tokens[at]?.tag;
    if (tag !== "verb" && tag !== "aux" && tag !== "modal") continue;
    // "said the ferry carried": a verb of speech opens a clause of its own
    hasVerbBefore = !SPEECH_VERBS.has(tokens[at]?.lemma ?? "");
    break;
  }
  if (hasVerbBefore) {
    token.tag = "participle";
    return;
  }
  for (let at = i + 1; at < i + REACH && !isBoundary(tokens[at]); at++) {
    const tag = tokens[at]?.tag;
    if (tag === "aux" || tag === "modal") token.tag = "participle";
  }
}

function isBoundary(token: Token | undefined): boolean {
  return (
    !token ||
    token.tag === "punct" ||
    token.tag === "rel" ||
    token.tag === "that" ||
    token.tag === "to" ||
    token.tag === "sub" ||
    token.tag === "coord" ||
    token.tag === "quote"
  );
}
