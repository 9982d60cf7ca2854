import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import type { Frequencies } from "../topic.ts";
import { countNouns, eventClause, eventNoun } from "../topic.ts";
import type { Candidate } from "./candidate.ts";
import { choose, lowerFirst, tidy } from "./candidate.ts";
import { eventCandidates } from "./event-labels.ts";
import { identityCandidates } from "./identity-labels.ts";
import { quoteCandidates } from "./quote-labels.ts";
import { uniqueLabel } from "./unique-labels.ts";
import { valueCandidates } from "./value-labels.ts";

/** A title from a repeat's words counts a little less than one from the claim's own. */
const REPEAT_LOSS = 0.1;

/** Names every claim in two to five words, each name once in the article. */
export function labelDrafts(article: Article, drafts: Draft[]): Draft[] {
  const frequencies = countNouns(article);
  const ahead = new Set(drafts.filter(isAhead).map((draft) => nounOf(draft)));
  const used = new Set<string>();
  for (const draft of drafts) {
    const noun = nounOf(draft);
    const isPrior = noun !== null && ahead.has(noun) && !isAhead(draft) && isPast(draft);
    const repeated = draft.repeats.flatMap((repeat) => candidatesOf(article, repeat, frequencies));
    const ranked = choose(
      [
        ...candidatesOf(article, draft, frequencies),
        ...repeated.map(({ label, weight }) => ({ label, weight: weight - REPEAT_LOSS })),
      ],
      frequencies,
    );
    draft.label = uniqueLabel(article, draft, isPrior ? ranked.map(prior) : ranked, used);
    used.add(draft.label.toLowerCase());
  }
  return drafts;
}

function candidatesOf(article: Article, draft: Draft, frequencies: Frequencies): Candidate[] {
  if (draft.identity) return identityCandidates(draft.identity);
  if (draft.kind === "quote") return quoteCandidates(draft, frequencies);
  return draft.value
    ? valueCandidates(article, draft, draft.value)
    : eventCandidates(article, draft, frequencies);
}

function prior(label: string): string {
  return /^(?:prior|earlier|previous|last)\b/i.test(label) ? label : tidy(`Prior ${lowerFirst(label)}`);
}

function nounOf(draft: Draft): string | null {
  return eventNoun(draft.sentence.text, draft.sentence.tokens, eventClause(draft));
}

function isAhead(draft: Draft): boolean {
  const group = draft.clause?.group;
  return group !== undefined && (group.isAhead || /^(?:schedule|plan|expect|intend|set)$/.test(group.lemma));
}

/** Told in the past tense. */
function isPast(draft: Draft): boolean {
  const clause = eventClause(draft);
  const { sentence } = draft;
  const verb = clause ? sentence.tokens[clause.group.from] : undefined;
  return (
    verb !== undefined &&
    (verb.tag === "verb" || verb.lower === "had") &&
    verb.lower !== verb.lemma &&
    !verb.lower.endsWith("s")
  );
}
