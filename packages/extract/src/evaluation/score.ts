import type { Span } from "@claimdesk/text";
import type { Figure } from "./figure.ts";
import type { FoundClaim, GoldClaim } from "./gold.ts";
import { contentWords, wordF1, wordJaccard } from "./words.ts";

export type { FoundClaim, GoldClaim } from "./gold.ts";

/** Counts of one article or of several together. */
export type Counts = {
  gold: number;
  must: number;
  found: number;
  paired: number;
  mustPaired: number;
  values: number;
  valuesRight: number;
  claimantsRight: number;
  attributed: number;
  attributedRight: number;
  labelsRight: number;
  /** Found claims whose quote is not the text at their place. */
  inexact: number;
};

/** Shares made of counts, 0 to 1. `value`, `claimant` and `label` are over the paired claims. */
export type Figures = {
  recall: number;
  recallMust: number;
  precision: number;
  f1: number;
  value: number;
  claimant: number;
  claimantAttributed: number;
  label: number;
};

/** A pair of indexes into the gold and the found claims of one article. */
export type Pair = { gold: number; found: number };

/** What scoring one article gives: its counts, who met whom, and the gold claims (by index) whose label was met. */
export type ArticleScore = { counts: Counts; pairs: Pair[]; rightLabels: Set<number> };

/** What the engine has to reach on the articles it was built on, as shares of 1. */
export const CLAIM_BARS: Readonly<Partial<Figures>> = {
  f1: 0.82,
  recallMust: 0.88,
  precision: 0.78,
  value: 0.95,
  claimant: 0.93,
  label: 0.75,
};

/** What it has to reach on articles of topics it was not built on. */
export const TOPIC_BARS: Readonly<Partial<Figures>> = {
  f1: 0.76,
  recallMust: 0.82,
  precision: 0.72,
  value: 0.93,
  claimant: 0.9,
  label: 0.65,
};

const FIGURE_NAMES: readonly [keyof Figures, string][] = [
  ["f1", "F1"],
  ["recallMust", "recall of must claims"],
  ["recall", "recall"],
  ["precision", "precision"],
  ["value", "value right"],
  ["claimant", "claimant right"],
  ["claimantAttributed", "claimant right, attributed claims"],
  ["label", "label right"],
];

/** The shares of counts as figures, with the bars given; inexact quotes are counted and none may be. */
export function claimFigures(counts: Counts, bars: Readonly<Partial<Figures>>): Figure[] {
  const shares = figuresOf(counts);
  return [
    ...FIGURE_NAMES.map(([key, name]): Figure => ({ name, value: shares[key], bar: bars[key] ?? null })),
    { name: "exact quotes", value: counts.found === 0 ? 1 : 1 - counts.inexact / counts.found, bar: 1 },
  ];
}

const ENOUGH = 0.5;

/**
 * Pairs found claims with gold claims one to one, best fit first, and counts. Claims marked `checkable: "no"` are
 * left out. Two claims can pair when both carry a value whose places share at least half of the shorter one, or when
 * neither carries one and their words are alike by half (Jaccard over content words) at places that overlap.
 */
export function scoreArticle(
  text: string,
  golds: readonly GoldClaim[],
  claims: readonly FoundClaim[],
): ArticleScore {
  const found = claims.filter((claim) => claim.checkable !== "no");
  const pairs = pairClaims(golds, found);
  const counts = emptyCounts();
  counts.gold = golds.length;
  counts.must = golds.filter((gold) => gold.priority === "must").length;
  counts.found = found.length;
  counts.paired = pairs.length;
  counts.inexact = found.filter((claim) => text.slice(claim.start, claim.end) !== claim.quote).length;
  const rightLabels = new Set<number>();
  for (const pair of pairs) {
    const gold = golds[pair.gold];
    const claim = found[pair.found];
    if (!gold || !claim) continue;
    countPair(counts, gold, claim);
    if (isSameLabel(gold, claim.label)) rightLabels.add(pair.gold);
  }
  counts.labelsRight = rightLabels.size;
  return { counts, pairs, rightLabels };
}

