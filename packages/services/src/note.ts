import type {
  AddAttemptInput,
  AddNoteInput,
  ClaimFile,
  EditNoteInput,
  ResolveNoteInput,
} from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import { fieldChange, madeRow } from "./activity/field-change.ts";
import { claimEvent, findClaim } from "./claim/change-claim.ts";
import { loadClaimFile } from "./claim/claim-file.ts";
import { command } from "./command.ts";
import type { WriteScope } from "./context.ts";
import { makeOnce } from "./make-once.ts";
import { cutText } from "./storable.ts";

/**
 * Writes a note on a claim, or a reply to the first note of a thread. A reply is as internal as its thread.
 * @throws {Refusal} notFound
 */
export const addNote = makeOnce(
  "addNote",
  "note",
  command("addNote", async (scope, input: AddNoteInput): Promise<ClaimFile> => {
    const { db, actor, now } = scope;
    const claim = await findClaim(scope, input.claimId);
    const thread = input.threadId === null ? null : await findNote(scope, input.threadId);
    if (thread && (thread.claimId !== claim.id || thread.threadId !== null))
      throw new Refusal("notFound", { what: "note" });
    const note = await db.note.create({
      data: {
        ...{ claimId: claim.id, deskId: actor.deskId, memberId: actor.memberId, createdAt: now },
        ...{
          id: input.id,
          body: input.body,
          threadId: thread?.id ?? null,
          isInternal: thread?.isInternal ?? input.isInternal,
        },
      },
    });
    scope.record(claimEvent(claim, "note.added", { isReply: thread !== null }), [madeRow("note", note)]);
    return loadClaimFile(scope, claim.id);
  }),
);

/**
 * Changes the words of one's own note, or whether it stays on the desk.
 * @throws {Refusal} notFound, notAllowed, changedMeanwhile, invalid
 */
export const editNote = command("editOwnNote", async (scope, input: EditNoteInput): Promise<ClaimFile> => {
  const { noteId, revision, ...given } = input;
  const note = await findNote(scope, noteId);
  refuseUnlessOwn(scope, note);
  if (Object.keys(fieldChange("note", note, given).after).length === 0)
    throw new Refusal("invalid", { problem: "Nothing was changed." });
  const patch = { ...given, ...(given.body === undefined ? {} : { editedAt: scope.now }) };
  await writeNote(scope, note, revision, patch);
  scope.record(claimEvent(note.claim, "note.edited", {}), [fieldChange("note", note, patch)]);
  return loadClaimFile(scope, note.claimId);
});

/**
 * Settles a thread, or opens it again; anybody who may write notes can.
 * @throws {Refusal} notFound
 */
export const resolveNote = command("addNote", async (scope, input: ResolveNoteInput): Promise<ClaimFile> => {
  const note = await findNote(scope, input.noteId);
  if (note.threadId !== null)
    throw new Refusal("invalid", { problem: "Only a whole thread can be resolved, on its first note." });
  const { isResolved } = input;
  const patch = {
    resolvedAt: isResolved ? scope.now : null,
    resolvedById: isResolved ? scope.actor.memberId : null,
  };
  await writeNote(scope, note, note.revision, patch);
  const change = fieldChange("note", note, patch);
  scope.record(claimEvent(note.claim, isResolved ? "note.resolved" : "note.reopened", {}), [change]);
  return loadClaimFile(scope, note.claimId);
});

/**
 * Takes one's own note away.
 * @throws {Refusal} notFound, notAllowed, changedMeanwhile, wrongState under a reply or a dispute that rests on it
 */
export const removeNote = command(
  "editOwnNote",
  async (scope, input: { noteId: string; revision: number }): Promise<ClaimFile> => {
    const note = await findNote(scope, input.noteId);
    refuseUnlessOwn(scope, note);
    const replies = await scope.db.note.count({ where: { threadId: note.id, removedAt: null } });
    if (replies > 0)
      throw new Refusal("wrongState", {
        problem: "This note has replies. Resolve the thread instead of removing it.",
      });
    await refuseGroundOfDispute(scope, note);
    const patch = { removedAt: scope.now };
    await writeNote(scope, note, input.revision, patch);
    scope.record(claimEvent(note.claim, "note.removed", {}), [fieldChange("note", note, patch)]);
    return loadClaimFile(scope, note.claimId);
  },
);

/**
 * Writes down what was tried on a claim that resists.
 * @throws {Refusal} notFound
 */
export const addAttempt = makeOnce(
  "checkClaims",
  "attempt",
  command("checkClaims", async (scope, input: AddAttemptInput): Promise<ClaimFile> => {
    const { db, actor, now } = scope;
    const claim = await findClaim(scope, input.claimId);
    const { id, body } = input;
    const attempt = await db.attempt.create({
      data: { id, claimId: claim.id, deskId: actor.deskId, memberId: actor.memberId, body, createdAt: now },
    });
    scope.record(claimEvent(claim, "attempt.added", { body: cutText(body, 500) }), [
      madeRow("attempt", attempt),
    ]);
    return loadClaimFile(scope, claim.id);
  }),
);

type NoteRow = Awaited<ReturnType<typeof findNote>>;

async function findNote(scope: WriteScope, noteId: string) {
  const { db, actor } = scope;
  const note = await db.note.findFirst({
    where: { id: noteId, deskId: actor.deskId, removedAt: null, claim: { article: { deletedAt: null } } },
  });
  if (!note) throw new Refusal("notFound", { what: "note" });
  return { ...note, claim: await findClaim(scope, note.claimId) };
}

/** A dispute needs a note, so its last one stays as long as it does. */
async function refuseGroundOfDispute({ db, actor }: WriteScope, note: NoteRow): Promise<void> {
  if (note.claim.verdict !== "disputed") return;
  const others = { claimId: note.claimId, deskId: actor.deskId, removedAt: null, id: { not: note.id } };
  if ((await db.note.count({ where: others })) > 0) return;
  throw new Refusal("wrongState", {
    problem: "The claim is disputed, and this is the only note that says why. Write another one first.",
  });
}

function refuseUnlessOwn({ actor }: WriteScope, note: NoteRow): void {
  if (note.memberId !== actor.memberId)
    throw new Refusal("notAllowed", { action: "changing somebody else’s note" });
}

async function writeNote(scope: WriteScope, note: NoteRow, revision: number, patch: object): Promise<void> {
  const { count } = await scope.db.note.updateMany({
    where: { id: note.id, deskId: scope.actor.deskId, revision },
    data: { ...patch, revision: { increment: 1 } },
  });
  if (count > 0) return;
  const current = await loadClaimFile(scope, note.claimId);
  throw new Refusal("changedMeanwhile", { who: "Somebody else", what: "note", current });
}
