import { Refusal } from "@claimdesk/domain";
import { findReportFormat, REPORT_FORMATS, reportFileName } from "@claimdesk/report";
import { TRPCError } from "@trpc/server";
import { caller } from "../../../../../server/calls.ts";

type Params = { params: Promise<{ articleId: string; format: string }> };

/** Downloads the report of an article as it is now. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { articleId, format: id } = await params;
  const format = findReportFormat(id);
  if (!format) return plain(404, `A report comes as ${REPORT_FORMATS.map((known) => known.id).join(", ")}.`);
  const desk = await caller();
  const report = await desk.report.view({ articleId }).catch(refusalText);
  if (typeof report === "string") return plain(404, report);
  return new Response(format.render(report), {
    headers: {
      "Content-Type": format.mediaType,
      "Content-Disposition": `attachment; filename="${reportFileName(report, format)}"`,
      "Cache-Control": "no-store",
    },
  });
}

function refusalText(error: unknown): string {
  if (error instanceof TRPCError && error.cause instanceof Refusal) return error.message;
  if (error instanceof TRPCError && error.code === "BAD_REQUEST")
    return "This is not the address of an article.";
  throw error;
}

const plain = (status: number, text: string) =>
  new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
