import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { newArticle } from "./article.ts";
import { parseIsoDate } from "./calendar.ts";
import { ageCue } from "./cues/ages.ts";
import { draftCauses } from "./cues/causes.ts";
import type { ValueCue } from "./cues/cue.ts";
import { draftIdentities } from "./cues/identity-claims.ts";
import { moneyCue } from "./cues/money.ts";
import { multipleCue } from "./cues/multiples.ts";
import { draftQuotes } from "./cues/opinions.ts";
import { percentageCue } from "./cues/percentages.ts";
import { draftPropositions } from "./cues/propositions.ts";
import { quantityCue } from "./cues/quantities.ts";
import { rankCue } from "./cues/ranks.ts";
import { timeCue } from "./cues/times.ts";
import { draftValues } from "./cues/value-claims.ts";
import { voteCue } from "./cues/votes.ts";
import type { Stage } from "./engine.ts";
import { runStages } from "./engine.ts";
import type { Extraction, ExtractOptions } from "./extraction.ts";
import { ENGINE_VERSION } from "./extraction.ts";
import { findSpeakers } from "./stages/attribution.ts";
import { findBlocks } from "./stages/blocks.ts";
import { weighClaims } from "./stages/check-worthiness.ts";
import { findLabels } from "./stages/labels.ts";
import { findNames } from "./stages/names.ts";
import type { DraftCue } from "./stages/propositions.ts";
import { findPropositions } from "./stages/propositions.ts";
import { findRepeats } from "./stages/repeats.ts";
import { findSentences } from "./stages/sentences.ts";
import { findValues } from "./stages/values.ts";
import { findWords } from "./stages/words.ts";
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
 * The order decides who gets contested words: "aged 55" before lengths of time, and both before plain numbers;
 * money and percentages before votes, so that "$3-5" is no vote; quantities last,
 * as they take any number that is left.
 */
const VALUE_CUES: readonly ValueCue[] = [
  ageCue,
  timeCue,
  moneyCue,
  percentageCue,
  multipleCue,
  voteCue,
  rankCue,
  quantityCue,
];

const DRAFT_CUES: readonly DraftCue[] = [
  { name: "quotes", find: draftQuotes },
  { name: "identities", find: draftIdentities },
  { name: "values", find: draftValues },
  { name: "causes", find: draftCauses },
  { name: "propositions", find: draftPropositions },
];

/**
 * The ten stages. The first three cut the page into words. Values come before names, so that "May" in a date is no
 * person; names before speakers, who are looked up among them. Propositions need the words of speakers taken out.
 * Repeats are merged before labels, since a repeat has the label of its first statement, and weighed last, since a
 * repeat weighs more.
 */
export const STAGES: readonly Stage[] = [
  { name: "blocks", version: 1, run: findBlocks },
  { name: "sentences", version: 1, run: findSentences },
  { name: "words", version: 1, run: findWords },
  { name: "values", version: 1, run: findValues(VALUE_CUES) },
  { name: "names", version: 1, run: findNames },
  { name: "attribution", version: 1, run: findSpeakers },
  { name: "propositions", version: 1, run: findPropositions(DRAFT_CUES) },
  { name: "repeats", version: 1, run: findRepeats },
  { name: "labels", version: 1, run: findLabels },
  { name: "check-worthiness", version: 1, run: weighClaims },
];

/**
 * The claims of an article's text. Pure: the same text and options give the same result, to the byte.
 * @throws RangeError when `publishedOn` is no calendar day written YYYY-MM-DD
 * @example extractClaims("The pact lasts 30 days.", { publishedOn: "2025-03-17" }).claims[0]?.value?.norm // "P30D"
 */
export function extractClaims(text: string, options: ExtractOptions): Extraction {
  const publishedDays = parseIsoDate(options.publishedOn);
  if (publishedDays === null) throw new RangeError(`no calendar day: ${options.publishedOn}`);
  const article = newArticle(text, options.title ?? null, publishedDays);
  return toExtraction(runStages(article, STAGES, options.onProgress ?? (() => {})), {
    format: "claimdesk.extraction/1",
    engine: ENGINE_VERSION,
    stages: Object.fromEntries(STAGES.map(({ name, version }) => [name, version])),
    language: { isEnglish: true, note: null },
    publishedOn: options.publishedOn,
    text: { sha256: bytesToHex(sha256(utf8ToBytes(text))), length: text.length, offsetUnit: "utf16" },
  });
}
