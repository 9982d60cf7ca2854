import { type ClaimFile, type Evidence, type Note, TRANSITIONS } from "@claimdesk/domain";
import type { Decision, PendingWrite, WriteInputs, WriteKind } from "./write.ts";

type Stamp = Pick<PendingWrite, "id" | "at" | "memberId">;
type Appliers = {
  [Kind in WriteKind]: (claim: ClaimFile, input: WriteInputs[Kind], stamp: Stamp) => ClaimFile;
};

const APPLY: Appliers = {
  accept: (claim, _, { at }) => ({
    ...claim,
    workState: TRANSITIONS.accept.to,
    acceptedAt: claim.acceptedAt ?? at,
  }),
  drop: (claim) => ({ ...claim, workState: TRANSITIONS.drop.to }),
  restore: (claim) => ({
    ...claim,
    workState: claim.acceptedAt === null ? "suggested" : TRANSITIONS.restore.to,
    ...{ verdict: null, verdictReason: null, mergedIntoId: null },
  }),
  startChecking: (claim, _, { at, memberId }) => ({
    ...claim,
    workState: TRANSITIONS.startChecking.to,
    acceptedAt: claim.acceptedAt ?? at,
    lockedById: memberId,
    lockedAt: at,
  }),
  release: (claim) => ({ ...claim, workState: TRANSITIONS.release.to, lockedById: null, lockedAt: null }),
  signOff: (claim, _, { at, memberId }) => ({
    ...claim,
    workState: TRANSITIONS.signOff.to,
    signedOffById: memberId,
    signedOffAt: at,
  }),
  edit: applyEdit,
  chooseReading: (claim, { norm }) => ({
    ...claim,
    value: claim.value && { ...claim.value, norm },
    authorship: { ...claim.authorship, value: "person" },
  }),
  settleMention: (claim, { mentionId, isSettled }, { at, memberId }) => ({
    ...claim,
    mentions: claim.mentions.map((mention) =>
      mention.id === mentionId
        ? { ...mention, settledAt: isSettled ? at : null, settledById: isSettled ? memberId : null }
        : mention,
    ),
  }),
  setVerdict: applyVerdict,
  reopen: (claim) => ({
    ...claim,
    workState: TRANSITIONS.reopen.to,
    verdict: null,
    verdictReason: null,
    outcome: "none",
    overrideReason: null,
  }),
  setOutcome: (claim, { outcome, overrideReason }) => ({ ...claim, outcome, overrideReason }),
  setWaiting: applyWaiting,
  endWaiting: (claim, { answer }, { at }) => ({
    ...claim,
    workState: TRANSITIONS.resume.to,
    waitings: claim.waitings.map((item) => (item.answeredAt ? item : { ...item, answer, answeredAt: at })),
  }),
  merge: (claim, { intoId }) => ({ ...claim, workState: "removed", mergedIntoId: intoId }),
  addAttempt: (claim, { body }, stamp) => withAttempt(claim, body, stamp),
  addEvidence: applyEvidence,
  editEvidence: (claim, { evidenceId, ...changes }) => ({
    ...claim,
    evidence: claim.evidence.map((item) => (item.id === evidenceId ? { ...item, ...changes } : item)),
  }),
  removeEvidence: (claim, { evidenceId }) => ({
    ...claim,
    evidence: claim.evidence.filter((item) => item.id !== evidenceId),
  }),
  addNote: (claim, { body, threadId, isInternal }, stamp) =>
    withNote(claim, { body, threadId, isInternal }, stamp),
  editNote: (claim, { noteId, ...changes }, { at }) =>
    changeNote(claim, noteId, { ...changes, editedAt: at }),
  resolveNote: (claim, { noteId, isResolved }, { at, memberId }) =>
    changeNote(claim, noteId, {
      resolvedAt: isResolved ? at : null,
      resolvedById: isResolved ? memberId : null,
    }),
  removeNote: (claim, { noteId }) => ({
    ...claim,
    notes: claim.notes.filter((note) => note.id !== noteId && note.threadId !== noteId),
  }),
};

