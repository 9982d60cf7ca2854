import { z } from "zod";
import type { Stance, Tier } from "./evidence.ts";
import type { GuardLevel } from "./member.ts";

export const WorkState = z.enum([
  "suggested",
  "toCheck",
  "checking",
  "waiting",
  "checked",
  "signedOff",
  "removed",
]);
/** How far the work on a claim is. */
export type WorkState = z.infer<typeof WorkState>;

export const Verdict = z.enum(["verified", "disputed", "unverifiable", "notCheckable"]);
/** What checking found. */
export type Verdict = z.infer<typeof Verdict>;

export const DisputeReason = z.enum([
  "incorrect",
  "misquoted",
  "misattributed",
  "notInSource",
  "conflicting",
  "misleading",
  "outdated",
]);
export type DisputeReason = z.infer<typeof DisputeReason>;

export const NotCheckableReason = z.enum(["opinion", "prediction", "personal", "rhetoric"]);
export type NotCheckableReason = z.infer<typeof NotCheckableReason>;

export const VerdictReason = z.enum([...DisputeReason.options, ...NotCheckableReason.options]);
export type VerdictReason = z.infer<typeof VerdictReason>;

export const Outcome = z.enum([
  "none",
  "withAuthor",
  "fixed",
  "attributed",
  "cut",
  "keptByOverride",
  "correctionPublished",
]);
/** What became of the words in the text. */
export type Outcome = z.infer<typeof Outcome>;

export const Severity = z.enum(["must", "should", "note"]);
export type Severity = z.infer<typeof Severity>;

export const DISPLAY_STATUSES = [
  "changed",
  "needsInput",
  "disputed",
  "cantVerify",
  "verified",
  "notCheckable",
  "inProgress",
  "toCheck",
  "suggested",
] as const;
/** The one status that is shown, derived and never stored; in order of precedence. */
export type DisplayStatus = (typeof DISPLAY_STATUSES)[number];

/** What the review rules look at. */
export type ReviewState = { workState: WorkState; verdict: Verdict | null; isStale: boolean };

const VERDICT_STATUS: Record<Verdict, DisplayStatus> = {
  verified: "verified",
  disputed: "disputed",
  unverifiable: "cantVerify",
  notCheckable: "notCheckable",
};

/** The status to show: first match in the order of {@link DISPLAY_STATUSES}; null for a removed claim. */
export function displayStatus(claim: ReviewState): DisplayStatus | null {
  if (claim.workState === "removed") return null;
  if (claim.isStale) return "changed";
  if (claim.workState === "waiting") return "needsInput";
  if (claim.verdict !== null && isDecided(claim.workState)) return VERDICT_STATUS[claim.verdict];
  if (claim.workState === "checking") return "inProgress";
  return claim.workState === "suggested" ? "suggested" : "toCheck";
}

/** Whether a verdict stands: the claim is checked or signed off. */
export function isDecided(state: WorkState): boolean {
  return state === "checked" || state === "signedOff";
}

/** Whether a claim still needs a checker: not aside, and no verdict that stands. */
export function isUnfinished(claim: ReviewState): boolean {
  return claim.workState !== "removed" && (claim.isStale || !isDecided(claim.workState));
}

type Transition = { from: readonly WorkState[]; to: WorkState; done: string };

/**
 * Every change of work state that a person can make. `decide` is allowed straight from a suggestion: deciding
 * accepts it, so that one key is enough.
 */
export const TRANSITIONS = {
  accept: { from: ["suggested"], to: "toCheck", done: "accepted" },
  drop: { from: ["suggested", "toCheck", "checking", "waiting", "checked"], to: "removed", done: "dropped" },
  restore: { from: ["removed"], to: "toCheck", done: "restored" },
  startChecking: { from: ["suggested", "toCheck"], to: "checking", done: "started" },
  release: { from: ["checking"], to: "toCheck", done: "released" },
  wait: { from: ["suggested", "toCheck", "checking", "waiting"], to: "waiting", done: "set waiting" },
  resume: { from: ["waiting"], to: "checking", done: "taken up again" },
  decide: { from: ["suggested", "toCheck", "checking", "waiting"], to: "checked", done: "decided" },
  reopen: { from: ["checked", "signedOff"], to: "toCheck", done: "reopened" },
  signOff: { from: ["checked"], to: "signedOff", done: "signed off" },
} as const satisfies Record<string, Transition>;

export type ReviewAction = keyof typeof TRANSITIONS;

