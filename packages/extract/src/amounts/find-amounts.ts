import type { Span } from "@claimdesk/text";
import { newArticle } from "../article.ts";
import { ageCue } from "../cues/ages.ts";
import type { ValueCue } from "../cues/cue.ts";
import { moneyCue } from "../cues/money.ts";
import { percentageCue } from "../cues/percentages.ts";
import { quantityCue } from "../cues/quantities.ts";
import { rankCue } from "../cues/ranks.ts";
import { timeCue } from "../cues/times.ts";
import { voteCue } from "../cues/votes.ts";
import type { ClaimKind } from "../extraction.ts";
import { findBlocks } from "../stages/blocks.ts";
import { findSentences } from "../stages/sentences.ts";
import { findValues } from "../stages/values.ts";
import { findWords } from "../stages/words.ts";

/** An amount with its place in a text; `norm` is the normal form of claims. */
export type FoundAmount = Span & { kind: ClaimKind; norm: string };

/** Those of the engine that find numbers; times come along, so that "30 days" and "2008" are no counts. */
const CUES: readonly ValueCue[] = [ageCue, timeCue, moneyCue, percentageCue, voteCue, rankCue, quantityCue];
const AMOUNTS: ReadonlySet<ClaimKind> = new Set<ClaimKind>(["money", "percent", "quantity", "age", "vote"]);
const readValues = findValues(CUES);

/**
 * The amounts of a text as claims have them: money, percentages, counts, measures, ages, votes. Verbs of growth
 * ("doubled"), places in an order, dates and lengths of time are left out.
 */
export function findAmounts(text: string): FoundAmount[] {
  const article = readValues(findWords(findSentences(findBlocks(newArticle(text, null, 0)))));
  return article.sentences
    .flatMap((sentence) => sentence.values)
    .filter((find) => !find.isBlocked && find.norm !== "" && AMOUNTS.has(find.kind))
    .map(({ start, end, kind, norm }) => ({ start, end, kind, norm }));
}
