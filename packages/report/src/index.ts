export { CSV_COLUMNS, renderCsv } from "./csv/render-csv.ts";
export { renderHtml } from "./html/render-html.ts";
export { renderJson } from "./json/render-json.ts";
export { renderMarkdown } from "./markdown/render-markdown.ts";
export type { ReportFormat, ReportFormatId } from "./report-formats.ts";
export { findReportFormat, REPORT_FORMATS, reportFileName } from "./report-formats.ts";
