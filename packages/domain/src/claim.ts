import { z } from "zod";
import type { Article, Version } from "./article.ts";
import type { Conflict } from "./conflict.ts";
import type { Evidence } from "./evidence.ts";
import type { DeskView } from "./member.ts";
import type { Attempt, Note, Waiting } from "./note.ts";
import type { Verdict, VerdictReason, WorkState } from "./review.ts";
import { DisputeReason, NotCheckableReason, Outcome, Severity } from "./review.ts";
import type { SuggestionRun } from "./suggestion.ts";

export const ClaimKind = z.enum([
  "event",
  "state",
  "identity",
  "comparison",
  "cause",
  "plan",
  "quote",
  "quantity",
  "money",
  "percent",
  "date",
  "duration",
  "age",
  "rank",
  "vote",
]);
export type ClaimKind = z.infer<typeof ClaimKind>;

export const ValueQualifier = z.enum(["exact", "about", "moreThan", "lessThan", "atMost", "atLeast"]);
export type ValueQualifier = z.infer<typeof ValueQualifier>;

export const Checkable = z.enum(["yes", "saidOnly", "no"]);
export type Checkable = z.infer<typeof Checkable>;

export const Author = z.enum(["rule", "model", "person"]);
/** Who wrote a claim or one of its fields. */
export type Author = z.infer<typeof Author>;

export const ClaimValue = z.object({
  /** As written in the text. */
  text: z.string().min(1).max(300),
  start: z.int().min(0),
  end: z.int().min(1),
  /** Normal form: 2025-03-18, P30D, USD 14000000000, 6.39%. */
  norm: z.string().trim().min(1).max(200),
  qualifier: ValueQualifier,
  alternatives: z.array(z.string().max(200)).max(10),
  /** How the engine read it, in one sentence; null when there is nothing to explain, or a person gave the value. */
  reading: z.string().max(1000).nullable().default(null),
  /** Normal form that the engine gave, whatever a person made of it since; null when a person gave the value. */
  suggested: z.string().max(200).nullable().default(null),
});
/** The number, date, duration or amount of a claim; offsets as in {@link Claim}. */
export type ClaimValue = z.infer<typeof ClaimValue>;

/**
 * The normal forms that the words of a value can be read as, the engine's first; one can be chosen by a click. With
 * fewer than two there is nothing to choose.
 */
export function valueReadings({ norm, suggested, alternatives }: ClaimValue): string[] {
  return [...new Set([suggested ?? norm, ...alternatives])];
}

/** A further place where the same claim stands; offsets as in {@link Claim}. */
export type Mention = {
  id: string;
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
  /** What this place changes, in words; null when it says the same. */
  differs: string | null;
  /** Who put it there: the engine, or a person by a merge. */
  origin: Author;
  /** When a person said that what differs is no problem; open while null. */
  settledAt: Date | null;
  settledById: string | null;
};

/**
 * One assertion that can be right or wrong on its own. `[start, end)` are UTF-16 code units over the text of its
 * version, and `quote` is exactly that text.
 */
export type Claim = {
  id: string;
  articleId: string;
  versionId: string;
  number: number;
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
  label: string;
  statement: string;
  kind: ClaimKind;
  value: ClaimValue | null;
  claimant: string | null;
  relay: string | null;
  checkable: Checkable;
  checkWorthiness: number | null;
  why: string[];
  origin: Author;
  engineVersion: string | null;
  /** When the engine took the suggestion back, as it no longer makes it; null when a person dropped the claim. */
  withdrawnAt: Date | null;
  /** Who wrote each field that was changed since the claim was made. */
  authorship: Record<string, Author>;
  workState: WorkState;
  verdict: Verdict | null;
  verdictReason: VerdictReason | null;
  outcome: Outcome;
  overrideReason: string | null;
  severity: Severity;
  proposedText: string | null;
  isStale: boolean;
  staleReason: string | null;
  isLegalRisk: boolean;
  needsReply: boolean;
  acceptedAt: Date | null;
  assigneeId: string | null;
  checkerId: string | null;
  decidedAt: Date | null;
  signedOffById: string | null;
  signedOffAt: Date | null;
  lockedById: string | null;
  lockedAt: Date | null;
  mergedIntoId: string | null;
  createdAt: Date;
  revision: number;
};

