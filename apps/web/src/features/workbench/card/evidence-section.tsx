"use client";

import type { ClaimFile } from "@claimdesk/domain";
import { PlusIcon } from "lucide-react";
import { CommandButton } from "../command-button.tsx";
import { useView } from "../workbench-context.ts";
import { AddSourceForm } from "./add-source-form.tsx";
import { CardSection } from "./card-section.tsx";
import { EvidenceItem } from "./evidence-item.tsx";

/** What speaks for and against the claim. */
export function EvidenceSection({ claim }: { claim: ClaimFile }) {
  const isAdding = useView((state) => state.panel === "source");
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
      {isAdding ? <AddSourceForm key={claim.id} claim={claim} /> : null}
      {claim.evidence.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {claim.evidence.map((item) => (
            <EvidenceItem key={item.id} claim={claim} item={item} />
          ))}
        </ul>
      ) : isAdding ? null : (
        <p className="text-sm text-ink-muted">Nothing yet that supports or contradicts it.</p>
      )}
    </CardSection>
  );
}
