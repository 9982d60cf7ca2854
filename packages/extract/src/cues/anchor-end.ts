import type { Sentence } from "../article.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { ValueFind } from "./cue.ts";

/** How a phrase hangs on what it adds to, where the clause says something without it. */
const ADDED = /^(?:obl|nmod|acl|advcl|appos|parataxis)/;
/** A date after a list is no item of it ("Uppsala, Sweden, next week"). */
const ADDED_DATE = /^(?:obl|nmod|acl|advcl|appos|parataxis|conj)/;
/** Prepositions that a verb takes its object with. */
const GOVERNED = /^(?:for|on|with|against|into)$/;

/**
 * Where a clause has said what it says: before the first phrase after its verb that only adds a value, since the value
 * is a claim of its own ("The case was confirmed | on March 27 in …").
 */
export function endBeforeValues(
  { tokens, tree }: Sentence,
  clause: Clause,
  values: readonly ValueFind[],
): number {
  let { to } = clause;
  for (const value of values) {
    if (value.isBlocked) continue;
    const at = tokens.findIndex((token) => token.end > value.start);
    if (at < clause.group.to || at >= to) continue;
    const phrase = climb(at, value.kind === "date" ? ADDED_DATE : ADDED);
    if (phrase === null) continue;
    const start = tree.start(phrase);
    // "searched for a dozen others": what the verb is about stays with it
    const isNeeded =
      start === clause.group.to && value.kind === "quantity" && GOVERNED.test(tokens[start]?.lower ?? "");
    if (start >= clause.group.to && !isNeeded) to = Math.min(to, start);
  }
  return to;

  function climb(index: number, added: RegExp): number | null {
    let at = index;
    while (at >= 0 && at !== clause.group.main) {
      if (added.test(tokens[at]?.relation ?? "")) return at;
      at = tree.head(at);
    }
    return null;
  }
}
