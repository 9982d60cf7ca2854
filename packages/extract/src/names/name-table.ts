import type { Sentence } from "../article.ts";
import type { Token } from "../grammar/tokens.ts";
import { isCapitalised } from "../grammar/tokens.ts";
import { BODY_NAMES, DEMONYMS, PLACE_NAMES } from "../words/countries.ts";
import { BODY_NOUNS, ROLE_NOUNS, singular } from "../words/role-nouns.ts";
import { SPEECH_FORMS } from "../words/speech-verbs.ts";
import type { Gender, NamedBody, NamedPerson, NameReading } from "./names.ts";
import {
  agrees,
  genderOf,
  isBodyName,
  isFirstName,
  isHonorific,
  nameRuns,
  readName,
  wordsOf,
} from "./names.ts";

type Person = { full: string; gender: Gender };
type Described = { at: number; name: string; country: string | null };

/** Who and what an article names: its own table of full names, offices and descriptions. */
export type NameTable = {
  /** Persons by surname, in the order of their first full naming. */
  persons: Map<string, Person[]>;
  /** Who holds an office ("president"), in the order of the words. */
  roles: Map<string, Described[]>;
  /** Which body a common noun tells of ("airline"), in the order of the words. */
  bodies: Map<string, Described[]>;
  /** A shorter name the article uses for a body, by its long one: "Hale Group" to "Hale". */
  shortBodies: Map<string, string>;
  /** Words the article writes in small letters somewhere; at the start of a sentence they name nobody. */
  commonWords: Set<string>;
};

/** How many bearers of one surname or office are kept, so that texts without end stay cheap. */
const MOST_KEPT = 12;

/** A table with nobody in it. */
export function newNameTable(): NameTable {
  return {
    persons: new Map(),
    roles: new Map(),
    bodies: new Map(),
    shortBodies: new Map(),
    commonWords: new Set(),
  };
}

/** The table of an article, from all its sentences. */
export function buildNameTable(text: string, sentences: readonly Sentence[]): NameTable {
  const table = newNameTable();
  const runs = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (!isCapitalised(token)) table.commonWords.add(token.lower);
  for (const { tokens, role } of sentences) {
    for (const { from, to } of nameRuns(tokens)) {
      const reading = readName(text, tokens, from, to);
      if (isPerson(tokens, reading, role === "headline")) addPerson(table, tokens, reading, from);
      else if (!isCommonStart(table, tokens, from, to)) {
        runs.add(wordsOf(text, tokens, from, to));
        addBody(table, tokens, reading, wordsOf(text, tokens, from, to));
      }
    }
  }
  for (const name of runs) shorten(table, name, runs);
  return table;
}

/** "House prices rose": a capital letter that only opens the sentence. */
function isCommonStart(table: NameTable, tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const isStart = before === undefined || before.tag === "quote";
  return isStart && to - from === 1 && table.commonWords.has(tokens[from]?.lower ?? "");
}

/** "Hale Group" is "Hale" where the article also says just that; an office and a place are not shortened. */
function shorten(table: NameTable, name: string, runs: ReadonlySet<string>): void {
  const parts = name.split(/\s+/);
  const [first = ""] = parts;
  const isPlain =
    parts.length > 1 && parts.length <= 4 && !PLACE_NAMES.has(first) && !DEMONYMS.has(first.toLowerCase());
  if (
    isPlain &&
    runs.has(first) &&
    /^(?:group|inc|corp|corporation|ltd|limited|plc|llc|co|company|holdings?|nv|sa|ag|gmbh)\.?$/i.test(
      parts.at(-1) ?? "",
    )
  )
    table.shortBodies.set(name, first);
}

/** The shortest name of a body that the article uses by itself. */
export function bodyName(table: NameTable, name: string): string {
  return table.shortBodies.get(name) ?? name;
}

function isPerson(
  tokens: readonly Token[],
  { start, to, name, titles }: NameReading,
  isHeadline: boolean,
): boolean {
  const count = to - start;
  const first = tokens[start];
  if (!first || count < 1 || count > 5 || !isCapitalised(first) || isBodyName(name)) return false;
  if (DEMONYMS.has(first.lower)) return false;
  if (titles.length > 0 && !isHeadline) return true;
  if (count < 2 || isHeadline) return false;
  return isFirstName(first.text) || hasRoleAfter(tokens, to) || speaksBeside(tokens, start, to);
}

/** "Ina Hale, 34", "Ina Hale, a teacher from Ghent": an age or an occupation follows. */
function hasRoleAfter(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ",") return false;
  if (/^\p{N}{1,2}$/u.test(tokens[to + 1]?.text ?? "") && tokens[to + 2]?.text === ",") return true;
  for (let i = to + 1; i < to + 8; i++) {
    const token = tokens[i];
    if (!token || /^(?:verb|aux|modal|punct|rel)$/.test(token.tag)) return false;
    if (ROLE_NOUNS.has(singular(token.lower)) && token.tag !== "name") return true;
  }
  return false;
}

function speaksBeside(tokens: readonly Token[], from: number, to: number): boolean {
  const isSpeech = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.tag !== "noun" &&
    /^(?:say|tell|add|explain|write)$/.test(SPEECH_FORMS.get(token.lower) ?? "");
  return isSpeech(tokens[from - 1]) || isSpeech(tokens[to]);
}

