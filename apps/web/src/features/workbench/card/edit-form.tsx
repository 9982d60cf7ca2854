"use client";

import {
  type ClaimFile,
  ClaimKind,
  type ClaimValue,
  KIND_WORDS,
  QUALIFIER_WORDS,
  ValueQualifier,
} from "@claimdesk/domain";
import { type Span, sliceSpan } from "@claimdesk/text";
import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import type { WriteInputs } from "../saving/write.ts";
import { useParts, useView } from "../workbench-context.ts";
import { PanelForm, textOf } from "./panel-form.tsx";

const KINDS = ClaimKind.options.map((value) => ({ value, label: KIND_WORDS[value] }));
const QUALIFIERS = ValueQualifier.options.map((value) => ({ value, label: QUALIFIER_WORDS[value] }));

/** Everything a person can correct about a claim; only what changed is sent. */
export function EditForm({ claim: current }: { claim: ClaimFile }) {
  // What the fields were filled from: a change by somebody else must not look like one by this form.
  const [claim] = useState(current);
  const { actions } = useParts();
  const [kind, setKind] = useState(claim.kind);
  const [qualifier, setQualifier] = useState<ValueQualifier>(claim.value?.qualifier ?? "exact");
  const [place, setPlace] = useState<Span | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const submit = async (fields: FormData) => {
    const label = textOf(fields, "label");
    if (label === "") return setProblem("Give the claim a label.");
    const changes = changedFields(claim, {
      label,
      kind,
      statement: textOf(fields, "statement"),
      claimant: textOf(fields, "claimant") || null,
      proposedText: textOf(fields, "proposedText") || null,
      ...(place && { place }),
      ...valueChange(claim.value, textOf(fields, "norm"), qualifier),
    });
    if (Object.keys(changes).length === 0) return actions.closePanel();
    setSaving(true);
    const result = await actions.save("edit", claim.id, changes, claim);
    setSaving(false);
    if (result.status === "refused") setProblem(result.message);
    else actions.closePanelOf(claim, "edit");
  };
  return (
    <PanelForm
      title="Edit the claim"
      submitLabel="Save"
      error={problem}
      isPending={isSaving}
      onSubmit={(fields) => void submit(fields)}
    >
      <Field label="Label">
        <TextInput name="label" autoFocus defaultValue={claim.label} maxLength={120} />
      </Field>
      <WordsField place={place} onPlaceChange={setPlace} />
      <Field label="Statement" isOptional hint="The claim as one sentence that can be checked on its own.">
        <TextArea name="statement" rows={2} defaultValue={claim.statement} maxLength={2000} />
      </Field>
      <div className="grid grid-cols-2 gap-2">
        <Field label="Kind">
          <Select options={KINDS} value={kind} onValueChange={setKind} />
        </Field>
        <Field label="Said by" isOptional>
          <TextInput name="claimant" defaultValue={claim.claimant ?? ""} maxLength={300} />
        </Field>
      </div>
      {claim.value ? (
        <div className="grid grid-cols-2 gap-2">
          <Field label="Value read as" hint="Empty removes it.">
            <TextInput
              name="norm"
              defaultValue={claim.value.norm}
              list={`${claim.id}-values`}
              maxLength={200}
            />
          </Field>
          <Field label="How exact">
            <Select options={QUALIFIERS} value={qualifier} onValueChange={setQualifier} />
          </Field>
          <datalist id={`${claim.id}-values`}>
            {claim.value.alternatives.map((alternative) => (
              <option key={alternative} value={alternative} />
            ))}
          </datalist>
        </div>
      ) : null}
      <Field label="Proposed text" isOptional>
        <TextArea
          name="proposedText"
          rows={2}
          isSerif
          defaultValue={claim.proposedText ?? ""}
          maxLength={5000}
        />
      </Field>
    </PanelForm>
  );
}

function WordsField({
  place,
  onPlaceChange,
}: {
  place: Span | null;
  onPlaceChange: (place: Span | null) => void;
}) {
  const { actions } = useParts();
  const words = useView((state) => state.words);
  if (place) {
    return (
      <div className="flex items-start justify-between gap-2 text-sm">
        <p className="min-w-0 font-serif">
          <span className="font-sans text-ink-muted">New words: </span>“{sliceSpan(actions.text, place)}”
        </p>
        <Button size="sm" look="ghost" onClick={() => onPlaceChange(null)}>
          Undo
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
      <Button
        size="sm"
        disabled={!words}
        focusableWhenDisabled
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => words && onPlaceChange(words)}
      >
        Use selection as its words
      </Button>
      {words ? null : "Select other words in the text."}
    </div>
  );
}

function valueChange(
  value: ClaimValue | null,
  norm: string,
  qualifier: ValueQualifier,
): Pick<WriteInputs["edit"], "value"> {
  if (!value || (norm === value.norm && qualifier === value.qualifier)) return {};
  return { value: norm === "" ? null : { norm, qualifier } };
}

function changedFields(claim: ClaimFile, wanted: WriteInputs["edit"]): WriteInputs["edit"] {
  const before: Partial<Record<string, unknown>> = claim;
  const changed = Object.entries(wanted).filter(
    ([field, value]) => field === "value" || field === "place" || before[field] !== value,
  );
  return Object.fromEntries(changed);
}
