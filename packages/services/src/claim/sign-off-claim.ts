import type { ClaimFile, ClaimStepInput } from "@claimdesk/domain";
import { canonicalJson, Refusal, sha256Hex, signOffProblem } from "@claimdesk/domain";
import { command } from "../command.ts";
import { changeClaim, claimEvent, findSeenClaim } from "./change-claim.ts";
import { loadClaimFile } from "./claim-file.ts";

/**
 * A second person approves a decided claim. What was approved is kept as a hash of its words, value and evidence.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState
 */
export const signOffClaim = command(
  "signOffClaims",
  async (scope, input: ClaimStepInput): Promise<ClaimFile> => {
    const claim = await findSeenClaim(scope, input);
    const { db, actor, now } = scope;
    const checkers = await db.member.count({
      where: {
        deskId: actor.deskId,
        leftAt: null,
        userId: { not: null },
        role: { in: ["checker", "editor", "owner"] },
      },
    });
    const problem = signOffProblem(claim, actor.memberId, checkers === 1);
    if (problem) throw new Refusal("wrongState", { problem });
    const signOffHash = signedContentHash(await loadClaimFile(scope, claim.id));
    await changeClaim(scope, claim, {
      workState: "signedOff",
      signedOffById: actor.memberId,
      signedOffAt: now,
      signOffHash,
    });
    scope.record(claimEvent(claim, "claim.signedOff", { hash: signOffHash }));
    return loadClaimFile(scope, claim.id);
  },
);

/** SHA-256 over what a signature stands for: the words, their reading, the verdict and the evidence. */
function signedContentHash({
  quote,
  statement,
  value,
  claimant,
  verdict,
  verdictReason,
  evidence,
}: ClaimFile): string {
  const proof = evidence.map(({ id, stance, tier, locator, passage, source }) => ({
    id,
    stance,
    tier,
    locator,
    passage,
    source: source.id,
  }));
  return sha256Hex(
    canonicalJson({ quote, statement, value, claimant, verdict, verdictReason, evidence: proof }),
  );
}
