import type { AcceptAllInput, ClaimFile, ClaimStepInput, MergeClaimInput } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import { fieldChange, madeRow } from "../activity/field-change.ts";
import { command } from "../command.ts";
import type { ClaimRow } from "./change-claim.ts";
import { changeClaim, claimEvent, findClaim, findSeenClaim, markStale, nextState } from "./change-claim.ts";
import { loadClaimFile } from "./claim-file.ts";
import { closeWaiting } from "./close-waiting.ts";

/**
 * Takes a suggestion into the list of claims to check.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState
 */
export const acceptClaim = command(
  "triageClaims",
  async (scope, input: ClaimStepInput): Promise<ClaimFile> => {
    const claim = await findSeenClaim(scope, input);
    const change = await changeClaim(scope, claim, {
      workState: nextState(claim, "accept"),
      acceptedAt: scope.now,
    });
    scope.record(claimEvent(claim, "claim.accepted", {}), [change]);
    return loadClaimFile(scope, claim.id);
  },
);

/**
 * Accepts every suggestion of an article at once, as one event that undo turns back whole.
 * @throws {Refusal} wrongState when there is none
 */
export const acceptAllClaims = command(
  "triageClaims",
  async (scope, input: AcceptAllInput): Promise<{ accepted: number }> => {
    const where = {
      deskId: scope.actor.deskId,
      articleId: input.articleId,
      workState: "suggested",
      acceptedAt: null,
      article: { deletedAt: null },
    } as const;
    const before = { workState: "suggested", acceptedAt: null };
    const patch = { workState: "toCheck", acceptedAt: scope.now } as const;
    const accepted = await scope.db.claim.updateManyAndReturn({
      where,
      data: { ...patch, revision: { increment: 1 } },
      select: { id: true },
    });
    const count = accepted.length;
    if (count === 0) throw new Refusal("wrongState", { problem: "There are no suggestions left to accept." });
    scope.record(
      { type: "claims.accepted", articleId: input.articleId, data: { count } },
      accepted.map(({ id }) => fieldChange("claim", { id, ...before }, patch)),
    );
    return { accepted: count };
  },
);

/**
 * Takes a claim out of the list. It stays restorable.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState
 */
export const dropClaim = command("triageClaims", async (scope, input: ClaimStepInput): Promise<ClaimFile> => {
  const claim = await findSeenClaim(scope, input);
  const workState = nextState(claim, "drop");
  const closed = await closeWaiting(scope, claim);
  const change = await changeClaim(scope, claim, { workState, lockedById: null, lockedAt: null });
  scope.record(claimEvent(claim, "claim.dropped", {}), [change, ...closed]);
  return loadClaimFile(scope, claim.id);
});

/**
 * Brings a dropped or merged claim back: a suggestion as a suggestion, any other as still to be checked.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState
 */
export const restoreClaim = command(
  "triageClaims",
  async (scope, input: ClaimStepInput): Promise<ClaimFile> => {
    const claim = await findSeenClaim(scope, input);
    const state = nextState(claim, "restore");
    // What the engine took back and a person wants is theirs from now on: the engine does not take it back again.
    const wanted = { ...(claim.authorship as object), kept: "person" };
    const change = await changeClaim(scope, claim, {
      workState: claim.acceptedAt === null ? "suggested" : state,
      ...{ verdict: null, verdictReason: null, checkerId: null, decidedAt: null, mergedIntoId: null },
      ...{ outcome: "none", overrideReason: null, isStale: false, staleReason: null },
      ...(claim.withdrawnAt === null ? {} : { withdrawnAt: null, authorship: wanted }),
    });
    scope.record(claimEvent(claim, "claim.restored", {}), [change]);
    return loadClaimFile(scope, claim.id);
  },
);

/**
 * Folds a repeat into another claim of the article: its places become mentions there, and it leaves the list with
 * its own sources and notes kept.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState, invalid
 */
export const mergeClaim = command(
  "editClaims",
  async (scope, input: MergeClaimInput): Promise<{ into: ClaimFile; merged: ClaimFile }> => {
    const claim = await findSeenClaim(scope, input);
    const into = await findClaim(scope, input.intoId);
    refuseBadMerge(claim, into);
    const change = await changeClaim(scope, claim, {
      ...{ workState: nextState(claim, "drop"), mergedIntoId: into.id, lockedById: null, lockedAt: null },
    });
    const closed = await closeWaiting(scope, claim);
    if (into.workState === "signedOff")
      await markStale(scope, into, "Further words were put under it by a merge after it was signed off.");
    const places = await scope.db.mention.findMany({ where: { claimId: claim.id, removedAt: null } });
    const made = [];
    for (const place of [claim, ...places]) {
      const { start, end, quote, prefix, suffix, versionId } = place;
      const differs = "differs" in place ? place.differs : null;
      const mention = {
        claimId: into.id,
        deskId: scope.actor.deskId,
        versionId,
        start,
        end,
        quote,
        prefix,
        suffix,
        differs,
        origin: "person" as const,
      };
      made.push(await scope.db.mention.create({ data: mention }));
    }
    scope.record(claimEvent(claim, "claim.merged", { into: into.number }), [
      ...[change, ...closed],
      ...made.map((mention) => madeRow("mention", mention)),
    ]);
    return { into: await loadClaimFile(scope, into.id), merged: await loadClaimFile(scope, claim.id) };
  },
);

function refuseBadMerge(claim: ClaimRow, into: ClaimRow): void {
  if (into.id === claim.id)
    throw new Refusal("invalid", { problem: "A claim cannot be merged into itself. Choose another one." });
  if (into.articleId !== claim.articleId) throw new Refusal("notFound", { what: "claim" });
  if (into.workState === "removed") {
    throw new Refusal("wrongState", {
      problem: "The claim to merge into was dropped. Restore it first, or choose another one.",
    });
  }
}
