import { RenameSelfInput, UpdateDeskInput } from "@claimdesk/domain";
import { editDesk, renameSelf, viewDesk } from "@claimdesk/services";
import { memberProcedure } from "../trpc.ts";

export const deskRouter = {
  view: memberProcedure.query(({ ctx }) => viewDesk(ctx, undefined)),
  edit: memberProcedure.input(UpdateDeskInput).mutation(({ ctx, input }) => editDesk(ctx, input)),
  renameSelf: memberProcedure.input(RenameSelfInput).mutation(({ ctx, input }) => renameSelf(ctx, input)),
};
