import { newArticle } from "../article.ts";
import { parseIsoDate } from "../calendar.ts";
import { findBlocks } from "../stages/blocks.ts";
import { findSentences } from "../stages/sentences.ts";
import { findWords } from "../stages/words.ts";
import { findTimes, REMEMBERED_DATES } from "./find-times.ts";
import type { TimeFind } from "./time-rule.ts";

/**
 * All time expressions of a text in the order of their words, also those that are no claims.
 * @throws RangeError when `publishedOn` is no calendar day written YYYY-MM-DD
 */
export function timesOfText(text: string, publishedOn: string): TimeFind[] {
  const days = parseIsoDate(publishedOn);
  if (days === null) throw new RangeError(`no calendar day: ${publishedOn}`);
  const article = findWords(findSentences(findBlocks(newArticle(text, null, days))));
  const dates: string[] = [];
  return article.sentences.flatMap((sentence) => {
    const times = findTimes(sentence, days, dates.slice(-REMEMBERED_DATES));
    dates.push(...times.flatMap(({ sort, norm }) => (norm !== null && sort !== "duration" ? [norm] : [])));
    return times;
  });
}
