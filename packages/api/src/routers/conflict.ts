import { ReopenConflictInput, SettleConflictInput } from "@claimdesk/domain";
import { reopenConflict, settleConflict } from "@claimdesk/services";
import { memberProcedure } from "../trpc.ts";

export const conflictRouter = {
  settle: memberProcedure.input(SettleConflictInput).mutation(({ ctx, input }) => settleConflict(ctx, input)),
  reopen: memberProcedure.input(ReopenConflictInput).mutation(({ ctx, input }) => reopenConflict(ctx, input)),
};
