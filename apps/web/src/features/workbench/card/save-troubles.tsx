"use client";

import { type ClaimFile, claimName } from "@claimdesk/domain";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { differences } from "../saving/differences.ts";
import { useLedger, useParts } from "../workbench-context.ts";
import { MissingList } from "./guard-checklist.tsx";

/** A change of this claim that was refused, until the next one or until it is dismissed. */
export function RefusedNotice({ claim }: { claim: ClaimFile }) {
  const { ledger } = useParts();
  const problem = useLedger((state) => state.problems.find((candidate) => candidate.claimId === claim.id));
  if (!problem) return null;
  return (
    <Notice
      tone="danger"
      role="alert"
      title="Not saved"
      actions={
        <Button size="sm" onClick={() => ledger.dismissProblem(claim.id)}>
          Dismiss
        </Button>
      }
    >
      {problem.missing.length > 0 ? <MissingList missing={problem.missing} /> : <p>{problem.message}</p>}
    </Notice>
  );
}

/** Somebody else was faster: both values side by side, and the choice. */
export function ConflictPanel({ claim }: { claim: ClaimFile }) {
  const { ledger } = useParts();
  const conflict = useLedger((state) => state.conflicts.find((candidate) => candidate.claimId === claim.id));
  if (!conflict) return null;
  const rows = differences(claim, conflict.writes);
  return (
    <Notice
      tone="caution"
      role="alert"
      title={`${conflict.who} changed ${claimName(claim.number)} while you worked on it`}
      actions={
        <>
          <Button size="sm" onClick={() => ledger.keepTheirs(claim.id)}>
            Keep theirs
          </Button>
          <Button size="sm" look="primary" onClick={() => void ledger.applyMine(claim.id)}>
            Apply mine again
          </Button>
        </>
      }
    >
      <p className="text-sm">Nothing was overwritten and nothing is lost. Compare and choose.</p>
      <table className="mt-2 w-full table-fixed text-left text-sm">
        <thead>
          <tr className="text-ink-muted">
            <th scope="col" className="w-[26%] py-1 pr-2 font-medium">
              <span className="sr-only">Field</span>
            </th>
            <th scope="col" className="py-1 pr-2 font-medium">
              Theirs
            </th>
            <th scope="col" className="py-1 font-medium">
              Mine
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, theirs, mine }) => (
            <tr key={what} className="border-t border-line align-top">
              <th scope="row" className="py-1 pr-2 font-medium">
                {what}
              </th>
              <td className="py-1 pr-2 break-words whitespace-pre-line">{theirs || "(nothing)"}</td>
              <td className="py-1 break-words whitespace-pre-line">{mine || "(nothing)"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Notice>
  );
}
