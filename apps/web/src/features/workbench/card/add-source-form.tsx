"use client";

import {
  type AddEvidenceInput,
  type ClaimFile,
  type Source,
  SourceDetails,
  type SourceType,
  type Stance,
  sourceName,
  type Tier,
} from "@claimdesk/domain";
import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { useParts } from "../workbench-context.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import { PanelForm, textOf } from "./panel-form.tsx";
import { SourceFields } from "./source-fields.tsx";
import { SourcePicker } from "./source-picker.tsx";

type Chosen = { kind: "known"; source: Source } | { kind: "new"; title: string } | null;

/** Links a source of the desk, or a new one, to the claim. */
export function AddSourceForm({ claim }: { claim: ClaimFile }) {
  const { actions } = useParts();
  const [chosen, setChosen] = useState<Chosen>(null);
  const [type, setType] = useState<SourceType>("document");
  const [stance, setStance] = useState<Stance>("supports");
  const [tier, setTier] = useState<Tier>("primary");
  const [problems, setProblems] = useState<Partial<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);

  const submit = async (fields: FormData) => {
    if (!chosen) return;
    const source =
      chosen.kind === "known"
        ? { input: { id: chosen.source.id }, shown: chosen.source }
        : newSource(fields, type);
    if ("problems" in source) return setProblems(source.problems);
    const details = { stance, tier, locator: textOf(fields, "locator"), passage: textOf(fields, "passage") };
    setSaving(true);
    const link = { ...details, source: source.input, shown: source.shown };
    const result = await actions.save("addEvidence", claim.id, link);
    setSaving(false);
    if (result.status === "refused") setRefusal(result.message);
    else actions.closePanelOf(claim, "source");
  };
  return (
    <PanelForm
      title="Add a source"
      submitLabel="Add"
      error={refusal}
      isPending={isSaving}
      canSubmit={chosen !== null}
      onSubmit={(fields) => void submit(fields)}
    >
      {chosen === null ? (
        <SourcePicker
          onPick={(source) => setChosen({ kind: "known", source })}
          onNew={(title) => setChosen({ kind: "new", title })}
        />
      ) : (
        <>
          {chosen.kind === "known" ? (
            <ChosenSource source={chosen.source} onChange={() => setChosen(null)} />
          ) : (
            <SourceFields title={chosen.title} type={type} onTypeChange={setType} problems={problems} />
          )}
          <EvidenceFields
            stance={stance}
            tier={tier}
            onStanceChange={setStance}
            onTierChange={setTier}
            isStart={chosen.kind === "known"}
          />
        </>
      )}
    </PanelForm>
  );
}

function ChosenSource({ source, onChange }: { source: Source; onChange: () => void }) {
  return (
    <div className="flex items-start justify-between gap-2 rounded-sm border border-line bg-page px-2.5 py-1.5">
      <div className="min-w-0">
        <p className="font-medium">{source.title}</p>
        <p className="text-xs text-ink-muted">
          {[sourceName(source.number), source.publisher].filter(Boolean).join(" · ")}
        </p>
      </div>
      <Button size="sm" look="ghost" onClick={onChange}>
        Change
      </Button>
    </div>
  );
}

type NewSource =
  | { input: AddEvidenceInput["source"]; shown: Source }
  | { problems: Partial<Record<string, string>> };

function newSource(fields: FormData, type: SourceType): NewSource {
  const parsed = SourceDetails.safeParse({
    type,
    title: textOf(fields, "title"),
    author: textOf(fields, "author"),
    publisher: textOf(fields, "publisher"),
    url: textOf(fields, "url"),
    publishedOn: textOf(fields, "publishedOn"),
    isConfidential: fields.get("isConfidential") === "on",
  });
  if (!parsed.success) {
    return {
      problems: Object.fromEntries(
        parsed.error.issues.map((issue) => [String(issue.path[0]), plainProblem(issue)]),
      ),
    };
  }
  const unsaved = { id: "new", number: 0, withdrawnAt: null, createdAt: new Date(), revision: 0 };
  return { input: { details: parsed.data }, shown: { ...parsed.data, ...unsaved } };
}

const plainProblem = (issue: { path: PropertyKey[]; message: string }) =>
  issue.path[0] === "url" ? "Give a full web address that starts with http:// or https://." : issue.message;
