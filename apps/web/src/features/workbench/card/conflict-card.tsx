"use client";

import { type ClaimFile, type Conflict, claimName } from "@claimdesk/domain";
import { ArrowRightIcon, CircleCheckIcon, TriangleAlertIcon } from "lucide-react";
import { Button } from "../../../ui/button.tsx";
import { TimeAgo } from "../../../ui/time.tsx";
import { memberInSentence } from "../member-name.ts";
import { useDenial, useParts, useView } from "../workbench-context.ts";
import { SettleForm } from "./settle-form.tsx";

type ConflictCardProps = { conflict: Conflict; claim: ClaimFile; claims: readonly ClaimFile[] };

/** Two claims that cannot both be right: their words side by side, and what was made of it. */
export function ConflictCard({ conflict, claim, claims }: ConflictCardProps) {
  const isOpen = conflict.settledAt === null;
  const sides = conflict.claimIds.flatMap((id) => claims.find((other) => other.id === id) ?? []);
  const other = sides.find(({ id }) => id !== claim.id);
  const Icon = isOpen ? TriangleAlertIcon : CircleCheckIcon;
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line p-2.5">
      <h4 className="flex items-center gap-1.5 text-sm font-medium">
        <Icon aria-hidden className={`size-4 shrink-0 ${isOpen ? "text-caution" : "text-ink-muted"}`} />
        {isOpen ? "Conflict" : "Settled conflict"} with {other ? claimName(other.number) : "another claim"}
      </h4>
      <p className="text-sm">{conflict.why}</p>
      <div className="grid grid-cols-2 gap-2">
        {sides.map((side) => (
          <Side key={side.id} side={side} isHere={side.id === claim.id} />
        ))}
      </div>
      {isOpen ? <Settle conflict={conflict} /> : <Settled conflict={conflict} />}
    </li>
  );
}

/** One of the two claims; the one that is elsewhere is a way there. */
function Side({ side, isHere }: { side: ClaimFile; isHere: boolean }) {
  const { actions } = useParts();
  return (
    <figure className="flex min-w-0 flex-col gap-1 rounded-sm bg-panel p-2">
      <figcaption className="flex min-h-6 items-center text-xs text-ink-muted">
        {isHere ? (
          <>{claimName(side.number)}, this claim</>
        ) : (
          <button
            type="button"
            className="-mx-1 inline-flex min-h-6 items-center gap-1 rounded-sm px-1 font-medium text-accent hover:bg-hover"
            onClick={() => actions.goTo(side.number)}
          >
            Go to {claimName(side.number)}
            <ArrowRightIcon aria-hidden className="size-3.5" />
          </button>
        )}
      </figcaption>
      <blockquote className="font-serif text-sm break-words">“{side.quote}”</blockquote>
    </figure>
  );
}

function Settle({ conflict }: { conflict: Conflict }) {
  const { actions } = useParts();
  const denied = useDenial("checkClaims");
  const isOpen = useView((state) => state.panel === "settle" && state.settling === conflict.id);
  if (isOpen) return <SettleForm key={conflict.id} conflict={conflict} />;
  return (
    <div>
      <Button size="sm" disabled={denied !== null} onClick={() => actions.openSettling(conflict.id)}>
        Settle
      </Button>
    </div>
  );
}

function Settled({ conflict }: { conflict: Conflict }) {
  const { actions, desk } = useParts();
  const denied = useDenial("checkClaims");
  return (
    <div className="flex flex-wrap items-end justify-between gap-2">
      <p className="min-w-0 flex-1 basis-40 text-sm">
        <span className="break-words whitespace-pre-line">{conflict.note}</span>{" "}
        <span className="text-ink-muted">
          Settled by {memberInSentence(desk, conflict.settledById)}
          {conflict.settledAt ? (
            <>
              {" "}
              <TimeAgo at={conflict.settledAt} />
            </>
          ) : null}
        </span>
      </p>
      <Button
        size="sm"
        look="ghost"
        disabled={denied !== null}
        onClick={() => void actions.reopenConflict(conflict)}
      >
        Reopen
      </Button>
    </div>
  );
}
