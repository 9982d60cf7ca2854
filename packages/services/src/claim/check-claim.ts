import type {
  ClaimFile,
  ClaimStepInput,
  DecisionFacts,
  EndWaitingInput,
  FieldChange,
  ReopenClaimInput,
  SetOutcomeInput,
  SetVerdictInput,
  SetWaitingInput,
} from "@claimdesk/domain";
import { dateOfDay, isLockActive, missingForVerdict, Refusal } from "@claimdesk/domain";
import { madeRow } from "../activity/field-change.ts";
import { command } from "../command.ts";
import type { WriteScope } from "../context.ts";
import type { ClaimPatch, ClaimRow } from "./change-claim.ts";
import { changeClaim, claimEvent, findSeenClaim, nextState } from "./change-claim.ts";
import { loadClaimFile } from "./claim-file.ts";
import { closeWaiting } from "./close-waiting.ts";

const UNLOCKED = { lockedById: null, lockedAt: null };

/** A decision, a start or a question accepts a suggestion on the way. */
const acceptedBy = (claim: ClaimRow, now: Date): ClaimPatch =>
  claim.acceptedAt === null ? { acceptedAt: now } : {};

/**
 * Says that the caller is at work on a claim: a soft lock that shows the name and lapses after 15 idle minutes.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState
 */
export const startChecking = command(
  "checkClaims",
  async (scope, input: ClaimStepInput): Promise<ClaimFile> => {
    const claim = await findSeenClaim(scope, input);
    const { actor, now } = scope;
    const isMineToTake =
      claim.workState === "checking" &&
      (claim.lockedById === actor.memberId || !isLockActive(claim.lockedAt, now));
    const workState = isMineToTake ? "checking" : nextState(claim, "startChecking");
    const change = await changeClaim(scope, claim, {
      workState,
      lockedById: actor.memberId,
      lockedAt: now,
      ...acceptedBy(claim, now),
    });
    scope.record(claimEvent(claim, "claim.started", {}), [change]);
    return loadClaimFile(scope, claim.id);
  },
);

/**
 * Puts a claim back without a decision.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState
 */
export const releaseClaim = command(
  "checkClaims",
  async (scope, input: ClaimStepInput): Promise<ClaimFile> => {
    const claim = await findSeenClaim(scope, input);
    const change = await changeClaim(scope, claim, { workState: nextState(claim, "release"), ...UNLOCKED });
    scope.record(claimEvent(claim, "claim.released", {}), [change]);
    return loadClaimFile(scope, claim.id);
  },
);

/**
 * Decides a claim. The note of a dispute and the attempt of "can't verify" are stored with the decision, in the
 * same transaction; an open question is closed by it.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState, guard with what is missing
 */
export const setVerdict = command(
  "checkClaims",
  async (scope, input: SetVerdictInput): Promise<ClaimFile> => {
    const claim = await findSeenClaim(scope, input);
    const workState = nextState(claim, "decide");
    const reason = "reason" in input ? input.reason : null;
    await refuseUnlessProven(scope, claim, input);
    const records = await storeDecisionRecords(scope, claim, input);
    const { actor, now } = scope;
    const change = await changeClaim(scope, claim, {
      ...{
        workState,
        verdict: input.verdict,
        verdictReason: reason,
        checkerId: actor.memberId,
        decidedAt: now,
      },
      ...{ isStale: false, staleReason: null, ...UNLOCKED, ...acceptedBy(claim, now) },
    });
    scope.record(claimEvent(claim, "claim.decided", { verdict: input.verdict, reason }), [
      change,
      ...records,
    ]);
    return loadClaimFile(scope, claim.id);
  },
);

async function refuseUnlessProven(scope: WriteScope, claim: ClaimRow, input: SetVerdictInput): Promise<void> {
  const { db, actor } = scope;
  const onClaim = { claimId: claim.id, deskId: actor.deskId, removedAt: null };
  const desk = await db.desk.findUniqueOrThrow({ where: { id: actor.deskId }, select: { guardLevel: true } });
  const evidence = input.verdict === "verified" ? await db.evidence.findMany({ where: onClaim }) : [];
  const facts: DecisionFacts = {
    reason: "reason" in input ? input.reason : null,
    hasNote:
      ("note" in input && input.note !== "") ||
      (input.verdict === "disputed" && (await db.note.count({ where: onClaim })) > 0),
    attemptCount:
      "attempt" in input && input.attempt !== ""
        ? 1
        : input.verdict === "unverifiable"
          ? await db.attempt.count({ where: onClaim })
          : 0,
    evidence: evidence.map(({ stance, tier, locator, sourceId }) => ({
      stance,
      tier,
      hasLocator: locator !== "",
      sourceId,
    })),
  };
  const parts = missingForVerdict(input.verdict, facts, desk.guardLevel);
  if (parts.length > 0) throw new Refusal("guard", { missing: parts.map((part) => part.text), parts });
}

