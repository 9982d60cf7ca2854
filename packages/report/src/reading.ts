import type { Report, ReportClaim, ReportConflict, ReportSource, Severity, Verdict } from "@claimdesk/domain";
import { isDecided, isUnfinished } from "@claimdesk/domain";
import { splitParagraphs } from "@claimdesk/text";

/** A report with what every format looks up in it. */
export type Reading = {
  report: Report;
  /** The name of a person; "unknown person" for a reference that leads nowhere. */
  person(ref: string): string;
  claim(number: number): ReportClaim | null;
  source(number: number): ReportSource | null;
  /** The paragraph that an offset falls in, counted from 1. */
  paragraphOf(offset: number): number;
  /** The sources that accepted claims rest on, with those claims in text order. */
  sourcesInUse: { source: ReportSource; claims: ReportClaim[] }[];
  /** Claims that ask for a change of the text: most severe first, then in text order. */
  changes: ReportClaim[];
  /** Conflicts between claims that are all accepted. */
  conflicts: ReportConflict[];
  /** Accepted claims without a verdict that stands. */
  unfinished: ReportClaim[];
  /** Whether the report is a draft: a claim is unfinished, or there is none at all. */
  isDraft: boolean;
};

const WEIGHT: Record<Severity, number> = { must: 0, should: 1, note: 2 };

/** Makes a report ready to be written out; changes nothing in it. */
export function readReport(report: Report): Reading {
  const people = new Map(report.people.map((person) => [person.ref, person.name]));
  const claims = new Map(report.claims.map((claim) => [claim.number, claim]));
  const sources = new Map(report.sources.map((source) => [source.number, source]));
  const starts = splitParagraphs(report.version.text).map((paragraph) => paragraph.start);
  const unfinished = report.claims.filter(isUnfinished);
  return {
    report,
    person: (ref) => people.get(ref) ?? "unknown person",
    claim: (number) => claims.get(number) ?? null,
    source: (number) => sources.get(number) ?? null,
    paragraphOf: (offset) => Math.max(1, starts.filter((start) => start <= offset).length),
    sourcesInUse: report.sources
      .map((source) => ({ source, claims: report.claims.filter((claim) => isOn(claim, source)) }))
      .filter((use) => use.claims.length > 0),
    changes: report.claims.filter(asksForChange).sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]),
    conflicts: report.version.conflicts.filter((conflict) =>
      conflict.claims.every((number) => claims.has(number)),
    ),
    unfinished,
    isDraft: unfinished.length > 0 || report.claims.length === 0,
  };
}

function isOn(claim: ReportClaim, { number }: ReportSource): boolean {
  return claim.evidence.some((item) => item.source === number);
}

function asksForChange(claim: ReportClaim): boolean {
  return claim.status === "disputed" || (claim.proposedText ?? "") !== "";
}

/** The verdict that stands on a claim; null while none does, as after reopening. */
export function standingVerdict(claim: ReportClaim): Verdict | null {
  return isDecided(claim.workState) ? claim.verdict : null;
}

const WEB_ADDRESS = /^https?:\/\//i;

/** The address as a link may carry it; null for anything but http and https. */
export function linkTarget(url: string | null): string | null {
  if (url === null || !WEB_ADDRESS.test(url)) return null;
  return URL.parse(url)?.href ?? null;
}
