import type { Span } from "@claimdesk/text";
import type { Article, Sentence } from "../article.ts";
import type { Token } from "../tokens.ts";
import { isCapitalised } from "../tokens.ts";
import { COUNTRIES } from "../words/countries.ts";
import { BODY_NOUNS, KNOWN_OFFICES, ROLE_NOUNS } from "../words/role-nouns.ts";

/** A description of a named person or body. */
export type Identity = Span & { name: string; description: string; isPerson: boolean };

const singular = (lower: string): string => lower.replace(/(?<=[a-z]{3})s$/, "");
const isRole = (token: Token | undefined): boolean =>
  token !== undefined && ROLE_NOUNS.has(singular(token.lower));
const isBody = (token: Token | undefined): boolean =>
  token?.tag === "noun" && BODY_NOUNS.has(singular(token.lower));

/** "port spokesman X", "X, the chief executive of Y", "the parent company, X", "Z-based X", "France's X". */
export function findIdentities(article: Article, sentence: Sentence): Identity[] {
  const found: Identity[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const identity =
      beforeName(article, tokens, i) ?? afterName(article, tokens, i) ?? fromPlace(article, tokens, i);
    if (
      identity &&
      !found.some(
        (other) => other.start < identity.end && identity.start < other.end && other.name === identity.name,
      )
    )
      found.push(identity);
  }
  return found;
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 8) {
    const token = tokens[to];
    if (!token) break;
    const isInner =
      to > from &&
      (token.text === "&" || /^(?:de|van|von|bin|al)$/.test(token.text)) &&
      tokens[to + 1]?.tag === "name";
    if (token.tag !== "name" && !isInner) break;
    to++;
  }
  return to;
}

/** Role or body noun, then the name, with a comma between or none. */
function beforeName(article: Article, tokens: readonly Token[], i: number): Identity | null {
  const isPerson = isRole(tokens[i]);
  if (!isPerson && !isBody(tokens[i])) return null;
  let at = i + 1;
  if (tokens[at]?.lower === "of" && isPerson) {
    // "Secretary of State Hale": the first word after "of" is the office, the rest is the name
    if (nameEnd(tokens, at + 1) - at < 4) return null;
    at += 2;
  }
  const hasComma = tokens[at]?.text === ",";
  const from = hasComma ? at + 1 : at;
  const first = tokens[from];
  if (first?.tag !== "name" || !isCapitalised(first)) return null;
  const to = nameEnd(tokens, from);
  if (tokens.slice(from, to).some(isRole)) return null;
  if (hasComma && !/^(?:punct|rel|aux|verb|modal)$/.test(tokens[to]?.tag ?? "punct")) return null;
  const start = skipDeterminer(tokens, descriptionStart(tokens, i));
  const words = i + 1 - start;
  if (words < 1 || (words === 1 && !isPerson)) return null;
  if (hasComma && words < 2) return null;
  if (KNOWN_OFFICES.has(tokens[i]?.lower ?? "") && words <= 2) return null;
  return identity(article, tokens, [start, to], [from, to], [start, hasComma ? i + 1 : from], isPerson);
}

/** Name, comma, noun phrase with a role or body noun, then a comma or the end. */
function afterName(article: Article, tokens: readonly Token[], i: number): Identity | null {
  const token = tokens[i];
  if (token?.tag !== "name" || tokens[i - 1]?.tag === "name") return null;
  let at = nameEnd(tokens, i);
  const nameTo = at;
  if (tokens[at]?.text === "(" && tokens[at + 2]?.text === ")") at += 3;
  if (tokens[at]?.text !== ",") return null;
  const opener = tokens[at + 1];
  if (!opener || !/^(?:det|noun|adj|name)$/.test(opener.tag)) return null;
  const from = at + 1;
  let to = from;
  let head = -1;
  while (to < tokens.length && to - from < 16) {
    const next = tokens[to];
    if (
      !next ||
      next.tag === "quote" ||
      /^(?:verb|aux|modal|rel|sub|that)$/.test(next.tag) ||
      /^[,.;:()–—]$/.test(next.text)
    )
      break;
    if (head === -1 && next.tag === "prep") break;
    if (head === -1 && (isRole(next) || isBody(next) || next.lower === "part")) head = to;
    to++;
  }
  const closer = tokens[to];
  const isClosed = closer === undefined || /^[,.;:()–—]$/.test(closer.text) || closer.tag === "quote";
  if (head === -1 || !isClosed || (opener.tag === "name" && tokens[from + 1]?.tag !== "possessive"))
    return null;
  return identity(article, tokens, [i, to], [i, nameTo], [from, to], isRole(tokens[head]));
}

/** "Los Angeles based X" and "France's X". */
function fromPlace(article: Article, tokens: readonly Token[], i: number): Identity | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.lower === "based" || token?.lower.endsWith("-based")) {
    const to = nameEnd(tokens, i + 1);
    let start = i;
    if (token.lower === "based") while (start > 0 && tokens[start - 1]?.tag === "name") start--;
    if (to > i + 1 && (start < i || token.lower !== "based"))
      return identity(article, tokens, [start, to], [i + 1, to], [start, i + 1], false);
  }
  if (token && next?.tag === "possessive" && COUNTRIES.has(token.text)) {
    const to = nameEnd(tokens, i + 2);
    const follows = tokens[to]?.tag;
    if (
      to === i + 2 ||
      !(follows === "modal" || follows === "aux" || follows === "verb" || follows === "punct")
    )
      return null;
    const town = tokens[i - 1]?.text === "," && tokens[i - 2]?.tag === "name" ? i - 2 : i;
    return identity(article, tokens, [town, to], [i + 2, to], [town, i + 1], false);
  }
  return null;
}

/** Where the words before a role begin: without coordinated and prepositional parts. */
function descriptionStart(tokens: readonly Token[], role: number): number {
  let from = role;
  while (
    from > 0 &&
    role - from < 8 &&
    /^(?:name|noun|adj|possessive|det|num|participle)$/.test(tokens[from - 1]?.tag ?? "")
  )
    from--;
  return from;
}

function skipDeterminer(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  return first?.tag === "det" && !/^(?:its|his|her|their)$/.test(first.lower) ? from + 1 : from;
}

type Range = [from: number, to: number];

function identity(
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
