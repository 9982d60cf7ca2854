import type { ClaimValue, ReportClaim, ReportConflict, ReportNote } from "@claimdesk/domain";
import {
  fieldWords,
  OUTCOME_WORDS,
  QUALIFIER_WORDS,
  REASON_WORDS,
  VERDICT_WORDS,
  valueReadings,
  WAITING_ON_WORDS,
} from "@claimdesk/domain";
import type { Reading } from "./reading.ts";
import { standingVerdict } from "./reading.ts";
import { dayWords, timeWords } from "./times.ts";

type Remark = Pick<ReportNote, "author" | "at" | "editedAt" | "isInternal">;
type Waiting = ReportClaim["waitings"][number];

/** How a value was read: “nearly nine hours”, read as less than PT9H; or as PT8H45M. */
export function valueSentence(value: ClaimValue): string {
  const { text, norm, qualifier } = value;
  const exact = qualifier === "exact" ? "" : `${QUALIFIER_WORDS[qualifier]} `;
  const others = valueReadings(value).filter((reading) => reading !== norm);
  return `“${text}”, read as ${exact}${norm}${others.length === 0 ? "" : `; or as ${others.join(", ")}`}`;
}

/** Who settled a conflict or a difference, and how; null while it is open. */
export function settledSentence(
  { settledBy, settledAt, note }: Pick<ReportConflict, "settledBy" | "settledAt"> & { note?: string },
  { person }: Reading,
): string | null {
  if (settledBy === null || settledAt === null) return null;
  return `Settled by ${person(settledBy)}, ${timeWords(settledAt)}${note ? `: ${note}` : ""}`;
}

/** Who says it in the text and whether only the saying was checked; null when the article says it itself. */
export function attributionSentence({ claimant, relay, checkable }: ReportClaim): string | null {
  const who = [claimant, relay === null ? null : `passed on by ${relay}`]
    .filter((part) => part !== null)
    .join(", ");
  const saidOnly = checkable === "saidOnly" ? "checked is that it was said, not that it is so" : "";
  const sentence = [who, saidOnly].filter((part) => part !== "").join("; ");
  return sentence === "" ? null : sentence;
}

/** The verdict with its reason; for a stale claim what it was, and why it no longer stands. Null while there is none. */
export function verdictSentence(claim: ReportClaim): string | null {
  const verdict = standingVerdict(claim);
  if (verdict === null) return null;
  const reason = claim.verdictReason === null ? "" : `: ${REASON_WORDS[claim.verdictReason].toLowerCase()}`;
  const was = claim.isStale ? "Was " : "";
  const word = claim.isStale ? VERDICT_WORDS[verdict].toLowerCase() : VERDICT_WORDS[verdict];
  const stale = claim.isStale ? ` ${claim.staleReason ?? "The text or a source changed since."}` : "";
  return `${was}${word}${reason}.${stale}`;
}

/** What became of the words in the text; null when nothing did. */
export function outcomeSentence({ outcome, overrideReason }: ReportClaim): string | null {
  if (outcome === "none") return null;
  return `${OUTCOME_WORDS[outcome]}${overrideReason === null ? "" : `: ${overrideReason}`}`;
}

/** Warnings that go with a claim whatever its verdict. */
export function warnings({ isLegalRisk, needsReply }: ReportClaim): string[] {
  return [
    ...(isLegalRisk ? ["Legal risk"] : []),
    ...(needsReply ? ["Criticism of somebody named: ask for their reply"] : []),
  ];
}

/** Who decided, and when; null while no decision stands. */
export function checkedSentence(claim: ReportClaim, { person }: Reading): string | null {
  if (standingVerdict(claim) === null || claim.checker === null) return null;
  return `${person(claim.checker)}${claim.decidedAt === null ? "" : `, ${timeWords(claim.decidedAt)}`}`;
}

/** Who signed the decision off, and when; null while nobody did. */
export function signedSentence(claim: ReportClaim, { person }: Reading): string | null {
  if (claim.signedOffBy === null) return null;
  const alone = claim.signedOffBy === claim.checker ? " (single checker)" : "";
  return `${person(claim.signedOffBy)}${claim.signedOffAt === null ? "" : `, ${timeWords(claim.signedOffAt)}`}${alone}`;
}

/** Who made the claim, and which of its fields a person changed. */
export function originSentence({ origin, engineVersion, authorship }: ReportClaim): string {
  const machine = origin === "rule" ? "Suggested by a rule" : "Suggested by a model";
  const made =
    origin === "person"
      ? "Marked by a person"
      : `${machine}${engineVersion === null ? "" : ` (${engineVersion})`}`;
  const edited = Object.keys(authorship).filter((field) => authorship[field] === "person");
  return edited.length === 0 || origin === "person"
    ? `${made}.`
    : `${made}; ${fieldWords(edited)} by a person.`;
}

/** Who wrote a note, when, and whether it stays on the desk. */
export function remarkSentence(note: Remark, { person }: Reading): string {
  const edited = note.editedAt === null ? "" : ` (changed ${timeWords(note.editedAt)})`;
  return `${person(note.author)}, ${timeWords(note.at)}${edited} · ${note.isInternal ? "internal" : "may leave the desk"}`;
}

/** Whether a thread was closed, and by whom; null while it is open. */
export function resolvedSentence(thread: ReportNote, { person }: Reading): string | null {
  if (thread.resolvedAt === null) return null;
  const by = thread.resolvedBy === null ? "" : ` by ${person(thread.resolvedBy)}`;
  return `Resolved${by}, ${timeWords(thread.resolvedAt)}`;
}

/** Who was asked, by whom, and by when. */
export function askedSentence(waiting: Waiting, { person }: Reading): string {
  const due = waiting.dueOn === null ? "" : `, due ${dayWords(waiting.dueOn)}`;
  return `${person(waiting.askedBy)} asked ${waiting.whom || WAITING_ON_WORDS[waiting.waitingOn]}, ${timeWords(waiting.askedAt)}${due}`;
}

/** The answer to a question, or that there is none yet. */
export function answerSentence({ answer, answeredAt }: Waiting): string {
  if (answeredAt === null) return "Still open";
  return `Answered ${timeWords(answeredAt)}: ${answer || "no words recorded"}`;
}
