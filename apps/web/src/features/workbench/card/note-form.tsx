"use client";

import type { ClaimFile } from "@claimdesk/domain";
import { useState } from "react";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { useParts } from "../workbench-context.ts";
import { draftOf } from "./draft.ts";
import { DraftTextArea } from "./draft-text-area.tsx";
import { PanelForm, textOf } from "./panel-form.tsx";

type NoteFormProps = { claim: ClaimFile; threadId: string | null; onSaved: () => void; onCancel: () => void };

/** A new note, or a reply in a thread. What is typed stays in this browser until the server has it. */
export function NoteForm({ claim, threadId, onSaved, onCancel }: NoteFormProps) {
  const { actions } = useParts();
  const draft = draftOf(`${claim.id}.note.${threadId ?? "new"}`);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const submit = async (fields: FormData) => {
    const body = textOf(fields, "note");
    if (body === "") return setProblem("Write something first.");
    setSaving(true);
    const result = await actions.save("addNote", claim.id, {
      body,
      threadId,
      isInternal: fields.get("isInternal") === "on",
    });
    setSaving(false);
    if (result.status === "refused") return setProblem(result.message);
    draft.clear();
    onSaved();
  };
  const isReply = threadId !== null;
  return (
    <PanelForm
      title={isReply ? "Reply" : "New note"}
      submitLabel={isReply ? "Reply" : "Add note"}
      error={problem}
      isPending={isSaving}
      onSubmit={(fields) => void submit(fields)}
      onCancel={onCancel}
    >
      <DraftTextArea
        name="note"
        label={isReply ? "Reply" : "Note"}
        draft={draft}
        autoFocus
        isLabelHidden
        placeholder={isReply ? "Answer this note" : "What should others know?"}
      />
      {isReply ? null : (
        <Checkbox
          name="isInternal"
          isCheckedAtFirst
          label="Internal: only for the desk, not in the public report"
        />
      )}
    </PanelForm>
  );
}
