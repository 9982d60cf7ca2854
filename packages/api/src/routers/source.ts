import { EditSourceInput, ListSourcesInput } from "@claimdesk/domain";
import { editSource, listSources } from "@claimdesk/services";
import { memberProcedure } from "../trpc.ts";

export const sourceRouter = {
  list: memberProcedure.input(ListSourcesInput).query(({ ctx, input }) => listSources(ctx, input)),
  edit: memberProcedure.input(EditSourceInput).mutation(({ ctx, input }) => editSource(ctx, input)),
};
