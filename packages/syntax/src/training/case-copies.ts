import type { TreebankToken } from "./conllu.ts";

const EVERY = 12;

/**
 * The sentences and, for some of them, copies in capitals, in the case of titles and in small letters, so that
 * headlines and careless typing are not met for the first time when it matters.
 */
export function withCaseCopies(sentences: readonly TreebankToken[][]): TreebankToken[][] {
  const copies = sentences.flatMap((sentence, i) => {
    if (i % EVERY === 0) return [sentence.map((token) => ({ ...token, text: token.text.toUpperCase() }))];
    if (i % EVERY === 4) return [sentence.map((token) => ({ ...token, text: titled(token.text) }))];
    return i % EVERY === 8 ? [sentence.map((token) => ({ ...token, text: token.lower }))] : [];
  });
  return [...sentences, ...copies];
}

function titled(text: string): string {
  return text.length > 3 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
