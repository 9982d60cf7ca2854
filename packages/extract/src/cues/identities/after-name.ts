import type { Article } from "../../article.ts";
import type { Token } from "../../grammar/tokens.ts";
import { isCapitalised } from "../../grammar/tokens.ts";
import { isBodyName } from "../../names/names.ts";
import { MONTHS, WEEKDAYS } from "../../words/calendar-words.ts";
import { COUNTRIES, PLACE_NAMES } from "../../words/countries.ts";
import type { Identity } from "./spans.ts";
import { identity, isBody, isRole, nameEnd } from "./spans.ts";

const LONGEST = 16;
/** Nouns that take up what was told rather than say who somebody is: ", a move that", ", the first time". */
const TAKING_UP =
  /^(?:move|decision|step|deal|fact|sign|result|results|time|times|year|years|day|days|week|weeks|month|months|rise|fall|increase|decrease|drop|record|blow|setback|claim|charge|figure|number|total|reference|process|way|change|policy|practice|trend|level|rate|price|win|victory|defeat|lot|bit|series|majority|minority|half|third|quarter|percent|percentage|distance|age|amount|cost|value|night|morning|afternoon|evening|weekend|moment|period|case|one|others?)$/;

/** Name, comma, description, then a comma, the end or "who": "X, the chief executive of Y,", "Y, a town in Z". */
export function afterName(
  article: Article,
  tokens: readonly Token[],
  i: number,
  persons: ReadonlySet<number>,
): Identity | null {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.tag !== "name" || before?.tag === "name" || before?.text === "&") return null;
  if (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)) return null;
  let at = nameEnd(tokens, i);
  const nameTo = at;
  if (!tokens.slice(i, nameTo).some(isCapitalised)) return null;
  if (tokens[at]?.text === "(" && tokens[at + 2]?.text === ")") at += 3;
  if (tokens[at]?.text !== ",") return null;
  const from = at + 1;
  const found = describedUntil(tokens, from);
  if (!found) return null;
  const { to, head } = found;
  const opener = tokens[from];
  const isKnown = isRole(tokens[head]) || isBody(tokens[head]) || tokens[head]?.lower === "part";
  const owner = tokens.slice(from, head).some((each) => each.tag === "possessive");
  const isDescribed =
    (/^(?:a|an|the)$/.test(opener?.lower ?? "") || owner) && !TAKING_UP.test(tokens[head]?.lower ?? "");
  if (!isKnown && !isDescribed) return null;
  if (opener?.tag === "name" && !owner) return null;
  if (before?.tag === "det" && !isDescribed) return null;
  return identity(article, tokens, [i, to], [i, nameTo], [from, to], persons.has(i) || isRole(tokens[head]));
}

/** A noun phrase with what hangs on it, closed by a mark, a relative or the end; `head` is its noun. */
function describedUntil(tokens: readonly Token[], from: number): { to: number; head: number } | null {
  if (!/^(?:det|noun|adj|name|num)$/.test(tokens[from]?.tag ?? "")) return null;
  let head = -1;
  let to = from;
  let isOpen = true;
  while (to < tokens.length && to - from < LONGEST) {
    const token = tokens[to];
    if (!token || token.tag === "quote" || /^(?:verb|aux|modal|sub|rel|that|gerund)$/.test(token.tag)) break;
    // "a company based in Ghent", but not "the shares increased by"
    const isKnown = isRole(tokens[head]) || isBody(tokens[head]);
    if (token.tag === "participle" && !(isKnown && tokens[to + 1]?.tag === "prep")) break;
    if (token.tag === "participle") isOpen = false;
    if (/^[,.;:()–—]$/.test(token.text)) break;
    if (token.tag === "prep" || token.tag === "to") isOpen = false;
    if (isOpen && (token.tag === "noun" || (token.tag === "name" && isRole(token)))) head = to;
    to++;
  }
  const closer = tokens[to];
  const isClosed =
    closer === undefined ||
    /^[,.;:()–—]$/.test(closer.text) ||
    closer.tag === "quote" ||
    closer.tag === "rel" ||
    closer.tag === "that";
  const last = tokens[to - 1];
  const isWhole = last !== undefined && /^(?:noun|name|num|adj|adv)$/.test(last.tag);
  return head >= 0 && isClosed && isWhole ? { to, head } : null;
}

