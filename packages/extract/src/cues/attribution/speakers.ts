import type { Article, Sentence } from "../../article.ts";
import { isCapitalised } from "../../grammar/tokens.ts";
import { bodyName, findBodies, fullName, lastDescribed } from "../../names/name-table.ts";
import type { NamedPerson } from "../../names/names.ts";
import { bodyAt, isHonorific, personAt, pronounGender } from "../../names/names.ts";
import { WEEKDAYS } from "../../words/calendar-words.ts";
import { DEMONYMS, PLACE_NAMES } from "../../words/countries.ts";
import { BODY_NOUNS, COLLECTIVES, DOCUMENT_NOUNS, ROLE_NOUNS, singular } from "../../words/role-nouns.ts";
import type { Word } from "./view.ts";
import { isParticiple } from "./view.ts";

/** What kind of speaker a noun phrase names; `other` things can hardly speak. */
export type SpeakerKind = "person" | "body" | "role" | "group" | "document" | "other";

/** Who speaks: the name used for the claimant. */
export type Speaker = { claimant: string; kind: SpeakerKind };

/** Who spoke last, and in which sentence, for "he added" and "they said". */
export type LastSpeaker = Speaker & { index: number };

/** Everything needed to tell who a noun phrase is. */
export type Place = {
  article: Article;
  sentence: Sentence;
  index: number;
  view: readonly Word[];
  last: LastSpeaker | null;
};

const NOBODY =
  /^(?:i|we|you|this|that|these|those|there|who|which|what|one|some|many|most|both|all|none|nobody|everyone|anyone|everything|nothing|something|me|us|him|them|everybody|others)$/;
const GENERIC_BODY =
  /^(?:company|firm|group|organisation|organization|giant|business|conglomerate|manufacturer|maker|carmaker|automaker)$/;
const SPEAKING_BODY =
  /^(?:agency|organisation|organization|group|company|firm|regulator|watchdog|charity|institute|office|department|service|body|association|federation)$/;
const HOW_LONG_SPEAKERS_LAST = 3;

/** Who the noun phrase `[from, to)` of a view is; `null` for "some", "it" and others that name nobody. */
export function speakerOf(place: Place, from: number, to: number): Speaker | null {
  const { view } = place;
  const start = skipOpening(view, from, to);
  const word = view[start];
  if (!word || start >= to) return null;
  const { cast } = place.sentence;
  if (
    to - start === 1 &&
    DEMONYMS.has(word.lower) &&
    view[start - 1]?.lower === "the" &&
    cast.person !== null
  )
    return { claimant: fullName(place.article.names, cast.person), kind: "person" };
  if (to - start === 1 && (word.tag === "pron" || /^(?:he|she|it|they)$/.test(word.lower)))
    return pronounSpeaker(place, word);
  return personSpeaker(place, start, to) ?? nameSpeaker(place, start, to) ?? nounSpeaker(place, start, to);
}

const PERIOD =
  /^(?:year|quarter|month|week|day|decade|century|season|period|morning|evening|afternoon|night|today|yesterday)$/;

/** Steps over articles, titles and times before a name: "of the financial year Hale Group" is Hale Group. */
function skipOpening(view: readonly Word[], from: number, to: number): number {
  const period = view.findLastIndex((word, i) => i >= from && i < to - 1 && PERIOD.test(word.lower));
  let at = period >= 0 && view[period + 1]?.tag === "name" ? period + 1 : from;
  while (at < to - 1) {
    const word = view[at];
    if (!word) break;
    const isOwner = /^(?:his|her|its|their)$/.test(word.lower);
    const isLoose =
      /^(?:det|adv|coord|punct|possessive|prep)$/.test(word.tag) ||
      WEEKDAYS.has(word.lower) ||
      isHonorific(word);
    if (!isLoose && !isOwner) break;
    at++;
  }
  return at;
}

function pronounSpeaker(place: Place, { lower, start }: Word): Speaker | null {
  const { sentence, last, index, article } = place;
  const isRecent = last !== null && index - last.index <= HOW_LONG_SPEAKERS_LAST;
  const { persons, tokens, cast } = sentence;
  if (lower === "he" || lower === "she") {
    const isUnnamed = isRecent && last.kind === "role";
    if (isUnnamed && persons.every((each) => (tokens[each.from]?.start ?? 0) > start)) return last;
    const gender = pronounGender(lower);
    const name = personAt(persons, tokens, cast, start, gender);
    return name === null ? null : { claimant: fullName(article.names, name, gender), kind: "person" };
  }
  if (lower === "they") {
    if (isRecent && last.kind !== "person" && last.kind !== "role") return last;
    const name = cast.pair ?? cast.body;
    return name === null ? null : { claimant: name, kind: "group" };
  }
  if (lower === "it") {
    if (isRecent && (last.kind === "body" || last.kind === "document")) return last;
    const name = bodyAt(article.text, persons, tokens, cast, start);
    return name === null ? null : { claimant: bodyName(article.names, name), kind: "body" };
  }
  return NOBODY.test(lower) ? null : { claimant: lower, kind: "other" };
}

