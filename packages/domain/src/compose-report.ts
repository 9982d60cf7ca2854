import { splitParagraphs } from "@claimdesk/text";
import type { ClaimFile, Workbench } from "./claim.ts";
import type { Note } from "./note.ts";
import type { Report, ReportClaim, ReportNote, ReportSource } from "./report.ts";
import { REPORT_FORMAT } from "./report.ts";
import { reportExceptions } from "./report-exceptions.ts";
import type { DisplayStatus } from "./review.ts";
import { DISPLAY_STATUSES, displayStatus } from "./review.ts";

/**
 * Composes the full report of an article at a version. Claims stand in text order (start, then end, then
 * number), sources in order of number, people in order of first appearance. `composedAt` is passed in, so that
 * the same data gives the same report.
 */
export function composeReport(bench: Workbench, composedAt: Date): Report {
  const people = personRefs(bench);
  const version = composeVersion(bench, people);
  const numberOf = new Map(bench.claims.map((claim) => [claim.id, claim.number]));
  const paragraphOf = paragraphFinder(bench.version.text);
  const ordered = [...bench.claims].sort((a, b) => a.start - b.start || a.end - b.end || a.number - b.number);
  const all = ordered.map((claim) => composeClaim(claim, people, numberOf, paragraphOf(claim.start)));
  const claims = all.filter((claim) => claim.status !== null && claim.status !== "suggested");
  return {
    format: REPORT_FORMAT,
    composedAt: composedAt.toISOString(),
    desk: { name: bench.desk.name, guardLevel: bench.desk.guardLevel },
    people: people.list(),
    article: composeArticle(bench),
    version,
    scope: composeScope(bench, claims),
    counts: countClaims(claims, all),
    exceptions: reportExceptions(bench.version, claims),
    claims,
    aside: all.filter((claim) => claim.status === null || claim.status === "suggested"),
    sources: composeSources(bench.claims),
  };
}

type People = {
  ref(memberId: string): string;
  refOrNull(memberId: string | null): string | null;
  list(): Report["people"];
};

/** Numbers people in the order in which the text's claims name them, the version's author first. */
function personRefs(bench: Workbench): People {
  const seen = new Map<string, string>();
  const ref = (memberId: string): string => {
    const known = seen.get(memberId);
    if (known !== undefined) return known;
    const made = `P${seen.size + 1}`;
    seen.set(memberId, made);
    return made;
  };
  return {
    ref,
    refOrNull: (memberId) => (memberId === null ? null : ref(memberId)),
    list: () => {
      const members = new Map(bench.desk.members.map((member) => [member.id, member]));
      return [...seen].map(([id, made]) => {
        const member = members.get(id);
        if (!member) throw new Error(`member ${id} is not on the desk`);
        return { ref: made, name: member.name, role: member.role };
      });
    },
  };
}

function paragraphFinder(text: string): (offset: number) => number {
  const starts = splitParagraphs(text).map((paragraph) => paragraph.start);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  };
}

function composeArticle({ article }: Workbench): Report["article"] {
  const { title, byline, publishedOn, url, language, isSample, notChecked } = article;
  return {
    title,
    byline,
    publishedOn,
    url,
    language,
    isSample,
    notChecked,
    createdAt: article.createdAt.toISOString(),
  };
}

function composeVersion({ version, conflicts }: Workbench, people: People): Report["version"] {
  const { number, text, sha256, wordCount, origin, fileName, removed, engineVersion, overrideReason } =
    version;
  return {
    ...{
      number,
      text,
      sha256,
      wordCount,
      origin,
      fileName,
      removed,
      engineVersion,
      overrideReason,
    },
    createdBy: people.ref(version.createdById),
    createdAt: version.createdAt.toISOString(),
    signedOffBy: people.refOrNull(version.signedOffById),
    signedOffAt: time(version.signedOffAt),
    conflicts: conflicts.map(({ claims, why, origin, settledById, settledAt, note }) => ({
      ...{ claims, why, origin, note },
      ...{ settledBy: people.refOrNull(settledById), settledAt: time(settledAt) },
    })),
  };
}

function composeScope(bench: Workbench, claims: readonly ReportClaim[]): Report["scope"] {
  const decisions = claims.flatMap((claim) => (claim.decidedAt === null ? [] : [claim.decidedAt])).sort();
  const excluded = bench.article.notChecked === "" ? "" : ` Not checked: ${bench.article.notChecked}`;
  return {
    summary: `The text of version ${bench.version.number} (${bench.version.wordCount} words).${excluded}`,
    checkers: [...new Set(claims.flatMap((claim) => claim.checker ?? []))],
    isSingleChecker: claims.some(
      (claim) => claim.signedOffBy !== null && claim.signedOffBy === claim.checker,
    ),
    firstDecisionAt: decisions[0] ?? null,
    lastDecisionAt: decisions.at(-1) ?? null,
  };
}