/** The claim as it will be once the change is saved; what only the server knows stays as it was. */
export function applyWrite(claim: ClaimFile, write: PendingWrite): ClaimFile {
  const apply = APPLY[write.kind] as (claim: ClaimFile, input: unknown, stamp: Stamp) => ClaimFile;
  return apply(claim, write.input, write);
}

/** All claims with every pending change; claims without one stay the same objects. */
export function applyWrites(
  claims: readonly ClaimFile[],
  pending: readonly PendingWrite[],
): readonly ClaimFile[] {
  if (pending.length === 0) return claims;
  return claims.map((claim) =>
    pending.reduce((shown, write) => (write.claimId === claim.id ? applyWrite(shown, write) : shown), claim),
  );
}

function applyEdit(claim: ClaimFile, input: WriteInputs["edit"]): ClaimFile {
  const { place, value, ...fields } = input;
  return {
    ...claim,
    ...fields,
    ...(place && { start: place.start, end: place.end }),
    ...(value !== undefined && {
      value: value && claim.value ? { ...claim.value, ...value } : null,
      authorship: { ...claim.authorship, value: "person" },
    }),
  };
}

function applyVerdict(claim: ClaimFile, decision: Decision, stamp: Stamp): ClaimFile {
  const decided: ClaimFile = {
    ...claim,
    workState: TRANSITIONS.decide.to,
    verdict: decision.verdict,
    verdictReason: "reason" in decision ? decision.reason : null,
    acceptedAt: claim.acceptedAt ?? stamp.at,
    checkerId: stamp.memberId,
    decidedAt: stamp.at,
    isStale: false,
    staleReason: null,
    lockedById: null,
    lockedAt: null,
  };
  if (decision.verdict === "disputed" && decision.note !== "") {
    return withNote(decided, { body: decision.note, threadId: null, isInternal: false }, stamp);
  }
  return decision.verdict === "unverifiable" && decision.attempt !== ""
    ? withAttempt(decided, decision.attempt, stamp)
    : decided;
}

function withNote(
  claim: ClaimFile,
  note: Pick<Note, "body" | "threadId" | "isInternal">,
  stamp: Stamp,
): ClaimFile {
  const added: Note = {
    ...note,
    id: stamp.id,
    claimId: claim.id,
    memberId: stamp.memberId,
    createdAt: stamp.at,
    editedAt: null,
    resolvedAt: null,
    resolvedById: null,
    revision: 0,
  };
  return { ...claim, notes: [...claim.notes, added] };
}

function changeNote(claim: ClaimFile, noteId: string, changes: Partial<Note>): ClaimFile {
  return {
    ...claim,
    notes: claim.notes.map((note) => (note.id === noteId ? { ...note, ...changes } : note)),
  };
}

function withAttempt(claim: ClaimFile, body: string, { id, at, memberId }: Stamp): ClaimFile {
  return {
    ...claim,
    attempts: [...claim.attempts, { id, claimId: claim.id, body, memberId, createdAt: at }],
  };
}

function applyEvidence(claim: ClaimFile, input: WriteInputs["addEvidence"], stamp: Stamp): ClaimFile {
  const { shown, source: _, ...details } = input;
  const added: Evidence = {
    ...details,
    id: stamp.id,
    claimId: claim.id,
    source: shown,
    memberId: stamp.memberId,
    createdAt: stamp.at,
    revision: 0,
  };
  return { ...claim, evidence: [...claim.evidence, added] };
}

function applyWaiting(
  claim: ClaimFile,
  input: WriteInputs["setWaiting"],
  { id, at, memberId }: Stamp,
): ClaimFile {
  const question = {
    ...input,
    id,
    claimId: claim.id,
    answer: null,
    memberId,
    createdAt: at,
    answeredAt: null,
  };
  const answered = claim.waitings.filter((item) => item.answeredAt !== null);
  return {
    ...claim,
    workState: TRANSITIONS.wait.to,
    acceptedAt: claim.acceptedAt ?? at,
    waitings: [...answered, question],
  };
}
