import { importReport, viewReport } from "@claimdesk/services";
import { z } from "zod";
import { memberProcedure } from "../trpc.ts";

export const reportRouter = {
  view: memberProcedure
    .input(z.object({ articleId: z.uuid() }))
    .query(({ ctx, input }) => viewReport(ctx, input)),
  import: memberProcedure
    .input(z.object({ report: z.unknown() }))
    .mutation(({ ctx, input }) => importReport(ctx, input)),
};
