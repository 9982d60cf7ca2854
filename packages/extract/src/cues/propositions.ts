import type { Span } from "@claimdesk/text";
import { contains } from "@claimdesk/text";
import type { Article, Sentence } from "../article.ts";
import { balanceMarks } from "../balance.ts";
import type { Clause } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { newDraft } from "../draft.ts";
import type { ClaimKind } from "../extraction.ts";
import type { Token } from "../tokens.ts";
import { SPEECH_VERBS, STANCE_VERBS } from "../words/speech-verbs.ts";
import { endBeforeValues } from "./anchor-end.ts";
import type { Attribution } from "./attribution.ts";
import { findReasons } from "./causes.ts";
import type { ValueFind } from "./cue.ts";
import { opinionSpans } from "./opinions.ts";

const LOOSE_START = new Set(["punct", "quote", "coord", "sub", "that"]);
const LOOSE_END = new Set(["punct", "quote", "coord", "sub", "that", "rel", "prep", "to", "det"]);
const MEASURES = new Set(
  "be have make reach cost rise fall increase decrease grow drop total earn gain sell expect stand amount call climb carry decline double triple jump number weigh measure last run exceed".split(
    " ",
  ),
);
/** Up to this many words an inserted description stays in the anchor ("X, part of the group, will supply"). */
const LONGEST_INSERTION = 5;
const CLAUSE_MARK = /^[;:—–]$/;
const CAUSAL =
  /\b(?:because|due to|caused?|causes|as a result|explained by|owing to|thanks to|root cause|led to|leading to)\b/i;
const COMPARATIVE = /\b(?:than|same .{1,20} as|compared (?:to|with)|unlike|different)\b/i;
const AHEAD = new Set("plan intend schedule expect propose aim hope want decide agree consider".split(" "));

/** What the sentence's clauses assert, one draft for each, without attribution and trailing dates. */
export function draftPropositions(
  article: Article,
  sentence: Sentence,
  values: readonly ValueFind[],
  attributions: readonly Attribution[],
): Draft[] {
  if (sentence.text.endsWith("?")) return [];
  const drafts: Draft[] = [];
  for (const clause of sentence.clauses) {
    const span = anchorOf(article, sentence, clause, values, attributions);
    if (!span || !isAssertion(article, sentence, clause, span, values, attributions)) continue;
    drafts.push(
      newDraft(span, kindOf(article.text.slice(span.start, span.end), clause), sentence, { clause }),
    );
  }
  return drafts;
}

function anchorOf(
  article: Article,
  sentence: Sentence,
  clause: Clause,
  values: readonly ValueFind[],
  attributions: readonly Attribution[],
): Span | null {
  const { tokens } = sentence;
  let to = Math.min(endBeforeValues(sentence, clause, values), endBeforeReason(article, sentence, clause));
  let from = afterInsertion(tokens, clause);
  if (
    clause.type === "relative" &&
    clause.subject &&
    clause.subject[1] <= from &&
    clause.subject[1] - clause.subject[0] <= 3 &&
    isName(tokens, clause.subject)
  )
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
    if (at > group.to && at < to) return at;
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
    while (to > floor && LOOSE_END.has(tokens[to - 1]?.tag ?? "")) to--;
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

function isAssertion(
  article: Article,
  sentence: Sentence,
  clause: Clause,
  span: Span,
  values: readonly ValueFind[],
  attributions: readonly Attribution[],
): boolean {
  const { tokens } = sentence;
  const verb = tokens[clause.group.main];
  if (!verb) return false;
  const isOpinion = sentence.quotations.some((each) =>
    opinionSpans(article, each).some((span) => contains(span, verb)),
  );
  if (isOpinion) return false;
  if (isFrame(tokens, clause, verb, attributions) || isLink(tokens, clause)) return false;
  const content = tokens.filter(
    (token) =>
      token.start >= span.start &&
      token.end <= span.end &&
      /^(?:noun|name|num|adj|verb|participle|gerund|infinitive)$/.test(token.tag),
  );
  if (content.length < 2) return false;
  if (clause.type === "subordinate" && clause.group.lemma === "be" && content.length < 3) return false;
  if (clause.type === "participial" && SPEECH_VERBS.has(verb.lemma) && !STANCE_VERBS.has(verb.lemma))
    return false;
  return !isMeasureOnly(tokens, clause, span, values);
}

/** The verb of speaking itself; what else is told of a speaker ("who helped lead the trial") is a claim. */
function isFrame(
  tokens: readonly Token[],
  clause: Clause,
  verb: Token,
  attributions: readonly Attribution[],
): boolean {
  if (clause.head >= 0 && tokens[clause.head]?.head !== -1) return false;
  return attributions.some(
    ({ frame, scope }) =>
      frame.start <= verb.start &&
      verb.end <= frame.end &&
      (scope.start >= verb.end || scope.end <= verb.start),
  );
}

/** "The news comes as …" only ties one claim to the next. */
function isLink(tokens: readonly Token[], clause: Clause): boolean {
  return (
    clause.group.lemma === "come" &&
    /^(?:as|after|amid|before|when|while)$/.test(tokens[clause.group.to]?.lower ?? "")
  );
}

/** "Shares fell 5 percent": the value is the whole point and the value claim says it. */
function isMeasureOnly(
  tokens: readonly Token[],
  clause: Clause,
  span: Span,
  values: readonly ValueFind[],
): boolean {
  if (!MEASURES.has(clause.group.lemma)) return false;
  const end = tokens[clause.group.main]?.end ?? 0;
  // "has 60 days to respond" is its value; "had a two hour work stoppage" is also a deed
  const reach = clause.group.lemma === "have" ? 2 : 28;
  return values.some(
    (value) =>
      value.kind !== "date" &&
      !value.isBlocked &&
      value.start >= (tokens[clause.group.from]?.start ?? 0) &&
      value.start - end < reach &&
      value.end <= span.end + 2,
  );
}

function kindOf(words: string, clause: Clause): ClaimKind {
  if (clause.group.isAhead || AHEAD.has(clause.group.lemma) || clause.type === "purpose") return "plan";
  if (CAUSAL.test(words)) return "cause";
  if (COMPARATIVE.test(words)) return "comparison";
  return clause.group.lemma === "be" || clause.group.lemma === "have" || clause.group.lemma === "remain"
    ? "state"
    : "event";
}
