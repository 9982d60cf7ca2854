import type { Span } from "@claimdesk/text";
import { splitSentences } from "@claimdesk/text";
import type { Figure } from "./figure.ts";
import { readTreebankTexts } from "./treebank-text.ts";

/** A text with the sentences it should give. `\n` and `\"` written out in it stand for the characters they name. */
export type GoldenRule = { id: number; text: string; sentences: string[] };

/** What sentences are measured on; `treebank` is a file in CoNLL-U form, or `null` where there is none. */
export type SentenceData = { rules: readonly GoldenRule[]; treebank: string | null };

/**
 * How well a text is cut into sentences. A golden rule is right when all its sentences are, white space aside. On a
 * treebank (`readTreebankTexts` says how its text is joined) a boundary is the offset at which a sentence ends; F1 is
 * over those inside paragraphs, as a paragraph's end is given by its empty line and would flatter the figure. The
 * two stricter and looser readings stand beside it without a bar: all ends, and sentences right at both ends.
 */
export function scoreSentences(
  data: SentenceData,
  split: (text: string) => Span[] = splitSentences,
): Figure[] {
  const figures: Figure[] = [
    { name: "golden rules right", value: data.rules.filter((rule) => isKept(rule, split)).length, bar: 48 },
  ];
  if (data.treebank === null) return figures;
  const inside = new Tally();
  const all = new Tally();
  const whole = new Tally();
  for (const { text, ends, paragraphEnds } of readTreebankTexts(data.treebank)) {
    const given = new Set(paragraphEnds);
    const found = split(text);
    const foundEnds = found.map((span) => span.end);
    inside.add(
      ends.filter((end) => !given.has(end)),
      foundEnds.filter((end) => !given.has(end)),
    );
    all.add(ends, foundEnds);
    whole.add(
      wholeSentences(text, ends),
      found.map((span) => `${span.start}-${span.end}`),
    );
  }
  return [
    ...figures,
    { name: "boundaries inside paragraphs, F1", value: inside.f1, bar: 0.85 },
    { name: "boundaries inside paragraphs, precision", value: inside.precision, bar: null },
    { name: "boundaries inside paragraphs, recall", value: inside.recall, bar: null },
    { name: "all boundaries, F1", value: all.f1, bar: null },
    { name: "whole sentences, F1", value: whole.f1, bar: null },
  ];
}

function isKept(rule: GoldenRule, split: (text: string) => Span[]): boolean {
  const text = rule.text.replaceAll("\\n", "\n").replaceAll('\\"', '"');
  const found = split(text).map(({ start, end }) => text.slice(start, end));
  return found.map(squeeze).join("\n") === rule.sentences.map(squeeze).join("\n");
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function wholeSentences(text: string, ends: readonly number[]): string[] {
  return ends.map((end, i) => {
    const from = ends[i - 1] ?? 0;
    return `${from + text.slice(from, end).search(/\S/)}-${end}`;
  });
}

class Tally {
  #right = 0;
  #gold = 0;
  #found = 0;

  add<Item>(gold: readonly Item[], found: readonly Item[]): void {
    const wanted = new Set(gold);
    this.#right += found.filter((item) => wanted.has(item)).length;
    this.#gold += gold.length;
    this.#found += found.length;
  }

  get precision(): number {
    return this.#found === 0 ? 0 : this.#right / this.#found;
  }

  get recall(): number {
    return this.#gold === 0 ? 0 : this.#right / this.#gold;
  }

  get f1(): number {
    return this.#gold + this.#found === 0 ? 0 : (2 * this.#right) / (this.#gold + this.#found);
  }
}
