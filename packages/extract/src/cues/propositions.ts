import type { Article, Sentence } from "../article.ts";
import type { Clause } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { newDraft } from "../draft.ts";
import type { ClaimKind } from "../extraction.ts";
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
      newDraft(span, kindOf(article.text.slice(span.start, span.end), clause), sentence, { clause }),
    );
  }
  return drafts;
}

function kindOf(words: string, clause: Clause): ClaimKind {
  if (clause.group.isAhead || AHEAD.has(clause.group.lemma) || clause.type === "purpose") return "plan";
  if (CAUSAL.test(words)) return "cause";
  if (COMPARATIVE.test(words)) return "comparison";
  return clause.group.lemma === "be" || clause.group.lemma === "have" || clause.group.lemma === "remain"
    ? "state"
    : "event";
}
