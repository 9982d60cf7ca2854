import type { AppRouter } from "@claimdesk/api";
import type { ClaimFile } from "@claimdesk/domain";
import type { TRPCClient } from "@trpc/client";
import type { PendingWrite, WriteInputs, WriteKind } from "./write.ts";

export type Client = TRPCClient<AppRouter>;

type Senders = {
  [Kind in WriteKind]: (
    client: Client,
    seen: ClaimFile,
    input: WriteInputs[Kind],
    /** Names the row that is made, so that a second try after a lost answer makes nothing twice. */
    id: string,
  ) => Promise<ClaimFile | ClaimFile[]>;
};

const on = (seen: ClaimFile) => ({ claimId: seen.id, revision: seen.revision });

/** A row that was made by a change which is still on its way has no revision yet; the server refuses it kindly. */
const revisionIn = (rows: readonly { id: string; revision: number }[], id: string) =>
  rows.find((row) => row.id === id)?.revision ?? 0;

const SEND: Senders = {
  accept: (client, seen) => client.claim.accept.mutate(on(seen)),
  drop: (client, seen) => client.claim.drop.mutate(on(seen)),
  restore: (client, seen) => client.claim.restore.mutate(on(seen)),
  startChecking: (client, seen) => client.claim.startChecking.mutate(on(seen)),
  release: (client, seen) => client.claim.release.mutate(on(seen)),
  signOff: (client, seen) => client.claim.signOff.mutate(on(seen)),
  edit: (client, seen, input) => client.claim.edit.mutate({ ...input, ...on(seen) }),
  chooseReading: (client, seen, input) => client.claim.chooseReading.mutate({ ...input, ...on(seen) }),
  settleMention: (client, _, input) => client.claim.settleMention.mutate(input),
  setVerdict: (client, seen, input) => client.claim.setVerdict.mutate({ ...input, ...on(seen) }),
  reopen: (client, seen, input) => client.claim.reopen.mutate({ ...input, ...on(seen) }),
  setOutcome: (client, seen, input) => client.claim.setOutcome.mutate({ ...input, ...on(seen) }),
  setWaiting: (client, seen, input) => client.claim.setWaiting.mutate({ ...input, ...on(seen) }),
  endWaiting: (client, seen, input) => client.claim.endWaiting.mutate({ ...input, ...on(seen) }),
  merge: async (client, seen, input) => {
    const { into, merged } = await client.claim.merge.mutate({ ...input, ...on(seen) });
    return [into, merged];
  },
  addAttempt: (client, seen, input, id) => client.claim.addAttempt.mutate({ ...input, id, claimId: seen.id }),
  addEvidence: (client, seen, { shown: _, ...input }, id) =>
    client.evidence.add.mutate({ ...input, id, claimId: seen.id }),
  editEvidence: (client, seen, input) =>
    client.evidence.edit.mutate({ ...input, revision: revisionIn(seen.evidence, input.evidenceId) }),
  removeEvidence: (client, seen, input) =>
    client.evidence.remove.mutate({ ...input, revision: revisionIn(seen.evidence, input.evidenceId) }),
  addNote: (client, seen, input, id) => client.note.add.mutate({ ...input, id, claimId: seen.id }),
  editNote: (client, seen, input) =>
    client.note.edit.mutate({ ...input, revision: revisionIn(seen.notes, input.noteId) }),
  resolveNote: (client, _, input) => client.note.resolve.mutate(input),
  removeNote: (client, seen, input) =>
    client.note.remove.mutate({ ...input, revision: revisionIn(seen.notes, input.noteId) }),
};

/** Sends a change with the revisions the person saw; gives every claim that it changed. */
export async function sendWrite(client: Client, seen: ClaimFile, write: PendingWrite): Promise<ClaimFile[]> {
  const send = SEND[write.kind] as (
    client: Client,
    seen: ClaimFile,
    input: unknown,
    id: string,
  ) => Promise<ClaimFile | ClaimFile[]>;
  const saved = await send(client, seen, write.input, write.id);
  return Array.isArray(saved) ? saved : [saved];
}
