/** A set of words by their hashes, each with a small number: open addressing, at most two thirds full. */
export type Vocabulary = { keys: Int32Array; values: Uint16Array; mask: number };

/** Builds the table from parallel lists of hashes (never 0) and values (never 0). */
export function createVocabulary(hashes: Int32Array, values: Uint16Array): Vocabulary {
  let size = 16;
  while (size * 2 < hashes.length * 3) size *= 2;
  const table: Vocabulary = { keys: new Int32Array(size), values: new Uint16Array(size), mask: size - 1 };
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    let at = hash & table.mask;
    while (table.keys[at] !== 0 && table.keys[at] !== hash) at = (at + 1) & table.mask;
    table.keys[at] = hash;
    table.values[at] = values[i] as number;
  }
  return table;
}

/** The value of a word, 0 where it is not in the set. */
export function lookUp(table: Vocabulary, hash: number): number {
  let at = hash & table.mask;
  for (;;) {
    const key = table.keys[at];
    if (key === hash) return table.values[at] as number;
    if (key === 0) return 0;
    at = (at + 1) & table.mask;
  }
}