const STATE_WORDS: Record<WorkState, string> = {
  suggested: "only suggested",
  toCheck: "still to be checked",
  checking: "being checked",
  waiting: "waiting for an answer",
  checked: "already decided",
  signedOff: "signed off",
  removed: "dropped",
};

/** Whether a claim in this state may take this step. */
export function canTransition(state: WorkState, action: ReviewAction): boolean {
  return (TRANSITIONS[action].from as readonly WorkState[]).includes(state);
}

/** Why a step is not possible from this state, with the step that helps; null when it is possible. */
export function transitionProblem(state: WorkState, action: ReviewAction): string | null {
  if (canTransition(state, action)) return null;
  const help = isDecided(state) ? " Reopen it first (R)." : state === "removed" ? " Restore it first." : "";
  return `This claim is ${STATE_WORDS[state]}, so it cannot be ${TRANSITIONS[action].done}.${help}`;
}

/** The evidence facts that the guard of "verified" counts. */
export type EvidenceFacts = { stance: Stance; tier: Tier; hasLocator: boolean; sourceId: string };

/** What a decision brings with it, and what the claim already has. */
export type DecisionFacts = {
  reason: VerdictReason | null;
  /** A note comes with the decision or stands on the claim. */
  hasNote: boolean;
  attemptCount: number;
  evidence: readonly EvidenceFacts[];
};

/** Something a guard asks for. `field` names what the screen offers to add. */
export type MissingPart = { field: "evidence" | "reason" | "note" | "attempt"; text: string };

/** What is still missing before this verdict may be given; empty when nothing is. */
export function missingForVerdict(verdict: Verdict, facts: DecisionFacts, level: GuardLevel): MissingPart[] {
  switch (verdict) {
    case "verified":
      return missingForVerified(facts.evidence, level);
    case "disputed":
      return [
        ...(isOneOf(DisputeReason.options, facts.reason)
          ? []
          : [missingPart("reason", "Choose why it is disputed.")]),
        ...(facts.hasNote ? [] : [missingPart("note", "Write a note that says what is wrong.")]),
      ];
    case "unverifiable":
      return facts.attemptCount > 0 ? [] : [missingPart("attempt", "Write down what was tried.")];
    case "notCheckable":
      return isOneOf(NotCheckableReason.options, facts.reason)
        ? []
        : [missingPart("reason", "Choose why it cannot be checked.")];
  }
}

function missingForVerified(evidence: readonly EvidenceFacts[], level: GuardLevel): MissingPart[] {
  const supporting = evidence.filter((item) => item.stance === "supports");
  if (level === "light") return [];
  if (level === "standard") {
    if (supporting.some((item) => item.tier !== "reference")) return [];
    return [missingPart("evidence", "Add a source that supports it; a reference work alone is not enough.")];
  }
  if (supporting.some((item) => item.hasLocator && (item.tier === "primary" || item.tier === "expert")))
    return [];
  const secondary = new Set(
    supporting.filter((item) => item.tier === "secondary").map((item) => item.sourceId),
  );
  if (secondary.size >= 3) return [];
  const short = 3 - secondary.size;
  return [
    missingPart(
      "evidence",
      `Add a supporting primary or expert source with a locator, or ${short} more independent secondary ${short === 1 ? "source" : "sources"}.`,
    ),
  ];
}

const missingPart = (field: MissingPart["field"], text: string): MissingPart => ({ field, text });

function isOneOf<Value extends string>(options: readonly Value[], value: string | null): value is Value {
  return value !== null && (options as readonly string[]).includes(value);
}

/**
 * Why this member may not sign this claim off; null when they may. A second person signs; a desk with a single
 * person who can check may sign its own, and the report then says so.
 */
export function signOffProblem(
  claim: ReviewState & { checkerId: string | null },
  signerId: string,
  isOnePersonDesk: boolean,
): string | null {
  const problem = transitionProblem(claim.workState, "signOff");
  if (problem) return problem;
  if (claim.isStale)
    return "The text or a source changed since it was checked. Check it again before signing off.";
  if (claim.checkerId === signerId && !isOnePersonDesk)
    return "You checked this claim yourself. Somebody else has to sign it off.";
  return null;
}

/** Minutes without activity after which a soft lock no longer counts. */
export const LOCK_IDLE_MINUTES = 15;

/** Whether somebody is at work on a claim at the given time. */
export function isLockActive(lockedAt: Date | null, now: Date): boolean {
  return lockedAt !== null && now.getTime() - lockedAt.getTime() < LOCK_IDLE_MINUTES * 60_000;
}
