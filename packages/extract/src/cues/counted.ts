import type { Token } from "../grammar/tokens.ts";
import { NUMBER_WORDS } from "../words/number-words.ts";

/** Those told as "the two leaders" are known already; how many there are is no news. */
const KNOWN_GROUPS =
  /^(?:leaders?|presidents?|sides?|parties|countries|nations?|men|women|companies|firms|neighbours|neighbors|governments|states|teams|groups|ministers|brothers|sisters|rivals|others|capitals|allies|candidates|pair|couple|clubs|players|families|superpowers|powers)$/;
const NOT_COUNTED = /^(?:percent|per|cent|times|gmt|utc|st|nd|rd|th|px|am|pm|of|and|or|to|in|on|at)$/;
/** What people became in numbers: "at least 14 killed", "12 dead", "30 others". */
const FATE =
  /^(?:killed|dead|injured|wounded|missing|hurt|arrested|detained|hospitali[sz]ed|displaced|others?|more|survived|trapped|rescued|infected|died|charged|sacked|stranded|homeless)$/;
/** Verbs whose bare object is a number of people: "killed 102 and injured 40". */
const CASUALTIES =
  /^(?:kill(?:s|ed|ing)?|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|arrest(?:s|ed|ing)|detain(?:s|ed|ing)|displac(?:es|ed|ing)|infect(?:s|ed|ing)|employ(?:s|ed|ing)?|leaving)$/;
const GROUP =
  /^(?:crew|group|family|team|party|staff|squad|gang|panel|jury|crowd|total|maximum|minimum|average|population|army|force|fleet|capacity|record|majority)$/;
const CHANGE =
  /^(?:up|down|(?:ris|f[ae]ll|gr[eo]w|dropp?|increas|decreas|declin|climb|jump|cut|reduc|shr[aiu]nk|expand|rais|rose|risen)\p{L}*|number|total|members|seats)$/u;
const BOUND = /^(?:more|less|fewer|so|over|above)$/;
const PERSON =
  /^(?:person|man|woman|child|boy|girl|soldier|officer|civilian|passenger|patient|student|worker|firefighter|policeman|death|fatality|survivor|goal|vote|seat|case|point)$/;

/** The noun that is counted: the head of the noun phrase after the number, or the noun after "of". */
export function countedNoun(tokens: readonly Token[], from: number): string | null {
  let noun: string | null = null;
  const isBounded =
    /^(?:or|and)$/.test(tokens[from]?.lower ?? "") && BOUND.test(tokens[from + 1]?.lower ?? "");
  for (let i = isBounded ? from + 2 : from; i < Math.min(tokens.length, from + 7); i++) {
    const token = tokens[i];
    if (!token) break;
    if (/^\d{2,4}s$/.test(token.text)) return token.lower;
    if (token.tag === "noun" || (token.tag === "gerund" && noun === null)) noun = token.lower;
    else if (
      token.tag === "name" &&
      noun === null &&
      tokens[i + 1]?.tag !== "noun" &&
      tokens[i + 1]?.tag !== "name"
    )
      noun = /^\p{Lu}+$/u.test(token.text) ? token.lower : token.text;
    else if (noun !== null && token.tag !== "name") break;
    else if (isBetweenCounts(tokens, i, from)) continue;
    else if (
      !/^(?:adj|name|det|possessive|num|gerund|participle|adv|prep)$/.test(token.tag) ||
      (token.tag === "prep" && token.lower !== "of")
    )
      break;
  }
  return noun;
}

/** "102 and 21 people": two counts of one noun. */
function isBetweenCounts(tokens: readonly Token[], i: number, from: number): boolean {
  return i === from && /^(?:and|or|,)$/.test(tokens[i]?.lower ?? "") && tokens[i + 1]?.tag === "num";
}

/** "the two leaders", "both those three": how many there are is taken as known. */
export function isKnownGroup(tokens: readonly Token[], i: number, noun: string | null): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  const value = NUMBER_WORDS.get(tokens[i]?.lower ?? "") ?? 99;
  if (value <= 4 && /^(?:the|these|those|our|their|both|between)$/.test(before))
    return noun === null || KNOWN_GROUPS.test(noun) || before !== "the" || tokens[i + 1]?.lower !== "of";
  return false;
}

/** Whether a bare number at tokens `[i, last]` counts something. */
export function isCounting(tokens: readonly Token[], i: number, last: number, noun: string | null): boolean {
  const token = tokens[i];
  const next = tokens[last + 1];
  if (!token || noun === "ones") return false;
  if (token.lower === "one" && last === i) return isSingle(tokens, i, noun);
  if (token.lower === "zero" || token.lower === "nil") return noun !== null;
  if (next && FATE.test(next.lower) && next.lower !== "more") return true;
  if (isGroupSize(tokens, i) || isStep(tokens, i, last)) return true;
  if (noun === null && CASUALTIES.test(tokens[i - 1]?.lower ?? "")) return true;
  if (next && NOT_COUNTED.test(next.lower) && next.lower !== "of" && next.lower !== "in" && noun === null)
    return /,\d{3}/.test(token.text) || last > i;
  if (
    /^\d{1,2}$/.test(token.text) &&
    noun === null &&
    next?.tag !== "prep" &&
    next?.tag !== "punct" &&
    next !== undefined
  )
    return false;
  if (/^\d{4}$/.test(token.text) && noun === null) return false;
  if (noun !== null || next?.tag === "prep" || last > i) return true;
  const previous = tokens[i - 1];
  if (/,\d{3}/.test(token.text)) return true;
  return previous !== undefined && /^(?:prep|to|verb|participle|infinitive|adv|gerund)$/.test(previous.tag);
}

/** "a crew of nine": how many belong to a group. */
function isGroupSize(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.lower === "of" && GROUP.test(tokens[i - 2]?.lower ?? "");
}

/** "rose from 9 to 10": both ends of a change count something. */
function isStep(tokens: readonly Token[], i: number, last: number): boolean {
  const isStart =
    tokens[i - 1]?.lower === "from" && tokens[last + 1]?.lower === "to" && tokens[last + 2]?.tag === "num";
  return isStart && CHANGE.test(tokens[i - 2]?.lower ?? "");
}

/** "One" counts only persons and the like, or what there is one of; "one of the", "no one" and "one day" count nothing. */
function isSingle(tokens: readonly Token[], i: number, noun: string | null): boolean {
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  if (noun === null || next?.tag !== "noun" || previous?.tag === "det") return false;
  if (/^(?:day|thing|way|time|reason|point|side|hand|another)$/.test(noun)) return false;
  if (previous?.tag === "aux" && noun !== "person") return true;
  const after = tokens[i + 2];
  return PERSON.test(next.lower) && !(after && /^(?:familiar|close|who|with|in)$/.test(after.lower));
}
