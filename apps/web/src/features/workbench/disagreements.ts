import { type ClaimFile, type Conflict, type Mention, standingConflicts } from "@claimdesk/domain";

/** What in the article does not agree with itself and nobody has settled yet. */
export type Disagreements = {
  conflicts: number;
  discrepancies: number;
  /** How many there are on each claim, by its id; a conflict counts on both of its claims. */
  onClaim: ReadonlyMap<string, { conflicts: number; discrepancies: number }>;
};

/** Whether a place tells its claim differently, and nobody has said that this is no problem. */
export function isOpenDiscrepancy({ differs, settledAt }: Mention): boolean {
  return differs !== null && settledAt === null;
}

/** Everything that does not agree and is still open. Claims that were dropped concern nobody. */
export function openDisagreements(
  claims: readonly ClaimFile[],
  conflicts: readonly Conflict[],
): Disagreements {
  const onClaim = new Map<string, { conflicts: number; discrepancies: number }>();
  const of = (id: string) => onClaim.get(id) ?? { conflicts: 0, discrepancies: 0 };
  const found = { conflicts: 0, discrepancies: 0 };
  for (const { id, workState, mentions } of claims) {
    const discrepancies = workState === "removed" ? 0 : mentions.filter(isOpenDiscrepancy).length;
    if (discrepancies > 0) onClaim.set(id, { ...of(id), discrepancies });
    found.discrepancies += discrepancies;
  }
  for (const { claimIds, settledAt } of standingConflicts(conflicts, claims)) {
    if (settledAt !== null) continue;
    found.conflicts++;
    for (const id of claimIds) onClaim.set(id, { ...of(id), conflicts: of(id).conflicts + 1 });
  }
  return { ...found, onClaim };
}

/** “2 conflicts, 1 discrepancy”; empty when everything agrees. */
export function disagreementWords({
  conflicts,
  discrepancies,
}: Pick<Disagreements, "conflicts" | "discrepancies">): string {
  const parts = [
    ...(conflicts > 0 ? [`${conflicts} ${conflicts === 1 ? "conflict" : "conflicts"}`] : []),
    ...(discrepancies > 0
      ? [`${discrepancies} ${discrepancies === 1 ? "discrepancy" : "discrepancies"}`]
      : []),
  ];
  return parts.join(", ");
}
