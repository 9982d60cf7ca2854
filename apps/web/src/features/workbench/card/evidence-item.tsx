"use client";

import {
  type ClaimFile,
  type Evidence,
  SOURCE_TYPE_WORDS,
  STANCE_WORDS,
  type Stance,
  sourceName,
  TIER_WORDS,
} from "@claimdesk/domain";
import { CircleMinusIcon, CirclePlusIcon, ExternalLinkIcon, InfoIcon, PencilIcon, XIcon } from "lucide-react";
import { useState } from "react";
import { IconButton } from "../../../ui/icon-button.tsx";
import { formatDay } from "../../../ui/time.tsx";
import { useDenial, useParts } from "../workbench-context.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import { PanelForm, textOf } from "./panel-form.tsx";

const STANCE_ICONS = { supports: CirclePlusIcon, contradicts: CircleMinusIcon, context: InfoIcon } as const;
const STANCE_COLOURS: Record<Stance, string> = {
  supports: "text-(--status-verified-text)",
  contradicts: "text-(--status-disputed-text)",
  context: "text-ink-muted",
};

/** One source of a claim: what it says, where, and how much it weighs here. */
export function EvidenceItem({ claim, item }: { claim: ClaimFile; item: Evidence }) {
  const { actions } = useParts();
  const denied = useDenial("manageSources");
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <EditEvidence claim={claim} item={item} onDone={() => setEditing(false)} />;
  const { source, stance } = item;
  const Icon = STANCE_ICONS[stance];
  return (
    <li className="flex flex-col gap-1 rounded-md border border-line px-3 py-2">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="font-medium break-words">
            {source.url ? (
              <a
                href={source.url}
                target="_blank"
                rel="noreferrer noopener"
                className="underline decoration-line-strong underline-offset-2 hover:decoration-current"
              >
                {source.title}
                <ExternalLinkIcon aria-hidden className="ml-1 inline size-3.5 text-ink-muted" />
                <span className="sr-only"> (opens in a new window)</span>
              </a>
            ) : (
              source.title
            )}
          </p>
          <p className="text-xs text-ink-muted">{sourceFacts(item)}</p>
        </div>
        {denied ? null : (
          <span className="flex shrink-0">
            <IconButton
              size="sm"
              label={`Edit evidence from ${source.title}`}
              icon={<PencilIcon aria-hidden />}
              onClick={() => setEditing(true)}
            />
            <IconButton
              size="sm"
              label={`Remove evidence from ${source.title}`}
              icon={<XIcon aria-hidden />}
              onClick={() => void actions.save("removeEvidence", claim.id, { evidenceId: item.id })}
            />
          </span>
        )}
      </div>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm">
        <span className={`inline-flex items-center gap-1 font-medium ${STANCE_COLOURS[stance]}`}>
          <Icon aria-hidden className="size-3.5" />
          {STANCE_WORDS[stance]}
        </span>
        <span className="text-ink-muted">{TIER_WORDS[item.tier]}</span>
        {item.locator ? <span className="text-ink-muted">{item.locator}</span> : null}
      </p>
      {item.passage ? (
        <blockquote className="border-l-2 border-line pl-2.5 font-serif text-sm whitespace-pre-line">
          {item.passage}
        </blockquote>
      ) : null}
    </li>
  );
}

function sourceFacts({ source }: Evidence): string {
  return [
    source.number > 0 ? sourceName(source.number) : "Saving…",
    SOURCE_TYPE_WORDS[source.type],
    source.author,
    source.publisher,
    source.publishedOn ? formatDay(source.publishedOn) : "",
    source.isConfidential ? "Confidential" : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

function EditEvidence({ claim, item, onDone }: { claim: ClaimFile; item: Evidence; onDone: () => void }) {
  const { actions } = useParts();
  const [base] = useState(claim);
  const [stance, setStance] = useState(item.stance);
  const [tier, setTier] = useState(item.tier);
  const submit = (fields: FormData) => {
    const details = { stance, tier, locator: textOf(fields, "locator"), passage: textOf(fields, "passage") };
    void actions.save("editEvidence", claim.id, { evidenceId: item.id, ...details }, base);
    onDone();
  };
  return (
    <li>
      <PanelForm
        title={`Evidence from ${item.source.title}`}
        submitLabel="Save"
        onSubmit={submit}
        onCancel={onDone}
      >
        <EvidenceFields
          isStart
          stance={stance}
          tier={tier}
          onStanceChange={setStance}
          onTierChange={setTier}
          details={item}
        />
      </PanelForm>
    </li>
  );
}
