import {
  type ClaimFile,
  claimName,
  type DisplayStatus,
  displayStatus,
  isDecided,
  isUnfinished,
  REASON_WORDS,
  STATUS_WORDS,
} from "@claimdesk/domain";

export const FILTERS = ["all", "unfinished", "dropped"] as const;
/** Which claims the list shows; `disagreeing` are those with a conflict or a discrepancy. */
export type ClaimFilter = (typeof FILTERS)[number] | "disagreeing";

export const ORDERS = ["text", "worth"] as const;
/** In which order: as they stand in the text, or what most needs a check first. */
export type ClaimOrder = (typeof ORDERS)[number];

/** How far the check is. Suggestions and dropped claims are not part of the total. */
export type Progress = {
  total: number;
  decided: number;
  suggested: number;
  dropped: number;
  counts: Partial<Record<DisplayStatus, number>>;
};

export function checkProgress(claims: readonly ClaimFile[]): Progress {
  const progress: Progress = { total: 0, decided: 0, suggested: 0, dropped: 0, counts: {} };
  for (const claim of claims) {
    const status = displayStatus(claim);
    if (status === null) progress.dropped++;
    else if (status === "suggested") progress.suggested++;
    else {
      progress.total++;
      progress.counts[status] = (progress.counts[status] ?? 0) + 1;
      if (isDecided(claim.workState) && !claim.isStale) progress.decided++;
    }
  }
  return progress;
}

function isShown(claim: ClaimFile, filter: ClaimFilter, disagreeing: Disagreeing): boolean {
  if (filter === "dropped") return claim.workState === "removed";
  if (filter === "disagreeing") return disagreeing.has(claim.id);
  return filter === "all" ? claim.workState !== "removed" : isUnfinished(claim);
}

/** Ids of the claims with which something does not agree. */
type Disagreeing = Pick<ReadonlyMap<string, unknown>, "has">;
const NONE: Disagreeing = new Map();

/** The claims of the list, in the order asked for; the claims given are in text order. */
export function listedClaims(
  claims: readonly ClaimFile[],
  filter: ClaimFilter,
  order: ClaimOrder,
  disagreeing: Disagreeing = NONE,
): ClaimFile[] {
  const shown = claims.filter((claim) => isShown(claim, filter, disagreeing));
  if (order === "text") return shown;
  return shown.sort((a, b) => (b.checkWorthiness ?? 1) - (a.checkWorthiness ?? 1));
}

/** The neighbour in a list, or the claim itself at the end; without an active one, the first or last. */
export function neighbour(
  claims: readonly ClaimFile[],
  active: number | null,
  step: 1 | -1,
): ClaimFile | null {
  const at = claims.findIndex((claim) => claim.number === active);
  if (at === -1) return claims.at(step === 1 ? 0 : -1) ?? null;
  return claims[at + step] ?? claims[at] ?? null;
}

/** The next claim that still needs a checker, going round at the end; null when there is no other. */
export function unfinishedNeighbour(
  claims: readonly ClaimFile[],
  active: number | null,
  step: 1 | -1,
): ClaimFile | null {
  const at = claims.findIndex((claim) => claim.number === active);
  const ahead = at === -1 ? claims : [...claims.slice(at + 1), ...claims.slice(0, at)];
  return (step === 1 ? ahead.find(isUnfinished) : ahead.findLast(isUnfinished)) ?? null;
}

/** How a claim stands, in words; one that was taken out of the list says by whom or what. */
export function standingWord(claim: ClaimFile): string {
  const status = displayStatus(claim);
  if (status !== null) return STATUS_WORDS[status];
  if (claim.mergedIntoId) return "Merged";
  return claim.withdrawnAt ? "Withdrawn" : "Dropped";
}

/** What a screen reader says of a claim in the list: "C014, disputed, incorrect: Council budget rise". */
export function spokenClaim(claim: ClaimFile): string {
  const words = [claimName(claim.number), standingWord(claim).toLowerCase()];
  if (claim.verdictReason && isDecided(claim.workState))
    words.push(REASON_WORDS[claim.verdictReason].toLowerCase());
  return `${words.join(", ")}: ${claim.label}`;
}

/** The report of a decision for the live region. */
export function spokenDecision(
  decided: ClaimFile,
  claims: readonly ClaimFile[],
  next: ClaimFile | null,
): string {
  const progress = checkProgress(claims);
  const status = displayStatus(decided);
  const what = `${claimName(decided.number)} ${(status === null ? "Dropped" : STATUS_WORDS[status]).toLowerCase()}.`;
  const where = next ? `Next: ${claimName(next.number)}.` : "Every claim is decided.";
  return `${what} ${progress.decided} of ${progress.total} decided. ${where}`;
}
