import type { Report } from "@claimdesk/domain";
import { renderCsv } from "./csv/render-csv.ts";
import { renderHtml } from "./html/render-html.ts";
import { renderJson } from "./json/render-json.ts";
import { renderMarkdown } from "./markdown/render-markdown.ts";

/** One way to write a report out. */
export type ReportFormat = {
  id: string;
  /** What people choose by. */
  label: string;
  /** Of the file, without the dot. */
  extension: string;
  mediaType: string;
  render(report: Report): string;
};

/** Every format of the report, in the order in which they are offered. */
export const REPORT_FORMATS = [
  {
    id: "html",
    label: "Web page",
    extension: "html",
    mediaType: "text/html; charset=utf-8",
    render: renderHtml,
  },
  {
    id: "md",
    label: "Markdown",
    extension: "md",
    mediaType: "text/markdown; charset=utf-8",
    render: renderMarkdown,
  },
  {
    id: "csv",
    label: "Spreadsheet (CSV)",
    extension: "csv",
    mediaType: "text/csv; charset=utf-8",
    render: renderCsv,
  },
  { id: "json", label: "Data (JSON)", extension: "json", mediaType: "application/json", render: renderJson },
] as const satisfies readonly ReportFormat[];

export type ReportFormatId = (typeof REPORT_FORMATS)[number]["id"];

/** The format with this id; null when there is none. */
export function findReportFormat(id: string): ReportFormat | null {
  return REPORT_FORMATS.find((format) => format.id === id) ?? null;
}

const MAX_SLUG = 60;

/**
 * A file name of ASCII letters, digits and dashes, safe on every system and in every header.
 * @example reportFileName(report, format) // "claim-report-council-budget-v1.html"
 */
export function reportFileName(
  { article, version }: Report,
  { extension }: Pick<ReportFormat, "extension">,
): string {
  const ascii = article.title
    .toWellFormed()
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "");
  const whole = ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const slug = whole.length <= MAX_SLUG ? whole : whole.slice(0, MAX_SLUG + 1).replace(/-[^-]*$|.$/, "");
  return `claim-report-${slug || "article"}-v${version.number}.${extension}`;
}
