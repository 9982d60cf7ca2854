import type { ClaimKind, ValueQualifier } from "./claim.ts";
import type { Stance, Tier } from "./evidence.ts";
import type { WaitingOn } from "./note.ts";
import type { DisplayStatus, Outcome, Severity, Verdict, VerdictReason, WorkState } from "./review.ts";
import type { SourceType } from "./source.ts";

/** The words people read for each term, in screens, reports and the log alike. */
export const STATUS_WORDS: Record<DisplayStatus, string> = {
  changed: "Changed",
  needsInput: "Needs input",
  disputed: "Disputed",
  cantVerify: "Can’t verify",
  verified: "Verified",
  notCheckable: "Not checkable",
  inProgress: "In progress",
  toCheck: "To check",
  suggested: "Suggested",
};

export const VERDICT_WORDS: Record<Verdict, string> = {
  verified: "Verified",
  disputed: "Disputed",
  unverifiable: "Can’t verify",
  notCheckable: "Not checkable",
};

export const REASON_WORDS: Record<VerdictReason, string> = {
  incorrect: "Incorrect",
  misquoted: "Misquoted",
  misattributed: "Misattributed",
  notInSource: "Not in the source",
  conflicting: "Sources conflict",
  misleading: "Misleading",
  outdated: "Outdated",
  opinion: "Opinion",
  prediction: "Prediction",
  personal: "Personal experience",
  rhetoric: "Rhetoric",
};

export const OUTCOME_WORDS: Record<Outcome, string> = {
  none: "Nothing yet",
  withAuthor: "With the author",
  fixed: "Fixed",
  attributed: "Attributed",
  cut: "Cut",
  keptByOverride: "Kept by override",
  correctionPublished: "Correction published",
};

export const SEVERITY_WORDS: Record<Severity, string> = {
  must: "Must fix",
  should: "Should fix",
  note: "Note",
};

export const STANCE_WORDS: Record<Stance, string> = {
  supports: "Supports",
  contradicts: "Contradicts",
  context: "Context",
};

export const TIER_WORDS: Record<Tier, string> = {
  primary: "Primary",
  expert: "Expert",
  secondary: "Secondary",
  reference: "Reference work",
  party: "Interested party",
};

export const SOURCE_TYPE_WORDS: Record<SourceType, string> = {
  document: "Document",
  page: "Web page",
  recording: "Recording",
  dataSet: "Data set",
  person: "Person",
};

export const WAITING_ON_WORDS: Record<WaitingOn, string> = {
  author: "the author",
  source: "a source",
  expert: "an expert",
  document: "a document",
};

export const KIND_WORDS: Record<ClaimKind, string> = {
  event: "Event",
  state: "State",
  identity: "Identity",
  comparison: "Comparison",
  cause: "Cause",
  plan: "Plan",
  quote: "Quotation",
  quantity: "Quantity",
  money: "Money",
  percent: "Percentage",
  date: "Date",
  duration: "Duration",
  age: "Age",
  rank: "Rank",
  vote: "Vote",
};

export const QUALIFIER_WORDS: Record<ValueQualifier, string> = {
  exact: "exactly",
  about: "about",
  moreThan: "more than",
  lessThan: "less than",
  atMost: "at most",
  atLeast: "at least",
};

export const WORK_STATE_WORDS: Record<WorkState, string> = {
  suggested: "Suggested",
  toCheck: "To check",
  checking: "Being checked",
  waiting: "Waiting",
  checked: "Checked",
  signedOff: "Signed off",
  removed: "Dropped",
};

/** What people call the fields that an edit names. */
const FIELD_WORDS: Record<string, string> = {
  publishedOn: "publication date",
  url: "address",
  notChecked: "what was not checked",
  statement: "wording",
  words: "place in the text",
  claimant: "speaker",
  proposedText: "wording asked for",
  isLegalRisk: "legal risk",
  needsReply: "need for a reply",
  isConfidential: "confidentiality",
};

/** The fields of an edit in words; a field whose name is a plain word stays as it is. */
export function fieldWords(fields: readonly string[]): string {
  return fields.map((field) => FIELD_WORDS[field] ?? field).join(", ");
}
