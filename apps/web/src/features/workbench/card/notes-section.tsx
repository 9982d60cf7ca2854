"use client";

import type { ClaimFile } from "@claimdesk/domain";
import { PlusIcon } from "lucide-react";
import { CommandButton } from "../command-button.tsx";
import { CardSection } from "./card-section.tsx";
import { NoteThread } from "./note-thread.tsx";

/** Remarks in threads; open ones first. */
export function NotesSection({ claim }: { claim: ClaimFile }) {
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
