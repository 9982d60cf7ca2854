import type { Report, ReportClaim } from "@claimdesk/domain";
import { claimName, sourceName } from "@claimdesk/domain";
import { stringify } from "csv-stringify/sync";
import type { Reading } from "../reading.ts";
import { readReport, standingVerdict } from "../reading.ts";

type Cell = string | number;
type Columns = Record<string, (claim: ReportClaim, reading: Reading) => Cell>;

/** One cell per evidence, line under line, so that the same line of each source column speaks of the same one. */
const COLUMNS = {
  no: (claim) => claim.number,
  claim_id: (claim) => claimName(claim.number),
  article_version: (_, { report }) => report.version.number,
  paragraph: (claim) => claim.paragraph,
  start: (claim) => claim.start,
  end: (claim) => claim.end,
  quote: (claim) => claim.quote,
  claim_text: (claim) => claim.statement || claim.label,
  kind: (claim) => claim.kind,
  state: (claim) => claim.status ?? "",
  verdict: (claim) => standingVerdict(claim) ?? "",
  reason: (claim) => (standingVerdict(claim) === null ? "" : (claim.verdictReason ?? "")),
  outcome: (claim) => claim.outcome,
  severity: (claim) => claim.severity,
  checker: (claim, { person }) => (claim.checker === null ? "" : person(claim.checker)),
  checked_at: (claim) => claim.decidedAt ?? "",
  signer: (claim, { person }) => (claim.signedOffBy === null ? "" : person(claim.signedOffBy)),
  signed_at: (claim) => claim.signedOffAt ?? "",
  sources: (claim, reading) => perEvidence(claim, (item) => sourceWords(item.source, item.stance, reading)),
  source_tiers: (claim) => perEvidence(claim, (item) => item.tier),
  locators: (claim) => perEvidence(claim, (item) => item.locator),
  archive_urls: (claim) => perEvidence(claim, () => ""),
  note: (claim, reading) => noteLines(claim, reading),
  proposed_text: (claim) => claim.proposedText ?? "",
} as const satisfies Columns;

/** The columns of the CSV report, in order. */
export const CSV_COLUMNS = Object.keys(COLUMNS);

/**
 * The claims as a table: UTF-8 with a byte order mark, lines end in CR LF, one row per accepted claim in text
 * order. A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab, CR) starts with an apostrophe.
 */
export function renderCsv(report: Report): string {
  const reading = readReport(report);
  const rows = report.claims.map((claim) =>
    Object.values<Columns[string]>(COLUMNS).map((cell) => cell(claim, reading)),
  );
  return stringify([CSV_COLUMNS, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}

function perEvidence(claim: ReportClaim, cell: (item: ReportClaim["evidence"][number]) => string): string {
  const lines = claim.evidence.map((item) => oneLine(cell(item)));
  return lines.some((line) => line !== "") ? lines.join("\n") : "";
}

function sourceWords(number: number, stance: string, { source }: Reading): string {
  const found = source(number);
  const url = found?.url ? ` <${found.url}>` : "";
  return `${sourceName(number)} (${stance}) ${found?.title ?? ""}${url}`;
}

function noteLines(claim: ReportClaim, { person }: Reading): string {
  return claim.notes
    .flatMap((thread) => [thread, ...thread.replies])
    .map((note) => `${person(note.author)}${note.isInternal ? " (internal)" : ""}: ${oneLine(note.body)}`)
    .join("\n");
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
