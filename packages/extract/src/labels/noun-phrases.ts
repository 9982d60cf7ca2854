import type { Sentence } from "../article.ts";
import type { Token } from "../grammar/tokens.ts";
import { isCapitalised } from "../grammar/tokens.ts";
import { MONTHS, TIME_UNITS, WEEKDAYS } from "../words/calendar-words.ts";
import { LENGTH_UNITS, WEIGHT_UNITS } from "../words/measures.ts";

/** A noun with what stands before it: tokens `[from, to)`; `of` is what follows after "of". */
export type NounPhrase = { from: number; to: number; head: number; of: NounPhrase | null };

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns that only carry what follows "of": "a number of ships" is about ships. */
const CARRIERS = set(
  "number part kind type sort lot lots group majority minority rest half third quarter total amount series range variety pair couple handful dozen hundred thousand million billion hundreds thousands millions dozens percent per cent one ones some most all many each thirds quarters halves fifth fifths tenth tenths set thanks piece bit member members portion portions majority fact way lack result total level none any both several",
);
/** Nouns whose "in" says what changes: "an increase in profits". */
const CHANGE_NOUNS = set("increase rise fall growth drop decline decrease cut jump surge reduction change");
/** Adjectives and the like that tell nothing in a title. */
export const VAGUE = set(
  "new other own first last next previous latest recent several many few more most much some any such same certain various main major big large small great good bad early late current former only whole entire further additional another total overall certain possible likely available massive huge significant sharp little high low long short full about nearly almost around over least up than two three four five six seven eight nine ten planned scheduled so-called much-anticipated whose important key further considerable different particular specific alleged mere double remarkable respective great meaningful similar common experimental heartbreaking specific close strong fresh serious significant steady sudden swift substantial extra enough apparent clear real true able unable larger smaller higher lower biggest largest smallest highest lowest greater lesser best worst better worse once even very quite so too especially well-publicized existing ongoing current nearby rare strange special single solid sizable vast wide broad minor brief future past present original initial final ultimate eventual",
);
const LONGEST = 12;

/** The noun phrase that begins at token `from`, up to `to`; `null` when none does. */
export function phraseAt(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  const limit = Math.min(to, from + LONGEST, tokens.length);
  let head = -1;
  let owner = -1;
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (!token || !(belongs(tokens, i, head) || isBased(tokens, i, head))) break;
    if (token.tag === "possessive" && head >= 0) {
      owner = head;
      head = -1;
      continue;
    }
    if (isBased(tokens, i, head)) {
      head = -1;
      continue;
    }
    const isHead = token.tag === "noun" || token.tag === "name" || (token.tag === "gerund" && head < 0);
    if (isHead && head >= 0 && isTime(token) && !isTime(tokens[head])) break;
    if (isHead) head = i;
  }
  if (head < 0) head = owner;
  if (head < 0) return null;
  const link = tokens[head + 1]?.lower ?? "";
  const isLinked = link === "of" || (link === "in" && CHANGE_NOUNS.has(tokens[head]?.lower ?? ""));
  const of = isLinked && head + 2 < to ? phraseAt(tokens, head + 2, to) : null;
  return { from, to: head + 1, head, of };
}

/** The first noun phrase in `[from, to)` that no verb, mark or preposition comes before. */
export function firstPhrase(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  let at = from;
  while (at < to && /^(?:adv|quote)$/.test(tokens[at]?.tag ?? "")) at++;
  const isPart = /^(?:num|det|pron|adj)$/.test(tokens[at]?.tag ?? "") && tokens[at + 1]?.lower === "of";
  return phraseAt(tokens, isPart ? at + 2 : at, to);
}

/** "Lima based Norsund": where someone is based is no part of the name that follows. */
function isBased(tokens: readonly Token[], i: number, head: number): boolean {
  return head >= 0 && tokens[i]?.lower === "based" && isNominal(tokens[i + 1]);
}

function belongs(tokens: readonly Token[], i: number, head: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  switch (token?.tag) {
    case "noun":
    case "name":
    case "possessive":
      return true;
    case "det":
    case "num":
    case "adj":
      return head < 0 || isNominal(next);
    case "participle":
    case "gerund":
      return isNominal(next) && head < 0;
    case "adv":
      return head < 0 && /^(?:adj|num|participle)$/.test(next?.tag ?? "");
    case "quote":
      return isNominal(next) || (head >= 0 && isNominal(tokens[i - 1]) && isNominal(next));
    default:
      return token?.text === "&" && isNominal(next);
  }
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:noun|name|adj)$/.test(token.tag);
}

/** Whether a word names a day, month or stretch of time. */
export function isTime(token: Token | undefined): boolean {
  if (!token) return false;
  const lower = token.lower.replace(/s$/, "");
  return (
    MONTHS.has(token.lower) ||
    WEEKDAYS.has(token.lower) ||
    TIME_UNITS.has(token.lower) ||
    TIME_UNITS.has(lower) ||
    /^(?:morning|afternoon|evening|night|today|yesterday|tomorrow|decade|weekend|time)$/.test(lower)
  );
}

