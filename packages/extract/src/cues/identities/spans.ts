import type { Span } from "@claimdesk/text";
import type { Article } from "../../article.ts";
import type { Token } from "../../grammar/tokens.ts";
import { BODY_NOUNS, ROLE_NOUNS, singular } from "../../words/role-nouns.ts";

/** A description of a named person or body. */
export type Identity = Span & { name: string; description: string; isPerson: boolean };

/** Tokens `[from, to)`. */
export type Range = [from: number, to: number];

/** Whether a token names an office or occupation. */
export function isRole(token: Token | undefined): boolean {
  return token !== undefined && ROLE_NOUNS.has(singular(token.lower));
}

/** Whether a token is a noun for a body, firm or place. */
export function isBody(token: Token | undefined): boolean {
  return token?.tag === "noun" && BODY_NOUNS.has(singular(token.lower));
}

/** Where the name that starts at a token ends. */
export function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 8) {
    const token = tokens[to];
    if (!token) break;
    const isInner =
      to > from &&
      (token.text === "&" ||
        /^(?:de|van|von|bin|al)$/.test(token.text) ||
        /^(?:al|el)-\p{Lu}/u.test(token.text)) &&
      (tokens[to + 1]?.tag === "name" || token.text.includes("-"));
    if (token.tag !== "name" && !isInner) break;
    to++;
  }
  return to;
}

/** An identity on the words of three token ranges; `null` when they are empty. */
export function identity(
  article: Article,
  tokens: readonly Token[],
  whole: Range,
  name: Range,
  description: Range,
  isPerson: boolean,
): Identity | null {
  const span = (range: Range): Span => ({
    start: tokens[range[0]]?.start ?? 0,
    end: tokens[range[1] - 1]?.end ?? 0,
  });
  const { start, end } = span(whole);
  if (start >= end) return null;
  const words = (range: Range): string => article.text.slice(span(range).start, span(range).end);
  return { start, end, name: words(name), description: words(description), isPerson };
}
