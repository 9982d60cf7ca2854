import {
  AcceptAllInput,
  AddAttemptInput,
  AddClaimInput,
  ChooseReadingInput,
  ClaimStepInput,
  EditClaimInput,
  EndWaitingInput,
  MergeClaimInput,
  ReopenClaimInput,
  SetOutcomeInput,
  SettleMentionInput,
  SetVerdictInput,
  SetWaitingInput,
} from "@claimdesk/domain";
import {
  acceptAllClaims,
  acceptClaim,
  addAttempt,
  addClaim,
  chooseReading,
  dropClaim,
  editClaim,
  endWaiting,
  mergeClaim,
  releaseClaim,
  reopenClaim,
  restoreClaim,
  setOutcome,
  settleMention,
  setVerdict,
  setWaiting,
  signOffClaim,
  startChecking,
} from "@claimdesk/services";
import { memberProcedure } from "../trpc.ts";

export const claimRouter = {
  accept: memberProcedure.input(ClaimStepInput).mutation(({ ctx, input }) => acceptClaim(ctx, input)),
  acceptAll: memberProcedure.input(AcceptAllInput).mutation(({ ctx, input }) => acceptAllClaims(ctx, input)),
  drop: memberProcedure.input(ClaimStepInput).mutation(({ ctx, input }) => dropClaim(ctx, input)),
  restore: memberProcedure.input(ClaimStepInput).mutation(({ ctx, input }) => restoreClaim(ctx, input)),
  add: memberProcedure.input(AddClaimInput).mutation(({ ctx, input }) => addClaim(ctx, input)),
  edit: memberProcedure.input(EditClaimInput).mutation(({ ctx, input }) => editClaim(ctx, input)),
  chooseReading: memberProcedure
    .input(ChooseReadingInput)
    .mutation(({ ctx, input }) => chooseReading(ctx, input)),
  settleMention: memberProcedure
    .input(SettleMentionInput)
    .mutation(({ ctx, input }) => settleMention(ctx, input)),
  merge: memberProcedure.input(MergeClaimInput).mutation(({ ctx, input }) => mergeClaim(ctx, input)),
  startChecking: memberProcedure
    .input(ClaimStepInput)
    .mutation(({ ctx, input }) => startChecking(ctx, input)),
  release: memberProcedure.input(ClaimStepInput).mutation(({ ctx, input }) => releaseClaim(ctx, input)),
  setVerdict: memberProcedure.input(SetVerdictInput).mutation(({ ctx, input }) => setVerdict(ctx, input)),
  reopen: memberProcedure.input(ReopenClaimInput).mutation(({ ctx, input }) => reopenClaim(ctx, input)),
  setOutcome: memberProcedure.input(SetOutcomeInput).mutation(({ ctx, input }) => setOutcome(ctx, input)),
  setWaiting: memberProcedure.input(SetWaitingInput).mutation(({ ctx, input }) => setWaiting(ctx, input)),
  endWaiting: memberProcedure.input(EndWaitingInput).mutation(({ ctx, input }) => endWaiting(ctx, input)),
  addAttempt: memberProcedure.input(AddAttemptInput).mutation(({ ctx, input }) => addAttempt(ctx, input)),
  signOff: memberProcedure.input(ClaimStepInput).mutation(({ ctx, input }) => signOffClaim(ctx, input)),
};
