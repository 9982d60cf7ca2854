import type { ChooseReadingInput, ClaimFile } from "@claimdesk/domain";
import { isDecided, Refusal, valueReadings } from "@claimdesk/domain";
import { command } from "../command.ts";
import { changeClaim, claimEvent, findSeenClaim } from "./change-claim.ts";
import { loadClaimFile, toValue } from "./claim-file.ts";

/**
 * Takes one of the readings of an ambiguous value, the engine's own among them. From then on it is the person's word,
 * which the engine does not change when it reads again.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState on a decided or dropped claim, invalid
 */
export const chooseReading = command(
  "editClaims",
  async (scope, input: ChooseReadingInput): Promise<ClaimFile> => {
    const claim = await findSeenClaim(scope, input);
    if (isDecided(claim.workState)) {
      throw new Refusal("wrongState", {
        problem: "This claim is already decided. Reopen it first (R), then choose another reading.",
      });
    }
    if (claim.workState === "removed") {
      throw new Refusal("wrongState", {
        problem: "This claim was dropped. Restore it first, then choose a reading.",
      });
    }
    const value = toValue(claim);
    if (!value || !valueReadings(value).includes(input.norm)) {
      throw new Refusal("invalid", {
        problem: "This is not one of the readings of these words. Write the value by hand instead (E).",
      });
    }
    const authorship = { ...(claim.authorship as Record<string, string>), value: "person" };
    const change = await changeClaim(scope, claim, { valueNorm: input.norm, authorship });
    if (Object.keys(change.after).length === 0)
      throw new Refusal("invalid", { problem: "Nothing was changed: this reading is chosen already." });
    scope.record(claimEvent(claim, "claim.readingChosen", { words: value.text, norm: input.norm }), [change]);
    return loadClaimFile(scope, claim.id);
  },
);
