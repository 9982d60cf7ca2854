"use client";

import type { ClaimFile } from "@claimdesk/domain";
import { PlusIcon } from "lucide-react";
import { CommandButton } from "../command-button.tsx";
import { useParts, useView } from "../workbench-context.ts";
import { CardSection } from "./card-section.tsx";
import { NoteForm } from "./note-form.tsx";
import { NoteThread } from "./note-thread.tsx";

/** Remarks in threads; open ones first. */
export function NotesSection({ claim }: { claim: ClaimFile }) {
  const { actions } = useParts();
  const isAdding = useView((state) => state.panel === "note");
  const threads = claim.notes.filter((note) => note.threadId === null);
  const open = threads.filter((note) => note.resolvedAt === null);
  const resolved = threads.filter((note) => note.resolvedAt !== null);
  return (
    <CardSection
      title="Notes"
      count={threads.length}
      action={
        <CommandButton command="note" look="ghost" icon={<PlusIcon aria-hidden />}>
          Add
        </CommandButton>
      }
    >
      {isAdding ? (
        <NoteForm
          key={claim.id}
          claim={claim}
          threadId={null}
          onSaved={() => actions.closePanelOf(claim, "note")}
          onCancel={actions.closePanel}
        />
      ) : null}
      {threads.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {[...open, ...resolved].map((note) => (
            <NoteThread key={note.id} claim={claim} note={note} />
          ))}
        </ul>
      ) : null}
    </CardSection>
  );
}
