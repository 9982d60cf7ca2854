import { REPORT_FORMAT } from "@claimdesk/domain";
import { z } from "zod";

const Head = z.object({
  format: z.string(),
  composedAt: z.iso.datetime(),
  desk: z.object({ name: z.string() }),
  article: z.object({ title: z.string() }),
  version: z.object({ wordCount: z.number() }),
  claims: z.array(z.unknown()),
  aside: z.array(z.unknown()),
});

/** A Claimdesk report as read from a file: enough to recognise it, and the whole of it to bring back. */
export type ReportFile = {
  title: string;
  deskName: string;
  composedAt: Date;
  claimCount: number;
  wordCount: number;
  report: unknown;
};

/** Reads the JSON of a report; a sentence instead when it is none. The server checks the rest. */
export function readReportFile(json: string): ReportFile | string {
  let report: unknown;
  try {
    report = JSON.parse(json);
  } catch {
    return "This file is not valid JSON, so it may be damaged. Download the report again.";
  }
  const head = Head.safeParse(report);
  if (!head.success) {
    return "This is not a Claimdesk report. A .json file can only be one that was downloaded from a report page.";
  }
  const { format, desk, article, version, claims, aside, composedAt } = head.data;
  if (format !== REPORT_FORMAT) {
    return `This report has the format ${format.slice(0, 60)}; this Claimdesk reads ${REPORT_FORMAT}. Update it, then try again.`;
  }
  return {
    title: article.title,
    deskName: desk.name,
    composedAt: new Date(composedAt),
    claimCount: claims.length + aside.length,
    wordCount: version.wordCount,
    report,
  };
}
