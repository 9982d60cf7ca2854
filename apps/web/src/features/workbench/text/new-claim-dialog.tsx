"use client";

import { ClaimKind, KIND_WORDS } from "@claimdesk/domain";
import { type Span, sliceSpan } from "@claimdesk/text";
import { type FormEvent, useId, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Field } from "../../../ui/field.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useParts, useView } from "../workbench-context.ts";
import { draftKind, draftLabel } from "./draft-claim.ts";

const KINDS = ClaimKind.options.map((value) => ({ value, label: KIND_WORDS[value] }));

/** Makes a claim of the selected words. */
export function NewClaimDialog({ versionId }: { versionId: string }) {
  const { view } = useParts();
  const isOpen = useView((state) => state.isAddingClaim);
  const words = useView((state) => state.words);
  return isOpen && words ? (
    <NewClaim
      key={`${words.start}-${words.end}`}
      versionId={versionId}
      words={words}
      onClose={() => view.set({ isAddingClaim: false })}
    />
  ) : null;
}

function NewClaim({ versionId, words, onClose }: { versionId: string; words: Span; onClose: () => void }) {
  const { actions } = useParts();
  const formId = useId();
  const quote = sliceSpan(actions.text, words);
  const [kind, setKind] = useState(() => draftKind(quote));
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const label = String(new FormData(event.currentTarget).get("label") ?? "").trim();
    if (label === "") return setProblem("Give the claim a label.");
    setSaving(true);
    setProblem(
      await actions.addClaim({ versionId, place: words, label, statement: "", kind, claimant: null }),
    );
    setSaving(false);
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="New claim"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={isSaving}>
            Add claim
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
        <blockquote className="max-h-40 overflow-y-auto border-l-2 border-line-strong pl-3 font-serif leading-relaxed whitespace-pre-line">
          {quote}
        </blockquote>
        <Field label="Label" hint="Two to five words that name what is asserted." error={problem}>
          <TextInput
            name="label"
            autoFocus
            defaultValue={draftLabel(quote)}
            maxLength={120}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Field>
        <Field label="Kind">
          <Select options={KINDS} value={kind} onValueChange={setKind} />
        </Field>
      </form>
    </Dialog>
  );
}