async function storeDecisionRecords(
  scope: WriteScope,
  claim: ClaimRow,
  input: SetVerdictInput,
): Promise<FieldChange[]> {
  const { db, actor, now } = scope;
  const common = { claimId: claim.id, deskId: actor.deskId, memberId: actor.memberId, createdAt: now };
  const changes: FieldChange[] = [];
  if ("note" in input && input.note !== "") {
    const note = await db.note.create({ data: { ...common, body: input.note, isInternal: false } });
    changes.push(madeRow("note", note));
  }
  if ("attempt" in input && input.attempt !== "") {
    const attempt = await db.attempt.create({ data: { ...common, body: input.attempt } });
    changes.push(madeRow("attempt", attempt));
  }
  changes.push(...(await closeWaiting(scope, claim)));
  return changes;
}

/**
 * Takes a decision back, with a reason; the old decision stays in the log.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState
 */
export const reopenClaim = command(
  "checkClaims",
  async (scope, input: ReopenClaimInput): Promise<ClaimFile> => {
    const claim = await findSeenClaim(scope, input);
    const workState = nextState(claim, "reopen");
    const { verdict, verdictReason } = claim;
    if (verdict === null) throw new Error(`claim ${claim.id} is ${claim.workState} without a verdict`);
    const change = await changeClaim(scope, claim, {
      ...{ workState, verdict: null, verdictReason: null, checkerId: null, decidedAt: null },
      ...{ signedOffById: null, signedOffAt: null, signOffHash: null, outcome: "none", overrideReason: null },
    });
    const event = claimEvent(claim, "claim.reopened", { reason: input.reason, verdict, verdictReason });
    // A signature is given by its signer only, so undoing must not bring one back.
    scope.record(event, claim.signedOffAt === null ? [change] : []);
    return loadClaimFile(scope, claim.id);
  },
);

/**
 * Says what became of the words in the text. Keeping them by override needs a reason, which leads the report.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState, guard
 */
export const setOutcome = command(
  "checkClaims",
  async (scope, input: SetOutcomeInput): Promise<ClaimFile> => {
    const claim = await findSeenClaim(scope, input);
    if (claim.verdict === null) {
      throw new Refusal("wrongState", {
        problem: "This claim has no verdict yet. Decide it first, then say what became of the words.",
      });
    }
    const { outcome } = input;
    const overrideReason = outcome === "keptByOverride" ? input.overrideReason : null;
    if (outcome === "keptByOverride" && !overrideReason) {
      const text = "Give the reason for keeping the words; it is printed first in the report.";
      throw new Refusal("guard", { missing: [text], parts: [{ field: "reason", text }] });
    }
    const change = await changeClaim(scope, claim, { outcome, overrideReason });
    scope.record(claimEvent(claim, "claim.outcomeSet", { outcome, overrideReason }), [change]);
    return loadClaimFile(scope, claim.id);
  },
);

/**
 * Sets a claim aside until somebody answers. A second question replaces the first, which stays in the history.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState
 */
export const setWaiting = command(
  "checkClaims",
  async (scope, input: SetWaitingInput): Promise<ClaimFile> => {
    const claim = await findSeenClaim(scope, input);
    const workState = nextState(claim, "wait");
    const { actor, now, db } = scope;
    const closed = await closeWaiting(scope, claim);
    const { waitingOn, whom, question, dueOn } = input;
    const waiting = await db.waiting.create({
      data: {
        ...{
          claimId: claim.id,
          deskId: actor.deskId,
          memberId: actor.memberId,
          createdAt: now,
          waitingOn,
          whom,
          question,
        },
        dueOn: dueOn === null ? null : dateOfDay(dueOn),
      },
    });
    const change = await changeClaim(scope, claim, { workState, ...UNLOCKED, ...acceptedBy(claim, now) });
    const changes = [change, ...closed, madeRow("waiting", waiting)];
    scope.record(claimEvent(claim, "claim.waiting", { waitingOn, whom, question }), changes);
    return loadClaimFile(scope, claim.id);
  },
);

/**
 * Takes a waiting claim up again, with the answer if there is one.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState
 */
export const endWaiting = command(
  "checkClaims",
  async (scope, input: EndWaitingInput): Promise<ClaimFile> => {
    const claim = await findSeenClaim(scope, input);
    const workState = nextState(claim, "resume");
    const closed = await closeWaiting(scope, claim, input.answer);
    const change = await changeClaim(scope, claim, {
      workState,
      lockedById: scope.actor.memberId,
      lockedAt: scope.now,
    });
    scope.record(claimEvent(claim, "claim.answered", { answer: input.answer }), [change, ...closed]);
    return loadClaimFile(scope, claim.id);
  },
);
