import type { Article, Conflict } from "../article.ts";
import type { Draft } from "../draft.ts";
import { containment, stems } from "../similarity.ts";

const COMPARED = new Set(["quantity", "money", "percent", "duration", "vote", "age", "date"]);
/** Share of the smaller claim's words two places must have in common to fill the same slot. */
const SAME_TOPIC = 0.75;
const ROUNDING = 0.2;

/** Pairs of claims of one kind about the same thing with values that cannot both hold. */
export function findConflicts(article: Article, drafts: readonly Draft[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const slots = new Map<string, { draft: Draft; words: Set<string> }[]>();
  for (const draft of drafts) {
    if (!draft.value || !COMPARED.has(draft.kind)) continue;
    const own = { draft, words: topicWords(article, draft) };
    const key = `${draft.kind}|${draft.value.noun ?? ""}`;
    const others = slots.get(key) ?? [];
    for (const other of others) {
      if (disagree(own.draft, other.draft, own.words, other.words))
        conflicts.push({ drafts: [other.draft, own.draft], why: "same slot, other value" });
    }
    slots.set(key, [...others, own].slice(-20));
  }
  return conflicts;
}

function topicWords(article: Article, draft: Draft): Set<string> {
  const { clause, sentence, value } = draft;
  const from = clause ? (sentence.tokens[clause.from]?.start ?? draft.start) : draft.start;
  const to = clause ? (sentence.tokens[clause.to - 1]?.end ?? draft.end) : draft.end;
  const start = Math.min(from, draft.start);
  const words = stems(
    article.text.slice(start, value?.start ?? start) +
      " " +
      article.text.slice(value?.end ?? to, Math.max(to, draft.end)),
  );
  for (const word of words) if (/\d/.test(word)) words.delete(word);
  return words;
}

function disagree(a: Draft, b: Draft, left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (!a.value || !b.value || a.sentence === b.sentence || a.value.norm === b.value.norm) return false;
  if (Math.min(left.size, right.size) < 2 || containment(left, right) < SAME_TOPIC) return false;
  if (isAhead(a) !== isAhead(b)) return false;
  return !fits(a.value.norm, b.value.norm, a.value.qualifier !== "exact" || b.value.qualifier !== "exact");
}

function isAhead(draft: Draft): boolean {
  return draft.clause?.group.isAhead ?? false;
}

/** Rounded values agree within a fifth; a date agrees with a coarser one that holds it. */
function fits(a: string, b: string, isRounded: boolean): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const left = Number(a.replace(/[^\d.]/g, ""));
  const right = Number(b.replace(/[^\d.]/g, ""));
  const margin = isRounded ? ROUNDING : 0.005;
  return (
    a.replace(/[\d.]/g, "") === b.replace(/[\d.]/g, "") &&
    Math.abs(left - right) <= margin * Math.max(left, right) &&
    !a.includes("-")
  );
}
