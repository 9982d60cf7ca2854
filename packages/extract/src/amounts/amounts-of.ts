import type { Sentence } from "../article.ts";
import type { Amount } from "./amount.ts";
import { joinRanges } from "./join-ranges.ts";
import { readAmounts } from "./read-amounts.ts";

/** Several cues ask for the amounts of the same sentence, one after the other; they are read once. */
const READ = new WeakMap<Sentence, readonly Amount[]>();

/** The amounts of a sentence, ranges joined, in the likelier reading; offsets are those of the sentence's own text. */
export function amountsOf(sentence: Sentence): readonly Amount[] {
  const known = READ.get(sentence);
  if (known) return known;
  const amounts = joinRanges(sentence.text, readAmounts(sentence.text));
  READ.set(sentence, amounts);
  return amounts;
}
