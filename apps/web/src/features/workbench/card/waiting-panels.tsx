"use client";

import { type ClaimFile, WAITING_ON_WORDS, WaitingOn } from "@claimdesk/domain";
import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { formatDay } from "../../../ui/time.tsx";
import { memberInSentence } from "../member-name.ts";
import { useDenial, useParts, useView } from "../workbench-context.ts";
import { draftOf } from "./draft.ts";
import { DraftTextArea } from "./draft-text-area.tsx";
import { PanelForm, textOf } from "./panel-form.tsx";

const WAITING_ON = WaitingOn.options.map((value) => ({ value, label: WAITING_ON_WORDS[value] }));

/** Sets the claim aside until somebody answers. */
export function WaitingForm({ claim }: { claim: ClaimFile }) {
  const { actions } = useParts();
  const [waitingOn, setWaitingOn] = useState<WaitingOn>("author");
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const draft = draftOf(`${claim.id}.question`);
  const submit = async (fields: FormData) => {
    const question = textOf(fields, "question");
    if (question === "") return setProblem("Write the question.");
    setSaving(true);
    const dueOn = textOf(fields, "dueOn") || null;
    const result = await actions.save("setWaiting", claim.id, {
      waitingOn,
      whom: textOf(fields, "whom"),
      question,
      dueOn,
    });
    setSaving(false);
    if (result.status === "refused") return setProblem(result.message);
    draft.clear();
    actions.closePanelOf(claim, "waiting");
  };
  return (
    <PanelForm
      title="Wait for an answer"
      submitLabel="Set waiting"
      error={problem}
      isPending={isSaving}
      onSubmit={(fields) => void submit(fields)}
    >
      <div className="grid grid-cols-2 gap-2">
        <Field label="Waiting for">
          <Select options={WAITING_ON} value={waitingOn} onValueChange={setWaitingOn} />
        </Field>
        <Field label="Due" isOptional>
          <TextInput name="dueOn" type="date" />
        </Field>
      </div>
      <Field label="Whom" isOptional>
        <TextInput name="whom" placeholder="Name or office" maxLength={300} />
      </Field>
      <DraftTextArea
        name="question"
        label="Question"
        draft={draft}
        autoFocus
        placeholder="Which report says so?"
      />
    </PanelForm>
  );
}

/** The open question of a waiting claim, and the way on with its answer. */
export function WaitingNotice({ claim }: { claim: ClaimFile }) {
  const { actions, desk } = useParts();
  const denied = useDenial("checkClaims");
  const isAnswering = useView((state) => state.panel === "resume");
  const open = claim.waitings.findLast((item) => item.answeredAt === null);
  if (claim.workState !== "waiting" || !open) return null;
  const draft = draftOf(`${claim.id}.answer`);
  const submit = async (fields: FormData) => {
    const result = await actions.save("endWaiting", claim.id, { answer: textOf(fields, "answer") });
    if (result.status !== "saved") return;
    draft.clear();
    actions.closePanelOf(claim, "resume");
  };
  return (
    <Notice tone="info" title={`Waiting for ${open.whom || WAITING_ON_WORDS[open.waitingOn]}`}>
      <p className="whitespace-pre-line">{open.question}</p>
      <p className="text-sm text-ink-muted">
        Asked by {memberInSentence(desk, open.memberId)}
        {open.dueOn ? ` · due ${formatDay(open.dueOn)}` : ""}
      </p>
      {isAnswering ? (
        <div className="mt-2">
          <PanelForm
            title="The answer"
            submitLabel="Take up again"
            onSubmit={(fields) => void submit(fields)}
          >
            <DraftTextArea name="answer" label="Answer" draft={draft} isOptional autoFocus isLabelHidden />
          </PanelForm>
        </div>
      ) : denied ? null : (
        <div className="mt-1.5">
          <Button size="sm" onClick={() => actions.openPanel("resume")}>
            Answer is here
          </Button>
        </div>
      )}
    </Notice>
  );
}
