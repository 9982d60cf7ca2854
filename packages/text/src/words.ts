const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‑@/_&][\p{L}\p{N}\p{M}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * How many words a text has. "30-day", "U.S." and "3.5" are one word each; in Chinese and Japanese every
 * character counts as one, as word processors do.
 * @example countWords("A 30-day pause.") // 3
 */
export function countWords(text: string): number {
  let unspaced = 0;
  const spaced = text.replace(UNSPACED, () => {
    unspaced++;
    return " ";
  });
  let count = unspaced;
  for (const _ of spaced.matchAll(WORD)) count++;
  return count;
}
