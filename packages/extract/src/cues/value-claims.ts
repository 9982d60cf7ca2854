import type { Span } from "@claimdesk/text";
import type { Article, Sentence } from "../article.ts";
import { balanceMarks } from "../balance.ts";
import type { Draft } from "../draft.ts";
import { newDraft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { nounPhraseEnd, nounPhraseStart } from "../grammar/phrases.ts";
import type { Token } from "../grammar/tokens.ts";
import type { Tree } from "../grammar/tree.ts";
import type { Attribution } from "./attribution.ts";
import type { ValueFind } from "./cue.ts";

const SHORT_CLAUSE = 11;

/** One draft for every value, anchored on the smallest phrase that names what is measured. */
export function draftValues(
  article: Article,
  sentence: Sentence,
  values: readonly ValueFind[],
  attributions: readonly Attribution[],
): Draft[] {
  return values
    .filter((value) => !value.isBlocked && value.norm !== "")
    .map((value) => {
      const clause = clauseAt(sentence.tokens, sentence.clauses, value);
      return newDraft(
        holding(value, balanceMarks(article.text, anchorOf(sentence, value, clause, attributions))),
        value.kind,
        sentence,
        {
          value,
          clause,
        },
      );
    });
}

function clauseAt(tokens: readonly Token[], clauses: readonly Clause[], value: ValueFind): Clause | null {
  const found = clauses.findLast(
    (clause) =>
      (tokens[clause.from]?.start ?? 0) <= value.start && (tokens[clause.to - 1]?.end ?? 0) >= value.end,
  );
  return found ?? clauses[0] ?? null;
}

type Range = [from: number, to: number];

function anchorOf(
  sentence: Sentence,
  value: ValueFind,
  clause: Clause | null,
  attributions: readonly Attribution[],
): Span {
  const { tokens } = sentence;
  const from = tokens.findIndex((token) => token.end > value.start);
  const to = tokens.findIndex((token) => token.end >= value.end) + 1;
  if (from < 0 || to <= from) return { start: value.start, end: value.end };
  const isNamed = value.noun !== null || /^(?:noun|adj|name)$/.test(tokens[to]?.tag ?? "");
  const isPhrase = isNamed && value.kind !== "date" && value.kind !== "rank";
  const range = isPhrase
    ? phraseAround(tokens, [from, to], clause)
    : clauseAround(sentence, [from, to], clause, value);
  return clip(tokens, range[0], range[1], value, attributions);
}

/** The noun phrase with the value, and what it is a part of ("a 30-day pause in the war"). */
function phraseAround(tokens: readonly Token[], [first, last]: Range, clause: Clause | null): Range {
  const from = nounPhraseStart(tokens, first);
  const to = Math.max(last, nounPhraseEnd(tokens, last));
  if (tokens[to]?.tag !== "prep" || !clause || to >= clause.to) return [from, to];
  const end = nounPhraseEnd(tokens, to + 1);
  return end > to + 1 && end - to < 6 ? [from, end] : [from, to];
}

/** The clause up to the value; a date told before the verb takes the verb and its object in. */
function clauseAround(
  { tokens, tree }: Sentence,
  [first, last]: Range,
  clause: Clause | null,
  value: ValueFind,
): Range {
  let from = nounPhraseStart(tokens, first);
  let to = last;
  if (clause && first >= clause.from && last <= clause.to) {
    const isNear = first - clause.from <= SHORT_CLAUSE;
    from = isNear ? clause.from : Math.min(first, Math.max(clause.from, clause.group.from));
  }
  while (from < to - 1 && /^(?:punct|coord|sub|that)$/.test(tokens[from]?.tag ?? "")) from++;
  if (value.kind !== "date") return [from, Math.max(to, nounPhraseEnd(tokens, to))];
  const isOpening =
    clause !== null &&
    last <= clause.group.from &&
    first - from < 4 &&
    clause.group.to - first <= SHORT_CLAUSE;
  if (isOpening && !opensClause(tokens, first)) return [describedFrom(tokens, tree, first), to];
  if (isOpening) {
    to = Math.max(to, nounPhraseEnd(tokens, clause.group.to), clause.group.to);
    if (tokens[from - 1]?.tag === "prep" && from === first) from--;
  }
  return [from, to];
}

/** "elected to parliament in 2014" beside a name: from its participle. */
function describedFrom(tokens: readonly Token[], tree: Tree, first: number): number {
  let at = first;
  while (at >= 0 && !/^acl/.test(tokens[at]?.relation ?? "")) at = tree.head(at);
  return at >= 0 ? Math.min(first, tree.start(at)) : first;
}

/** "In 2014 he resigned", not "Ruiz, elected in 2014, resigned": nothing but a preposition between a mark and the date. */
function opensClause(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.tag === "prep" ? first - 2 : first - 1;
  return before < 0 || /^(?:punct|quote|coord|sub|that)$/.test(tokens[before]?.tag ?? "");
}

/** An anchor always holds its value, whatever was cut off. */
function holding(value: ValueFind, span: Span): Span {
  return { start: Math.min(span.start, value.start), end: Math.max(span.end, value.end) };
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
