import { feature2 } from "../hash.ts";
import { applyScript, type LemmaScript, lemmaKey, WHOLE_WORD } from "../lemmatize.ts";
import { hashSuffix, hashWord, SUFFIXES } from "../word-forms.ts";
import type { TreebankToken } from "./conllu.ts";

/** What the lemmatiser learns, as parallel lists: hashes of endings, numbers of scripts from 1. */
export type LemmaInventory = { scripts: LemmaScript[]; keys: Int32Array; values: Uint16Array };

type Counts = Map<string, number>;
type Group = { klass: number; lower: string; scripts: Counts };

/** The shortest way from a word as written to its lemma. */
function scriptOf(text: string, lemma: string): LemmaScript {
  const lower = text.toLowerCase();
  const small = cutAndAdd(lower, lemma);
  if (lower === text) return { keepsCase: false, ...small };
  const kept = cutAndAdd(text, lemma);
  return kept.cut + kept.add.length < small.cut + small.add.length
    ? { keepsCase: true, ...kept }
    : { keepsCase: false, ...small };
}

function cutAndAdd(base: string, lemma: string): { cut: number; add: string } {
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++;
  return { cut: base.length - same, add: lemma.slice(same) };
}

/** Learns which ending asks for which script, and keeps only what shorter endings would get wrong. */
export function trainLemmas(
  sentences: readonly TreebankToken[][],
  classes: readonly string[],
): LemmaInventory {
  const names: string[] = [];
  const scripts: LemmaScript[] = [];
  const table = new Map<number, number>();
  const numberOf = (name: string): number => {
    const known = names.indexOf(name);
    if (known >= 0) return known + 1;
    scripts.push(JSON.parse(name) as LemmaScript);
    return names.push(name);
  };
  const groups = collect(sentences, classes);
  for (let length = 0; length <= SUFFIXES; length++) {
    const byEnding = new Map<number, Counts>();
    for (const { klass, lower, scripts: seen } of groups) {
      if (length > lower.length) continue;
      const key = endingKey(klass, lower, length);
      const counts = byEnding.get(key) ?? new Map<string, number>();
      const best = mostSeen(seen);
      byEnding.set(key, counts.set(best, (counts.get(best) ?? 0) + 1));
    }
    const decided = groups.map(({ klass, lower }) => predict(table, klass, lower, length - 1));
    groups.forEach(({ klass, lower }, i) => {
      if (length > lower.length) return;
      const key = endingKey(klass, lower, length);
      const counts = byEnding.get(key);
      if (!counts) return;
      byEnding.delete(key);
      const best = mostSeen(counts);
      const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
      if (length > 0 && (counts.get(best) ?? 0) * 2 < total + 2) return;
      const number = numberOf(best);
      if (decided[i] !== number) table.set(key, number);
    });
  }
  for (const { klass, lower, scripts: seen } of groups) {
    const number = numberOf(mostSeen(seen));
    if (predict(table, klass, lower, SUFFIXES) !== number)
      table.set(lemmaKey(klass, hashWord(lower), WHOLE_WORD), number);
  }
  return { scripts, keys: Int32Array.from(table.keys()), values: Uint16Array.from(table.values()) };
}

function collect(sentences: readonly TreebankToken[][], classes: readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  for (const sentence of sentences)
    for (const token of sentence) {
      const klass = classes.indexOf(`${token.upos}/${token.xpos}`);
      if (
        klass < 0 ||
        token.lemma === "" ||
        token.lemma === "_" ||
        token.upos === "X" ||
        /\d/.test(token.text)
      )
        continue;
      const name = `${klass} ${token.lower}`;
      const group = groups.get(name) ?? { klass, lower: token.lower, scripts: new Map<string, number>() };
      const script = JSON.stringify(scriptOf(token.text, token.lemma));
      group.scripts.set(script, 0);
      groups.set(name, group);
    }
  for (const sentence of sentences)
    for (const { upos, xpos, lower, text, lemma } of sentence) {
      const seen = groups.get(`${classes.indexOf(`${upos}/${xpos}`)} ${lower}`)?.scripts;
      if (seen) countFitting(seen, text, lower, lemma);
    }
  return [...groups.values()];
}

/** One more for each script that would have given the lemma: "I" and "i" ask for one that serves both. */
function countFitting(seen: Counts, text: string, lower: string, lemma: string): void {
  for (const [script, count] of seen)
    if (applyScript(JSON.parse(script) as LemmaScript, text, lower) === lemma) seen.set(script, count + 1);
}

function mostSeen(counts: Counts): string {
  let best = "";
  let most = 0;
  for (const [name, count] of counts)
    if (count > most || (count === most && name < best)) {
      best = name;
      most = count;
    }
  return best;
}

function endingKey(klass: number, lower: string, length: number): number {
  return lemmaKey(klass, length === 0 ? feature2(501, 0, 0) : hashSuffix(lower, length), length);
}

function predict(table: Map<number, number>, klass: number, lower: string, longest: number): number {
  for (let length = Math.min(longest, lower.length); length >= 0; length--) {
    const found = table.get(endingKey(klass, lower, length));
    if (found !== undefined) return found;
  }
  return 0;
}
