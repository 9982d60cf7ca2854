import type { Span } from "@claimdesk/text";
import { findFacts } from "../grammar/facts.ts";
import { parseWords, readWords } from "../grammar/grammar.ts";
import { newTree } from "../grammar/tree.ts";
import type { Figure } from "./figure.ts";

/** A sentence cut into propositions by people, as in PropSegmEnt: each a set of token indexes. */
export type SegmentedSentence = {
  sentence: string;
  tokens: string[];
  /** Where each token begins in the sentence, in UTF-16 code units. */
  token_offsets: number[];
  propositions: number[][];
};

/**
 * How well sentences are cut into their single facts. Found and given propositions are compared as sets of tokens,
 * marks left out, and paired one to one, best first; a pair counts when it shares at least the given part of its tokens
 * (Jaccard). F1 over all sentences (Chen et al., PropSegmEnt, ACL Findings 2023, whose measure this follows).
 */
export function scorePropositions(
  sentences: readonly SegmentedSentence[],
  find: (sentence: string) => Span[][] = findFactSpans,
): Figure[] {
  return [
    { name: "F1, 0.8 of the words shared", value: f1At(sentences, find, 0.8), bar: 0.3 },
    { name: "F1, half of the words shared", value: f1At(sentences, find, 0.5), bar: 0.5 },
  ];
}

/** The facts of a sentence as the places of their words. */
export function findFactSpans(sentence: string): Span[][] {
  const wording = readWords(sentence, { start: 0, end: sentence.length });
  const tokens = parseWords(wording, [wording.tokens.map((_, i) => i)]);
  return findFacts(tokens, newTree(tokens)).map((fact) =>
    fact.flatMap((index) => tokens[index] ?? []).map(({ start, end }) => ({ start, end })),
  );
}

function f1At(
  sentences: readonly SegmentedSentence[],
  find: (sentence: string) => Span[][],
  threshold: number,
): number {
  let given = 0;
  let found = 0;
  let paired = 0;
  for (const each of sentences) {
    const isWord = (index: number): boolean => /[\p{L}\p{N}]/u.test(each.tokens[index] ?? "");
    const golds = each.propositions.map((indexes) => new Set(indexes.filter(isWord)));
    const ours = find(each.sentence)
      .map((spans) => new Set(spans.flatMap((span) => tokensAt(each, span)).filter(isWord)))
      .filter((words) => words.size > 0);
    given += golds.length;
    found += ours.length;
    paired += countPairs(golds, ours, threshold);
  }
  return given + found === 0 ? 0 : (2 * paired) / (given + found);
}

function tokensAt({ tokens, token_offsets }: SegmentedSentence, span: Span): number[] {
  return token_offsets.flatMap((start, i) =>
    start < span.end && span.start < start + (tokens[i]?.length ?? 0) ? [i] : [],
  );
}

function countPairs(
  golds: readonly ReadonlySet<number>[],
  ours: readonly ReadonlySet<number>[],
  threshold: number,
): number {
  const pairs = golds
    .flatMap((gold, g) => ours.map((own, o) => ({ g, o, likeness: jaccard(gold, own) })))
    .filter(({ likeness }) => likeness >= threshold)
    .sort((a, b) => b.likeness - a.likeness);
  const takenGold = new Set<number>();
  const takenOwn = new Set<number>();
  for (const { g, o } of pairs) {
    if (takenGold.has(g) || takenOwn.has(o)) continue;
    takenGold.add(g);
    takenOwn.add(o);
  }
  return takenGold.size;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return shared / (a.size + b.size - shared || 1);
}
