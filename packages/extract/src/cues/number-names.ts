import type { Token } from "../grammar/tokens.ts";
import { isCapitalised } from "../grammar/tokens.ts";
import { COUNTRIES } from "../words/countries.ts";
import { isPlural } from "../words/plural.ts";

/** Things that are called by a number: "phase 3", "Article 5", "Flight 447". */
const NUMBERED =
  /^(?:flight|article|section|chapter|route|page|round|phase|type|level|category|grade|version|terminal|gate|room|apartment|act|bill|proposition|amendment|resolution|paragraph|clause|highway|interstate|motorway|junction|exit|platform|track|channel|radio|formula|stage|episode|season|part|volume|tier|step|line|zone|sector|district|ward|precinct|block|building|item|exhibit|count|case|rule|title|schedule|annex|appendix|table|figure|model|series|number|no|nos|nr|mark|mk|area|division|pier|hall|floor|psalm|verse|windows|decree|directive|regulation|protocol|group|class|day|week|game|match|lane|bus|covid|apollo|covid-19|no\.|nos\.|nr\.|art\.|sec\.|fig\.|p\.|pp\.)$/;
const STREET =
  /^(?:street|st|st\.|road|rd|rd\.|avenue|ave|ave\.|lane|drive|boulevard|blvd|square|place|court|terrace|way|crescent|parkway|close|row)$/;
const WEEKDAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow|overnight|meanwhile|nearly|almost|about|around|some|over|only|approximately|roughly|another|nearly|at least|police|more|than|killing|officials?)$/;
const CLOCK_AFTER =
  /^(?:gmt|utc|bst|cet|est|edt|pst|pdt|ist|hours?gmt|hrs|a\.m\.|p\.m\.|am|pm|o'clock|o’clock)$/;

/** A word with a capital in it that begins a name: "Boeing", "iPhone". */
function isNameLike(token: Token): boolean {
  return isCapitalised(token) || /^\p{Ll}\p{Lu}/u.test(token.text);
}

/** Whether the number at tokens `[i, last]` is (part of) a name, a year, a time or an address, and so counts nothing. */
export function isNumberName(
  tokens: readonly Token[],
  i: number,
  last: number,
  noun: string | null,
): boolean {
  const token = tokens[i];
  if (!token || !/^[\d'’]/.test(token.text)) return isSpelledName(tokens, i);
  const previous = tokens[i - 1];
  const next = tokens[last + 1];
  if (next && CLOCK_AFTER.test(next.lower)) return true;
  if (isAddress(tokens, i, last) || isYear(tokens, i, last, noun)) return true;
  if (previous && (isCutOff(previous, token) || /^(?:#|№)$/.test(previous.text))) return true;
  if (last > i || /[,.]\d/.test(token.text)) return previous !== undefined && isVersioned(tokens, i);
  if (isModel(tokens, i, last, noun)) return true;
  if (!previous) return false;
  if (/^[A-Z]?[$£€]/.test(previous.text)) return true;
  if (NUMBERED.test(previous.lower) && previous.tag !== "verb" && previous.tag !== "infinitive")
    return noun === null || !isPlural(noun) || isCapitalised(previous);
  if (previous.lower === "of" && /^(?:Group|Chapter|Article)$/.test(tokens[i - 2]?.text ?? "")) return true;
  if (COUNTRIES.has(previous.text) || WEEKDAY_OR_MONTH.test(previous.lower)) return false;
  if (previous.tag === "name" && isNameLike(previous)) return i > 1 || next?.tag !== "noun";
  if (previous.tag === "gerund" && isCapitalised(previous)) return i > 1 || !noun || !isPlural(noun);
  if (isNameLike(previous) && /^\p{Ll}/u.test(previous.text)) return true;
  if (previous.tag === "possessive" && tokens[i - 2]?.tag === "name") return next?.tag !== "noun";
  return previous.tag === "noun"
    ? /(?:er|est)$/.test(previous.lower) && !/(?:number|over|under|after|per)$/.test(previous.lower)
    : /er$/.test(previous.lower) && previous.tag === "adj";
}

/** "Chapter Eleven", "Group of Seven", "Number Ten", "Big Three". */
function isSpelledName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  if (!token || !previous) return false;
  if (NUMBERED.test(previous.lower) && isCapitalised(previous) && i > 1) return true;
  if (/^(?:phase|type|level|category|round|number|stage|page|chapter|part|version)$/.test(previous.lower))
    return true;
  if (previous.lower === "of" && tokens[i - 2]?.text === "Group") return true;
  return isCapitalised(token) && i > 0 && isCapitalised(previous) && previous.tag === "name";
}

/** A comma or point in the number rules most names out, but not "version 10.4", "iPhone 3.0", "Mach 2.5". */
function isVersioned(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  const token = tokens[i];
  if (!previous || !token || !/^\d{1,3}\.\d{1,3}$/.test(token.text)) return false;
  if (/^(?:version|release|update|level|grade)$/.test(previous.lower)) return true;
  if (/^\p{Ll}\p{Lu}/u.test(previous.text)) return true;
  return (
    isNameLike(previous) &&
    i > 1 &&
    !COUNTRIES.has(previous.text) &&
    !WEEKDAY_OR_MONTH.test(previous.lower) &&
    previous.tag === "name" &&
    !isPlural(tokens[i + 1]?.lower ?? "")
  );
}

/** '11 is a year cut off; 18:00 a time; 2008-09 a season. */
function isCutOff(previous: Token, token: Token): boolean {
  return previous.end === token.start && /^['’‘:/.]$/.test(previous.text);
}

function isAddress(tokens: readonly Token[], i: number, last: number): boolean {
  for (let k = last + 1; k <= last + 4; k++) {
    const token = tokens[k];
    if (!token || !isCapitalised(token)) return false;
    if (k > last + 1 && STREET.test(token.lower)) return /^\d{1,5}$/.test(tokens[i]?.text ?? "");
  }
  return false;
}

const YEAR_BEFORE =
  /^(?:the|this|that|its|his|her|their|since|until|during|early|late|mid|summer|winter|spring|autumn|fall|['’]s)$/;

/** A bare number of four digits that may be a year, unless it clearly counts something. */
function isYear(tokens: readonly Token[], i: number, last: number, noun: string | null): boolean {
  const written = tokens[i]?.text ?? "";
  if (last > i || !/^\d{4}$/.test(written)) return false;
  if (noun === null) return true;
  const isPossible = Number(written) >= 1900 && Number(written) <= 2100;
  const next = tokens[last + 1];
  return (
    isPossible &&
    (YEAR_BEFORE.test(tokens[i - 1]?.lower ?? "") ||
      !isPlural(noun) ||
      (next !== undefined && isCapitalised(next)))
  );
}

/** "a 737 jet", "five new 737 aircraft": three digits before a single thing, or after another number, name a model. */
function isModel(tokens: readonly Token[], i: number, last: number, noun: string | null): boolean {
  const written = tokens[i]?.text ?? "";
  if (last > i || !/^\d{3}(?:-\d{1,4})?$/.test(written)) return false;
  if (noun === null)
    return (
      /^(?:the|a|an|its|their|new|larger|first|final)$/.test(tokens[i - 1]?.lower ?? "") &&
      !isFollowedByPlural(tokens, last)
    );
  if (isPlural(noun)) return isAfterCount(tokens, i);
  return !isFollowedByPlural(tokens, last);
}

function isFollowedByPlural(tokens: readonly Token[], last: number): boolean {
  return isPlural(tokens[last + 1]?.lower ?? "") || isPlural(tokens[last + 2]?.lower ?? "");
}

/** Whether another number stands earlier in the same noun phrase. */
function isAfterCount(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const tag = tokens[k]?.tag;
    if (tag === "num") return k < i - 1;
    if (tag !== "adj" && tag !== "name" && tag !== "noun") return false;
  }
  return false;
}
