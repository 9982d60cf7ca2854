import type { Cast } from "./article.ts";
import type { Token } from "./tokens.ts";
import { isCapitalised } from "./tokens.ts";
import { ROLE_NOUNS } from "./words/role-nouns.ts";
import { SPEECH_VERBS } from "./words/speech-verbs.ts";

const HONORIFIC = /^(?:mr|mrs|ms|dr|prof|sir|dame|lord|lady|gen|lt|col|sgt|capt|sen|rep|gov)\.?$/;
const PERSONAL = /^(?:he|she)$/;
const IMPERSONAL =
  /^(?:it|they|the (?:company|firm|group|airline|agency|bank|carrier|manufacturer|maker|party|ministry|organisation|organization|court|union))$/;

/** The words of a token range, as written. */
export function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? text.slice(first.start, last.end) : "";
}

/**
 * The shortest name that tells who a noun phrase is: "Kremlin spokesman Dmitry Peskov" is "Dmitry Peskov"; articles,
 * honorifics and possessive tails go. Not resolved against the cast.
 */
export function shortName(text: string, tokens: readonly Token[], from: number, to: number): string {
  let start = from;
  let end = to;
  while (end > start && (tokens[end - 1]?.tag === "possessive" || tokens[end - 1]?.tag === "punct")) end--;
  for (let i = from; i < end - 1; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token && next && ROLE_NOUNS.has(token.lower) && next.tag === "name" && isCapitalised(next))
      start = i + 1;
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
export function isPersonName(name: string, roleBefore: boolean): boolean {
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

/**
 * Who is named last once a sentence has been read. Its subject and its speaker count before other names, since that
 * is whom "he" and "the company" in the next sentence mostly mean.
 */
export function castAfter(text: string, tokens: readonly Token[], before: Cast): Cast {
  const cast = { ...before };
  let isBeforeVerb = true;
  let lastPerson: { name: string; end: number } | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const tag = tokens[i]?.tag;
    if (tag === "verb" || tag === "aux" || tag === "modal") isBeforeVerb = false;
    if (tag !== "name") continue;
    let to = i + 1;
    while (tokens[to]?.tag === "name" && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1) to++;
    const name = shortName(text, tokens, i, to);
    const previous = tokens[i - 1];
    const hasRole = previous !== undefined && ROLE_NOUNS.has(previous.lower);
    const isKnown = cast.person?.split(" ").at(-1) === name;
    const isSpeaker = previous !== undefined && SPEECH_VERBS.has(previous.lemma);
    if (isPersonName(name, hasRole || isKnown)) {
      if (
        lastPerson &&
        tokens.slice(lastPerson.end, i).some((each) => each.lower === "and") &&
        i - lastPerson.end < 5
      )
        cast.pair = `${lastPerson.name} and ${name}`;
      lastPerson = { name, end: to };
      if (!isKnown && (isBeforeVerb || isSpeaker || cast.person === null)) cast.person = name;
    } else if (isBeforeVerb || cast.body === null) cast.body = name;
    i = to - 1;
  }
  return cast;
}
