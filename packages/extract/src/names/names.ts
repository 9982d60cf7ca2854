import type { Cast } from "../article.ts";
import { nounPhraseStart } from "../grammar/phrases.ts";
import type { Token } from "../grammar/tokens.ts";
import { isCapitalised } from "../grammar/tokens.ts";
import { MONTHS, WEEKDAYS } from "../words/calendar-words.ts";
import { BODY_NAMES, COUNTRIES, PLACE_NAMES } from "../words/countries.ts";
import { FEMALE_NAMES, MALE_NAMES } from "../words/first-names.ts";
import { OFFICE_WORDS, ROLE_NOUNS } from "../words/role-nouns.ts";

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|gen|lt|col|sgt|capt|cmdr|sen|rep|gov|rev|hon)\.?$/;
const MALE_TITLE =
  /^(?:mr|sir|lord|king|prince|duke|pope|father|imam|rabbi|emir|sultan|spokesman|chairman|congressman|businessman|councilman|fisherman|actor|brother|son|husband|uncle)\.?$/;
const FEMALE_TITLE =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|duchess|baroness|spokeswoman|chairwoman|congresswoman|businesswoman|councilwoman|actress|mother|sister|daughter|wife|aunt|headmistress)\.?$/;
const BODY_WORD =
  /^(?:airlines?|airways|aviation|aerospace|corps?|corporation|inc|ltd|llc|plc|gmbh|ag|sa|nv|co|company|companies|group|holdings?|partners|industries|motors?|systems|technolog(?:y|ies)|laboratories|pharma|pharmaceuticals|energy|oil|gas|bank|insurance|capital|ventures|media|records|studios?|pictures|entertainment|store|stores|supermarkets|foods|office|house|times|post|gazette|herald|tribune|journal|news|magazine|press|television|tv|radio|network|street|states|union|council|ministry|department|agency|authority|service|services|commission|committee|bureau|board|court|parliament|assembly|congress|senate|party|democrats|republicans|university|college|school|institute|institution|academy|hospital|clinic|centre|center|foundation|fund|trust|society|association|federation|league|club|united|city|rovers|organization|organisation|alliance|coalition|front|movement|army|navy|force|forces|guard|police|constabulary|church|museum|gallery|airport|stadium|park|square|bridge|river|lake|mount|island|islands|county|district|province|award|awards|cup|championship|championships|olympics|games|prize|act|bill|treaty|agreement|accord|war|day|project|mission|computer|software|electronics|north|south|east|west|central)$/;
const PARTICLE = /^(?:de|da|di|du|del|della|van|von|der|den|al|el|bin|bint|ibn|la|le|ter|ten|dos|y)$/;
const LONGEST_NAME = 8;

/** What a first name or title tells of a person; `null` when it tells nothing. */
export type Gender = "m" | "f" | null;

/**
 * A person named in a sentence: tokens `[from, to)`, `name` as written there without title, `full` the fullest name the
 * article gives. `isOblique`: it hangs on a preposition or owns what follows ("for Hale", "Hale's envoy").
 */
export type NamedPerson = {
  name: string;
  full: string;
  gender: Gender;
  from: number;
  to: number;
  isOblique: boolean;
};

/** A body, firm or place named in a sentence: tokens `[from, to)`. */
export type NamedBody = { name: string; from: number; to: number; isOblique: boolean };

/** A run of name tokens, read: where the bare name begins, and the titles before it, lower case. */
export type NameReading = { start: number; to: number; name: string; titles: string[] };

/** The words of a token range, as written. */
export function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? text.slice(first.start, last.end) : "";
}

/**
 * The shortest name that tells who a noun phrase is: "port spokesman Louis Hale" is "Louis Hale"; articles,
 * honorifics and possessive tails go. Not resolved against the cast.
 */
export function shortName(text: string, tokens: readonly Token[], from: number, to: number): string {
  let start = from;
  let end = to;
  while (end > start && (tokens[end - 1]?.tag === "possessive" || tokens[end - 1]?.tag === "punct")) end--;
  for (let i = from; i < end - 1; i++) {
    const next = tokens[i + 1];
    const isName = next?.tag === "name" && isCapitalised(next) && !ROLE_NOUNS.has(next.lower);
    if (ROLE_NOUNS.has(tokens[i]?.lower ?? "") && isName) start = i + 1;
  }
  while (start < end - 1 && isDroppable(tokens[start])) start++;
  return wordsOf(text, tokens, start, end);
}

function isDroppable(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tag === "det" || token.tag === "adv" || token.tag === "coord" || isHonorific(token))
  );
}

/** Whether a token is "Mr", "Dr", "Gen." and the like. */
export function isHonorific(token: Token | undefined): boolean {
  return token !== undefined && HONORIFIC.test(token.lower);
}

/** Whether words are the name of a body or a place rather than of a person. */
export function isBodyName(name: string): boolean {
  if (BODY_NAMES.has(name) || PLACE_NAMES.has(name)) return true;
  const parts = name.split(/\s+/);
  if (parts.some((part) => BODY_WORD.test(part.toLowerCase().replace(/\.$/, "")))) return true;
  if (/\s(?:of|&|for)\s/.test(name)) return true;
  const first = parts[0] ?? "";
  return COUNTRIES.has(first) || (parts.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&]{1,6}$/u.test(first));
}

