"use client";

import { type ClaimFile, OUTCOME_WORDS, Outcome, SEVERITY_WORDS, Severity } from "@claimdesk/domain";
import { useState } from "react";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Field } from "../../../ui/field.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useDenial, useParts } from "../workbench-context.ts";
import { CardSection } from "./card-section.tsx";
import { PanelForm, textOf } from "./panel-form.tsx";

const OUTCOMES = Outcome.options.map((value) => ({ value, label: OUTCOME_WORDS[value] }));
const SEVERITIES = Severity.options.map((value) => ({ value, label: SEVERITY_WORDS[value] }));

/** What became of the words, how much it matters, and what to watch for. */
export function OutcomeSection({ claim }: { claim: ClaimFile }) {
  const { actions } = useParts();
  const deniedOutcome = useDenial("checkClaims");
  const deniedEdit = useDenial("editClaims");
  const [isOverriding, setOverriding] = useState(false);
  const choose = (outcome: Outcome) => {
    if (outcome === "keptByOverride") return setOverriding(true);
    setOverriding(false);
    void actions.save("setOutcome", claim.id, { outcome, overrideReason: null });
  };
  const override = (fields: FormData) => {
    const overrideReason = textOf(fields, "reason");
    if (overrideReason === "") return;
    setOverriding(false);
    void actions.save("setOutcome", claim.id, { outcome: "keptByOverride", overrideReason });
  };
  return (
    <CardSection title="In the text">
      <div className="grid grid-cols-2 gap-2">
        {claim.verdict ? (
          <Field label="Outcome">
            <Select
              options={OUTCOMES}
              value={claim.outcome}
              onValueChange={choose}
              disabled={deniedOutcome !== null}
            />
          </Field>
        ) : null}
        <Field label="Severity">
          <Select
            options={SEVERITIES}
            value={claim.severity}
            onValueChange={(severity) => void actions.save("edit", claim.id, { severity })}
            disabled={deniedEdit !== null}
          />
        </Field>
      </div>
      {isOverriding ? (
        <PanelForm
          title="Why are the words kept?"
          submitLabel="Keep the words"
          onSubmit={override}
          onCancel={() => setOverriding(false)}
        >
          <Field label="Reason" hint="It is printed first in the report.">
            <TextInput name="reason" autoFocus maxLength={2000} />
          </Field>
        </PanelForm>
      ) : claim.overrideReason ? (
        <p className="text-sm">
          <span className="text-ink-muted">Kept because: </span>
          {claim.overrideReason}
        </p>
      ) : null}
      {claim.proposedText ? (
        <p className="text-sm">
          <span className="text-ink-muted">Proposed: </span>
          <span className="font-serif">“{claim.proposedText}”</span>
        </p>
      ) : null}
      <Flags claim={claim} isOff={deniedEdit !== null} />
    </CardSection>
  );
}

function Flags({ claim, isOff }: { claim: ClaimFile; isOff: boolean }) {
  const { actions } = useParts();
  const edit = (changes: { isLegalRisk: boolean } | { needsReply: boolean }) =>
    void actions.save("edit", claim.id, changes);
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1">
      <Checkbox
        label="Legal risk"
        isChecked={claim.isLegalRisk}
        disabled={isOff}
        onCheckedChange={(isLegalRisk) => edit({ isLegalRisk })}
      />
      <Checkbox
        label="Needs reply"
        isChecked={claim.needsReply}
        disabled={isOff}
        onCheckedChange={(needsReply) => edit({ needsReply })}
      />
    </div>
  );
}
