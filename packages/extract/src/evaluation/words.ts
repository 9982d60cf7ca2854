const STOP = new Set(
  "the a an of to in on at by for and or that is are was were be been being has have had will would its it he she they his her their this with from as not".split(
    " ",
  ),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.,'’%-]*/gu;

/** The content words of a text in their order, lower case, without commonest endings. */
export function contentWords(text: string): string[] {
  const words: string[] = [];
  for (const [found] of text.matchAll(WORD)) {
    let end = found.length;
    while (end > 0 && ".,'’-".includes(found.charAt(end - 1))) end--;
    const word = found.slice(0, end);
    if (word && !STOP.has(word.toLowerCase())) words.push(stemOf(word));
  }
  return words;
}

function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/ies$/, "y")
    .replace(/(?:es|s|ed|ing)$/, "");
}

/** Shared words over all words, 0 to 1. */
export function wordJaccard(a: string, b: string): number {
  const left = new Set(contentWords(a));
  const right = new Set(contentWords(b));
  const shared = left.intersection(right).size;
  return shared / (left.size + right.size - shared || 1);
}

/** Harmonic mean of the shares of each text's words that are in the other, 0 to 1. */
export function wordF1(a: string, b: string): number {
  const left = new Set(contentWords(a));
  const right = new Set(contentWords(b));
  return (2 * left.intersection(right).size) / (left.size + right.size || 1);
}
