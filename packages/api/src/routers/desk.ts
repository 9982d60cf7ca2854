import { UpdateDeskInput } from "@claimdesk/domain";
import { editDesk, viewDesk } from "@claimdesk/services";
import { memberProcedure } from "../trpc.ts";

export const deskRouter = {
  view: memberProcedure.query(({ ctx }) => viewDesk(ctx, undefined)),
  edit: memberProcedure.input(UpdateDeskInput).mutation(({ ctx, input }) => editDesk(ctx, input)),
};