/** Runs of name tokens in a sentence, with particles ("de", "bin", "al-Amr") inside; dates are none. */
export function nameRuns(tokens: readonly Token[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.tag !== "name") continue;
    let to = from + 1;
    while (to - from < LONGEST_NAME && joinsName(tokens, to)) to++;
    while (to - 1 > from && PARTICLE.test(tokens[to - 1]?.text ?? "")) to--;
    const first = tokens[from]?.lower ?? "";
    const isDate = WEEKDAYS.has(first) || (MONTHS.has(first) && !/^(?:may|april|june|august)$/.test(first));
    if (!isDate) runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

function joinsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.start !== (tokens[at - 1]?.end ?? 0) + 1) return false;
  if (WEEKDAYS.has(token.lower)) return false;
  if (token.tag === "name" || /^(?:al|el)-\p{Lu}/u.test(token.text)) return true;
  return (
    PARTICLE.test(token.text) && tokens[at + 1]?.tag === "name" && tokens[at + 1]?.start === token.end + 1
  );
}

/** Parts titles from the name they stand before: "Foreign Minister Ina Hale" is "Ina Hale" with two titles. */
export function readName(text: string, tokens: readonly Token[], from: number, to: number): NameReading {
  let start = from;
  const titles: string[] = [];
  for (let i = from; i < to - 1; i++) if (isTitle(tokens[i])) start = i + 1;
  const before = tokens[from - 1];
  if (before && (isTitle(before) || isHonorific(before))) titles.push(before.lower);
  if (before && /^(?:of|for)$/.test(before.lower) && isTitle(tokens[from - 2])) {
    titles.push(tokens[from - 2]?.lower ?? "");
    while (start < to - 1 && OFFICE_WORDS.has(tokens[start]?.lower ?? "")) start++;
    if (start === from) titles.pop();
  }
  for (let i = from; i < start; i++) titles.push(tokens[i]?.lower ?? "");
  return { start, to, name: wordsOf(text, tokens, start, to), titles };
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (ROLE_NOUNS.has(token.lower) || HONORIFIC.test(token.lower));
}

/** The gender a person's titles or first name tell. */
export function genderOf(name: string, titles: readonly string[]): Gender {
  if (titles.some((title) => FEMALE_TITLE.test(title))) return "f";
  if (titles.some((title) => MALE_TITLE.test(title))) return "m";
  const first = name.split(/[\s-]+/)[0] ?? "";
  const isMale = MALE_NAMES.has(first);
  const isFemale = FEMALE_NAMES.has(first);
  if (isMale === isFemale) return null;
  return isMale ? "m" : "f";
}

/** Whether a first name is one that people bear. */
export function isFirstName(word: string): boolean {
  const first = word.split("-")[0] ?? "";
  return MALE_NAMES.has(first) || FEMALE_NAMES.has(first);
}

/** Where the first finite verb of a sentence stands; the number of tokens when there is none. */
export function firstVerb(tokens: readonly Token[]): number {
  const found = tokens.findIndex((token) => /^(?:verb|aux|modal)$/.test(token.tag));
  return found === -1 ? tokens.length : found;
}

/** The person a pronoun at an offset stands for: the subject named earlier in the sentence, else whom the cast holds. */
export function personAt(
  persons: readonly NamedPerson[],
  tokens: readonly Token[],
  cast: Cast,
  offset: number,
  gender: Gender = null,
): string | null {
  const earlier = persons.filter(
    (person) => (tokens[person.to - 1]?.end ?? 0) <= offset && agrees(person.gender, gender),
  );
  const found =
    earlier.find((person) => !person.isOblique) ??
    earlier.find((person) => opensSentence(person, tokens)) ??
    (cast.person === null ? earlier[0] : undefined);
  if (found) return found.name;
  return (
    (gender === "m" ? cast.he : gender === "f" ? cast.she : null) ??
    agreeing(cast, gender) ??
    earlier[0]?.name ??
    null
  );
}

/** "Hale’s plan …, which he has defended": whose the subject is comes before who was named a sentence ago. */
function opensSentence({ from, to }: NamedPerson, tokens: readonly Token[]): boolean {
  return from <= 1 && tokens[to]?.tag === "possessive";
}

function agreeing(cast: Cast, gender: Gender): string | null {
  if (cast.person === null || gender === null) return cast.person;
  const isOther = gender === "m" ? cast.she === cast.person : cast.he === cast.person;
  return isOther ? null : cast.person;
}

/** Whether a person may be meant by a pronoun; an unknown gender agrees with both. */
export function agrees(own: Gender, wanted: Gender): boolean {
  return own === null || wanted === null || own === wanted;
}

/** The gender a personal pronoun shows. */
export function pronounGender(lower: string): Gender {
  if (/^(?:he|him|his|himself)$/.test(lower)) return "m";
  return /^(?:she|her|hers|herself)$/.test(lower) ? "f" : null;
}

/** The body "it" stands for: one named as the subject earlier in the sentence, else before it. */
export function bodyAt(
  text: string,
  persons: readonly NamedPerson[],
  tokens: readonly Token[],
  cast: Cast,
  offset: number,
): string | null {
  const verb = firstVerb(tokens);
  const from = verb > 0 && verb < tokens.length ? nounPhraseStart(tokens, verb) : verb;
  const isWhole = from >= 0 && from < verb && (tokens[verb - 1]?.end ?? 0) <= offset;
  if (
    isWhole &&
    tokens.slice(from, verb).some((token) => token.tag === "name") &&
    !persons.some((person) => person.from >= from && person.to <= verb)
  ) {
    return shortName(text, tokens, from, verb);
  }
  const subject = nameRuns(tokens).find(
    (run) =>
      run.to <= verb &&
      (tokens[run.to - 1]?.end ?? 0) <= offset &&
      !persons.some((person) => person.from < run.to && run.from < person.to),
  );
  return subject ? wordsOf(text, tokens, subject.from, subject.to) : cast.body;
}
