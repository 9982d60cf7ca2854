import type { Sentence } from "../article.ts";
import { findVerb } from "../words/verbs.ts";
import type { Token } from "./tokens.ts";

/** Where the verb that governs a place looks, as far as verbs can tell. */
export type Tense = "past" | "future";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** "plans to", "asked the mayor to": what comes next lies ahead. */
const AHEAD = words(
  "schedule plan expect set intend hope aim slate prepare want due agree vow pledge promise order ask urge invite tell threaten propose decide tip bill book predict forecast",
);
/** "scheduled for Tuesday": these alone say so without an infinitive. */
const SCHEDULED = words("schedule plan expect set slate tip bill due forecast");
/** Participles that lead on to a comparison or ground, and say nothing about a time. */
const LEADING = words("compare base give follow include accord regard concern");
/** "refused to leave", "began to fall": the infinitive happens when its verb does. */
const IMPLICATIVE = words(
  "manage fail refuse decline begin start continue cease help come go appear seem happen get prove",
);
const AHEAD_NOUNS = words(
  "plan plans deal bid decision agreement proposal intention order move vow pledge promise due",
);
const AHEAD_ADJECTIVES = words("set due likely ready expected poised keen scheduled bound");
/** Present forms of these report; they say nothing about what they report on. */
const SPEECH = words("say tell report show suggest claim state note think believe write add know mean see");
const PAST_LIKE_BASE = words(
  "cut hit put set let shut cost hurt quit spread read beat burst cast split shed",
);
const REACH = 40;

/**
 * Whether the verb that governs a place in a sentence looks back or ahead; `null` when no verb says. The verb before
 * the place governs, else the first one after it; "Tuesday's call will" is governed from behind. Looks at coarse tags
 * and lemmas only.
 */
export function tenseAt(sentence: Sentence, offset: number): Tense | null {
  const { tokens } = sentence;
  const before = sentence.text.slice(Math.max(0, offset - sentence.start - 12), offset - sentence.start);
  if (/\b(?:since|last|past)\s$/i.test(before)) return "past";
  if (/\b(?:next|until|till|coming)\s$/i.test(before)) return "future";
  let at = tokens.findIndex((token) => token.end > offset);
  if (at === -1) at = tokens.length;
  // "Tuesday's call will", "July is expected to be": the verb comes after
  const isSubject =
    /^(?:possessive|aux|modal)$/.test(tokens[at + 1]?.tag ?? "") && !isAfterPreposition(tokens, at);
  const back = isSubject ? null : tenseBefore(tokens, at);
  return back ?? tenseAfter(tokens, at, sentence.role === "headline") ?? tenseBefore(tokens, at);
}

function isAfterPreposition(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.tag === "prep" && tokens[at + 1]?.tag !== "possessive";
}

function tenseBefore(tokens: readonly Token[], at: number): Tense | null {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  return null;
}

function tenseAfter(tokens: readonly Token[], at: number, isHeadline: boolean): Tense | null {
  for (let i = at; i < tokens.length && i < at + REACH; i++) {
    if (tokens[i]?.tag === "aux" && hasVerbAfter(tokens, i)) continue;
    const tense = tenseOf(tokens, i);
    if (tense && !(isHeadline && tense === "future" && tokens[i]?.tag === "verb")) return tense;
  }
  return null;
}

function tenseOf(tokens: readonly Token[], i: number): Tense | null {
  const token = tokens[i];
  switch (token?.tag) {
    case "modal":
      if (isName(tokens, i)) return null;
      return hasPerfectAfter(tokens, i) ? "past" : "future";
    case "infinitive":
      return tenseOfInfinitive(tokens, i);
    case "verb":
    case "participle":
    case "gerund":
      return tenseOfVerb(tokens, i, token);
    case "aux":
      return hasVerbAfter(tokens, i) ? null : tenseOfAuxiliary(token);
    case "adj":
      return token.lower === "due" ? "future" : null;
    default:
      return isStart(tokens, i) ? "future" : isMistagged(tokens, i) ? "past" : null;
  }
}

function tenseOfVerb(tokens: readonly Token[], i: number, token: Token): Tense | null {
  const group = groupBefore(tokens, i);
  if (group.modal !== null) return hasPerfectAfter(tokens, group.modal) ? "past" : "future";
  if (group.infinitive !== null) return tenseOfInfinitive(tokens, group.infinitive);
  const next = tokens[i + 1];
  const pointsOn = next === undefined || /^(?:to|prep|name|adv|punct)$/.test(next.tag);
  if (AHEAD.has(lemmaOf(token)) && next?.tag === "to") return "future";
  if (SCHEDULED.has(lemmaOf(token)) && token.tag === "participle" && pointsOn) return "future";
  if (token.tag === "gerund") {
    if (group.aux) return tenseOfAuxiliary(group.aux);
    return isStart(tokens, i) ? "future" : null;
  }
  if (token.tag === "participle") {
    if (!group.aux) return LEADING.has(lemmaOf(token)) || isBaseForm(token.lower) ? null : "past";
    return group.aux.lemma === "be" ? tenseOfAuxiliary(group.aux) : "past";
  }
  if (group.aux?.lemma === "do") return group.aux.lower === "did" ? "past" : null;
  if (PAST_LIKE_BASE.has(token.lower) || isPastForm(token.lower)) return "past";
  const isPresent = token.lower === lemmaOf(token) || token.lower.endsWith("s");
  if (!isPresent) return "past";
  return SPEECH.has(lemmaOf(token)) ? null : "future";
}

