import { ageCue } from "./cues/ages.ts";
import { draftCauses } from "./cues/causes.ts";
import type { ValueCue } from "./cues/cue.ts";
import { draftDigits } from "./cues/digit-claims.ts";
import { digitCue } from "./cues/digits.ts";
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
import { labelPlainly } from "./labels/plain-labels.ts";
import { findSpeakers } from "./stages/attribution.ts";
import { findBlocks } from "./stages/blocks.ts";
import { weighClaims, weighPlainly } from "./stages/check-worthiness.ts";
import { findLabels } from "./stages/labels.ts";
import { findNames } from "./stages/names.ts";
import type { DraftCue } from "./stages/propositions.ts";
import { findPropositions } from "./stages/propositions.ts";
import { findRepeats } from "./stages/repeats.ts";
import { findSentences } from "./stages/sentences.ts";
import { findValues } from "./stages/values.ts";
import { findWords } from "./stages/words.ts";

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

/** A stage's version goes up when the same article may come out of it otherwise; stored claims name it. */
const VERSIONS = {
  blocks: 1,
  sentences: 2,
  words: 2,
  values: 2,
  names: 2,
  attribution: 2,
  propositions: 2,
  repeats: 2,
  labels: 2,
  "check-worthiness": 2,
} as const;

function stage(name: keyof typeof VERSIONS, run: Stage["run"]): Stage {
  return { name, version: VERSIONS[name], run };
}

/**
 * The ten stages. The first three cut the page into words. Values come before names, so that "May" in a date is no
 * person; names before speakers, who are looked up among them. Propositions need the words of speakers taken out.
 * Repeats are merged before labels, since a repeat has the label of its first statement, and weighed last, since a
 * repeat weighs more.
 */
export const STAGES: readonly Stage[] = [
  stage("blocks", findBlocks),
  stage("sentences", findSentences),
  stage("words", findWords),
  stage("values", findValues(VALUE_CUES)),
  stage("names", findNames),
  stage("attribution", findSpeakers),
  stage("propositions", findPropositions(DRAFT_CUES)),
  stage("repeats", findRepeats),
  stage("labels", findLabels),
  stage("check-worthiness", weighClaims),
];

/**
 * What a text in another language gets: sentences, and numbers and dates in digits. The names are those of the full
 * list, so that stored versions can be compared.
 */
export const OTHER_LANGUAGE_STAGES: readonly Stage[] = [
  stage("blocks", findBlocks),
  stage("sentences", findSentences),
  stage("words", findWords),
  stage("values", findValues([digitCue])),
  stage("propositions", findPropositions([{ name: "digits", find: draftDigits }])),
  stage("labels", labelPlainly),
  stage("check-worthiness", weighPlainly),
];
