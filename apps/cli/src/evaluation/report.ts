import type { Counts } from "@claimdesk/extract/evaluation";
import { figuresOf } from "@claimdesk/extract/evaluation";
import { formatTable } from "../table.ts";
import type { ScoredArticle } from "./claim-set.ts";
import type { KeptFigures } from "./kept-figures.ts";
import type { Measured, Yardstick } from "./yardsticks.ts";

/** A yardstick with what it gave; `null` where its set is not on this machine. */
export type Result = { yardstick: Pick<Yardstick, "name" | "set">; measured: Measured | null };

/** One line for every figure: what it has to reach, what was committed last, and whether it is reached. */
export function figureTable(results: readonly Result[], kept: KeptFigures): string {
  const rows = results.flatMap(({ yardstick, measured }) =>
    (measured?.figures ?? []).map(({ name, value, bar }) => [
      yardstick.name,
      yardstick.set,
      name,
      shown(value),
      bar === null ? "" : shown(bar),
      shown(kept[yardstick.name]?.[name] ?? null),
      bar === null ? "" : value >= bar ? "reached" : "MISSED",
    ]),
  );
  return formatTable(["yardstick", "set", "figure", "now", "bar", "committed", ""], rows);
}

function shown(value: number | null): string {
  if (value === null) return "";
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}

/** One line for every article of a set. */
export function articleTable(articles: readonly ScoredArticle[]): string {
  const headings = [
    "article",
    "gold",
    "found",
    "paired",
    "must",
    "recall",
    "precision",
    "F1",
    "value",
    "claimant",
    "label",
  ];
  return formatTable(
    headings,
    articles.map(({ name, score }) => rowOf(name, score.counts)),
  );
}

function rowOf(name: string, counts: Counts): string[] {
  const { recall, recallMust, precision, f1, value, claimant, label } = figuresOf(counts);
  const shares = [recallMust, recall, precision, f1, value, claimant, label].map((share) => share.toFixed(3));
  return [name, String(counts.gold), String(counts.found), String(counts.paired), ...shares];
}

/** One line for every kind of claim: how many of the gold claims were found, how many found ones are gold. */
export function kindTable(articles: readonly ScoredArticle[]): string {
  const gold = new Map<string, [paired: number, all: number]>();
  const found = new Map<string, [paired: number, all: number]>();
  for (const { golds, found: claims, score } of articles) {
    const pairedGold = new Set(score.pairs.map((pair) => pair.gold));
    const pairedFound = new Set(score.pairs.map((pair) => pair.found));
    for (const [i, { kind }] of golds.entries()) count(gold, kind, pairedGold.has(i));
    for (const [i, { kind }] of claims.entries()) count(found, kind, pairedFound.has(i));
  }
  const kinds = [...new Set([...gold.keys(), ...found.keys()])].sort();
  return formatTable(
    ["kind", "gold", "recall", "found", "precision"],
    kinds.map((kind) => [kind, ...share(gold.get(kind)), ...share(found.get(kind))]),
  );
}

function count(counts: Map<string, [number, number]>, kind: string, isPaired: boolean): void {
  const [paired, all] = counts.get(kind) ?? [0, 0];
  counts.set(kind, [paired + (isPaired ? 1 : 0), all + 1]);
}

function share([paired, all]: [number, number] = [0, 0]): [string, string] {
  return [String(all), all === 0 ? "" : (paired / all).toFixed(3)];
}

/** A line for every missed and extra claim, and every wrong value, claimant and label. */
export function differences({ name, golds, found, score }: ScoredArticle): string[] {
  const pairOfGold = new Map(score.pairs.map((pair) => [pair.gold, pair.found]));
  const pairedFound = new Set(score.pairs.map((pair) => pair.found));
  const lines = golds.flatMap((gold, i) => {
    const claim = found[pairOfGold.get(i) ?? -1];
    const at = `${name} ${gold.id}`;
    if (!claim) return `${at} missed [${gold.priority} ${gold.kind}] ${gold.label}: “${gold.quote}”`;
    const wrong: string[] = [];
    if (gold.value && gold.value.norm !== claim.value?.norm)
      wrong.push(`${at} value ${claim.value?.norm} for ${gold.value.norm}: “${gold.quote}”`);
    if ((gold.claimant ?? "") !== (claim.claimant ?? ""))
      wrong.push(`${at} claimant ${claim.claimant} for ${gold.claimant}: “${gold.quote}”`);
    if (!score.rightLabels.has(i)) wrong.push(`${at} label “${claim.label}” for “${gold.label}”`);
    return wrong;
  });
  const extras = found
    .filter((_, i) => !pairedFound.has(i))
    .map((claim) => `${name} extra [${claim.kind}] ${claim.label}: “${claim.quote}”`);
  return [...lines, ...extras];
}
