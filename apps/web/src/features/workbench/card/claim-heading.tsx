"use client";

import {
  type ClaimFile,
  claimName,
  displayStatus,
  isAllowed,
  isDecided,
  isLockActive,
  REASON_WORDS,
  signOffProblem,
} from "@claimdesk/domain";
import {
  GitMergeIcon,
  MoreHorizontalIcon,
  PencilIcon,
  PlayIcon,
  TimerIcon,
  Trash2Icon,
  Undo2Icon,
} from "lucide-react";
import { Button } from "../../../ui/button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Menu, MenuItem } from "../../../ui/menu.tsx";
import { StatusChip } from "../../../ui/status-chip.tsx";
import { TimeAgo } from "../../../ui/time.tsx";
import { Tooltip } from "../../../ui/tooltip.tsx";
import { standingWord } from "../claim-order.ts";
import { CommandButton } from "../command-button.tsx";
import { memberInSentence, memberName } from "../member-name.ts";
import { useDenial, useParts } from "../workbench-context.ts";

/** Which claim this is, how it stands, and who is at it. */
export function ClaimHeading({ claim }: { claim: ClaimFile }) {
  const status = displayStatus(claim);
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-center gap-2 in-[.card-sheet]:pr-9">
        <span className="font-semibold text-ink-muted tabular-nums">{claimName(claim.number)}</span>
        {status ? (
          <StatusChip status={status} />
        ) : (
          <span className="text-sm font-medium text-ink-muted">{standingWord(claim)}</span>
        )}
        {claim.verdictReason && isDecided(claim.workState) ? (
          <span className="text-sm">{REASON_WORDS[claim.verdictReason]}</span>
        ) : null}
        <span className="ml-auto">
          <ClaimMenu claim={claim} />
        </span>
      </div>
      <h2 className="text-lg font-semibold">{claim.label}</h2>
      <WhoIsAtIt claim={claim} />
    </div>
  );
}

function WhoIsAtIt({ claim }: { claim: ClaimFile }) {
  const { desk } = useParts();
  if (isDecided(claim.workState) && claim.decidedAt) {
    return (
      <p className="text-sm text-ink-muted">
        {claim.workState === "signedOff"
          ? `Signed off by ${memberInSentence(desk, claim.signedOffById)}. `
          : ""}
        Decided by {memberInSentence(desk, claim.checkerId)} <TimeAgo at={claim.decidedAt} />
        {claim.isStale && claim.staleReason ? `. Changed since: ${claim.staleReason}` : ""}
      </p>
    );
  }
  if (!claim.lockedAt || !claim.lockedById || !isLockActive(claim.lockedAt, new Date())) return null;
  return (
    <p className="text-sm text-(--status-in-progress-text)">
      {claim.lockedById === desk.me.id
        ? "You are checking this"
        : `${memberName(desk, claim.lockedById)} is checking this`}{" "}
      (
      <TimeAgo at={claim.lockedAt} />)
    </p>
  );
}

function ClaimMenu({ claim }: { claim: ClaimFile }) {
  const { actions } = useParts();
  const denied = useDenial("editClaims") !== null;
  const isRemoved = claim.workState === "removed";
  const step = (kind: "startChecking" | "release") => void actions.save(kind, claim.id, {});
  return (
    <Menu
      trigger={<IconButton label="More for this claim" size="sm" icon={<MoreHorizontalIcon aria-hidden />} />}
    >
      {isRemoved ? (
        <MenuItem icon={<Undo2Icon aria-hidden />} disabled={denied} onSelect={() => void actions.restore()}>
          Restore
        </MenuItem>
      ) : (
        <>
          <MenuItem
            icon={<PencilIcon aria-hidden />}
            shortcut="E"
            disabled={denied}
            onSelect={() => actions.openPanel("edit")}
          >
            Edit claim
          </MenuItem>
          {claim.workState === "checking" ? (
            <MenuItem icon={<Undo2Icon aria-hidden />} disabled={denied} onSelect={() => step("release")}>
              Put back
            </MenuItem>
          ) : (
            <MenuItem
              icon={<PlayIcon aria-hidden />}
              disabled={denied || !["suggested", "toCheck"].includes(claim.workState)}
              onSelect={() => step("startChecking")}
            >
              Start checking
            </MenuItem>
          )}
          <MenuItem
            icon={<TimerIcon aria-hidden />}
            shortcut="W"
            disabled={denied || isDecided(claim.workState)}
            onSelect={() => actions.openPanel("waiting")}
          >
            Wait for an answer
          </MenuItem>
          <MenuItem
            icon={<GitMergeIcon aria-hidden />}
            disabled={denied || claim.workState === "signedOff"}
            onSelect={() => actions.openPanel("merge")}
          >
            Merge into another
          </MenuItem>
          <MenuItem
            icon={<Trash2Icon aria-hidden />}
            shortcut="X"
            disabled={denied || claim.workState === "signedOff"}
            onSelect={() => void actions.drop()}
          >
            Drop claim
          </MenuItem>
        </>
      )}
    </Menu>
  );
}

/** What to do with a claim that is not up for a verdict: a suggestion, a dropped or a decided one. */
export function ClaimSteps({ claim }: { claim: ClaimFile }) {
  const { actions } = useParts();
  const denied = useDenial("triageClaims");
  if (claim.workState === "suggested") {
    return (
      <div className="flex flex-wrap items-center gap-1.5">
        <CommandButton command="accept" look="primary">
          Accept
        </CommandButton>
        <CommandButton command="drop">Drop</CommandButton>
        <CommandButton command="edit">Edit</CommandButton>
      </div>
    );
  }
  if (claim.workState === "removed") {
    return (
      <div className="flex flex-col items-start gap-2">
        {claim.withdrawnAt ? (
          <p className="text-sm text-ink-muted">
            When the text was read again this was no longer suggested. Restored, it stays whatever is
            suggested later.
          </p>
        ) : null}
        <Button size="sm" disabled={denied !== null} onClick={() => void actions.restore()}>
          Restore
        </Button>
      </div>
    );
  }
  return isDecided(claim.workState) ? (
    <div className="flex flex-wrap gap-1.5">
      <CommandButton command="reopen">Reopen</CommandButton>
      <CommandButton command="edit">Edit</CommandButton>
      <SignOffButton claim={claim} />
    </div>
  ) : null;
}

/** An editor's second look; off, with the reason, where the rules ask for somebody else. */
function SignOffButton({ claim }: { claim: ClaimFile }) {
  const { actions, desk } = useParts();
  const denied = useDenial("signOffClaims");
  if (denied || claim.workState !== "checked") return null;
  const checkers = desk.members.filter(
    (member) => member.hasAccount && isAllowed(member.role, "checkClaims"),
  );
  const problem = signOffProblem(claim, desk.me.id, checkers.length <= 1);
  return (
    <Tooltip label={problem ?? "A second person agrees with the decision"}>
      <Button
        size="sm"
        disabled={problem !== null}
        focusableWhenDisabled
        onClick={() => void actions.save("signOff", claim.id, {})}
      >
        Sign off
      </Button>
    </Tooltip>
  );
}
