import type { ClaimFile, SettleMentionInput } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import { fieldChange } from "../activity/field-change.ts";
import { command } from "../command.ts";
import { claimEvent, findClaim } from "./change-claim.ts";
import { loadClaimFile } from "./claim-file.ts";

/**
 * Marks what differs in a repeat of a claim as seen and no problem, or takes that mark off.
 * @throws {Refusal} notFound, wrongState where nothing differs or the mark is so already
 */
export const settleMention = command(
  "checkClaims",
  async (scope, { mentionId, isSettled }: SettleMentionInput): Promise<ClaimFile> => {
    const { db, actor, now } = scope;
    const where = { id: mentionId, deskId: actor.deskId, removedAt: null };
    const seen = await db.mention.findFirst({ where: { ...where, claim: { article: { deletedAt: null } } } });
    if (!seen) throw new Refusal("notFound", { what: "repeat" });
    const claim = await findClaim(scope, seen.claimId);
    const mention = await db.mention.findFirst({ where });
    if (!mention) throw new Refusal("notFound", { what: "repeat" });
    const { differs } = mention;
    if (differs === null || isSettled === (mention.settledAt !== null)) {
      throw new Refusal("wrongState", {
        problem:
          "There is nothing to change here: somebody did this already, or this repeat does not differ.",
      });
    }
    const patch = { settledAt: isSettled ? now : null, settledById: isSettled ? actor.memberId : null };
    await db.mention.updateMany({ where, data: patch });
    const event = claimEvent(claim, isSettled ? "mention.settled" : "mention.reopened", { differs });
    scope.record(event, [fieldChange("mention", mention, patch)]);
    return loadClaimFile(scope, claim.id);
  },
);
