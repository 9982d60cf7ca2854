import { listActivity, undoChange } from "@claimdesk/services";
import { z } from "zod";
import { memberProcedure } from "../trpc.ts";

const Page = z.object({
  articleId: z.uuid().optional(),
  claimId: z.uuid().optional(),
  cursor: z.int().optional(),
  limit: z.int().min(1).max(100).default(50),
});

export const activityRouter = {
  list: memberProcedure.input(Page).query(({ ctx, input }) => listActivity(ctx, input)),
  undo: memberProcedure
    .input(z.object({ articleId: z.uuid() }))
    .mutation(({ ctx, input }) => undoChange(ctx, input)),
};