/** A noun phrase in up to `most` title words: its head and what tells most before it. Empty when it tells nothing. */
export function phraseWords(sentence: Sentence, phrase: NounPhrase, most = 2): string {
  const { tokens } = sentence;
  const head = tokens[phrase.head];
  if (!head) return "";
  if (isCarrier(head) || isTime(head)) return phrase.of ? phraseWords(sentence, phrase.of, most) : "";
  if (head.tag === "name" || isPartOfName(tokens, phrase)) return nameWords(sentence, phrase);
  const before = modifiers(tokens, phrase, most - 1);
  const own = plainWord(tokens, phrase.head);
  if (before.length === 0 && phrase.of && most > 1 && isRelational(head)) {
    const of = phraseWords(sentence, phrase.of, 1);
    if (of) return `${singular(of)} ${own}`;
  }
  return [...before, own].join(" ");
}

/** Whether a noun only carries what follows "of". */
export function isCarrier(token: Token | undefined): boolean {
  if (!token) return false;
  const isUnit = token.lower.length > 2 && (LENGTH_UNITS.has(token.lower) || WEIGHT_UNITS.has(token.lower));
  return isUnit || CARRIERS.has(token.lower);
}

const RELATIONAL = set(
  "cost costs price prices value death deaths end start head chief size length rate share speed age loss name owner maker result cause risk growth rise fall increase decrease drop decline cut ban use sale sales launch release delivery delay use level lack number supply theft production export import shortage collapse arrest discovery return removal opening closure construction purchase acquisition head director president mayor member rank winner list load",
);

function isRelational(token: Token): boolean {
  return RELATIONAL.has(token.lower);
}

/** The words right before a head that tell most: other nouns and telling adjectives, left to right. */
function modifiers(tokens: readonly Token[], phrase: NounPhrase, most: number): string[] {
  const found: string[] = [];
  const head = tokens[phrase.head];
  if (!head) return found;
  for (let i = phrase.head - 1; i >= phrase.from && found.length < most; i--) {
    const token = tokens[i];
    if (!token || token.tag === "possessive" || token.tag === "det") break;
    const isVague = VAGUE.has(token.lower) && !(i > 0 && isCapitalised(token) && isCapitalised(head));
    const tells = /^(?:noun|name|adj)$/.test(token.tag) && !isVague && !isTime(token);
    if (isModel(tokens, i)) {
      found.unshift(token.text);
      continue;
    }
    if (!tells || /^\p{N}/u.test(token.text)) {
      if (token.tag === "num" || isVague) continue;
      break;
    }
    found.unshift(plainWord(tokens, i));
  }
  return found;
}

function isNamePart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || isTime(token)) return false;
  return token.tag === "name" || (i > 0 && /^(?:noun|adj)$/.test(token.tag) && isCapitalised(token));
}

/** "Office" of "Central Audit Office": a noun with capitals before it ends a name. */
function isPartOfName(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
  const token = tokens[head];
  return token !== undefined && head > from && isCapitalised(token) && isNamePart(tokens, head - 1);
}

/** "777" of "larger 777 planes": a number that names a model counts nothing. */
function isModel(tokens: readonly Token[], i: number): boolean {
  return (
    /^\p{N}{2,4}$/u.test(tokens[i]?.text ?? "") && /^(?:adj|name|possessive)$/.test(tokens[i - 1]?.tag ?? "")
  );
}

/** A person by the last name, a body by its first words. */
function nameWords(sentence: Sentence, phrase: NounPhrase): string {
  const { tokens, persons } = sentence;
  const person = persons.find(({ from, to }) => from <= phrase.head && phrase.head < to);
  if (person) return person.name.split(/\s+/).at(-1) ?? person.name;
  let from = phrase.head;
  while (from > phrase.from && isNamePart(tokens, from - 1)) from--;
  const run = tokens.slice(from, phrase.head + 1);
  const short = run.length > 3 ? run.slice(-2) : run;
  return short.map((token) => token.text).join(" ");
}

/** A word as written; the first of a sentence in lower case, unless it is a name or written like "iPhone". */
function plainWord(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (!token) return "";
  const before = tokens[at - 1];
  const isFirst = before === undefined || before.tag === "quote" || before.text === ":";
  const isName = token.tag === "name" || /\p{Lu}/u.test(token.text.slice(1));
  return isFirst && !isName ? token.lower : token.text;
}

/** Nouns in -s that have no form without it, or another meaning. */
const ONLY_PLURAL = set(
  "news series species sales measles headquarters diabetes lens gas means goods arms talks rights customs savings earnings proceeds premises barracks layoffs troops trousers glasses games works",
);

/** "prices" before another noun is "price"; names and words that only look plural stay. */
export function singular(word: string): string {
  if (!word.endsWith("s")) return word;
  if (word !== word.toLowerCase() || /(?:ss|us|is|ics)$/.test(word) || ONLY_PLURAL.has(word)) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, "");
}
