"use client";

import type { ClaimFile } from "@claimdesk/domain";
import { PlusIcon } from "lucide-react";
import { CommandButton } from "../command-button.tsx";
import { CardSection } from "./card-section.tsx";
import { EvidenceItem } from "./evidence-item.tsx";

/** What speaks for and against the claim. */
export function EvidenceSection({ claim }: { claim: ClaimFile }) {
  return (
    <CardSection
      title="Sources"
      count={claim.evidence.length}
      action={
        <CommandButton command="source" look="ghost" icon={<PlusIcon aria-hidden />}>
          Add
        </CommandButton>
      }
    >
      {claim.evidence.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {claim.evidence.map((item) => (
            <EvidenceItem key={item.id} claim={claim} item={item} />
          ))}
        </ul>
      ) : (
        <p className="text-sm text-ink-muted">Nothing yet that supports or contradicts it.</p>
      )}
    </CardSection>
  );
}
