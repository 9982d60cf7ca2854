"use client";

import type { ClaimFile } from "@claimdesk/domain";
import { useState } from "react";
import { useParts } from "../workbench-context.ts";
import { draftOf } from "./draft.ts";
import { DraftTextArea } from "./draft-text-area.tsx";
import { PanelForm, textOf } from "./panel-form.tsx";

/** Takes a decision back, with a reason; the old one stays in the history. */
export function ReopenForm({ claim }: { claim: ClaimFile }) {
  const { actions } = useParts();
  const [problem, setProblem] = useState<string | null>(null);
  const draft = draftOf(`${claim.id}.reopen`);
  const submit = async (fields: FormData) => {
    const reason = textOf(fields, "reason");
    if (reason === "") return setProblem("Say why it is reopened.");
    const saving = actions.save("reopen", claim.id, { reason });
    actions.closePanel();
    if ((await saving).status === "saved") draft.clear();
  };
  return (
    <PanelForm
      title="Why is it reopened?"
      submitLabel="Reopen"
      error={problem}
      onSubmit={(fields) => void submit(fields)}
    >
      <DraftTextArea
        name="reason"
        label="Reason"
        draft={draft}
        rows={2}
        autoFocus
        isLabelHidden
        placeholder="The agency corrected its figure."
      />
    </PanelForm>
  );
}
