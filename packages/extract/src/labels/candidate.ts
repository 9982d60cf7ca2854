import { stem } from "../repeats/similarity.ts";
import type { Frequencies } from "./topic.ts";

/** A title that might do, and how well its pattern mostly fits (higher is better). */
export type Candidate = { label: string; weight: number };

const MOST_WORDS = 5;
/** A longer word (an address, words run together, noise) is cut. */
const LONGEST_WORD = 40;
const LONGEST_TITLE = 100;
const HAS_LETTER = /[\p{L}\p{N}]/u;
const STARTS_BADLY =
  /^(?:(?:he|she|it|they|we|i|you|his|her|their|our|this|that|these|those|who|which|there|one|ones|others|not|also|just|then|only|the|a|an)\b|\p{Ll}+ly\s)/iu;
const DANGLING: ReadonlySet<string> = new Set(
  "of in on as the a an and or to for with by at from than s".split(" "),
);
const VAGUE =
  /^(?:number of ones|event date|state|status|thing|number|date|year|value|size|share|length|sum|time)$/i;

/** The best title: its pattern's weight, less for length and loose ends, more for words the article is about. */
export function choose(candidates: readonly Candidate[], frequencies: Frequencies): string[] {
  return candidates
    .map(({ label, weight }, i) => ({ label: tidy(label), weight, i }))
    .filter(({ label }) => isTitle(label))
    .map(({ label, weight, i }) => ({ label, score: weight + fitness(label, frequencies), i }))
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .map(({ label }) => label);
}

function isTitle(label: string): boolean {
  return HAS_LETTER.test(label) && !STARTS_BADLY.test(label) && !dangles(label) && !/[’']s[’']s/.test(label);
}

/** Whether tidied words end in one that something has to follow. */
function dangles(words: string): boolean {
  return DANGLING.has(words.slice(words.lastIndexOf(" ") + 1).toLowerCase());
}

function fitness(label: string, frequencies: Frequencies): number {
  const words = label.split(" ");
  let score = 0;
  if (words.length === 1) score -= 0.6;
  if (words.length > 4) score -= 0.2 * (words.length - 4);
  if (VAGUE.test(label)) score -= 2;
  const known = words.reduce((sum, word) => sum + Math.min(10, frequencies.get(stem(word)) ?? 0), 0);
  return score + 0.02 * Math.min(20, known);
}

/** A title with its first letter large, no more than five words, no loose end. */
export function tidy(label: string): string {
  const words = label.trim().split(/\s+/).slice(0, MOST_WORDS);
  while (words.length > 1 && (dangles(words.at(-1) ?? "") || titleOf(words).length > LONGEST_TITLE))
    words.pop();
  const joined = titleOf(words);
  // "iPhone" keeps its small letter
  return /^\p{Ll}\p{Lu}/u.test(joined) ? joined : joined.charAt(0).toUpperCase() + joined.slice(1);
}

function titleOf(words: readonly string[]): string {
  return words.map(cutWord).join(" ");
}

function cutWord(word: string): string {
  if (word.length <= LONGEST_WORD) return word;
  return `${Array.from(word.slice(0, 2 * LONGEST_WORD))
    .slice(0, LONGEST_WORD - 1)
    .join("")}…`;
}

/** A title's first letter small again, unless it begins with a name. */
export function lowerFirst(label: string): string {
  const [first = ""] = label.split(" ");
  return /^\p{Lu}[\p{Ll}-]+$/u.test(first) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
