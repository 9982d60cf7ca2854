import type { Report } from "@claimdesk/domain";

/**
 * The whole report as the exchange format `claimdesk.report/1`, indented by two spaces. Its JSON Schema stands in
 * `schema/claimdesk-report-1.schema.json`; a desk imports it again without loss.
 */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
