import type { Article, Sentence } from "../article.ts";
import type { Draft } from "../draft.ts";
import { newDraft } from "../draft.ts";
import type { ClaimKind } from "../extraction.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { Token } from "../grammar/tokens.ts";
import { isAssertion } from "./assertions.ts";
import type { Attribution } from "./attribution.ts";
import { anchorOf } from "./clause-anchors.ts";
import type { ValueFind } from "./cue.ts";

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
      newDraft(span, kindOf(article.text.slice(span.start, span.end), sentence, clause), sentence, {
        clause,
      }),
    );
  }
  return drafts;
}

function kindOf(words: string, { tokens }: Sentence, clause: Clause): ClaimKind {
  const { group } = clause;
  if (group.isAhead || AHEAD.has(group.lemma) || clause.type === "purpose" || isDue(tokens, clause))
    return "plan";
  if (CAUSAL.test(words)) return "cause";
  if (COMPARATIVE.test(words)) return "comparison";
  return group.lemma === "be" || group.lemma === "have" || group.lemma === "remain" ? "state" : "event";
}

/** "is due to begin", "is set to close": what lies ahead. */
function isDue(tokens: readonly Token[], { group, to }: Clause): boolean {
  return tokens
    .slice(group.to, to)
    .some(
      (token, i, rest) => /^(?:due|set|about|likely)$/.test(token.lower) && rest[i + 2]?.tag === "infinitive",
    );
}
