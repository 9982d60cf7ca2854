import type { Cast } from "./article.ts";
import { nounPhraseStart } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import { isCapitalised } from "./tokens.ts";
import { MONTHS, WEEKDAYS } from "./words/calendar-words.ts";
import { ROLE_NOUNS } from "./words/role-nouns.ts";
import { SPEECH_VERBS } from "./words/speech-verbs.ts";

const HONORIFIC = /^(?:mr|mrs|ms|dr|prof|sir|dame|lord|lady|gen|lt|col|sgt|capt|sen|rep|gov)\.?$/;
const PERSONAL = /^(?:he|she)$/;
const IMPERSONAL =
  /^(?:it|they|the (?:company|firm|group|airline|agency|bank|carrier|manufacturer|maker|party|ministry|organisation|organization|court|union))$/;

/** The words of a token range, as written. */
function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
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
    const token = tokens[i];
    const next = tokens[i + 1];
    const isRole = token !== undefined && ROLE_NOUNS.has(token.lower);
    if (isRole && next?.tag === "name" && isCapitalised(next) && !ROLE_NOUNS.has(next.lower)) start = i + 1;
  }
  while (start < end - 1 && isDroppable(tokens[start])) start++;
  return wordsOf(text, tokens, start, end);
}

function isDroppable(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tag === "det" || token.tag === "adv" || token.tag === "coord" || HONORIFIC.test(token.lower))
  );
}

/** Whether a noun phrase ends in a person's name: two or more capitalised words, or one after a role. */
function isPersonName(name: string, roleBefore: boolean): boolean {
  const parts = name.split(/\s+/);
  const isNamed = parts.every((part) => /^\p{Lu}/u.test(part) || /^(?:de|van|von|al|bin|der)$/.test(part));
  return (
    isNamed &&
    (roleBefore ||
      (parts.length >= 2 &&
        parts.length <= 4 &&
        !/\b(?:Airlines|Corps?|Inc|Group|Air|Force|Office|Computer|Store|House|Times|Street|States|Bank|Union|Council|Ministry|Airways|Systems)\b/.test(
          name,
        )))
  );
}

/** Who a pronoun or "the company" stands for, `null` when nobody fits; other names stand for themselves. */
export function resolveName(name: string, cast: Cast): string | null {
  const lower = name.toLowerCase();
  if (PERSONAL.test(lower)) return cast.person;
  if (IMPERSONAL.test(lower) || IMPERSONAL.test(`the ${lower}`))
    return cast.body ?? (lower === "it" || lower === "they" ? null : name);
  if (/^(?:i|we|you|this|that|these|those|there|who|which|what|one|some|many|others)$/.test(lower))
    return null;
  return name;
}

/** A person named in a sentence: tokens `[from, to)`. */
export type NamedPerson = { name: string; from: number; to: number };

/** Surnames that stand with a role somewhere in the article; a lone "Hale" later on is then a person. */
export function collectSurnames(text: string, tokens: readonly Token[], surnames: Set<string>): void {
  for (const { from, to } of nameRuns(tokens)) {
    const previous = tokens[from - 1];
    const name = shortName(text, tokens, from, to);
    const hasRole = previous !== undefined && ROLE_NOUNS.has(previous.lower);
    const hadRoleInside = name !== "" && wordsOf(text, tokens, from, to) !== name;
    const isApposed =
      tokens[to]?.text === "," && tokens.slice(to + 1, to + 7).some((token) => ROLE_NOUNS.has(token.lower));
    if ((hasRole || hadRoleInside || isApposed) && isPersonName(name, false))
      surnames.add(name.split(/\s+/).at(-1) ?? name);
  }
}

/** The persons a sentence names, in order. */
export function findPersons(
  text: string,
  tokens: readonly Token[],
  surnames: ReadonlySet<string>,
): NamedPerson[] {
  return nameRuns(tokens)
    .map(({ from, to }) => ({ name: shortName(text, tokens, from, to), from, to }))
    .filter(({ name, from }) => {
      const isSpeaker = SPEECH_VERBS.has(tokens[from - 1]?.lemma ?? "");
      return surnames.has(name.split(/\s+/).at(-1) ?? "") || (isSpeaker && isPersonName(name, false));
    });
}

function nameRuns(tokens: readonly Token[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.tag !== "name") continue;
    let to = from + 1;
    while (tokens[to]?.tag === "name" && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1) to++;
    const first = tokens[from]?.lower ?? "";
    if (!MONTHS.has(first) && !WEEKDAYS.has(first)) runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/**
 * Who is named last once a sentence has been read. Its subject and its speaker count before other names, since that
 * is whom "he" and "the company" in the next sentence mostly mean.
 */
export function castAfter(
  text: string,
  tokens: readonly Token[],
  persons: readonly NamedPerson[],
  before: Cast,
): Cast {
  const cast = { ...before };
  const firstVerb = tokens.findIndex((token) => /^(?:verb|aux|modal)$/.test(token.tag));
  const limit = firstVerb === -1 ? tokens.length : firstVerb;
  const subject = persons.find((person) => person.to <= limit);
  const speaker = persons.findLast(
    (person) =>
      SPEECH_VERBS.has(tokens[person.from - 1]?.lemma ?? "") ||
      SPEECH_VERBS.has(tokens[person.to]?.lemma ?? ""),
  );
  cast.person = (speaker ?? subject)?.name ?? cast.person ?? persons.at(-1)?.name ?? null;
  persons.forEach((person, i) => {
    const next = persons[i + 1];
    if (
      next &&
      next.from - person.to < 5 &&
      tokens.slice(person.to, next.from).some((token) => token.lower === "and")
    )
      cast.pair = `${person.name} and ${next.name}`;
  });
  for (const { from, to } of nameRuns(tokens)) {
    if (persons.some((person) => person.from === from)) continue;
    if (to <= limit || cast.body === null) cast.body = wordsOf(text, tokens, from, to);
  }
  return cast;
}

/** The person a pronoun at an offset stands for: one named earlier in the sentence, else before it. */
export function personAt(
  persons: readonly NamedPerson[],
  tokens: readonly Token[],
  cast: Cast,
  offset: number,
): string | null {
  const earlier = persons.find((person) => (tokens[person.to - 1]?.end ?? 0) <= offset);
  return earlier?.name ?? cast.person;
}

/** The body "it" stands for: one named as the subject earlier in the sentence, else before it. */
export function bodyAt(
  text: string,
  persons: readonly NamedPerson[],
  tokens: readonly Token[],
  cast: Cast,
  offset: number,
): string | null {
  const firstVerb = tokens.findIndex((token) => /^(?:verb|aux|modal)$/.test(token.tag));
  const from = firstVerb > 0 ? nounPhraseStart(tokens, firstVerb) : firstVerb;
  const isWhole = from >= 0 && from < firstVerb && (tokens[firstVerb - 1]?.end ?? 0) <= offset;
  if (
    isWhole &&
    tokens.slice(from, firstVerb).some((token) => token.tag === "name") &&
    !persons.some((person) => person.from >= from && person.to <= firstVerb)
  ) {
    return shortName(text, tokens, from, firstVerb);
  }
  const subject = nameRuns(tokens).find(
    (run) =>
      run.to <= firstVerb &&
      (tokens[run.to - 1]?.end ?? 0) <= offset &&
      !persons.some((person) => person.from === run.from),
  );
  return subject ? wordsOf(text, tokens, subject.from, subject.to) : cast.body;
}
