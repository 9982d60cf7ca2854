import type { Span } from "@claimdesk/text";
import { contains, overlaps } from "@claimdesk/text";
import type { Article, Sentence } from "../article.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { Token } from "../grammar/tokens.ts";
import { SPEECH_VERBS, STANCE_VERBS } from "../words/speech-verbs.ts";
import type { Attribution } from "./attribution.ts";
import type { ValueFind } from "./cue.ts";
import { opinionSpans } from "./opinions.ts";

const MEASURES = new Set(
  "be have make reach cost rise fall increase decrease grow drop total earn gain sell expect stand amount call climb carry decline double triple jump number weigh measure last run exceed go come lose kill injure wound infect near top hit hold give contain span".split(
    " ",
  ),
);
/** "only about", "more than", "an estimated": how far into the subject its number may begin, in characters. */
const LONGEST_HEDGE = 14;
/** Fewer are named for what they did, not counted: "two other men were given suspended sentences". */
const FEWEST = 5;
/** Verbs whose point is when they happen: with a date, the date is the claim. */
const TIMELY = new Set("begin start end finish arrive occur happen last close open fall be come".split(" "));
/** Verbs that tell nothing without what follows them: "Damage was put | at …". */
const PLACING =
  /^(?:put|expect|estimate|set|forecast|project|value|price|schedule|think|believe|know|call|name|say)$/;
/** Verbs that only bring in what somebody found, when a clause follows. */
const REPORTING = new Set(
  "show hear reveal indicate suggest find mean report learn understand know think believe see".split(" "),
);

/** Whether the words of a clause assert something of their own that can be checked. */
export function isAssertion(
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
  if (content.length < 2 || article.text.startsWith("according to", span.start)) return false;
  if (clause.type === "participial" && SPEECH_VERBS.has(verb.lemma) && !STANCE_VERBS.has(verb.lemma))
    return false;
  if (bringsIn(sentence, clause) || isBare(sentence, clause, span, values)) return false;
  if (isCounted(sentence, clause, values)) return false;
  return !isMeasureOnly(sentence, clause, span, values);
}

/** "57 percent of the children received a dose": how many did is the point, and the value claim says it. */
function isCounted({ tokens }: Sentence, { subject, group }: Clause, values: readonly ValueFind[]): boolean {
  const first = subject === null ? undefined : tokens[subject[0]];
  if (!first || group.isAhead) return false;
  return values.some(
    ({ kind, norm, start, end, isBlocked }) =>
      !isBlocked &&
      start - first.start <= LONGEST_HEDGE &&
      end > first.start &&
      (kind === "percent" || (kind === "quantity" && !(Number(norm) < FEWEST))),
  );
}

/** "The results show that …": the clause that follows is the claim. */
function bringsIn({ tokens, tree, clauses }: Sentence, clause: Clause): boolean {
  if (clause.head < 0 || !REPORTING.has(clause.group.lemma)) return false;
  const children = tree.children(clause.head);
  const hasObject = children.some((child) => tokens[child]?.relation === "obj");
  return !hasObject && clauses.some((each) => each.type === "complement" && children.includes(each.head));
}

/** A subject and its verb alone, where a value says the rest or is the subject: "86 people were rescued". */
function isBare(sentence: Sentence, clause: Clause, span: Span, values: readonly ValueFind[]): boolean {
  const { tokens } = sentence;
  const { group, to } = clause;
  const verbEnd = tokens[group.main]?.end ?? 0;
  const hasMore = tokens.some(
    (token) =>
      token.start >= verbEnd &&
      token.end <= span.end &&
      /^(?:noun|name|adj|num|verb|infinitive)$/.test(token.tag),
  );
  if (hasMore) return false;
  if (group.isPassive && PLACING.test(group.lemma)) return true;
  if (group.lemma === "be" || SPEECH_VERBS.has(group.lemma) || REPORTING.has(group.lemma))
    return !group.isPassive;
  const end = tokens[to - 1]?.end ?? span.end;
  const told = values.filter(
    (value) => !value.isBlocked && value.start >= span.start && value.end <= end + 2,
  );
  return told.some(({ kind, start }) =>
    kind === "date"
      ? TIMELY.has(group.lemma)
      : (start < verbEnd && !group.isAhead) || (MEASURES.has(group.lemma) && !group.isPassive),
  );
}

/** The verb of speaking itself; what else is told of a speaker ("who helped lead the trial") is a claim. */
function isFrame(
  tokens: readonly Token[],
  clause: Clause,
  verb: Token,
  attributions: readonly Attribution[],
): boolean {
  if (clause.head >= 0 && tokens[clause.head]?.head !== -1) return false;
  const isSaid = attributions.some(
    ({ frame, scope }) => scope.start <= verb.start && verb.end <= scope.end && !overlaps(frame, verb),
  );
  if (isSaid) return false;
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
  sentence: Sentence,
  clause: Clause,
  span: Span,
  values: readonly ValueFind[],
): boolean {
  if (!MEASURES.has(clause.group.lemma) || clause.group.isPassive) return false;
  return values.some(
    (value) => value.kind !== "date" && !value.isBlocked && isMeasureOf(sentence, clause, span, value),
  );
}

/** Whether a value is what the verb measures: its object, its predicate, or what "by", "to" or "at" lead to. */
function isMeasureOf({ tokens, tree }: Sentence, clause: Clause, span: Span, value: ValueFind): boolean {
  const verb = tokens[clause.group.main];
  if (!verb || value.start < verb.end) return false;
  // "has 60 days to respond" is its value; "had a two hour work stoppage" is also a deed
  if (clause.head < 0 || clause.group.lemma === "have")
    return value.end <= span.end + 2 && value.start - verb.end < (clause.group.lemma === "have" ? 2 : 28);
  let at = tokens.findIndex((token) => token.end > value.start);
  while (
    /^(?:nummod|compound|flat|amod|advmod|det|nmod:unmarked)/.test(tokens[at]?.relation ?? "") &&
    tree.head(at) > clause.group.main
  )
    at = tree.head(at);
  if (at === clause.head) return true;
  if (tree.head(at) !== clause.head) return false;
  const opener = tree.children(at).find((child) => tokens[child]?.relation === "case");
  return opener === undefined || /^(?:by|to|at|from|of|around|about|over)$/.test(tokens[opener]?.lower ?? "");
}
