"use client";

import type { ClaimFile } from "@claimdesk/domain";
import { PlusIcon } from "lucide-react";
import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { TimeAgo } from "../../../ui/time.tsx";
import { memberName } from "../member-name.ts";
import { useDenial, useParts } from "../workbench-context.ts";
import { CardSection } from "./card-section.tsx";
import { draftOf } from "./draft.ts";
import { DraftTextArea } from "./draft-text-area.tsx";
import { PanelForm, textOf } from "./panel-form.tsx";

/** The log of what was tried, which "can't verify" needs. */
export function AttemptsSection({ claim }: { claim: ClaimFile }) {
  const { actions, desk } = useParts();
  const denied = useDenial("checkClaims");
  const [isAdding, setAdding] = useState(false);
  const draft = draftOf(`${claim.id}.attempt`);
  const submit = async (fields: FormData) => {
    const body = textOf(fields, "attempt");
    if (body === "") return;
    setAdding(false);
    const result = await actions.save("addAttempt", claim.id, { body });
    if (result.status === "saved") draft.clear();
    else setAdding(true);
  };
  if (claim.attempts.length === 0 && !isAdding && denied) return null;
  return (
    <CardSection
      title="What was tried"
      count={claim.attempts.length}
      action={
        denied || isAdding ? null : (
          <Button size="sm" look="ghost" onClick={() => setAdding(true)}>
            <PlusIcon aria-hidden />
            Add
          </Button>
        )
      }
    >
      {claim.attempts.length > 0 ? (
        <ul className="flex flex-col gap-1.5">
          {claim.attempts.map((attempt) => (
            <li key={attempt.id}>
              <p className="whitespace-pre-line">{attempt.body}</p>
              <p className="text-xs text-ink-muted">
                {memberName(desk, attempt.memberId)} · <TimeAgo at={attempt.createdAt} />
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      {isAdding ? (
        <PanelForm
          title="What was tried?"
          submitLabel="Add"
          onSubmit={(fields) => void submit(fields)}
          onCancel={() => setAdding(false)}
        >
          <DraftTextArea
            name="attempt"
            label="What was tried"
            draft={draft}
            autoFocus
            isLabelHidden
            placeholder="Called the press office, no answer."
          />
        </PanelForm>
      ) : null}
    </CardSection>
  );
}
