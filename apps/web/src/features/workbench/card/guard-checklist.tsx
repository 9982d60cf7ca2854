"use client";

import type { ClaimFile, MissingPart } from "@claimdesk/domain";
import { CircleIcon } from "lucide-react";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { missingFor } from "../actions.ts";
import type { Panel } from "../view.ts";
import { useParts } from "../workbench-context.ts";

const OFFERS: Record<MissingPart["field"], { panel: Panel; label: string }> = {
  evidence: { panel: "source", label: "Add a source" },
  note: { panel: "disputed", label: "Write the note" },
  reason: { panel: "disputed", label: "Choose the reason" },
  attempt: { panel: "unverifiable", label: "Write what was tried" },
};

/** What "verified" still asks for, with the way to add it. */
export function VerifiedGuard({ claim }: { claim: ClaimFile }) {
  const { desk } = useParts();
  const missing = missingFor(claim, "verified", desk);
  if (missing.length === 0) return null;
  return (
    <Notice tone="caution" role="alert" title="Not yet verified">
      <MissingList missing={missing} />
    </Notice>
  );
}

export function MissingList({ missing }: { missing: readonly MissingPart[] }) {
  const { actions } = useParts();
  return (
    <ul className="flex flex-col gap-2">
      {missing.map((part) => (
        <li key={part.text} className="flex flex-col items-start gap-1.5">
          <span className="flex gap-1.5">
            <CircleIcon aria-hidden className="mt-1 size-3 shrink-0" />
            {part.text}
          </span>
          <Button size="sm" onClick={() => actions.openPanel(OFFERS[part.field].panel)}>
            {OFFERS[part.field].label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
