import { z } from "zod";
import { Removal, VersionOrigin } from "./article.ts";
import { Author, Checkable, ClaimKind, ClaimValue } from "./claim.ts";
import { Day } from "./day.ts";
import { Stance, Tier } from "./evidence.ts";
import { GuardLevel, Role } from "./member.ts";
import { WaitingOn } from "./note.ts";
import { DISPLAY_STATUSES, Outcome, Severity, Verdict, VerdictReason, WorkState } from "./review.ts";
import { SourceType } from "./source.ts";
import { WebUrl } from "./web-url.ts";

/** Name of the exchange format, written into every JSON report. */
export const REPORT_FORMAT = "claimdesk.report/1";

const Time = z.iso.datetime({ precision: 3 }).refine((time) => !time.startsWith("0000"));
const PersonRef = z
  .string()
  .regex(/^P[1-9]\d*$/)
  .describe("A person of `people`");
const ClaimNumber = z.int().min(1).describe("Number of a claim within the article; 14 is shown as C014");
const Offset = z
  .int()
  .min(0)
  .describe("UTF-16 code units from the start of `version.text`; ends are exclusive");
const DisplayStatusName = z.enum(DISPLAY_STATUSES);

const Place = z.object({
  start: Offset,
  end: Offset,
  quote: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

export const ReportMention = Place.extend({
  differs: z.string().nullable(),
  origin: Author.default("rule").describe("Who put it there: the engine, or a person by a merge"),
  settledBy: PersonRef.nullable().default(null).describe("Who said that what differs is no problem"),
  settledAt: Time.nullable().default(null),
});

export const ReportConflict = z.object({
  claims: z.array(ClaimNumber),
  why: z.string(),
  origin: Author.default("rule"),
  settledBy: PersonRef.nullable().default(null),
  settledAt: Time.nullable().default(null),
  note: z.string().default("").describe("How it was settled"),
});
/** Claims that cannot all be right; two in every report of today, more in early ones. */
export type ReportConflict = z.infer<typeof ReportConflict>;

export const ReportEvidence = z.object({
  source: z.int().min(1).describe("Number of a source of `sources`; 3 is shown as S03"),
  stance: Stance,
  tier: Tier,
  locator: z.string(),
  passage: z.string(),
  addedBy: PersonRef,
  addedAt: Time,
});
export type ReportEvidence = z.infer<typeof ReportEvidence>;

const Reply = z.object({
  body: z.string(),
  isInternal: z.boolean(),
  author: PersonRef,
  at: Time,
  editedAt: Time.nullable(),
});

export const ReportNote = Reply.extend({
  resolvedAt: Time.nullable(),
  resolvedBy: PersonRef.nullable(),
  replies: z.array(Reply),
});
/** A thread: its first note with the replies, oldest first. */
export type ReportNote = z.infer<typeof ReportNote>;

export const ReportAttempt = z.object({ body: z.string(), by: PersonRef, at: Time });

export const ReportWaiting = z.object({
  waitingOn: WaitingOn,
  whom: z.string(),
  question: z.string(),
  dueOn: Day.nullable(),
  answer: z.string().nullable(),
  askedBy: PersonRef,
  askedAt: Time,
  answeredAt: Time.nullable(),
});

export const ReportClaim = Place.extend({
  number: ClaimNumber,
  paragraph: z.int().min(1).describe("Paragraph of the text in which the claim starts, from 1"),
  label: z.string(),
  statement: z.string(),
  kind: ClaimKind,
  value: ClaimValue.nullable(),
  claimant: z.string().nullable(),
  relay: z.string().nullable(),
  checkable: Checkable,
  checkWorthiness: z.number().nullable(),
  why: z.array(z.string()),
  origin: Author,
  engineVersion: z.string().nullable(),
  authorship: z.record(z.string(), Author),
  withdrawnAt: Time.nullable().default(null).describe("When the engine took its suggestion back"),
  workState: WorkState,
  status: DisplayStatusName.nullable().describe("The derived status that is shown; null for a dropped claim"),
  verdict: Verdict.nullable(),
  verdictReason: VerdictReason.nullable(),
  outcome: Outcome,
  overrideReason: z.string().nullable(),
  severity: Severity,
  proposedText: z.string().nullable(),
  isStale: z.boolean(),
  staleReason: z.string().nullable(),
  isLegalRisk: z.boolean(),
  needsReply: z.boolean(),
  acceptedAt: Time.nullable(),
  checker: PersonRef.nullable(),
  decidedAt: Time.nullable(),
  signedOffBy: PersonRef.nullable(),
  signedOffAt: Time.nullable(),
  mergedInto: ClaimNumber.nullable(),
  createdAt: Time,
  mentions: z.array(ReportMention),
  evidence: z.array(ReportEvidence),
  attempts: z.array(ReportAttempt),
  notes: z.array(ReportNote),
  waitings: z.array(ReportWaiting),
});
export type ReportClaim = z.infer<typeof ReportClaim>;

export const ReportSource = z.object({
  number: z.int().min(1),
  type: SourceType,
  title: z.string(),
  author: z.string(),
  publisher: z.string(),
  url: WebUrl.nullable(),
  publishedOn: Day.nullable(),
  isConfidential: z.boolean(),
  withdrawnAt: Time.nullable(),
  createdAt: Time,
});
export type ReportSource = z.infer<typeof ReportSource>;

export const ReportException = z.object({
  kind: z.enum([
    "override",
    "disputedUnfixed",
    "cantVerify",
    "changed",
    "openQuestion",
    "singleSource",
    "unfinished",
  ]),
  claim: ClaimNumber.nullable().describe("The claim it is about; null when it is about the version"),
  text: z.string(),
});
/** Something the reader must know before the rest. */
export type ReportException = z.infer<typeof ReportException>;

export const Report = z.object({
  format: z.literal(REPORT_FORMAT),
  composedAt: Time,
  desk: z.object({ name: z.string(), guardLevel: GuardLevel }),
  people: z.array(z.object({ ref: PersonRef, name: z.string(), role: Role })),
  article: z.object({
    title: z.string(),
    byline: z.string(),
    publishedOn: Day,
    url: WebUrl.nullable(),
    language: z.string(),
    isSample: z.boolean(),
    notChecked: z.string(),
    createdAt: Time,
  }),
  version: z.object({
    number: z.int().min(1),
    text: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    wordCount: z.int().min(0),
    origin: VersionOrigin,
    fileName: z.string().nullable(),
    removed: z.array(Removal),
    engineVersion: z.string().nullable(),
    conflicts: z.array(ReportConflict),
    createdBy: PersonRef,
    createdAt: Time,
    signedOffBy: PersonRef.nullable(),
    signedOffAt: Time.nullable(),
    overrideReason: z.string().nullable(),
  }),
  scope: z.object({
    /** Says in a sentence what the report covers. */
    summary: z.string(),
    checkers: z.array(PersonRef),
    isSingleChecker: z.boolean().describe("Somebody signed off their own check, on a desk of one person"),
    firstDecisionAt: Time.nullable(),
    lastDecisionAt: Time.nullable(),
  }),
  counts: z.object({
    total: z.int().min(0).describe("Accepted claims; suggestions and dropped claims do not count"),
    byStatus: z.record(DisplayStatusName, z.int().min(0)),
    suggested: z.int().min(0),
    dropped: z.int().min(0),
  }),
  exceptions: z.array(ReportException),
  claims: z.array(ReportClaim).describe("Accepted claims in text order"),
  aside: z
    .array(ReportClaim)
    .describe("Suggestions nobody accepted and dropped claims; not part of the report"),
  sources: z.array(ReportSource),
});
/** What leaves the desk: composed from the data, never typed. The exchange format `claimdesk.report/1`. */
export type Report = z.infer<typeof Report>;
