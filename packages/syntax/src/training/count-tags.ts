import { lexiconForms } from "../lexicon.ts";
import { hashWord } from "../word-forms.ts";
import type { TreebankToken } from "./conllu.ts";
import { UPOS_OF_LISTED } from "./listed-words.ts";

/** Words seen this often are known; words seen `CLOSED` times keep to the classes they were seen with. */
const KNOWN = 2;
const CLOSED = 6;
/** Below this many occurrences of a word, a class seen once counts as well. */
const ALWAYS = 120;
const RARE_CLASS = 3;

export type TagInventory = {
  /** "NOUN/NN" by class number. */
  classes: string[];
  words: Int32Array;
  sets: Uint16Array;
  candidates: Uint8Array[];
};

/** Counts the classes of the treebank and which of them each word may have. */
export function countTags(sentences: readonly TreebankToken[][], fixedClasses?: string[]): TagInventory {
  const classCounts = new Map<string, number>();
  const words = new Map<string, Map<string, number>>();
  for (const sentence of sentences)
    for (const token of sentence) {
      const name = `${token.upos}/${token.xpos}`;
      classCounts.set(name, (classCounts.get(name) ?? 0) + 1);
      const key = token.lower.replace(/\d/g, "0");
      const seen = words.get(key) ?? new Map<string, number>();
      words.set(key, seen.set(name, (seen.get(name) ?? 0) + 1));
    }
  const classes =
    fixedClasses ??
    [...classCounts]
      .filter(([, count]) => count >= RARE_CLASS)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([name]) => name);
  const numberOf = new Map(classes.map((name, i) => [name, i]));
  const open = openClasses(words, numberOf);
  return { classes, ...groupWords(words, numberOf, open) };
}

/** What words seen once are: what unknown words may be. */
function openClasses(words: Map<string, Map<string, number>>, numberOf: Map<string, number>): Uint8Array {
  const counts = new Map<number, number>();
  for (const seen of words.values()) {
    const total = [...seen.values()].reduce((sum, n) => sum + n, 0);
    if (total > 2) continue;
    for (const name of seen.keys()) {
      const klass = numberOf.get(name);
      if (klass !== undefined) counts.set(klass, (counts.get(klass) ?? 0) + 1);
    }
  }
  const open = [...counts].filter(([, count]) => count >= 2).map(([klass]) => klass);
  return Uint8Array.from(open.length > 0 ? open : numberOf.values()).sort();
}

function groupWords(
  words: Map<string, Map<string, number>>,
  numberOf: Map<string, number>,
  open: Uint8Array,
): Omit<TagInventory, "classes"> {
  const listed = listedClasses();
  const sets = new Map<string, number>();
  const candidates: Uint8Array[] = [open];
  const hashes: number[] = [];
  const values: number[] = [];
  for (const [word, seen] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...seen.values()].reduce((sum, n) => sum + n, 0);
    if (total < KNOWN) continue;
    const names = new Set([
      ...[...seen].filter(([, n]) => n > 1 || total < ALWAYS).map(([name]) => name),
      ...(total < ALWAYS ? (listed.get(word) ?? []) : []),
    ]);
    const own = [...names]
      .map((name) => numberOf.get(name))
      .filter((klass) => klass !== undefined)
      .sort((a, b) => a - b);
    if (own.length === 0) continue;
    const isClosed = total >= CLOSED;
    const key = `${isClosed ? "closed" : "open"} ${own.join(" ")}`;
    let set = sets.get(key);
    if (set === undefined) {
      set = candidates.length;
      sets.set(key, set);
      candidates.push(isClosed ? Uint8Array.from(own) : union(own, open));
    }
    hashes.push(hashWord(word));
    values.push(set);
  }
  return { words: Int32Array.from(hashes), sets: Uint16Array.from(values), candidates };
}

/** What the list of common words allows beside what the treebank has. */
function listedClasses(): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const { form, tag } of lexiconForms()) {
    const names = tag === "VB" ? ["VERB/VB", "VERB/VBP"] : [`${UPOS_OF_LISTED[tag]}/${tag}`];
    classes.set(form, [...(classes.get(form) ?? []), ...names]);
  }
  return classes;
}

function union(own: readonly number[], open: Uint8Array): Uint8Array {
  return Uint8Array.from(new Set([...own, ...open])).sort();
}
