import type { Article } from "../../article.ts";
import { nounPhraseStart } from "../../grammar/phrases.ts";
import type { Token } from "../../grammar/tokens.ts";
import { isCapitalised } from "../../grammar/tokens.ts";
import { KNOWN_OFFICES } from "../../words/role-nouns.ts";
import type { Identity } from "./spans.ts";
import { identity, isBody, isRole, nameEnd } from "./spans.ts";

const OWNED = /^(?:its|his|her|their|our|my)$/;

/** Role or body noun at `i`, then the name, with a comma between or none: "port spokesman X", "the operator, X,". */
export function beforeName(
  article: Article,
  tokens: readonly Token[],
  i: number,
  persons: ReadonlySet<number>,
): Identity | null {
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
  if (tokens.slice(from, to).some(isRole) && (isPerson || to - from < 2)) return null;
  if (hasComma && !/^(?:punct|rel|aux|verb|modal)$/.test(tokens[to]?.tag ?? "punct")) return null;
  const opening = descriptionStart(tokens, i);
  const start = skipDeterminer(tokens, opening);
  const words = i + 1 - start;
  const isPointed = hasComma && tokens[opening]?.tag === "det" && tokens[to]?.tag === "punct";
  // "On its website, Hale said": a place to speak from, then the subject
  const isAside =
    /^(?:on|in|at|via|through)$/.test(tokens[opening - 1]?.lower ?? "") &&
    /^(?:verb|aux|modal)$/.test(tokens[to]?.tag ?? "");
  // "counsel of the company, Ina Hale": the name is not the company's
  if (hasComma && !isPerson && persons.has(from)) return null;
  if (hasComma && (isAside || words < 2) && !isPointed) return null;
  if (words < 1 || (words === 1 && !isPerson && !isPointed)) return null;
  if (KNOWN_OFFICES.has(tokens[i]?.lower ?? "") && words <= 2) return null;
  return identity(
    article,
    tokens,
    [isPointed && words < 2 ? opening : start, to],
    [from, to],
    [start, hasComma ? i + 1 : from],
    isPerson,
  );
}

/** "The vice president and general counsel of the company, X,": an office with what belongs to it. */
export function longOffice(
  article: Article,
  tokens: readonly Token[],
  i: number,
  persons: ReadonlySet<number>,
): Identity | null {
  if (tokens[i]?.tag !== "name" || !persons.has(i) || tokens[i - 1]?.text !== ",") return null;
  const to = nameEnd(tokens, i);
  if (to - i < 2 || !/^(?:punct|aux|verb|modal)$/.test(tokens[to]?.tag ?? "")) return null;
  const from = nounPhraseStart(tokens, i - 1);
  const words = tokens.slice(from, i - 1);
  const head = words.findIndex((token) => token.tag === "prep");
  const isOffice = tokens[from]?.tag === "det" && head > 0 && words.slice(0, head).some(isRole);
  const isFree = from === 0 || tokens[from - 1]?.tag === "punct" || tokens[from - 1]?.tag === "quote";
  return isOffice && isFree ? identity(article, tokens, [from, to], [i, to], [from, i - 1], true) : null;
}

/** Where the words before a role begin: without coordinated and prepositional parts. */
function descriptionStart(tokens: readonly Token[], role: number): number {
  let from = role;
  while (
    from > 0 &&
    role - from < 8 &&
    (/^(?:name|noun|adj|possessive|det|num|participle)$/.test(tokens[from - 1]?.tag ?? "") ||
      (tokens[from - 1]?.tag === "gerund" && tokens[from]?.tag === "noun"))
  )
    from--;
  return from;
}

function skipDeterminer(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  return first?.tag === "det" && !OWNED.test(first.lower) ? from + 1 : from;
}
