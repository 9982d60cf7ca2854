import type { ReportClaim } from "@claimdesk/domain";
import { DisputeReason, displayStatus, isDecided, NotCheckableReason } from "@claimdesk/domain";

/**
 * What about a claim's state could not have come about on a desk; null when it could. `intoOf` says which claim each
 * was merged into.
 */
export function stateProblem(
  claim: ReportClaim,
  list: "claims" | "aside",
  intoOf: ReadonlyMap<number, number | null>,
): string | null {
  const { workState, verdict, checker, decidedAt, signedOffBy, signedOffAt, mergedInto, waitings } = claim;
  const decided = isDecided(workState);
  const isPresent = workState !== "removed";
  const isAside = claim.status === null || claim.status === "suggested";
  const open = waitings.filter((waiting) => waiting.answeredAt === null).length;
  const rules: [boolean, string][] = [
    [claim.status === displayStatus(claim), "its status does not follow from its verdict"],
    [(list === "aside") === isAside, "it stands in the wrong list"],
    [!isPresent || decided === (verdict !== null), "its verdict does not fit its state"],
    [(verdict === null) === (decidedAt === null), "its verdict has no time, or its time no verdict"],
    [(verdict === null) === (checker === null), "its verdict has no checker, or its checker no verdict"],
    [hasFittingReason(claim), "its reason does not fit its verdict"],
    [(workState === "signedOff") === (signedOffBy !== null), "its signature does not fit its state"],
    [(signedOffBy === null) === (signedOffAt === null), "its signature has no time, or no name"],
    [
      !isPresent || (workState === "suggested") === (claim.acceptedAt === null),
      "its acceptance does not fit its state",
    ],
    [
      !isPresent || (workState === "waiting" ? open === 1 : open === 0),
      "its open questions do not fit its state",
    ],
    [claim.outcome !== "keptByOverride" || Boolean(claim.overrideReason), "its override has no reason"],
    [mergedInto === null || !isPresent, "it is merged and still there"],
    [claim.withdrawnAt === null || !isPresent, "it was taken back and is still there"],
    [!goesInCircles(claim.number, intoOf), "it is merged in a circle"],
  ];
  return rules.find(([isFine]) => !isFine)?.[1] ?? null;
}

function hasFittingReason({ verdict, verdictReason }: ReportClaim): boolean {
  if (verdict === "disputed") return DisputeReason.safeParse(verdictReason).success;
  if (verdict === "notCheckable") return NotCheckableReason.safeParse(verdictReason).success;
  return verdictReason === null;
}

function goesInCircles(number: number, intoOf: ReadonlyMap<number, number | null>): boolean {
  const passed = new Set<number>();
  let at: number | null | undefined = number;
  while (typeof at === "number") {
    if (passed.has(at)) return true;
    passed.add(at);
    at = intoOf.get(at);
  }
  return false;
}