function countClaims(claims: readonly ReportClaim[], all: readonly ReportClaim[]): Report["counts"] {
  const byStatus = Object.fromEntries(DISPLAY_STATUSES.map((status) => [status, 0])) as Record<
    DisplayStatus,
    number
  >;
  for (const claim of claims) if (claim.status !== null) byStatus[claim.status]++;
  return {
    total: claims.length,
    byStatus,
    suggested: all.filter((claim) => claim.status === "suggested").length,
    dropped: all.filter((claim) => claim.status === null).length,
  };
}

function composeClaim(
  claim: ClaimFile,
  people: People,
  numberOf: Map<string, number>,
  paragraph: number,
): ReportClaim {
  const { number, start, end, quote, prefix, suffix, label, statement, kind, value, claimant, relay } = claim;
  const {
    checkable,
    checkWorthiness,
    why,
    origin,
    engineVersion,
    authorship,
    workState,
    verdict,
    verdictReason,
  } = claim;
  const { outcome, overrideReason, severity, proposedText, isStale, staleReason, isLegalRisk, needsReply } =
    claim;
  return {
    ...{
      number,
      paragraph,
      start,
      end,
      quote,
      prefix,
      suffix,
      label,
      statement,
      kind,
      value,
      claimant,
      relay,
    },
    ...{
      checkable,
      checkWorthiness,
      why,
      origin,
      engineVersion,
      authorship,
      workState,
      verdict,
      verdictReason,
    },
    ...{ outcome, overrideReason, severity, proposedText, isStale, staleReason, isLegalRisk, needsReply },
    status: displayStatus(claim),
    acceptedAt: time(claim.acceptedAt),
    checker: people.refOrNull(claim.checkerId),
    decidedAt: time(claim.decidedAt),
    signedOffBy: people.refOrNull(claim.signedOffById),
    signedOffAt: time(claim.signedOffAt),
    mergedInto: claim.mergedIntoId === null ? null : (numberOf.get(claim.mergedIntoId) ?? null),
    createdAt: claim.createdAt.toISOString(),
    withdrawnAt: time(claim.withdrawnAt),
    ...composeRecords(claim, people),
  };
}

function composeRecords(
  claim: ClaimFile,
  people: People,
): Pick<ReportClaim, "mentions" | "evidence" | "attempts" | "notes" | "waitings"> {
  return {
    mentions: claim.mentions.map(({ id: _, settledById, settledAt, ...mention }) => ({
      ...mention,
      settledBy: people.refOrNull(settledById),
      settledAt: time(settledAt),
    })),
    evidence: claim.evidence.map(({ source, stance, tier, locator, passage, memberId, createdAt }) => ({
      ...{ source: source.number, stance, tier, locator, passage },
      addedBy: people.ref(memberId),
      addedAt: createdAt.toISOString(),
    })),
    attempts: claim.attempts.map(({ body, memberId, createdAt }) => ({
      body,
      by: people.ref(memberId),
      at: createdAt.toISOString(),
    })),
    notes: composeThreads(claim.notes, people),
    waitings: claim.waitings.map(
      ({ waitingOn, whom, question, dueOn, answer, memberId, createdAt, answeredAt }) => ({
        ...{ waitingOn, whom, question, dueOn, answer },
        askedBy: people.ref(memberId),
        askedAt: createdAt.toISOString(),
        answeredAt: time(answeredAt),
      }),
    ),
  };
}

function composeThreads(notes: readonly Note[], people: People): ReportNote[] {
  const remark = ({ body, isInternal, memberId, createdAt, editedAt }: Note) => ({
    ...{ body, isInternal },
    author: people.ref(memberId),
    at: createdAt.toISOString(),
    editedAt: time(editedAt),
  });
  return notes
    .filter((note) => note.threadId === null)
    .map((first) => ({
      ...remark(first),
      resolvedAt: time(first.resolvedAt),
      resolvedBy: people.refOrNull(first.resolvedById),
      replies: notes.filter((note) => note.threadId === first.id).map(remark),
    }));
}

function composeSources(claims: readonly ClaimFile[]): ReportSource[] {
  const sources = new Map(
    claims.flatMap((claim) => claim.evidence.map(({ source }) => [source.number, source] as const)),
  );
  return [...sources.values()]
    .sort((a, b) => a.number - b.number)
    .map(
      ({
        number,
        type,
        title,
        author,
        publisher,
        url,
        publishedOn,
        isConfidential,
        withdrawnAt,
        createdAt,
      }) => ({
        ...{ number, type, title, author, publisher, url, publishedOn, isConfidential },
        withdrawnAt: time(withdrawnAt),
        createdAt: createdAt.toISOString(),
      }),
    );
}

function time(date: Date | null): string | null {
  return date === null ? null : date.toISOString();
}
