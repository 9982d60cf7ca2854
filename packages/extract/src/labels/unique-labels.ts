import type { Draft } from "../draft.ts";
import { lowerFirst, tidy } from "./candidate.ts";
import { subjectWords } from "./label-parts.ts";
import type { Told } from "./told.ts";

/** Titles already given, in lower case; with a number it is the last one put behind that title. */
export type UsedLabels = Map<string, number>;

/** The best title nobody has yet; else the best one told apart by who, where, when or how much. */
export function uniqueLabel(
  article: Told,
  draft: Draft,
  ranked: readonly string[],
  used: UsedLabels,
): string {
  const isFree = (label: string): boolean => !used.has(label.toLowerCase());
  const best = ranked[0] ?? "Statement";
  if (isFree(best)) return best;
  const told = toldApart(article, draft, best).map(tidy);
  const free = [...told, ...ranked.slice(1, 3)].find(isFree);
  if (free) return free;
  let number = (used.get(best.toLowerCase()) ?? 1) + 1;
  while (!isFree(`${best} ${number}`)) number++;
  used.set(best.toLowerCase(), number);
  return `${best} ${number}`;
}

function toldApart(article: Told, draft: Draft, label: string): string[] {
  const { clause, value } = draft;
  const lower = label.toLowerCase();
  const actor = clause ? subjectWords(article, draft, clause) : null;
  const speaker = draft.claimant?.split(/\s+/).at(-1);
  const words = [
    actor && !lower.includes(actor.toLowerCase()) ? `${actor} ${lowerFirst(label)}` : null,
    speaker && !lower.includes(speaker.toLowerCase()) ? `${label} by ${speaker}` : null,
    value && /^(?:percent|money)$/.test(value.kind) && !/(?:size|share|value|rate|cost)$/.test(label)
      ? `${label} size`
      : null,
    value ? `${label}: ${article.text.slice(value.start, value.end).replace(/\s+/g, " ")}` : null,
  ];
  return words.filter((each) => each !== null);
}
