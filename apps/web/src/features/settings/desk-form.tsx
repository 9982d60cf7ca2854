"use client";

import { type DeskView, type GuardLevel, isAllowed } from "@claimdesk/domain";
import { type FormEvent, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { RadioCards } from "../../ui/radio-cards.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { useEditDesk } from "./use-edit-desk.ts";

const LEVELS: readonly { value: GuardLevel; label: string; hint: string }[] = [
  {
    value: "strict",
    label: "Strict",
    hint: "“Verified” needs a supporting primary or expert source with the place in it, or three independent secondary ones.",
  },
  {
    value: "standard",
    label: "Standard",
    hint: "“Verified” needs one supporting source; a reference work alone is not enough.",
  },
  { value: "light", label: "Light", hint: "“Verified” can be given without a source. The report says so." },
];

/** The name of the desk, and how much evidence it asks for. Only an owner may change them. */
export function DeskForm({ desk }: { desk: DeskView }) {
  const [draft, setDraft] = useState({ name: desk.name, guardLevel: desk.guardLevel });
  const { save, isPending, problem } = useEditDesk(desk);
  const mayEdit = isAllowed(desk.me.role, "manageDesk");
  const isChanged = draft.name.trim() !== desk.name || draft.guardLevel !== desk.guardLevel;
  const nameProblem = draft.name.trim() === "" ? "Give the desk a name." : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged && nameProblem === null) save({ ...draft, name: draft.name.trim() });
  };
  return (
    <form noValidate onSubmit={submit} className="flex max-w-xl flex-col gap-4">
      <Field label="Name" error={nameProblem}>
        <TextInput
          value={draft.name}
          onValueChange={(name) => setDraft({ ...draft, name })}
          maxLength={120}
          disabled={!mayEdit}
        />
      </Field>
      <RadioCards
        legend="Evidence that “verified” asks for"
        value={draft.guardLevel}
        options={LEVELS}
        onValueChange={(guardLevel) => setDraft({ ...draft, guardLevel })}
        disabled={!mayEdit}
      />
      {problem ? (
        <Notice tone="danger" role="alert" title="Not saved">
          <p>{problem}</p>
        </Notice>
      ) : null}
      {mayEdit ? (
        <div>
          <Button type="submit" look="primary" isPending={isPending} disabled={!isChanged}>
            Save
          </Button>
        </div>
      ) : (
        <p className="text-sm text-ink-muted">Only an owner of the desk can change this.</p>
      )}
    </form>
  );
}
