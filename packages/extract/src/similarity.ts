import { DEMONYMS } from "./words/countries.ts";

const STOP = new Set(
  "the a an of to in on at by for and or but that which who is are was were be been being has have had having will would could should can may might do does did it its he she they his her their this these those with from as not also after before over about than there said says".split(
    " ",
  ),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.,'’%-]*/gu;

/** A word without its commonest endings, so that "proposed" and "proposal" come near each other; "Russian" is "Russia". */
export function stem(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/[.,'’-]+$/, "");
  return stemOf(DEMONYMS.get(lower) ?? lower);
}

function stemOf(lower: string): string {
  return lower.length > 4 ? lower.replace(/(?:ations?|ings?|ed|als?|ance|ments?|es|s|ies|e|y)$/, "") : lower;
}

/** The stems of a text's content words. */
export function stems(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(WORD))
    if (!STOP.has(word.toLowerCase().replace(/[.,'’-]+$/, ""))) found.add(stem(word));
  return found;
}

/** How many stems two sets share, over all they have (0 to 1). */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = countShared(a, b);
  return shared / (a.size + b.size - shared || 1);
}

/** How many stems two sets share, over the smaller set (0 to 1). */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return countShared(a, b) / (Math.min(a.size, b.size) || 1);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const each of small) if (large.has(each)) shared++;
  return shared;
}
