import { AddNoteInput, EditNoteInput, ResolveNoteInput } from "@claimdesk/domain";
import { addNote, editNote, removeNote, resolveNote } from "@claimdesk/services";
import { z } from "zod";
import { memberProcedure } from "../trpc.ts";

const SeenNote = z.object({ noteId: z.uuid(), revision: z.int() });

export const noteRouter = {
  add: memberProcedure.input(AddNoteInput).mutation(({ ctx, input }) => addNote(ctx, input)),
  edit: memberProcedure.input(EditNoteInput).mutation(({ ctx, input }) => editNote(ctx, input)),
  resolve: memberProcedure.input(ResolveNoteInput).mutation(({ ctx, input }) => resolveNote(ctx, input)),
  remove: memberProcedure.input(SeenNote).mutation(({ ctx, input }) => removeNote(ctx, input)),
};
