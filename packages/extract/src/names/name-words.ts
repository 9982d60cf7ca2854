import type { Token } from "../grammar/tokens.ts";
import { isCapitalised } from "../grammar/tokens.ts";
import { BODY_NAMES, DEMONYMS } from "../words/countries.ts";
import { ROLE_NOUNS, singular } from "../words/role-nouns.ts";
import { SPEECH_FORMS } from "../words/speech-verbs.ts";
import type { NameTable } from "./name-table.ts";
import { isFirstName } from "./names.ts";

const CONTESTED = /^(?:noun|verb|adj|adv|participle|infinitive|gerund)$/;

/**
 * The words of a sentence with capitalised ones that can only be names tagged so, whatever the tagger took them for:
 * within a sentence any, at its start first names, and words another capital follows.
 */
export function tagNames(tokens: Token[]): Token[] {
  return retag(tokens, (token, i) => {
    const next = tokens[i + 1];
    const isFollowed = next !== undefined && isCapitalised(next) && /^\p{L}{2,}/u.test(next.text);
    if (!CONTESTED.test(token.tag) || !isCapitalised(token)) return false;
    // "Field Doctors Union": within a name an occupation is part of it
    const before = tokens[i - 1];
    if (
      before &&
      i > 1 &&
      isCapitalised(before) &&
      isFollowed &&
      next?.tag === "name" &&
      token.lower.endsWith("s")
    )
      return true;
    if (!isNameLike(token)) return false;
    if (BODY_NAMES.has(token.text) && token.text.length > 4) return true;
    if (!isOpening(tokens, i))
      return !isShouted(tokens, i) && (token.tag !== "adj" || isFollowed || tokens[i - 1]?.tag === "name");
    return isFollowed && isFirstName(token.text);
  });
}

/** The words at the start of sentences that the article's own names tell: "Hale left" once an Ina Hale is known. */
export function tagKnownNames(tokens: Token[], { persons, commonWords }: NameTable): Token[] {
  return retag(
    tokens,
    (token, i) =>
      CONTESTED.test(token.tag) &&
      isOpening(tokens, i) &&
      isNameLike(token) &&
      persons.has(token.lower) &&
      !commonWords.has(token.lower),
  );
}

function retag(tokens: Token[], isName: (token: Token, i: number) => boolean): Token[] {
  if (!tokens.some(isName)) return tokens;
  return tokens.map((token, i) => (isName(token, i) ? { ...token, tag: "name" } : token));
}

function isNameLike(token: Token): boolean {
  return (
    isCapitalised(token) &&
    /^\p{Lu}\p{L}/u.test(token.text) &&
    !DEMONYMS.has(token.lower) &&
    !ROLE_NOUNS.has(singular(token.lower)) &&
    !SPEECH_FORMS.has(token.lower)
  );
}

function isOpening(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.tag === "quote" || /^[:.!?•*–—-]$/.test(before.text);
}

/** In capitals or title case throughout, capitals tell nothing. */
function isShouted(tokens: readonly Token[], i: number): boolean {
  const near = tokens.slice(Math.max(0, i - 4), i + 5).filter((token) => /^\p{L}{4,}/u.test(token.text));
  return near.length > 3 && near.every(isCapitalised);
}