/** Persons named in the phrase who neither own nor govern something in it: "Trump's envoy Ina Hale" is Ina Hale. */
function personSpeaker({ article, sentence, view }: Place, from: number, to: number): Speaker | null {
  const first = view[from]?.start ?? 0;
  const last = view[to - 1]?.end ?? 0;
  const startOf = (each: NamedPerson): number => sentence.tokens[each.from]?.start ?? 0;
  const endOf = (each: NamedPerson): number => sentence.tokens[each.to - 1]?.end ?? 0;
  const inside = sentence.persons.filter((each) => startOf(each) >= first && endOf(each) <= last);
  const heads = inside.filter((each) => {
    const before = view[view.findIndex((word) => word.start === startOf(each)) - 1];
    const after = view.find((word) => word.start >= endOf(each));
    const isGoverned = before?.tag === "prep" && first !== startOf(each);
    const isInName = after !== undefined && after.end <= last && /^(?:noun|name)$/.test(after.tag);
    return !isGoverned && !isInName && !(after?.tag === "possessive" && after.end <= last);
  });
  const named = heads.map((each) => fullName(article.names, each.full, each.gender));
  const [only] = named;
  if (only === undefined) return null;
  const isPair = named.length === 2 && view.slice(from, to).some((word) => word.lower === "and");
  return isPair
    ? { claimant: named.join(" and "), kind: "group" }
    : { claimant: named.at(-1) ?? only, kind: "person" };
}

/** The part of a noun phrase with its head: up to the first preposition that is not inside a name. */
function headEnd(view: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const word = view[at];
    if (!word || (word.tag !== "prep" && word.tag !== "to" && !isParticiple(word))) continue;
    const isInName =
      (word.lower === "of" || word.lower === "for") &&
      view[at - 1]?.tag === "name" &&
      (view[at + 1]?.tag === "name" || (view[at + 1]?.tag === "det" && view[at + 2]?.tag === "name"));
    if (!isInName) return at;
  }
  return to;
}

/** A body, firm or place at the head of the phrase: "German magazine Der Spiegel", "the Ministry of Health". */
function nameSpeaker({ article, view }: Place, from: number, to: number): Speaker | null {
  const end = headEnd(view, from, to);
  let last = end;
  if (view[last - 1]?.tag === "possessive") last--;
  const head = view[last - 1];
  if (head?.tag !== "name" || !isCapitalised(head)) return null;
  let start = last - 1;
  while (start > from && isNamePart(view, start - 1)) start--;
  const name = article.text.slice(view[start]?.start ?? 0, head.end);
  const isPerson = article.names.persons.has((name.split(/\s+/).at(-1) ?? "").toLowerCase());
  if (ROLE_NOUNS.has(singular(head.lower)) && start === from) return null;
  return {
    claimant: isPerson ? fullName(article.names, name) : bodyName(article.names, name),
    kind: isPerson ? "person" : "body",
  };
}

function isNamePart(view: readonly Word[], at: number): boolean {
  const word = view[at];
  if (word?.tag === "name" || word?.text === "&") return true;
  if (word?.lower === "the") return view[at - 1]?.lower === "of" && view[at - 2]?.tag === "name";
  const isJoint = word?.lower === "of" || word?.lower === "for" || word?.lower === "and";
  return isJoint && view[at - 1]?.tag === "name";
}