/** A claim with everything that hangs on it, oldest first. */
export type ClaimFile = Claim & {
  mentions: Mention[];
  evidence: Evidence[];
  attempts: Attempt[];
  notes: Note[];
  /** Questions, answered ones included; the open one, if any, is last. */
  waitings: Waiting[];
};

/** Everything the workbench shows, in one answer. */
export type Workbench = {
  desk: DeskView;
  article: Article;
  version: Version;
  /** In text order, removed ones included. */
  claims: ClaimFile[];
  /** In order of their claims' numbers, those of removed claims included: show `standingConflicts`. */
  conflicts: Conflict[];
  /** The engine's newest reading of the version; null when it never read it. */
  suggestions: SuggestionRun | null;
};

/** C014: how a claim is named on screen and in reports. */
export function claimName(number: number): string {
  return `C${String(number).padStart(3, "0")}`;
}

/** The revision a caller saw, so that nobody's later work is overwritten. */
const SeenClaim = z.object({ claimId: z.uuid(), revision: z.int() });

export const ClaimStepInput = SeenClaim;
export type ClaimStepInput = z.infer<typeof ClaimStepInput>;

export const AcceptAllInput = z.object({ articleId: z.uuid() });
export type AcceptAllInput = z.infer<typeof AcceptAllInput>;

const Label = z.string().trim().min(1, "Give the claim a label.").max(120);
const Statement = z.string().trim().max(2000);
const Place = z
  .object({ start: z.int().min(0), end: z.int().min(1) })
  .refine((place) => place.start < place.end, "Select at least one character.");

export const AddClaimInput = z.object({
  versionId: z.uuid(),
  place: Place,
  label: Label,
  statement: Statement.default(""),
  kind: ClaimKind.default("event"),
  claimant: z.string().trim().max(300).nullable().default(null),
});
export type AddClaimInput = z.infer<typeof AddClaimInput>;

export const EditClaimInput = SeenClaim.extend({
  label: Label.optional(),
  statement: Statement.optional(),
  place: Place.optional(),
  kind: ClaimKind.optional(),
  /** Corrects how the value was read; null removes it. */
  value: ClaimValue.pick({ norm: true, qualifier: true }).nullable().optional(),
  claimant: z.string().trim().max(300).nullable().optional(),
  severity: Severity.optional(),
  proposedText: z.string().trim().max(5000).nullable().optional(),
  isLegalRisk: z.boolean().optional(),
  needsReply: z.boolean().optional(),
});
export type EditClaimInput = z.infer<typeof EditClaimInput>;

export const ChooseReadingInput = SeenClaim.extend({
  /** One of the claim's {@link valueReadings}. */
  norm: z.string().min(1).max(200),
});
export type ChooseReadingInput = z.infer<typeof ChooseReadingInput>;

export const MergeClaimInput = SeenClaim.extend({ intoId: z.uuid() });
export type MergeClaimInput = z.infer<typeof MergeClaimInput>;

export const SetVerdictInput = z.intersection(
  SeenClaim,
  z.discriminatedUnion("verdict", [
    z.object({ verdict: z.literal("verified") }),
    z.object({
      verdict: z.literal("disputed"),
      reason: DisputeReason,
      note: z.string().trim().max(10_000).default(""),
    }),
    z.object({ verdict: z.literal("unverifiable"), attempt: z.string().trim().max(10_000).default("") }),
    z.object({ verdict: z.literal("notCheckable"), reason: NotCheckableReason }),
  ]),
);
export type SetVerdictInput = z.infer<typeof SetVerdictInput>;

export const ReopenClaimInput = SeenClaim.extend({
  reason: z.string().trim().min(1, "Say why it is reopened.").max(2000),
});
export type ReopenClaimInput = z.infer<typeof ReopenClaimInput>;

export const SetOutcomeInput = SeenClaim.extend({
  outcome: Outcome,
  /** Needed for "kept by override". */
  overrideReason: z.string().trim().max(2000).nullable().default(null),
});
export type SetOutcomeInput = z.infer<typeof SetOutcomeInput>;
