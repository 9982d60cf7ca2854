import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { parseIsoDate } from "./calendar.ts";
import { ageCue } from "./cues/ages.ts";
import { findAttributions } from "./cues/attribution.ts";
import { dateCue } from "./cues/dates.ts";
import { durationCue } from "./cues/durations.ts";
import { draftIdentities } from "./cues/identity-claims.ts";
import { moneyCue } from "./cues/money.ts";
import { draftQuotes } from "./cues/opinions.ts";
import { percentageCue } from "./cues/percentages.ts";
import { draftPropositions } from "./cues/propositions.ts";
import { quantityCue } from "./cues/quantities.ts";
import { rankCue } from "./cues/ranks.ts";
import { relativeDateCue } from "./cues/relative-dates.ts";
import { draftValues } from "./cues/value-claims.ts";
import { voteCue } from "./cues/votes.ts";
import type { Rules } from "./engine.ts";
import { runRules } from "./engine.ts";
import type { Extraction, ExtractOptions } from "./extraction.ts";
import { ENGINE_VERSION } from "./extraction.ts";
import { readArticle } from "./read-article.ts";
import { attributeDrafts } from "./refine/attribute.ts";
import { compareMentions } from "./refine/compare-mentions.ts";
import { labelDrafts } from "./refine/labels.ts";
import { mergeRepeats } from "./refine/merge-repeats.ts";
import { toExtraction } from "./to-extraction.ts";

export type {
  ClaimKind,
  Coverage,
  ExtractedClaim,
  ExtractedMention,
  ExtractedSentence,
  ExtractedValue,
  Extraction,
  ExtractionConflict,
  ExtractOptions,
  Qualifier,
  SentenceRole,
} from "./extraction.ts";
export { ENGINE_VERSION } from "./extraction.ts";

/**
 * The order decides who gets contested words: "aged 55" and "30-day" before plain numbers; dates before durations,
 * so that "two years ago" is a date; money and percentages before votes, so that "$3-5" is no vote; quantities last,
 * as they take any number that is left.
 */
const RULES: Rules = {
  values: [
    ageCue,
    dateCue,
    relativeDateCue,
    moneyCue,
    percentageCue,
    durationCue,
    voteCue,
    rankCue,
    quantityCue,
  ],
  attributions: findAttributions,
  drafts: [
    { name: "quotes", find: draftQuotes },
    { name: "identities", find: draftIdentities },
    { name: "values", find: draftValues },
    { name: "propositions", find: draftPropositions },
  ],
  refiners: [
    { name: "attribute", refine: attributeDrafts },
    { name: "merge repeats", refine: mergeRepeats },
    { name: "compare mentions", refine: compareMentions },
    { name: "labels", refine: labelDrafts },
  ],
};

/**
 * The claims of an article's text. Pure: the same text and options give the same result, to the byte.
 * @throws RangeError when `publishedOn` is no calendar day written YYYY-MM-DD
 * @example extractClaims("The pact lasts 30 days.", { publishedOn: "2025-03-17" }).claims[0]?.value?.norm // "P30D"
 */
export function extractClaims(text: string, options: ExtractOptions): Extraction {
  const publishedDays = parseIsoDate(options.publishedOn);
  if (publishedDays === null) throw new RangeError(`no calendar day: ${options.publishedOn}`);
  const article = readArticle(text, options.title ?? null, publishedDays);
  const drafts = runRules(article, RULES);
  const header: Pick<Extraction, "format" | "engine" | "publishedOn" | "text"> = {
    format: "claimdesk.extraction/1",
    engine: ENGINE_VERSION,
    publishedOn: options.publishedOn,
    text: { sha256: bytesToHex(sha256(utf8ToBytes(text))), length: text.length, offsetUnit: "utf16" },
  };
  return toExtraction(article, drafts, header);
}