function countPair(counts: Counts, gold: GoldClaim, claim: FoundClaim): void {
  const isClaimantRight = isSameClaimant(gold.claimant, claim.claimant);
  if (gold.priority === "must") counts.mustPaired++;
  if (gold.value) counts.values++;
  if (gold.value && claim.value && plainNorm(gold.value.norm) === plainNorm(claim.value.norm))
    counts.valuesRight++;
  if (gold.claimant) counts.attributed++;
  if (gold.claimant && isClaimantRight) counts.attributedRight++;
  if (isClaimantRight) counts.claimantsRight++;
}

/** Counts with nothing in them. */
function emptyCounts(): Counts {
  return {
    gold: 0,
    must: 0,
    found: 0,
    paired: 0,
    mustPaired: 0,
    values: 0,
    valuesRight: 0,
    claimantsRight: 0,
    attributed: 0,
    attributedRight: 0,
    labelsRight: 0,
    inexact: 0,
  };
}

/** The counts of several articles together. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = emptyCounts();
  for (const counts of all) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
  return sum;
}

/** The shares of counts; a share of nothing is 0. */
export function figuresOf(counts: Counts): Figures {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const recall = share(counts.paired, counts.gold);
  const precision = share(counts.paired, counts.found);
  return {
    recall,
    recallMust: share(counts.mustPaired, counts.must),
    precision,
    f1: share(2 * recall * precision, recall + precision),
    value: share(counts.valuesRight, counts.values),
    claimant: share(counts.claimantsRight, counts.paired),
    claimantAttributed: share(counts.attributedRight, counts.attributed),
    label: share(counts.labelsRight, counts.paired),
  };
}

function pairClaims(golds: readonly GoldClaim[], found: readonly FoundClaim[]): Pair[] {
  const candidates: (Pair & { score: number })[] = [];
  golds.forEach((gold, g) => {
    found.forEach((claim, f) => {
      const score = fitOf(gold, claim);
      // the likeness of the words only settles ties
      if (score >= ENOUGH)
        candidates.push({ gold: g, found: f, score: score + wordJaccard(gold.quote, claim.quote) / 1000 });
    });
  });
  candidates.sort((a, b) => b.score - a.score);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  return candidates.filter((pair) => {
    if (takenGold.has(pair.gold) || takenFound.has(pair.found)) return false;
    takenGold.add(pair.gold);
    takenFound.add(pair.found);
    return true;
  });
}

function sharedUnits(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function fitOf(gold: GoldClaim, claim: FoundClaim): number {
  if (gold.value && claim.value)
    return valueFit([gold.value, ...(gold.mentions ?? [])], [claim.value, ...(claim.mentions ?? [])]);
  if (gold.value || claim.value) return 0;
  let best = 0;
  for (const left of [gold, ...(gold.mentions ?? [])]) {
    for (const right of [claim, ...(claim.mentions ?? [])]) {
      if (sharedUnits(left, right) > 0) best = Math.max(best, wordJaccard(left.quote, right.quote));
    }
  }
  return best;
}

/** Units and hedges may be in or out of a value's words, whole clauses may not. The first place is the value itself. */
function valueFit(golds: readonly Span[], found: readonly Span[]): number {
  let best = 0;
  golds.forEach((left, i) => {
    found.forEach((right, j) => {
      const shorter = Math.min(left.end - left.start, right.end - right.start);
      const longer = Math.max(left.end - left.start, right.end - right.start);
      const isTooLoose = i === 0 && j === 0 && longer > 3 * shorter + 12;
      if (!isTooLoose) best = Math.max(best, sharedUnits(left, right) / shorter);
    });
  });
  return best >= ENOUGH ? 0.5 + best / 2 : 0;
}

/** Case, spaces, a sign before a number, trailing zeros and points do not tell normal forms apart. */
function plainNorm(norm: string): string {
  return norm
    .toLowerCase()
    .replace(/[\s,]+/g, " ")
    .replace(/^-(?=\d)/, "")
    .replace(/(\.\d*?)0+(?!\d)/g, "$1")
    .replace(/\.(?!\d)/g, "")
    .trim();
}

function isSameClaimant(gold: string | null, claim: string | null): boolean {
  if (!gold || !claim) return !gold && !claim;
  return contentWords(gold).at(-1) === contentWords(claim).at(-1);
}

function isSameLabel(gold: GoldClaim, label: string): boolean {
  return [gold.label, ...(gold.altLabels ?? [])].some((each) => wordF1(each, label) >= ENOUGH);
}
