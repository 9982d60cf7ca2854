import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import { compareValues } from "./compare-values.ts";
import { explainContrary, explainValues } from "./explain-conflict.ts";
import { isContrary } from "./likeness.ts";
import { comparableValue, isSameDeed, isSameSlot } from "./same-slot.ts";
import { isSameScope } from "./scope.ts";
import type { Slot } from "./slot.ts";
import { slotsOf } from "./slot.ts";

/** Two drafts that cannot both hold, the earlier one first. */
export type Contradiction = { drafts: [Draft, Draft]; why: string };

const COMPARED = new Set(["quantity", "money", "percent", "duration", "vote", "age", "date"]);
/** How many earlier drafts with a word in common are compared, so that long texts take time in proportion. */
const MOST_COMPARED = 16;

/** Pairs of claims about one thing that cannot both hold. They are shown, never resolved. */
export function findConflicts(article: Article, drafts: readonly Draft[]): Contradiction[] {
  const conflicts: Contradiction[] = [];
  const index = new Map<string, Slot[]>();
  for (const own of slotsOf(drafts)) {
    const seen = new Set<Slot>();
    for (const key of keysOf(own)) {
      const others = index.get(key) ?? [];
      for (const other of others) {
        if (seen.has(other)) continue;
        seen.add(other);
        const why = conflictOf(article, other, own);
        const conflict: Contradiction | null = why ? { drafts: [other.draft, own.draft], why } : null;
        if (conflict && !isToldTwice(conflicts, conflict)) conflicts.push(conflict);
      }
      if (others.length < MOST_COMPARED) index.set(key, [...others, own]);
    }
  }
  return conflicts;
}

function keysOf({ draft, around, counted, words }: Slot): string[] {
  const { value } = draft;
  if (value && !COMPARED.has(draft.kind)) return [];
  if (draft.identity || draft.checkable !== "yes") return [];
  if (!value) return [...words].map((word) => `deed ${word}`);
  return counted ? [`${counted} counted`] : [...around].map((word) => `${value.noun ?? ""} of ${word}`);
}

/** Why two drafts cannot both hold, or `null`. */
function conflictOf(article: Article, a: Slot, b: Slot): string | null {
  if (a.draft.sentence.start === b.draft.sentence.start) return null;
  const [left, right] = [comparableValue(article, a), comparableValue(article, b)];
  if ((left === null) !== (right === null)) return null;
  const agreement = left && right ? compareValues(left, right) : "same";
  if (agreement === "other") {
    if (isOneDayOfTwoYears(article, a.draft, b.draft)) return null;
    return isSameSlot(a, b) && isSameScope(article, a, b) ? explainValues(article, a, b) : null;
  }
  // what is done on one day may stand in a dated claim alone
  if (agreement !== "same" || (left && left.kind !== "date") || !isContrary(a, b)) return null;
  return isSameDeed(a, b) && isSameScope(article, a, b) ? explainContrary(article, a, b) : null;
}

/** A contradiction found twice between two sentences, with the date and without, is one. */
function isToldTwice(conflicts: readonly Contradiction[], { drafts: [a, b] }: Contradiction): boolean {
  if (a.value !== null && a.kind !== "date") return false;
  return conflicts.slice(-MOST_COMPARED).some(({ drafts: [first, second] }) => {
    const isSame = first.sentence.start === a.sentence.start && second.sentence.start === b.sentence.start;
    return isSame && (first.value === null || first.kind === "date");
  });
}

/** "30 May" without a year was put in one by the engine, not by the article. */
function isOneDayOfTwoYears({ text }: Article, { value: a }: Draft, { value: b }: Draft): boolean {
  if (a?.kind !== "date" || b?.kind !== "date" || a.norm.slice(4) !== b.norm.slice(4)) return false;
  return [a, b].some(({ start, end }) => !/\d{4}/.test(text.slice(start, end)));
}
