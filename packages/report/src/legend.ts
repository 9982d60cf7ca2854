import type { DisplayStatus, Tier } from "@claimdesk/domain";

/** The statuses a claim of a report can have, in the order in which they are counted. */
export const COUNTED_STATUSES = [
  ...([
    "verified",
    "disputed",
    "cantVerify",
    "notCheckable",
    "changed",
    "needsInput",
    "inProgress",
    "toCheck",
  ] as const),
];

/** What each status says, for the legend. A suggestion is never in a report. */
export const STATUS_MEANINGS: Record<Exclude<DisplayStatus, "suggested">, string> = {
  verified: "Sources bear the words out.",
  disputed: "What was found speaks against the words; the reason says how.",
  cantVerify: "Nothing found settles it either way; what was tried is listed.",
  notCheckable: "An opinion, a prediction, a personal experience or a figure of speech.",
  changed: "The text or a source changed after the check; the verdict no longer stands.",
  needsInput: "A question is open and the claim waits for its answer.",
  inProgress: "Somebody is checking it now.",
  toCheck: "Nobody has checked it yet.",
};

/** What each tier says about a source, for one fact. */
export const TIER_MEANINGS: Record<Tier, string> = {
  primary: "The record itself, or somebody who was there.",
  expert: "A person or body known for knowledge of the matter.",
  secondary: "Somebody else’s account of it, such as news.",
  reference: "An encyclopedia, almanac or handbook.",
  party: "Somebody with an interest in the outcome.",
};

/** How the report came about and how to hold it against the article, a paragraph each. */
export const METHOD: readonly string[] = [
  "A claim is one assertion that can be right or wrong on its own. It stands on exact words of the text, which are quoted as they are. Rules may suggest claims; a person accepts each one, and only people decide.",
  "A tier belongs to a source for one fact: the same document may be a primary source for one claim and secondary for another.",
  "Whoever signs a claim off is not the person who checked it; where one person did both, the report says “single checker”.",
  "The SHA-256 hash is taken over the UTF-8 bytes of the text of this version. The same hash means the same text, to the last comma. Paragraphs are counted from 1 and every time is in UTC.",
];
