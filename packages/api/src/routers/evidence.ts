import { AddEvidenceInput, EditEvidenceInput } from "@claimdesk/domain";
import { addEvidence, editEvidence, removeEvidence } from "@claimdesk/services";
import { z } from "zod";
import { memberProcedure } from "../trpc.ts";

const SeenEvidence = z.object({ evidenceId: z.uuid(), revision: z.int() });

export const evidenceRouter = {
  add: memberProcedure.input(AddEvidenceInput).mutation(({ ctx, input }) => addEvidence(ctx, input)),
  edit: memberProcedure.input(EditEvidenceInput).mutation(({ ctx, input }) => editEvidence(ctx, input)),
  remove: memberProcedure.input(SeenEvidence).mutation(({ ctx, input }) => removeEvidence(ctx, input)),
};