/** The dictionary form, by the table of verbs where the tagger left the word as it is. */
function lemmaOf(token: Token): string {
  return token.lemma === token.lower ? (findVerb(token.lower)?.lemma ?? token.lemma) : token.lemma;
}

/** "rose" and "agreed", which cannot be present. */
function isPastForm(lower: string): boolean {
  const forms = findVerb(lower)?.forms;
  return forms?.has("past") === true && !forms.has("base");
}

/** "to hit the coast and weaken": a base form taken for a participle goes with the verb before it. */
function isBaseForm(lower: string): boolean {
  const forms = findVerb(lower)?.forms;
  return forms !== undefined && !forms.has("past") && !forms.has("participle");
}

/** "stocks fell sharply" with "fell" tagged as a noun: no determiner or adjective leads up to it. */
function isMistagged(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  return (
    token?.tag === "noun" &&
    token.text === token.lower &&
    isPastForm(token.lower) &&
    !/^(?:det|adj|possessive|prep|num|adv)$/.test(before?.tag ?? "det")
  );
}

/** "a drive starting on Monday", however "starting" was tagged. */
function isStart(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:starting|beginning)$/.test(tokens[i]?.lower ?? "") &&
    /^(?:prep|name|num)$/.test(tokens[i + 1]?.tag ?? "")
  );
}

type Group = { modal: number | null; infinitive: number | null; aux: Token | null };

/** The modal or infinitive that opens the verb group ending at a word, and its first auxiliary. */
function groupBefore(tokens: readonly Token[], i: number): Group {
  let aux: Token | null = null;
  for (let at = i - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.tag === "modal") return { modal: isName(tokens, at) ? null : at, infinitive: null, aux };
    if (token?.tag === "to" && aux) return { modal: null, infinitive: at + 1, aux };
    if (token?.tag === "aux") aux = token;
    else if (token?.tag !== "adv") break;
  }
  return { modal: null, infinitive: null, aux };
}

/** "May said": a modal has no capital inside a sentence, and no past form after it. */
function isName(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || token.text === token.lower) return false;
  return i > 0 || (next?.tag === "verb" && next.lower !== next.lemma);
}

function tenseOfAuxiliary(token: Token): Tense | null {
  if (/^(?:is|are|am|['’]s|['’]re|be|being)$/.test(token.lower)) return "future";
  return /^(?:was|were|had|did|been|has|have)$/.test(token.lower) ? "past" : null;
}

function hasVerbAfter(tokens: readonly Token[], i: number): boolean {
  let at = i + 1;
  while (/^(?:aux|adv)$/.test(tokens[at]?.tag ?? "")) at++;
  return /^(?:verb|participle|gerund)$/.test(tokens[at]?.tag ?? "");
}

/** "would have left" is over. */
function hasPerfectAfter(tokens: readonly Token[], i: number): boolean {
  let at = i + 1;
  while (tokens[at]?.tag === "adv") at++;
  return tokens[at]?.tag === "aux" && tokens[at]?.lower === "have" && hasVerbAfter(tokens, at);
}

/** "agreed to meet" lies ahead, "refused to leave" and "travelled to Ghent to meet" go with their verb. */
function tenseOfInfinitive(tokens: readonly Token[], i: number): Tense | null {
  const before = tokens[i - 2];
  if (tokens[i - 1]?.tag !== "to" || !before) return "future";
  if (before.tag === "aux") return "future";
  if (before.tag === "verb" || before.tag === "participle" || before.tag === "gerund")
    return IMPLICATIVE.has(lemmaOf(before)) ? tenseOf(tokens, i - 2) : "future";
  if (AHEAD_NOUNS.has(before.lower) || (before.tag === "adj" && AHEAD_ADJECTIVES.has(before.lower)))
    return "future";
  for (let at = i - 2; at >= 0 && at > i - REACH; at--) {
    const token = tokens[at];
    if (token?.tag !== "verb" && token?.tag !== "participle") continue;
    return AHEAD.has(lemmaOf(token)) ? "future" : (tenseOf(tokens, at) ?? "future");
  }
  return "future";
}
