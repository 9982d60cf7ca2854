import {
  type ClaimFile,
  KIND_WORDS,
  OUTCOME_WORDS,
  REASON_WORDS,
  SEVERITY_WORDS,
  VERDICT_WORDS,
  WORK_STATE_WORDS,
} from "@claimdesk/domain";
import { valueInWords } from "../value-words.ts";
import { applyWrite } from "./apply-write.ts";
import type { PendingWrite } from "./write.ts";

/** One thing on which two people's versions of a claim differ, in words. */
export type Difference = { what: string; theirs: string; mine: string };

type Reader = (claim: ClaimFile) => string;
const yesNo = (flag: boolean) => (flag ? "Yes" : "No");

const READ: readonly (readonly [string, Reader])[] = [
  ["Label", (claim) => claim.label],
  ["Statement", (claim) => claim.statement],
  ["Words", (claim) => `${claim.start}–${claim.end}`],
  ["Kind", (claim) => KIND_WORDS[claim.kind]],
  ["Value", (claim) => (claim.value ? valueInWords(claim.value) : "")],
  ["Value read by", (claim) => (claim.authorship.value === "person" ? "A person" : "")],
  ["Differences seen", (claim) => String(claim.mentions.filter((mention) => mention.settledAt).length || "")],
  ["Claimant", (claim) => claim.claimant ?? ""],
  ["State", (claim) => WORK_STATE_WORDS[claim.workState]],
  ["Verdict", verdictOf],
  ["Outcome", (claim) => OUTCOME_WORDS[claim.outcome]],
  ["Why it is kept", (claim) => claim.overrideReason ?? ""],
  ["Severity", (claim) => SEVERITY_WORDS[claim.severity]],
  ["Proposed text", (claim) => claim.proposedText ?? ""],
  ["Legal risk", (claim) => yesNo(claim.isLegalRisk)],
  ["Needs reply", (claim) => yesNo(claim.needsReply)],
  ["Question", (claim) => claim.waitings.find((item) => !item.answeredAt)?.question ?? ""],
  ["Answer", (claim) => claim.waitings.findLast((item) => item.answeredAt)?.answer ?? ""],
  ["Notes", (claim) => claim.notes.map((note) => note.body).join("\n")],
  ["What was tried", (claim) => claim.attempts.map((attempt) => attempt.body).join("\n")],
  [
    "Sources",
    (claim) =>
      claim.evidence
        .map((item) =>
          `${item.source.title} ${item.stance} ${item.tier} ${item.locator} ${item.passage}`.trim(),
        )
        .join("\n"),
  ],
];

function verdictOf(claim: ClaimFile): string {
  if (!claim.verdict) return "";
  const reason = claim.verdictReason ? ` (${REASON_WORDS[claim.verdictReason].toLowerCase()})` : "";
  return `${VERDICT_WORDS[claim.verdict]}${reason}`;
}

/** What would change if these writes were applied to the claim as it now is; empty when it has them already. */
export function differences(current: ClaimFile, writes: readonly PendingWrite[]): Difference[] {
  const mine = writes.reduce(applyWrite, current);
  return READ.flatMap(([what, read]) => {
    const pair = { what, theirs: read(current), mine: read(mine) };
    return pair.theirs === pair.mine ? [] : [pair];
  });
}