/** Offices, bodies and documents told by a common noun; "the minister" is whom the article named so. */
function nounSpeaker(place: Place, from: number, to: number): Speaker | null {
  const { article, view, last: spoke, index } = place;
  const end = headEnd(view, from, to);
  const head = view[end - 1];
  if (!head || !/\p{L}/u.test(head.text) || NOBODY.test(head.lower)) return null;
  const noun = singular(head.lower);
  const offset = view[from]?.start ?? 0;
  const isPlural = noun !== head.lower || COLLECTIVES.has(head.lower);
  if (DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(head.lower))
    return documentSpeaker(place, from, to, end);
  const isBare =
    (end === to || view[end]?.tag === "participle") &&
    view.slice(from, end - 1).every((word) => DEMONYMS.has(word.lower) || word.tag === "adj");
  const isDefinite = /^(?:the|this)$/.test(view[from - 1]?.lower ?? "");
  if (!isPlural && isDefinite && isBare) {
    const country = DEMONYMS.get(view[from]?.lower ?? "") ?? null;
    const holder = lastDescribed(article.names.roles.get(noun), offset, country);
    if (holder) return { claimant: fullName(article.names, holder), kind: "person" };
    const body = lastDescribed(article.names.bodies.get(noun), offset, null);
    const near = GENERIC_BODY.test(noun) ? bodyBefore(place, offset) : null;
    const isSpeaker = spoke?.kind === "body" && index - spoke.index <= HOW_LONG_SPEAKERS_LAST;
    if (!body && !near && isSpeaker && SPEAKING_BODY.test(noun) && /^\p{Lu}/u.test(spoke.claimant))
      return spoke;
    const generic = near ?? (GENERIC_BODY.test(noun) ? place.sentence.cast.body : null);
    if (body ?? generic) return { claimant: bodyName(article.names, body ?? generic ?? noun), kind: "body" };
  }
  const isSpokes =
    /^spokes(?:man|woman|person|people)$/.test(head.lower) && /^(?:for|of|at)$/.test(view[end]?.lower ?? "");
  const isHeadOf = view[end]?.lower === "of";
  const last = isSpokes || isHeadOf ? to : end;
  const claimant = article.text.slice(offset, view[last - 1]?.end ?? offset);
  return { claimant, kind: kindOf(head, noun, isPlural) };
}

/** The body named last before an offset in the sentence. */
function bodyBefore({ article, sentence }: Place, offset: number): string | null {
  const inSentence = findBodies(article.text, sentence.tokens, sentence.persons, article.names)
    .filter((each) => (sentence.tokens[each.to - 1]?.end ?? 0) <= offset && !PLACE_NAMES.has(each.name))
    .at(-1);
  return inSentence?.name ?? null;
}

function kindOf(head: Word, noun: string, isPlural: boolean): SpeakerKind {
  if (COLLECTIVES.has(head.lower) || (isPlural && ROLE_NOUNS.has(noun))) return "group";
  if (ROLE_NOUNS.has(noun)) return "role";
  if (BODY_NOUNS.has(noun)) return "body";
  if (/^(?:man|woman|boy|girl|person)$/.test(head.lower)) return "role";
  return /^(?:people|men|women|children|spokespeople)$/.test(head.lower) ? "group" : "other";
}

/** A report or figures: whose they are, where the phrase tells ("NPD's figures", "a report by Amnesty"), else the thing. */
function documentSpeaker(place: Place, from: number, to: number, end: number): Speaker | null {
  const { view, article } = place;
  const owner = view.findIndex((word, i) => i >= from && i < Math.max(to, end) && word.tag === "possessive");
  if (owner > from && view[owner - 1]?.tag === "name") {
    const found = personSpeaker(place, from, owner) ?? nameSpeaker(place, from, owner);
    if (found) return found;
  }
  for (let at = end; at < Math.min(view.length, end + 9); at++) {
    const word = view[at];
    if (!word || (/^(?:verb|modal|rel|that|punct|quote)$/.test(word.tag) && !isParticiple(word))) break;
    const isAuthor = /^(?:by|from|at|of|in)$/.test(word.lower);
    if (!isAuthor) continue;
    const first = view[at + 1]?.tag === "det" ? at + 2 : at + 1;
    let last = first;
    while (last < view.length && (view[last]?.tag === "name" || isNamePart(view, last))) last++;
    const name = article.text.slice(view[first]?.start ?? 0, view[last - 1]?.end ?? 0);
    if (last > first && !isPeriod(view[first]) && !PLACE_NAMES.has(name)) {
      const found = personSpeaker(place, first, last) ?? nameSpeaker(place, first, last);
      if (found) return found;
    }
    if (word.lower === "by") {
      const found = nounSpeaker(place, first, Math.min(view.length, phraseTo(view, first)));
      if (found && found.kind !== "other") return found;
    }
  }
  const first = view[from];
  const last = view[end - 1];
  if (
    /^(?:results?|photos?|photographs?|pictures?|images?|footage|videos?|evidence|tests?|charts?|maps?|record|records|number|numbers|order|accounts)$/.test(
      last?.lower ?? "",
    )
  )
    return null;
  return first && last && to >= end
    ? { claimant: article.text.slice(first.start, last.end), kind: "document" }
    : null;
}

function phraseTo(view: readonly Word[], from: number): number {
  let to = from;
  while (/^(?:adj|noun|name|num)$/.test(view[to]?.tag ?? "")) to++;
  return to;
}

function isPeriod(word: Word | undefined): boolean {
  return (
    word === undefined ||
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      word.lower,
    )
  );
}
