"use client";

import type { ClaimFile, Mention } from "@claimdesk/domain";
import { CircleCheckIcon, DiffIcon } from "lucide-react";
import { Button } from "../../../ui/button.tsx";
import { TimeAgo } from "../../../ui/time.tsx";
import { memberInSentence } from "../member-name.ts";
import { useDenial, useParts } from "../workbench-context.ts";
import { ShowInText } from "./show-in-text.tsx";

/** A further place that tells the claim differently: its words, what they change, and whether somebody has seen it. */
export function DiscrepancyCard({ claim, mention }: { claim: ClaimFile; mention: Mention }) {
  const { actions, desk } = useParts();
  const denied = useDenial("checkClaims");
  const isSeen = mention.settledAt !== null;
  const Icon = isSeen ? CircleCheckIcon : DiffIcon;
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line p-2.5">
      <h4 className="flex items-center gap-1.5 text-sm font-medium">
        <Icon aria-hidden className={`size-4 shrink-0 ${isSeen ? "text-ink-muted" : "text-caution"}`} />
        {isSeen ? "Told differently, seen" : "Told differently"}
      </h4>
      <blockquote className="border-l-2 border-line-strong pl-2.5 font-serif text-sm">
        “{mention.quote}”
      </blockquote>
      <p className="text-sm">
        <span className="text-ink-muted">What it changes: </span>
        {mention.differs}
      </p>
      {mention.settledAt ? (
        <p className="text-sm text-ink-muted">
          Seen by {memberInSentence(desk, mention.settledById)} <TimeAgo at={mention.settledAt} />
        </p>
      ) : null}
      <div className="flex flex-wrap gap-1.5">
        <ShowInText mention={mention} />
        <Button
          size="sm"
          look={isSeen ? "ghost" : "secondary"}
          disabled={denied !== null}
          onClick={() => void actions.settleMention(claim, mention.id, !isSeen)}
        >
          {isSeen ? "Open again" : "Seen"}
        </Button>
      </div>
    </li>
  );
}
