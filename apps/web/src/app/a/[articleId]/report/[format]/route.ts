import type { Report } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import { renderCsv, renderHtml, renderJson, renderMarkdown } from "@claimdesk/report";
import { TRPCError } from "@trpc/server";
import { caller } from "../../../../../server/calls.ts";

type Rendering = { mime: string; render: (report: Report) => string };

const FORMATS = new Map<string, Rendering>([
  ["html", { mime: "text/html; charset=utf-8", render: renderHtml }],
  ["md", { mime: "text/markdown; charset=utf-8", render: renderMarkdown }],
  ["csv", { mime: "text/csv; charset=utf-8", render: renderCsv }],
  ["json", { mime: "application/json; charset=utf-8", render: renderJson }],
]);

/** Downloads the report of an article as it is now. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ articleId: string; format: string }> },
) {
  const { articleId, format } = await params;
  const rendering = FORMATS.get(format);
  if (!rendering) return plain(404, "A report comes as html, md, csv or json.");
  const desk = await caller();
  const report = await desk.report.view({ articleId }).catch(refusalText);
  if (typeof report === "string") return plain(404, report);
  return new Response(rendering.render(report), {
    headers: {
      "Content-Type": rendering.mime,
      "Content-Disposition": attachment(report, format),
      "Content-Security-Policy": "sandbox",
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

/** A plain name for every system, and the title as it is for those that can read it (RFC 6266). */
function attachment({ article, version }: Report, format: string): string {
  const title = article.title
    .replace(/[\p{Cc}/\\:*?"<>|]+/gu, " ")
    .trim()
    .slice(0, 80);
  const plainName =
    title
      .normalize("NFKD")
      .replace(/[^\w .-]+/g, "")
      .trim()
      .replace(/ +/g, "-") || "article";
  const suffix = `claims-v${version.number}.${format}`;
  const encoded = encodeURIComponent(`${title || "article"} ${suffix}`).replace(
    /['()]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plainName}-${suffix}"; filename*=UTF-8''${encoded}`;
}
