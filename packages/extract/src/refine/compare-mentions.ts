import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";

const HEDGE =
  /\b(?:reportedly|allegedly|signalled|signaled|suggested|appears?|may|might|could|possibly|believed|expected|about|nearly|almost|around)\b/i;

/** Says of every mention what it changes: who asserts it, a hedge, or whom it speaks of. */
export function compareMentions(article: Article, drafts: Draft[]): Draft[] {
  for (const draft of drafts) {
    draft.mentions = draft.repeats.map((repeat) => ({
      start: repeat.start,
      end: repeat.end,
      quote: article.text.slice(repeat.start, repeat.end),
      differs: differenceOf(article, draft, repeat),
    }));
  }
  return drafts;
}

function differenceOf(article: Article, draft: Draft, repeat: Draft): string | null {
  const differences: string[] = [];
  if (draft.claimant && !repeat.claimant) differences.push(`drops the claimant (${draft.claimant})`);
  else if (!draft.claimant && repeat.claimant) differences.push(`adds a claimant (${repeat.claimant})`);
  else if (
    draft.claimant &&
    repeat.claimant &&
    draft.claimant.split(" ").at(-1) !== repeat.claimant.split(" ").at(-1)
  ) {
    differences.push(`names another claimant (${repeat.claimant} for ${draft.claimant})`);
  }
  const own = HEDGE.exec(article.text.slice(draft.start, draft.end))?.[0].toLowerCase();
  const other = HEDGE.exec(article.text.slice(repeat.start, repeat.end))?.[0].toLowerCase();
  if (own && !other) differences.push(`drops “${own}”`);
  if (!own && other) differences.push(`adds “${other}”`);
  const scope = subjectDifference(draft, repeat);
  if (scope) differences.push(scope);
  return differences.length > 0 ? differences.join("; ") : null;
}

/** Names in the subject of one place that the other leaves out. */
function subjectDifference(draft: Draft, repeat: Draft): string | null {
  if (draft.value || !draft.clause || !repeat.clause) return null;
  const own = subjectNames(draft);
  const other = subjectNames(repeat);
  if (own.length === 0 || other.length === 0 || !own.some((name) => other.includes(name))) return null;
  const added = other.filter((name) => !own.includes(name));
  return added.length > 0 ? `adds ${added.join(" ")} to who is meant` : null;
}

function subjectNames(draft: Draft): string[] {
  const subject = draft.clause?.subject;
  if (!subject) return [];
  return draft.sentence.tokens
    .slice(subject[0], subject[1])
    .filter((token) => token.tag === "name")
    .map((token) => token.text);
}
