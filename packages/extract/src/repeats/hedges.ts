import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import { INTENDING_VERBS } from "../words/antonyms.ts";

/** Words that keep a statement from being told as plain fact. */
const HEDGE =
  /\b(?:reportedly|allegedly|apparently|seemingly|supposedly|purportedly|presumably|signall?ed|signals|suggest(?:ed|s)|hint(?:ed|s)|indicat(?:ed|es)|appear(?:ed|s)?|seem(?:ed|s)?|may|might|could|possibly|probably|perhaps|potentially|likely|believed|thought|understood|suspected|alleged|estimated|tentatively|in principle|partly|partially|largely|mostly)\b/gi;
const HEDGED_VALUE =
  /\b(?:nearly|almost|about|around|roughly|approximately|close to|more than|less than|fewer than|at least|at most|up to|as many as|as much as|over|under|just over|just under|some)\b/gi;
const FORESEEING = new Set(["plan", "schedule", "expect", "intend"]);
const VALUE_REACH = 24;
const LONGEST = 400;

/** The hedges in a draft's clause and right before its value, in lower case. */
export function hedgesOf({ text }: Article, { clause, sentence, value, start, end }: Draft): Set<string> {
  const from = Math.min(start, clause ? (sentence.tokens[clause.from]?.start ?? start) : start);
  const verbEnd = clause ? (sentence.tokens[clause.group.to - 1]?.end ?? end) : end;
  const found = wordsBy(HEDGE, text.slice(from, Math.min(Math.max(end, verbEnd), from + LONGEST)));
  if (value)
    for (const hedge of wordsBy(
      HEDGED_VALUE,
      text.slice(Math.max(sentence.start, value.start - VALUE_REACH), value.end),
    ))
      found.add(hedge);
  return found;
}

function wordsBy(pattern: RegExp, text: string): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()));
}

/** Whether a draft tells of something intended, expected or foreseen. */
export function tellsPlan({ clause, sentence }: Draft): boolean {
  if (!clause) return false;
  const { group } = clause;
  if (group.isAhead || FORESEEING.has(group.lemma)) return true;
  const [link, deed] = sentence.tokens.slice(group.to, group.to + 2);
  if (INTENDING_VERBS.has(group.lemma)) return link?.tag === "to" && deed?.tag === "infinitive";
  const opener = sentence.tokens[group.from - 1];
  return opener?.lower === "to" && sentence.role === "headline";
}

/** Whether a draft's verb is told as done: "met", "has met". Headlines tell what was done in the present. */
export function looksBack(draft: Draft): boolean {
  const { clause, sentence } = draft;
  if (!clause || tellsPlan(draft) || !clause.group.isFinite) return false;
  const { group } = clause;
  const first = sentence.tokens[group.from];
  const main = sentence.tokens[group.main];
  if (!first || !main) return false;
  if (/^(?:has|have|had|was|were|did)$/.test(first.lower)) return true;
  return main.tag === "verb" && main.lower !== main.lemma && !main.lower.endsWith("s");
}
