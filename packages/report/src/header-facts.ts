import type { GuardLevel, VersionOrigin } from "@claimdesk/domain";
import type { Reading } from "./reading.ts";
import { dayWords, periodWords, timeWords } from "./times.ts";

/** One fact of the report's head. */
export type HeaderFact = { label: string; text: string; form: "text" | "code" | "link" };

const ORIGIN_WORDS: Record<VersionOrigin, string> = {
  paste: "from pasted text",
  file: "from a file",
  edit: "edited on the desk",
  sample: "the built-in sample",
  import: "from an imported report",
};

const GUARD_SENTENCES: Record<GuardLevel, string> = {
  strict:
    "“Verified” asks for a supporting primary or expert source with a locator, or for three independent secondary sources.",
  standard: "“Verified” asks for at least one supporting source that is more than a reference work.",
  light: "“Verified” asks for no particular source on this desk; each claim says what it rests on.",
};

/** What the head of a report says about the article, its version and the check, in order. */
export function headerFacts(reading: Reading): HeaderFact[] {
  const { article, version, composedAt } = reading.report;
  const origin = version.fileName === null ? ORIGIN_WORDS[version.origin] : `from ${version.fileName}`;
  const text = (label: string, words: string): HeaderFact => ({ label, text: words, form: "text" });
  return [
    text("Published", dayWords(article.publishedOn)),
    ...(article.url === null ? [] : [{ label: "Address", text: article.url, form: "link" } as const]),
    text("Version", `${version.number} (${counted(version.wordCount, "word")}, ${origin})`),
    { label: "SHA-256", text: version.sha256, form: "code" },
    text("Checked", checkPeriod(reading)),
    text(reading.report.scope.checkers.length === 1 ? "Checker" : "Checkers", checkers(reading)),
    text("Signed off", signatures(reading)),
    text("Report made", timeWords(composedAt)),
  ];
}

function checkPeriod({ report: { scope } }: Reading): string {
  if (scope.firstDecisionAt === null || scope.lastDecisionAt === null) return "Nothing is decided yet";
  return `${periodWords(scope.firstDecisionAt, scope.lastDecisionAt)} (days in UTC)`;
}

function checkers({ report: { scope }, person }: Reading): string {
  const names = scope.checkers.map(person).join(", ");
  if (names === "") return "Nobody yet";
  return scope.isSingleChecker
    ? `${names} (single checker: the same person signed off their own check)`
    : names;
}

function signatures({ report: { version, claims }, person }: Reading): string {
  if (version.signedOffBy !== null) {
    const when = version.signedOffAt === null ? "" : `, ${timeWords(version.signedOffAt)}`;
    return `${person(version.signedOffBy)}${when}${version.overrideReason === null ? "" : ", by override"}`;
  }
  const signed = claims.filter((claim) => claim.signedOffBy !== null);
  if (signed.length === 0) return "Not yet";
  const names = [...new Set(signed.map((claim) => person(claim.signedOffBy ?? "")))].join(", ");
  const scope =
    signed.length === claims.length
      ? "Every claim"
      : `${signed.length} of ${counted(claims.length, "claim")}`;
  return `${scope}, by ${names}`;
}

/** Says that the report is a draft and why; null for a finished one. */
export function draftSentence({ isDraft, unfinished, report }: Reading): string | null {
  if (!isDraft) return null;
  if (report.claims.length === 0) return "No claim has been accepted yet, so nothing is checked.";
  const verb = unfinished.length === 1 ? "is" : "are";
  return `${unfinished.length} of ${counted(report.claims.length, "claim")} ${verb} not finished; what follows may still change.`;
}

/** Says what kind of article a sample is. */
export const SAMPLE_SENTENCE = "This article came with the program, to show how checking works.";

/** Says what must stay on the desk; null when nothing has to. */
export function handlingSentence({ report, sourcesInUse }: Reading): string | null {
  const notes = report.claims.flatMap((claim) =>
    claim.notes.flatMap((thread) => [thread, ...thread.replies]),
  );
  const internal = notes.filter((note) => note.isInternal).length;
  const confidential = sourcesInUse.filter(({ source }) => source.isConfidential).length;
  const held = [
    ...(internal === 0 ? [] : [counted(internal, "internal note")]),
    ...(confidential === 0 ? [] : [counted(confidential, "confidential source")]),
  ];
  return held.length === 0 ? null : `For the desk only: it holds ${held.join(" and ")}.`;
}

/** What the report covers and what it does not, one sentence each. */
export function scopeSentences({ report }: Reading): string[] {
  const { version, counts, desk } = report;
  const removed = version.removed.filter((removal) => removal.count > 0);
  const aside = [
    ...(counts.suggested === 0 ? [] : [`${counted(counts.suggested, "suggestion")} nobody accepted`]),
    ...(counts.dropped === 0 ? [] : [counted(counts.dropped, "dropped claim")]),
  ];
  return [
    report.scope.summary,
    ...(removed.length === 0
      ? []
      : [`Taken out before checking: ${removed.map(({ what, count }) => `${what} (${count})`).join(", ")}.`]),
    ...(aside.length === 0 ? [] : [`Not counted: ${aside.join(" and ")}.`]),
    GUARD_SENTENCES[desk.guardLevel],
  ];
}

/** "17 claims": a number with its noun, and commas between thousands. */
export function counted(n: number, noun: string): string {
  return `${String(n).replace(/\B(?=(\d{3})+$)/g, ",")} ${noun}${n === 1 ? "" : "s"}`;
}
