"use client";

import { type ClaimFile, DisputeReason, NotCheckableReason, REASON_WORDS } from "@claimdesk/domain";
import { type KeyboardEvent, useRef, useState } from "react";
import { missingFor } from "../actions.ts";
import { useParts } from "../workbench-context.ts";
import { draftOf } from "./draft.ts";
import { DraftTextArea } from "./draft-text-area.tsx";
import { PanelForm, textOf } from "./panel-form.tsx";
import { ReasonButtons } from "./reason-buttons.tsx";

/** Disputed: a reason by its number, and a note that says what is wrong. */
export function DisputeForm({ claim }: { claim: ClaimFile }) {
  const { actions, desk } = useParts();
  const [reason, setReason] = useState<DisputeReason | null>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const draft = draftOf(`${claim.id}.dispute`);
  const needsNote = missingFor(claim, "disputed", desk).some((part) => part.field === "note");
  const [problem, setProblem] = useState<string | null>(null);

  const choose = (next: DisputeReason) => {
    setReason(next);
    setProblem(null);
    note.current?.focus();
  };
  const submit = async (fields: FormData) => {
    const words = textOf(fields, "note");
    if (!reason) return setProblem("Choose why it is disputed: press 1 to 7, or click.");
    if (needsNote && words === "") return setProblem("Write a note that says what is wrong.");
    const result = await actions.decide({ verdict: "disputed", reason, note: words });
    if (result?.status === "saved") draft.clear();
  };
  const takeDigit = (event: KeyboardEvent) => {
    const chosen = /^[1-7]$/.test(event.key) && DisputeReason.options[Number(event.key) - 1];
    if (!chosen || event.target === note.current || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(chosen);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits are a shortcut to the buttons inside
    <div onKeyDown={takeDigit}>
      <PanelForm
        title="Why is it disputed?"
        submitLabel="Mark disputed"
        error={problem}
        onSubmit={(fields) => void submit(fields)}
      >
        <ReasonButtons
          legend="Reason"
          options={DisputeReason.options}
          words={REASON_WORDS}
          value={reason}
          onChoose={choose}
        />
        <DraftTextArea
          ref={note}
          name="note"
          label="What is wrong?"
          draft={draft}
          isOptional={!needsNote}
          placeholder="The record says 28 days, not 30."
        />
      </PanelForm>
    </div>
  );
}

/** Can't verify: what was tried, so that nobody tries it again. */
export function UnverifiableForm({ claim }: { claim: ClaimFile }) {
  const { actions } = useParts();
  const draft = draftOf(`${claim.id}.attempt`);
  const [problem, setProblem] = useState<string | null>(null);
  const isNeeded = claim.attempts.length === 0;
  const submit = async (fields: FormData) => {
    const attempt = textOf(fields, "attempt");
    if (isNeeded && attempt === "") return setProblem("Write down what was tried.");
    const result = await actions.decide({ verdict: "unverifiable", attempt });
    if (result?.status === "saved") draft.clear();
  };
  return (
    <PanelForm
      title="What was tried?"
      submitLabel="Mark can’t verify"
      error={problem}
      onSubmit={(fields) => void submit(fields)}
    >
      <DraftTextArea
        name="attempt"
        label="What was tried"
        draft={draft}
        autoFocus
        isLabelHidden
        isOptional={!isNeeded}
        placeholder="Asked the press office twice, no answer; searched the register."
      />
    </PanelForm>
  );
}

/** Not checkable: a reason is all it takes. */
export function NotCheckableForm({ claim }: { claim: ClaimFile }) {
  const { actions } = useParts();
  const choose = (reason: NotCheckableReason) => void actions.decide({ verdict: "notCheckable", reason });
  const takeDigit = (event: KeyboardEvent) => {
    const chosen = /^[1-4]$/.test(event.key) && NotCheckableReason.options[Number(event.key) - 1];
    if (!chosen || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(chosen);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits are a shortcut to the buttons inside
    <div
      onKeyDown={takeDigit}
      data-claim={claim.number}
      className="flex flex-col gap-3 rounded-md border border-line-strong/60 bg-panel p-3"
    >
      <p className="font-semibold">Why can it not be checked?</p>
      <ReasonButtons
        legend="Reason"
        options={NotCheckableReason.options}
        words={REASON_WORDS}
        value={null}
        onChoose={choose}
      />
    </div>
  );
}
