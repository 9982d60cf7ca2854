import type { Db } from "@claimdesk/db";
import type { ActivityEvent, FieldChange, ReviewAction } from "@claimdesk/domain";
import { isDecided, Refusal, TRANSITIONS, transitionProblem } from "@claimdesk/domain";
import { fieldChange } from "../activity/field-change.ts";
import type { WriteScope } from "../context.ts";
import { loadClaimFile } from "./claim-file.ts";

export type ClaimRow = Awaited<ReturnType<Db["claim"]["findFirstOrThrow"]>>;

/** New values for fields of a claim's row. */
export type ClaimPatch = Partial<
  Omit<ClaimRow, "id" | "deskId" | "articleId" | "number" | "versionId" | "createdAt" | "revision">
>;

/**
 * A claim of the caller's desk, to be changed, locked until the transaction ends: whoever changes the claim or anything
 * on it waits here, so that a verdict and the removal of its evidence cannot pass each other.
 * @throws {Refusal} notFound
 */
export async function findClaim({ db, actor }: WriteScope, claimId: string): Promise<ClaimRow> {
  const [claim] = await db.claim.updateManyAndReturn({
    where: { id: claimId, deskId: actor.deskId, article: { deletedAt: null } },
    data: { revision: { increment: 0 } },
  });
  if (!claim) throw new Refusal("notFound", { what: "claim" });
  return claim;
}

/**
 * A claim of the caller's desk at the revision the caller saw.
 * @throws {Refusal} notFound, changedMeanwhile with the current claim
 */
export async function findSeenClaim(
  scope: WriteScope,
  input: { claimId: string; revision: number },
): Promise<ClaimRow> {
  const claim = await findClaim(scope, input.claimId);
  if (claim.revision !== input.revision) await refuseChanged(scope, claim.id);
  return claim;
}

/**
 * Writes fields of a claim, if nobody wrote it since it was read.
 * @throws {Refusal} changedMeanwhile with the current claim
 */
export async function changeClaim(
  scope: WriteScope,
  claim: ClaimRow,
  patch: ClaimPatch,
): Promise<FieldChange> {
  const { count } = await scope.db.claim.updateMany({
    where: { id: claim.id, deskId: scope.actor.deskId, revision: claim.revision },
    data: { ...(patch as object), revision: { increment: 1 } },
  });
  if (count === 0) await refuseChanged(scope, claim.id);
  return fieldChange("claim", claim, patch);
}

/**
 * Says that what a decision rests on changed: a decided claim becomes stale, and a signature on it falls.
 * Gives nothing for a claim that is not decided.
 */
export async function markStale(
  scope: WriteScope,
  claim: ClaimRow,
  staleReason: string,
): Promise<FieldChange[]> {
  if (!isDecided(claim.workState)) return [];
  const unsigned = {
    workState: "checked",
    signedOffById: null,
    signedOffAt: null,
    signOffHash: null,
  } as const;
  const change = await changeClaim(scope, claim, { isStale: true, staleReason, ...unsigned });
  return claim.signedOffAt === null ? [change] : [];
}

/** Takes a step of the review table: the work state that follows, or the refusal that says why not. */
export function nextState(claim: ClaimRow, action: ReviewAction): ClaimRow["workState"] {
  const problem = transitionProblem(claim.workState, action);
  if (problem) throw new Refusal("wrongState", { problem });
  return TRANSITIONS[action].to;
}

/** The facts that every event on a claim carries. */
function claimFacts(claim: Pick<ClaimRow, "number" | "label">): { claim: number; label: string } {
  return { claim: claim.number, label: claim.label };
}

/** An event on a claim. */
export function claimEvent<Type extends ActivityEvent["type"]>(
  claim: ClaimRow,
  type: Type,
  data: Omit<Extract<ActivityEvent, { type: Type }>["data"], "claim" | "label">,
): ActivityEvent {
  return {
    type,
    articleId: claim.articleId,
    claimId: claim.id,
    data: { ...claimFacts(claim), ...data },
  } as ActivityEvent;
}

async function refuseChanged(scope: WriteScope, claimId: string): Promise<never> {
  const current = await loadClaimFile(scope, claimId);
  const latest = await scope.db.activity.findFirst({
    where: { claimId, deskId: scope.actor.deskId },
    orderBy: { sequence: "desc" },
    select: { actorName: true, actorId: true },
  });
  const who =
    latest === null || latest.actorId === scope.actor.memberId ? "Another window of yours" : latest.actorName;
  throw new Refusal("changedMeanwhile", { who, what: "claim", current });
}
