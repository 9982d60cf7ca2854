import type { Span } from "@claimdesk/text";
import type { Article, Sentence } from "../article.ts";
import type { Clause } from "../clauses.ts";
import { splitClauses } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { newDraft } from "../draft.ts";
import { nounPhraseEnd, nounPhraseStart } from "../phrases.ts";
import type { Token } from "../tokens.ts";
import type { Attribution } from "./attribution.ts";
import type { ValueFind } from "./cue.ts";

const SHORT_CLAUSE = 11;

/** One draft for every value, anchored on the smallest phrase that names what is measured. */
export function draftValues(
  _article: Article,
  sentence: Sentence,
  values: readonly ValueFind[],
  attributions: readonly Attribution[],
): Draft[] {
  const clauses = splitClauses(sentence.tokens);
  return values
    .filter((value) => !value.isBlocked && value.norm !== "")
    .map((value) => {
      const clause = clauseAt(sentence.tokens, clauses, value);
      return newDraft(anchorOf(sentence, value, clause, attributions), value.kind, sentence, {
        value,
        clause,
      });
    });
}

function clauseAt(tokens: readonly Token[], clauses: readonly Clause[], value: ValueFind): Clause | null {
  const found = clauses.findLast(
    (clause) =>
      (tokens[clause.from]?.start ?? 0) <= value.start && (tokens[clause.to - 1]?.end ?? 0) >= value.end,
  );
  return found ?? clauses[0] ?? null;
}

function anchorOf(
  sentence: Sentence,
  value: ValueFind,
  clause: Clause | null,
  attributions: readonly Attribution[],
): Span {
  const { tokens } = sentence;
  let from = tokens.findIndex((token) => token.end > value.start);
  let to = tokens.findIndex((token) => token.end >= value.end) + 1;
  if (from < 0 || to <= from) return { start: value.start, end: value.end };
  if (value.kind === "date" || value.kind === "rank" || value.noun === null) {
    if (clause && from >= clause.from && to <= clause.to)
      from =
        from - clause.from <= SHORT_CLAUSE
          ? clause.from
          : Math.min(from, Math.max(clause.from, clause.group.from));
    else from = nounPhraseStart(tokens, from);
    while (from < to - 1 && /^(?:punct|coord|sub|that)$/.test(tokens[from]?.tag ?? "")) from++;
    if (value.kind !== "date") to = Math.max(to, nounPhraseEnd(tokens, to));
  } else {
    from = nounPhraseStart(tokens, from);
    to = Math.max(to, nounPhraseEnd(tokens, to));
    if (tokens[to]?.tag === "prep" && clause && to < clause.to) {
      const end = nounPhraseEnd(tokens, to + 1);
      if (end > to + 1 && end - to < 6) to = end;
    }
  }
  return clip(tokens, from, to, value, attributions);
}

function clip(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: ValueFind,
  attributions: readonly Attribution[],
): Span {
  let start = Math.min(tokens[from]?.start ?? value.start, value.start);
  const end = Math.max(tokens[to - 1]?.end ?? value.end, value.end);
  for (const { scope } of attributions)
    if (scope.start <= value.start && value.end <= scope.end)
      start = Math.max(start, firstWordFrom(tokens, scope.start, value.start));
  return { start, end };
}

function firstWordFrom(tokens: readonly Token[], offset: number, limit: number): number {
  const token = tokens.find((each) => each.start >= offset && each.tag !== "punct" && each.tag !== "quote");
  return token ? Math.min(token.start, limit) : limit;
}
