"use client";

import {
  type ClaimFile,
  claimName,
  displayStatus,
  isDecided,
  isLockActive,
  KIND_WORDS,
  REASON_WORDS,
} from "@claimdesk/domain";
import {
  CheckIcon,
  CircleAlertIcon,
  MessageSquareIcon,
  Trash2Icon,
  TriangleAlertIcon,
  UserRoundIcon,
  XIcon,
} from "lucide-react";
import { memo } from "react";
import { StatusIcon } from "../../../ui/status-chip.tsx";
import { spokenClaim, standingWord } from "../claim-order.ts";
import { memberName } from "../member-name.ts";
import { rowId } from "../place-on-screen.ts";
import { valueInWords } from "../value-words.ts";
import { useLedger, useParts, useView } from "../workbench-context.ts";

type ClaimRowProps = {
  claim: ClaimFile;
  /** What does not agree with it, in words; empty when everything does. */
  disagreement: string;
  isFirst: boolean;
  canSort: boolean;
};

/** One claim of the list. Clicks are read off by the list itself, by `data-number` and `data-act`. */
export const ClaimRow = memo(function ClaimRow({ claim, disagreement, isFirst, canSort }: ClaimRowProps) {
  const isActive = useView((state) => state.active === claim.number);
  const isTabStop = useView((state) => state.active === null && isFirst) || isActive;
  const status = displayStatus(claim);
  return (
    <div
      role="option"
      id={rowId(claim.number)}
      aria-selected={isActive}
      tabIndex={isTabStop ? 0 : -1}
      data-number={claim.number}
      className="claim-row group relative grid cursor-pointer grid-cols-[1.25rem_1fr] gap-x-2 border-b border-line px-3 py-2 outline-offset-[-2px] hover:bg-hover aria-selected:bg-accent-soft"
    >
      <span className="sr-only">{[spokenClaim(claim), disagreement].filter(Boolean).join(", ")}</span>
      <span className="mt-0.5">
        {status ? (
          <StatusIcon status={status} />
        ) : (
          <Trash2Icon aria-hidden className="size-4 text-ink-faint" />
        )}
      </span>
      <div aria-hidden className="min-w-0">
        <p className="flex items-baseline gap-1.5">
          <span className="min-w-0 flex-1 truncate font-medium group-aria-selected:whitespace-normal">
            {claim.label}
          </span>
          <RowMarks claim={claim} disagreement={disagreement} />
        </p>
        <p className="flex items-baseline gap-1.5 text-xs text-ink-muted">
          <span className="tabular-nums">{claimName(claim.number)}</span>
          <span aria-hidden>·</span>
          <span className="shrink-0 font-medium">{statusWords(claim)}</span>
          <span aria-hidden>·</span>
          <span className="min-w-0 truncate">
            {claim.value ? valueInWords(claim.value) : KIND_WORDS[claim.kind]}
          </span>
        </p>
      </div>
      {canSort && status === "suggested" ? <QuickSort /> : null}
    </div>
  );
});

function statusWords(claim: ClaimFile): string {
  const reason =
    claim.verdictReason && isDecided(claim.workState)
      ? `: ${REASON_WORDS[claim.verdictReason].toLowerCase()}`
      : "";
  return `${standingWord(claim)}${reason}`;
}

function RowMarks({ claim, disagreement }: Pick<ClaimRowProps, "claim" | "disagreement">) {
  const needsLook = useLedger(
    (state) =>
      state.conflicts.some((conflict) => conflict.claimId === claim.id) ||
      state.problems.some((problem) => problem.claimId === claim.id),
  );
  const { desk } = useParts();
  const isTaken =
    claim.lockedById !== null && claim.lockedById !== desk.me.id && isLockActive(claim.lockedAt, new Date());
  const openNotes = claim.notes.filter((note) => note.threadId === null && note.resolvedAt === null).length;
  return (
    <span className="flex shrink-0 items-center gap-1.5 text-xs text-ink-muted">
      {needsLook ? (
        <span className="flex text-danger" title="Not saved: look at the card">
          <CircleAlertIcon aria-hidden className="size-3.5" />
        </span>
      ) : null}
      {disagreement ? (
        <span className="flex text-caution" title={disagreement}>
          <TriangleAlertIcon aria-hidden className="size-3.5" />
        </span>
      ) : null}
      {isTaken ? (
        <span className="flex" title={`${memberName(desk, claim.lockedById)} is checking this`}>
          <UserRoundIcon aria-hidden className="size-3.5" />
        </span>
      ) : null}
      {openNotes > 0 ? (
        <span
          className="flex items-center gap-0.5"
          title={`${openNotes} open note${openNotes === 1 ? "" : "s"}`}
        >
          <MessageSquareIcon aria-hidden className="size-3" />
          {openNotes}
        </span>
      ) : null}
    </span>
  );
}

/** For the mouse only; keyboard and screen reader have A, X and the card. */
function QuickSort() {
  return (
    <span
      aria-hidden
      className="absolute top-1.5 right-2 flex gap-1 rounded-sm bg-raised opacity-0 shadow-raised group-hover:opacity-100 pointer-coarse:hidden"
    >
      <span
        data-act="accept"
        title="Accept (A)"
        className="grid size-7 place-items-center rounded-sm hover:bg-pressed"
      >
        <CheckIcon className="size-4" />
      </span>
      <span
        data-act="drop"
        title="Drop (X)"
        className="grid size-7 place-items-center rounded-sm hover:bg-pressed"
      >
        <XIcon className="size-4" />
      </span>
    </span>
  );
}
