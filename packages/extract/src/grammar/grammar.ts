import type { SyntaxToken } from "@claimdesk/syntax";
import { parseTokens, tagTokens, tokenize } from "@claimdesk/syntax";
import type { Span } from "@claimdesk/text";
import { coarseTag } from "./tags.ts";
import type { Tag, Token } from "./tokens.ts";

/** The words of a sentence; under each, the grammar's own tokens, of which a word may hold several. */
export type Wording = { tokens: Token[]; grammar: SyntaxToken[][] };

const VERBAL: ReadonlySet<Tag> = new Set<Tag>(["verb", "participle", "gerund", "infinitive", "aux", "modal"]);

/** The tagged words of a stretch of text, not parsed yet: each hangs on nothing. */
export function readWords(text: string, span: Span): Wording {
  const all = tokenize(text, span);
  tagTokens(all);
  const grammar = joinWords(all);
  let before: SyntaxToken | null = null;
  const tokens = grammar.map((parts): Token => {
    const tag = tagOf(parts, before);
    const last = parts.at(-1);
    if (last && tag !== "adv" && tag !== "quote") before = last;
    return newToken(text, parts, tag);
  });
  return { tokens, grammar };
}

function newToken(text: string, parts: readonly SyntaxToken[], tag: Tag): Token {
  const [first] = parts;
  if (first && parts.length === 1) {
    const { start, end, lower, lemma } = first;
    return { start, end, text: first.text, lower, tag, lemma, head: -1, relation: "root" };
  }
  const start = first?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  return { start, end, text: word, lower, tag, lemma: lower, head: -1, relation: "root" };
}

/** A compound is what its last part is; one that ends in a verb form describes ("government-backed"). */
function tagOf(parts: readonly SyntaxToken[], before: SyntaxToken | null): Tag {
  const last = parts.at(-1);
  if (!last) return "noun";
  if (parts.length === 1) return coarseTag(last, before);
  if (parts.some((part) => /^\p{N}/u.test(part.text)) && !parts.some((part) => isJoint(part.text)))
    return "num";
  const tag = coarseTag(last, null);
  if (VERBAL.has(tag) || tag === "prep" || tag === "adv") return "adj";
  return tag === "punct" ? "noun" : tag;
}

function isJoint(text: string): boolean {
  return /^[-‑–&/]$/.test(text);
}

/** Puts together what readers take for one word: hyphenated words, sums with their currency, numbers with their unit. */
function joinWords(all: readonly SyntaxToken[]): SyntaxToken[][] {
  const words: SyntaxToken[][] = [];
  let i = 0;
  while (i < all.length) {
    const word = all.slice(i, i + 1);
    i++;
    for (let more = countJoined(word, all, i); more > 0; more = countJoined(word, all, i)) {
      word.push(...all.slice(i, i + more));
      i += more;
    }
    words.push(word);
  }
  return words;
}

/** How many of the tokens from `i` on belong to the word before them. */
function countJoined(word: readonly SyntaxToken[], all: readonly SyntaxToken[], i: number): number {
  const last = word.at(-1);
  const next = all[i];
  if (!last || !next || last.end !== next.start) return 0;
  const isAmount = /^\p{N}/u.test(last.text);
  if (/\p{Sc}$/u.test(last.text) && /^\p{N}/u.test(next.text)) return 1;
  if (isAmount && (next.text === "%" || (/^\p{L}/u.test(next.text) && !/^['’]/.test(next.text)))) return 1;
  const after = all[i + 1];
  if (!isJoint(next.text) || !after || after.start !== next.end || !/^[\p{L}\p{N}]/u.test(after.text))
    return 0;
  if (isAmount) return /^[-–]$/.test(next.text) && /^\p{L}/u.test(after.text) ? 2 : 0;
  return /^\p{L}/u.test(last.text) && next.text !== "–" ? 2 : 0;
}

/** The words of a sentence, each hung on its head; every piece (word indexes in order) is parsed on its own. */
export function parseWords({ tokens, grammar }: Wording, pieces: readonly (readonly number[])[]): Token[] {
  const parsed = tokens.map((token) => ({ ...token }));
  for (const piece of pieces) {
    const parts = piece.flatMap((index) => grammar[index] ?? []).map((part) => ({ ...part }));
    const wordOf = piece.flatMap((index) => (grammar[index] ?? []).map(() => index));
    parseTokens(parts);
    parts.forEach((part, i) => {
      const index = wordOf[i] ?? 0;
      const head = part.head < 0 ? -1 : (wordOf[part.head] ?? -1);
      const token = parsed[index];
      if (!token || head === index) return;
      token.head = head;
      token.relation = part.relation;
    });
  }
  cutCycles(parsed);
  return parsed;
}

/** Joining tokens into words may hang two words on each other; the first of such a round then hangs on nothing. */
function cutCycles(tokens: readonly Token[]): void {
  const seenFrom = new Int32Array(tokens.length).fill(-1);
  tokens.forEach((_, i) => {
    let at = i;
    while (at >= 0 && seenFrom[at] === -1) {
      seenFrom[at] = i;
      at = tokens[at]?.head ?? -1;
    }
    const token = tokens[at];
    if (token && seenFrom[at] === i) token.head = -1;
  });
}
