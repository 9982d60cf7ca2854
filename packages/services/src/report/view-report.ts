import type { Report } from "@claimdesk/domain";
import { composeReport } from "@claimdesk/domain";
import { viewWorkbench } from "../article/read-articles.ts";
import { query } from "../command.ts";

/**
 * The full report of an article at its newest version, composed from the data as it is now.
 * @throws {Refusal} notFound
 */
export const viewReport = query(
  "viewReport",
  async (ctx, input: { articleId: string }): Promise<Report> =>
    composeReport(await viewWorkbench(ctx, input), ctx.now),
);
