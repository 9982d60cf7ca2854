import type {
  AddAttemptInput,
  AddEvidenceInput,
  AddNoteInput,
  ChooseReadingInput,
  ClaimFile,
  EditClaimInput,
  EditEvidenceInput,
  EditNoteInput,
  EndWaitingInput,
  ReopenClaimInput,
  ResolveNoteInput,
  SetOutcomeInput,
  SettleMentionInput,
  SetVerdictInput,
  SetWaitingInput,
  Source,
} from "@claimdesk/domain";

type Own<Input> = Omit<Input, "claimId" | "revision">;
/** `Omit` over each member of a union, so that reasons stay tied to their verdict. */
type OwnOfEach<Input> = Input extends unknown ? Own<Input> : never;

/** What a person decides, without the claim it is about. */
export type Decision = OwnOfEach<SetVerdictInput>;

/** Every change of one claim and what it says; the revision is added when it is sent. */
export type WriteInputs = {
  accept: Record<never, never>;
  drop: Record<never, never>;
  restore: Record<never, never>;
  startChecking: Record<never, never>;
  release: Record<never, never>;
  signOff: Record<never, never>;
  edit: Own<EditClaimInput>;
  chooseReading: Own<ChooseReadingInput>;
  settleMention: SettleMentionInput;
  setVerdict: Decision;
  reopen: Own<ReopenClaimInput>;
  setOutcome: Own<SetOutcomeInput>;
  setWaiting: Own<SetWaitingInput>;
  endWaiting: Own<EndWaitingInput>;
  merge: { intoId: string };
  addAttempt: Own<AddAttemptInput>;
  /** `shown` is the source as it is painted until the answer is here. */
  addEvidence: Own<AddEvidenceInput> & { shown: Source };
  editEvidence: Own<EditEvidenceInput>;
  removeEvidence: { evidenceId: string };
  addNote: Own<AddNoteInput>;
  editNote: Own<EditNoteInput>;
  resolveNote: ResolveNoteInput;
  removeNote: { noteId: string };
};

export type WriteKind = keyof WriteInputs;

/** One change of one claim, as the person asked for it. */
export type Write = {
  [Kind in WriteKind]: { kind: Kind; claimId: string; input: WriteInputs[Kind] };
}[WriteKind];

/**
 * A change on its way: who asked for it and when, for painting it before it is confirmed. `base` is the claim as a
 * form showed it when it was opened; without it, the claim as it stands when the change is made.
 */
export type PendingWrite = Write & { id: string; at: Date; memberId: string; base?: ClaimFile };
