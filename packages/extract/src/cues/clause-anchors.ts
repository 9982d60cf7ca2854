import type { Span } from "@claimdesk/text";
import type { Article, Sentence } from "../article.ts";
import { balanceMarks } from "../balance.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { Token } from "../grammar/tokens.ts";
import { endBeforeValues } from "./anchor-end.ts";
import type { Attribution } from "./attribution.ts";
import { findReasons } from "./causes.ts";
import type { ValueFind } from "./cue.ts";

const LOOSE_START = new Set(["punct", "quote", "coord", "sub", "that"]);
const LOOSE_END = new Set(["punct", "quote", "coord", "sub", "that", "rel", "prep", "to", "det"]);
/** Up to this many words an inserted description stays in the anchor ("X, part of the group, will supply"). */
const LONGEST_INSERTION = 8;
/** Up to this many words a name stands before the clause that tells of it ("Lt. Ann Brandt, who leads the unit"). */
const LONGEST_ANTECEDENT = 7;
const CLAUSE_MARK = /^[;:—–]$/;

/**
 * The smallest words that make a clause's assertion: without who says it, without phrases that only add a value or a
 * reason, since those are claims of their own. `null` when nothing is left.
 */
export function anchorOf(
  article: Article,
  sentence: Sentence,
  clause: Clause,
  values: readonly ValueFind[],
  attributions: readonly Attribution[],
): Span | null {
  const { tokens } = sentence;
  let to = Math.min(endBeforeValues(sentence, clause, values), endBeforeReason(article, sentence, clause));
  let from = afterInsertion(tokens, clause);
  if (clause.type === "relative" && clause.subject && belongsTo(tokens, clause.subject, from))
    from = clause.subject[0];
  const cut = clipToFrames(tokens, from, to, clause, attributions);
  from = cut[0];
  to = cut[1];
  while (from < to && (LOOSE_START.has(tokens[from]?.tag ?? "") || isConnective(tokens[from]))) from++;
  to = trimEnd(tokens, from, to, clause, values);
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || from >= to) return null;
  return balanceMarks(article.text, { start: first.start, end: last.end });
}

/** A reason told in a phrase is a claim of its own. */
function endBeforeReason(article: Article, sentence: Sentence, { group, to }: Clause): number {
  for (const { start } of findReasons(article, sentence)) {
    const at = sentence.tokens.findIndex((token) => token.start >= start);
    if (at >= group.to && at < to) return at;
  }
  return to;
}

/** A subject with an inserted description is told by the identity claim; the deed begins at its verb. */
function afterInsertion(tokens: readonly Token[], clause: Clause): number {
  const comma = tokens.findIndex(
    (token, i) => i > clause.from && i < clause.group.from && token.text === ",",
  );
  return comma > 0 && clause.group.from - comma > LONGEST_INSERTION ? clause.group.from : clause.from;
}

/** Whether a relative clause is told with its antecedent: a name, or a noun phrase of three words at most. */
function belongsTo(tokens: readonly Token[], [first, last]: [number, number], from: number): boolean {
  if (last > from) return false;
  return last - first <= (isName(tokens, [first, last]) ? LONGEST_ANTECEDENT : 3);
}

function isName(tokens: readonly Token[], [from, to]: [number, number]): boolean {
  return tokens.slice(from, to).some((token) => token.tag === "name");
}

function isConnective(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:meanwhile|however|moreover|also|then|thus|hence|therefore|furthermore|instead|although|later|still)$/.test(
      token.lower,
    )
  );
}

function clipToFrames(
  tokens: readonly Token[],
  from: number,
  to: number,
  clause: Clause,
  attributions: readonly Attribution[],
): [number, number] {
  let start = from;
  let end = to;
  const verb = tokens[clause.group.main];
  if (!verb) return [start, end];
  for (const { frame, scope } of attributions) {
    const isInScope = scope.start <= verb.start && verb.end <= scope.end;
    if (!isInScope) continue;
    while (start < end && (tokens[start]?.start ?? 0) < scope.start) start++;
    while (end > start && (tokens[end - 1]?.end ?? 0) > scope.end) end--;
    while (end > start && frame.start > verb.end && (tokens[end - 1]?.end ?? 0) > frame.start) end--;
  }
  return [start, end];
}

/** A preposition at the end leads nowhere, unless it belongs to its verb ("picked her up"; not "up to 12"). */
function isLooseEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !LOOSE_END.has(token.tag)) return false;
  return token.relation !== "compound:prt" || tokens[at + 1]?.lower === "to";
}

function trimEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
  clause: Clause,
  values: readonly ValueFind[],
): number {
  let to = end;
  const floor = Math.max(from + 1, clause.group.to);
  for (let i = floor + 1; i < to; i++) if (CLAUSE_MARK.test(tokens[i]?.text ?? "")) to = i;
  for (let round = 0; round < 4; round++) {
    while (to > floor && isLooseEnd(tokens, to - 1)) to--;
    const last = tokens[to - 1];
    const date = values.find(
      (value) =>
        value.kind === "date" && last !== undefined && value.start < last.end && last.end <= value.end + 2,
    );
    if (!date) break;
    let cut = to;
    while (cut > floor && (tokens[cut - 1]?.start ?? 0) >= date.start) cut--;
    if (cut === to) break;
    to = cut;
  }
  return to;
}