function addPerson(table: NameTable, tokens: readonly Token[], reading: NameReading, from: number): void {
  const { name, titles } = reading;
  const surname = (name.split(/\s+/).at(-1) ?? name).toLowerCase();
  const gender = genderOf(name, titles);
  const bearers = table.persons.get(surname) ?? [];
  const known = bearers.find((each) => isSamePerson(each, name, gender));
  if (known) {
    if (name.length > known.full.length) known.full = name;
    known.gender ??= gender;
  } else if (bearers.length < MOST_KEPT) bearers.push({ full: name, gender });
  table.persons.set(surname, bearers);
  const country = countryBefore(tokens, reading, from);
  for (const title of titles) {
    if (!ROLE_NOUNS.has(title)) continue;
    addTo(table.roles, title, { at: tokens[from]?.start ?? 0, name, country });
  }
}

function isSamePerson(known: Person, name: string, gender: Gender): boolean {
  if (!agrees(known.gender, gender)) return false;
  const [own, other] = [known.full.split(/\s+/), name.split(/\s+/)];
  return own.length === 1 || other.length === 1 || own[0] === other[0];
}

function countryBefore(tokens: readonly Token[], { start }: NameReading, from: number): string | null {
  for (let i = Math.max(0, from - 4); i < start; i++) {
    const token = tokens[i];
    const found =
      token && (DEMONYMS.get(token.lower) ?? (PLACE_NAMES.has(token.text) ? token.lower : undefined));
    if (found) return found;
  }
  return null;
}

function addTo(map: Map<string, Described[]>, key: string, entry: Described): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (list.at(-1)?.name !== entry.name) {
    if (list.length >= MOST_KEPT) list.shift();
    list.push(entry);
  }
}

/** "the airline Ryanair", "Hale Group, a research firm", "Deutsche Bank": the nouns a body goes by. */
function addBody(table: NameTable, tokens: readonly Token[], { start, to }: NameReading, name: string): void {
  if (PLACE_NAMES.has(name)) return;
  const entry = { at: tokens[start]?.start ?? 0, name, country: null };
  const before = tokens[start - 1];
  if (before && before.tag !== "name" && BODY_NOUNS.has(before.lower))
    addTo(table.bodies, before.lower, entry);
  for (const word of name.toLowerCase().split(/\s+/)) {
    const noun = /^air(?:lines?|ways)$/.test(word) ? "airline" : word;
    if (BODY_NOUNS.has(noun)) addTo(table.bodies, noun, entry);
  }
  if (tokens[to]?.text !== "," || !/^(?:a|an|the)$/.test(tokens[to + 1]?.lower ?? "")) return;
  for (let i = to + 2; i < to + 8; i++) {
    const token = tokens[i];
    if (!token || /^(?:verb|aux|modal|punct|rel|prep)$/.test(token.tag)) return;
    if (BODY_NOUNS.has(token.lower)) addTo(table.bodies, token.lower, entry);
  }
}

/** The fullest name of a person the article gives; the words themselves when it knows nobody of that name. */
export function fullName(table: NameTable, name: string, gender: Gender = null): string {
  const parts = name.split(/\s+/);
  const bearers = table.persons.get((parts.at(-1) ?? name).toLowerCase());
  if (!bearers) return name;
  if (parts.length > 1) return bearers.find((each) => each.full.split(/\s+/)[0] === parts[0])?.full ?? name;
  return (bearers.find((each) => agrees(each.gender, gender)) ?? bearers[0])?.full ?? name;
}

/** Who holds an office or is told of by a noun, as last named before an offset. */
export function lastDescribed(
  list: readonly Described[] | undefined,
  offset: number,
  country: string | null,
): string | null {
  const fits = (each: Described): boolean =>
    country === null || each.country === null || each.country === country;
  return list?.findLast((each) => each.at < offset && fits(each))?.name ?? null;
}

/** The persons a sentence names, in order. */
export function findPersons(text: string, tokens: readonly Token[], table: NameTable): NamedPerson[] {
  const found: NamedPerson[] = [];
  for (const { from, to } of nameRuns(tokens)) {
    const { start, name, titles } = readName(text, tokens, from, to);
    const parts = name.split(/\s+/);
    const bearers = table.persons.get((parts.at(-1) ?? "").toLowerCase());
    if (!bearers || isBodyName(name)) continue;
    const gender = genderOf(name, titles);
    const full = fullName(table, name, gender);
    const known = bearers.find((each) => each.full === full);
    found.push({
      name,
      full,
      gender: known?.gender ?? gender,
      from: start,
      to,
      isOblique: isOblique(tokens, from, to),
    });
  }
  return found;
}

/** The bodies, firms and places a sentence names, in order. */
export function findBodies(
  text: string,
  tokens: readonly Token[],
  persons: readonly NamedPerson[],
  table: NameTable,
): NamedBody[] {
  return nameRuns(tokens)
    .filter(({ from, to }) => !persons.some((person) => person.from < to && from < person.to))
    .filter(({ from, to }) => !isCommonStart(table, tokens, from, to))
    .map(({ from, to }) => ({
      name: wordsOf(text, tokens, from, to),
      from,
      to,
      isOblique: isOblique(tokens, from, to),
    }));
}

function isOblique(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from - 1;
  while (at >= 0 && /^(?:det|adj|noun|possessive|name)$/.test(tokens[at]?.tag ?? "") && from - at < 6) at--;
  const isGoverned = tokens[at]?.tag === "prep" || tokens[at]?.tag === "to";
  return tokens[to]?.tag === "possessive" || (isGoverned && !isHonorific(tokens[at]));
}

/** Whether a name is known to be that of a body. */
export function isKnownBody(table: NameTable, name: string): boolean {
  if (BODY_NAMES.has(name)) return true;
  for (const list of table.bodies.values()) if (list.some((each) => each.name === name)) return true;
  return isBodyName(name) && !PLACE_NAMES.has(name);
}
