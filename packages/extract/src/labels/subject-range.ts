import type { Sentence } from "../article.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { Token } from "../grammar/tokens.ts";

/**
 * The tokens of a clause's subject. A relative clause set off by a comma tells of the name or noun right before it,
 * whatever else it may hang on.
 */
export function subjectRange(sentence: Sentence, clause: Clause): [number, number] | null {
  const { tokens } = sentence;
  const opener = tokens[clause.from];
  if (clause.type !== "relative" || opener?.tag !== "rel" || !/^(?:who|which)$/.test(opener.lower))
    return clause.subject;
  let to = clause.from;
  while (to > 0 && /^(?:punct|quote)$/.test(tokens[to - 1]?.tag ?? "")) to--;
  const last = tokens[to - 1];
  if (clause.group.from - clause.from > 2) return clause.subject;
  if (last?.tag === "name") {
    let from = to - 1;
    while (from > 0 && tokens[from - 1]?.tag === "name") from--;
    return [from, to];
  }
  if (last?.tag !== "noun") return clause.subject;
  let from = chunkStart(tokens, to);
  if (tokens[from - 1]?.lower === "of") from = chunkStart(tokens, from - 1);
  return from < to ? [from, to] : clause.subject;
}

/** Where the noun phrase begins that ends before a token: its nouns, what describes them and their article. */
export function chunkStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < 8) {
    const tag = tokens[from - 1]?.tag ?? "punct";
    if (!/^(?:noun|adj|name|det|num|possessive|participle)$/.test(tag)) break;
    from--;
    if (tag === "det") break;
  }
  return from;
}
