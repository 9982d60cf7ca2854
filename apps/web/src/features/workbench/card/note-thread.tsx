"use client";

import type { ClaimFile, Note } from "@claimdesk/domain";
import { useState } from "react";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { TimeAgo } from "../../../ui/time.tsx";
import { memberName } from "../member-name.ts";
import { useDenial, useLedger, useParts } from "../workbench-context.ts";
import { draftOf } from "./draft.ts";
import { DraftTextArea } from "./draft-text-area.tsx";
import { NoteForm } from "./note-form.tsx";
import { PanelForm, textOf } from "./panel-form.tsx";

/** A note with its replies; a resolved one is folded to its first line. */
export function NoteThread({ claim, note }: { claim: ClaimFile; note: Note }) {
  const { actions } = useParts();
  const denied = useDenial("addNote");
  const [isReplying, setReplying] = useState(false);
  const replies = claim.notes.filter((other) => other.threadId === note.id);
  const isResolved = note.resolvedAt !== null;
  const settle = () =>
    void actions.save("resolveNote", claim.id, { noteId: note.id, isResolved: !isResolved });
  const thread = (
    <>
      <NoteBody claim={claim} note={note} hasReplies={replies.length > 0} />
      {replies.map((reply) => (
        <div key={reply.id} className="mt-2 border-l-2 border-line pl-2.5">
          <NoteBody claim={claim} note={reply} hasReplies={false} />
        </div>
      ))}
      {isReplying ? (
        <div className="mt-2">
          <NoteForm
            claim={claim}
            threadId={note.id}
            onSaved={() => setReplying(false)}
            onCancel={() => setReplying(false)}
          />
        </div>
      ) : denied ? null : (
        <div className="mt-1 flex gap-1">
          <Button size="sm" look="ghost" onClick={() => setReplying(true)}>
            Reply
          </Button>
          <Button size="sm" look="ghost" onClick={settle}>
            {isResolved ? "Open again" : "Resolve"}
          </Button>
        </div>
      )}
    </>
  );
  if (!isResolved) return <li className="rounded-md border border-line px-3 py-2">{thread}</li>;
  return (
    <li className="rounded-md border border-line px-3 py-1.5">
      <details>
        <summary className="truncate text-sm text-ink-muted">
          Resolved: <span className="italic">{note.body}</span>
        </summary>
        <div className="mt-1.5">{thread}</div>
      </details>
    </li>
  );
}

function NoteBody({ claim, note, hasReplies }: { claim: ClaimFile; note: Note; hasReplies: boolean }) {
  const { actions, desk } = useParts();
  const [isEditing, setEditing] = useState(false);
  const isSaving = useLedger((state) => state.pending.some((write) => write.id === note.id));
  const isMine = note.memberId === desk.me.id && !isSaving;
  if (isEditing) return <EditNote claim={claim} note={note} onDone={() => setEditing(false)} />;
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-ink-muted">
        <strong className="font-semibold text-ink">{memberName(desk, note.memberId)}</strong>
        {isSaving ? "saving…" : <TimeAgo at={note.createdAt} />}
        {note.editedAt ? <span>· edited</span> : null}
        {note.isInternal ? <Badge>Internal</Badge> : null}
        {isMine ? (
          <span className="ml-auto flex gap-1">
            <SmallAction onPress={() => setEditing(true)}>Edit</SmallAction>
            {hasReplies ? null : (
              <SmallAction onPress={() => void actions.save("removeNote", claim.id, { noteId: note.id })}>
                Remove
              </SmallAction>
            )}
          </span>
        ) : null}
      </p>
      <p className="break-words whitespace-pre-line">{note.body}</p>
    </div>
  );
}

function SmallAction({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="min-h-6 min-w-6 rounded-sm px-1 hover:bg-hover hover:text-ink"
    >
      {children}
    </button>
  );
}

function EditNote({ claim, note, onDone }: { claim: ClaimFile; note: Note; onDone: () => void }) {
  const { actions } = useParts();
  const [base] = useState(claim);
  const draft = draftOf(`${claim.id}.note.${note.id}.edit`);
  const submit = async (fields: FormData) => {
    const body = textOf(fields, "note");
    if (body === "") return;
    onDone();
    const result = await actions.save("editNote", claim.id, { noteId: note.id, body }, base);
    if (result.status === "saved") draft.clear();
  };
  return (
    <PanelForm
      title="Edit the note"
      submitLabel="Save"
      onSubmit={(fields) => void submit(fields)}
      onCancel={onDone}
    >
      <DraftTextArea name="note" label="Note" draft={draft} saved={note.body} autoFocus isLabelHidden />
    </PanelForm>
  );
}
