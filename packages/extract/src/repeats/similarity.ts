import type { Token } from "../grammar/tokens.ts";
import { COUNTRIES, DEMONYMS, METONYMS } from "../words/countries.ts";
import { WORD_CLASSES } from "../words/word-classes.ts";

const STOP = new Set(
  "the a an of to in on at by for and or but that which who is are was were be been being has have had having will would could should can may might do does did it its he she they his her their this these those with from as not also after before over about than there said says".split(
    " ",
  ),
);
/** Further words that tell nothing of what a claim is about: auxiliaries' lemmas, hedges, speaking. */
const EMPTY = new Set(
  "we i you us our your my me him them whom what when where while into onto up down out off near nearly almost around some more most least only just still already now later then so such very much many both each other another say tell according reportedly allegedly amid during since until per via if because per cent percent 's ’s mr mrs ms dr".split(
    " ",
  ),
);
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["usa", "us"],
  ["america", "us"],
  ["united states", "us"],
  ["uk", "britain"],
  ["united kingdom", "britain"],
  ["eu", "europe"],
  ["european union", "europe"],
]);
/** Countries by every name for them; earlier sources come last, so that they win. */
const COUNTRY_OF: ReadonlyMap<string, string> = new Map([
  ...METONYMS,
  ...DEMONYMS,
  ...[...COUNTRIES].map((name): [string, string] => [name.toLowerCase(), name.toLowerCase()]),
  ...SHORT_FORMS,
]);
const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  [...COUNTRY_OF.keys()].flatMap((name) => (name.includes(" ") ? [name.split(" ")[0] ?? name] : [])),
);

/** A word without its commonest endings, so that "proposed" and "proposal" come near each other; "Russian" is "Russia". */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const plain = PLAIN_END.test(lower) ? lower : lower.replace(/['’]s$/, "").replace(/[.,'’-]+$/, "");
  return stemOf(DEMONYMS.get(plain) ?? plain);
}

/** Most words end in a letter and have no possessive. */
const PLAIN_END = /(?:[^'’]s|[a-rt-z])$/;

/** The last letters of the endings that stems are without. */
const STEM_LETTERS = "sngdlety";

function stemOf(lower: string): string {
  return lower.length > 4 && STEM_LETTERS.includes(lower.charAt(lower.length - 1))
    ? lower.replace(/(?:ations?|ings?|ed|als?|ance|ments?|es|s|ies|e|y)$/, "")
    : lower;
}

/**
 * What the words of a token range mean, for comparing: the class of a word where it has one, the country of a people,
 * capital or palace, else the stem. Small words are `null`, as is the second word of a name of two.
 */
export function meanings(tokens: readonly Token[], from: number, to: number): (string | null)[] {
  const found: (string | null)[] = [];
  for (let i = from; i < to; i++) {
    const first = tokens[i]?.lower ?? "";
    const pair = i + 1 < to && FIRST_OF_TWO.has(first) ? countryOf(`${first} ${tokens[i + 1]?.lower}`) : null;
    if (pair) {
      found.push(pair, null);
      i++;
    } else found.push(meaningOf(tokens[i]));
  }
  return found;
}

/** A country in lower case where the words name one, its people, capital or government. */
export function countryOf(words: string): string | null {
  return COUNTRY_OF.get(words.includes(".") ? words.replace(/\./g, "") : words) ?? null;
}

function meaningOf(token: Token | undefined): string | null {
  if (!token || !/[\p{L}\p{N}]/u.test(token.lower)) return null;
  const { lower, lemma } = token;
  if (STOP.has(lower) || EMPTY.has(lower) || EMPTY.has(lemma)) return null;
  const country = countryOf(lower);
  if (country) return country;
  const group =
    WORD_CLASSES.get(lemma) ?? WORD_CLASSES.get(lower) ?? WORD_CLASSES.get(lower.replace(/(?:'s|’s|s)$/, ""));
  if (group) return group;
  return stem(token.tag === "name" ? lower : lemma);
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

/** How many stems two sets share. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const each of small) if (large.has(each)) shared++;
  return shared;
}
