"use client";

import type { Conflict } from "@claimdesk/domain";
import { useState } from "react";
import { useParts } from "../workbench-context.ts";
import { draftOf } from "./draft.ts";
import { DraftTextArea } from "./draft-text-area.tsx";
import { PanelForm, textOf } from "./panel-form.tsx";

/** Says in a few words how two claims that do not agree are to be understood. */
export function SettleForm({ conflict }: { conflict: Conflict }) {
  const { actions } = useParts();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const draft = draftOf(`conflict.${conflict.id}`);
  const submit = async (fields: FormData) => {
    const note = textOf(fields, "note");
    if (note === "") return setProblem("Say in a few words why both can stand, or which one is right.");
    setSaving(true);
    const failure = await actions.settleConflict(conflict, note);
    setSaving(false);
    setProblem(failure);
    if (failure === null) draft.clear();
  };
  return (
    <PanelForm
      title="How is it settled?"
      submitLabel="Settle"
      error={problem}
      isPending={isSaving}
      onSubmit={(fields) => void submit(fields)}
    >
      <DraftTextArea
        name="note"
        label="How it is settled"
        draft={draft}
        rows={2}
        autoFocus
        isLabelHidden
        placeholder="Two sessions: three hours in March, four in June."
      />
    </PanelForm>
  );
}