/** "Ina Hale of the Civic Party", "Ina Hale from the port authority": a person and the body behind. */
export function memberOf(
  article: Article,
  tokens: readonly Token[],
  i: number,
  persons: ReadonlySet<number>,
): Identity | null {
  if (tokens[i]?.tag !== "name" || tokens[i - 1]?.tag === "name") return null;
  const nameTo = nameEnd(tokens, i);
  if (
    nameTo - i < 2 ||
    !/^(?:of|from|at)$/.test(tokens[nameTo]?.lower ?? "") ||
    tokens[nameTo + 1]?.lower !== "the"
  )
    return null;
  let to = nameTo + 2;
  while (to - nameTo < 9 && /^(?:name|noun|adj)$/.test(tokens[to]?.tag ?? "")) to++;
  const body = tokens.slice(nameTo + 2, to);
  const name = body.map((token) => token.text).join(" ");
  if (body.length === 0 || !body.some((token) => token.tag === "name") || PLACE_NAMES.has(name)) return null;
  const last = body.at(-1);
  if (last?.tag !== "name" && !isBody(last)) return null;
  const isMember =
    persons.has(i) ||
    (isBodyName(name) && !isBodyName(article.text.slice(tokens[i]?.start ?? 0, tokens[nameTo - 1]?.end)));
  if (!isMember) return null;
  return identity(article, tokens, [i, to], [i, nameTo], [nameTo, to], true);
}

/** "Civic's Ina Hale": a person under a body's name; a country's is no claim by itself. */
export function ownedBy(
  article: Article,
  tokens: readonly Token[],
  i: number,
  persons: ReadonlySet<number>,
): Identity | null {
  if (tokens[i]?.tag !== "name" || tokens[i - 1]?.tag !== "possessive" || tokens[i - 2]?.tag !== "name")
    return null;
  const to = nameEnd(tokens, i);
  let from = i - 2;
  while (from > 0 && tokens[from - 1]?.tag === "name" && i - from < 7) from--;
  const owner = article.text.slice(tokens[from]?.start ?? 0, tokens[i - 2]?.end ?? 0);
  const isPerson = persons.has(from) || article.names.persons.has(tokens[i - 2]?.lower ?? "");
  const named = article.text.slice(tokens[i]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const isMember =
    persons.has(i) ||
    (isBodyName(owner) &&
      to - i <= 3 &&
      !isBodyName(named) &&
      /^(?:punct|verb|aux|modal|coord)$/.test(tokens[to]?.tag ?? "punct"));
  if (to - i < 2 || isPerson || !isMember || PLACE_NAMES.has(owner)) return null;
  return identity(article, tokens, [from, to], [i, to], [from, i - 1], true);
}

/** "Los Angeles based X" and "France's X". */
export function fromPlace(article: Article, tokens: readonly Token[], i: number): Identity | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.lower === "based" || token?.lower.endsWith("-based")) {
    const to = nameEnd(tokens, i + 1);
    let start = i;
    if (token.lower === "based") while (start > 0 && tokens[start - 1]?.tag === "name") start--;
    if (to > i + 1 && (start < i || token.lower !== "based"))
      return identity(article, tokens, [start, to], [i + 1, to], [start, i + 1], false);
  }
  if (!token || next?.tag !== "possessive" || !COUNTRIES.has(token.text)) return null;
  const to = nameEnd(tokens, i + 2);
  if (to === i + 2 || !/^(?:modal|aux|verb|punct)$/.test(tokens[to]?.tag ?? "")) return null;
  const isPerson = article.names.persons.has(tokens[to - 1]?.lower ?? "");
  if (isPerson) return null;
  const town = tokens[i - 1]?.text === "," && tokens[i - 2]?.tag === "name" ? i - 2 : i;
  return identity(article, tokens, [town, to], [i + 2, to], [town, i + 1], false);
}
