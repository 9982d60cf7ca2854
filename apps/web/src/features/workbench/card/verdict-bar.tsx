"use client";

import { type ClaimFile, isDecided } from "@claimdesk/domain";
import { STATUS_LOOKS } from "../../../ui/status-looks.ts";
import { CommandButton } from "../command-button.tsx";
import type { CommandId } from "../commands.ts";

type Choice = {
  command: CommandId;
  status: "verified" | "disputed" | "cantVerify" | "notCheckable";
  word: string;
};

const CHOICES: readonly Choice[] = [
  { command: "verify", status: "verified", word: "Verified" },
  { command: "dispute", status: "disputed", word: "Disputed" },
  { command: "cantVerify", status: "cantVerify", word: "Can’t verify" },
  { command: "notCheckable", status: "notCheckable", word: "Not checkable" },
];

/** The four verdicts, or the way back from the one that stands. */
export function VerdictBar({ claim }: { claim: ClaimFile }) {
  if (claim.workState === "removed") return null;
  if (isDecided(claim.workState)) return null;
  return (
    <fieldset className="verdict-bar grid grid-cols-2 gap-1.5">
      <legend className="sr-only">Verdict</legend>
      {CHOICES.map(({ command, status, word }) => {
        const Icon = STATUS_LOOKS[status].icon;
        return (
          <CommandButton key={command} command={command} size="md" icon={<Icon aria-hidden />}>
            <span className="flex-1 text-left">{word}</span>
          </CommandButton>
        );
      })}
    </fieldset>
  );
}
