"use client";

import type { ClaimFile, Conflict } from "@claimdesk/domain";
import { isOpenDiscrepancy } from "../disagreements.ts";
import { CardSection } from "./card-section.tsx";
import { ConflictCard } from "./conflict-card.tsx";
import { DiscrepancyCard } from "./discrepancy-card.tsx";

type DisagreementSectionProps = {
  claim: ClaimFile;
  claims: readonly ClaimFile[];
  conflicts: readonly Conflict[];
};

/** Where the article does not agree with itself about this claim; what is settled stays, in fewer words. */
export function DisagreementSection({ claim, claims, conflicts }: DisagreementSectionProps) {
  const own = conflicts.filter((conflict) => conflict.claimIds.includes(claim.id));
  const differing = claim.mentions.filter((mention) => mention.differs !== null);
  if (own.length + differing.length === 0) return null;
  const open =
    own.filter((conflict) => conflict.settledAt === null).length + differing.filter(isOpenDiscrepancy).length;
  return (
    <CardSection title="Conflicts and discrepancies" count={open}>
      <ul className="flex flex-col gap-2">
        {own.map((conflict) => (
          <ConflictCard key={conflict.id} conflict={conflict} claim={claim} claims={claims} />
        ))}
        {differing.map((mention) => (
          <DiscrepancyCard key={mention.id} claim={claim} mention={mention} />
        ))}
      </ul>
    </CardSection>
  );
}
