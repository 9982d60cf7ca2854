"use client";

import { type ClaimFile, KIND_WORDS } from "@claimdesk/domain";
import { TriangleAlertIcon } from "lucide-react";
import type { ReactNode } from "react";
import { normInWords, valueInWords } from "../value-words.ts";

type ClaimFactsProps = { claim: ClaimFile; conflicts: readonly string[] };

/** What the claim says and how it was read. */
export function ClaimFacts({ claim, conflicts }: ClaimFactsProps) {
  const { value } = claim;
  return (
    <>
      {claim.statement && claim.statement !== claim.quote ? <p>{claim.statement}</p> : null}
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
        {value ? (
          <Fact name="Value">
            “{value.text}” → <strong className="font-semibold">{valueInWords(value)}</strong>
            <span className="text-ink-faint"> {value.norm}</span>
          </Fact>
        ) : null}
        {value && value.alternatives.length > 0 ? (
          <Fact name="Or read as">{value.alternatives.map(normInWords).join("; ")}</Fact>
        ) : null}
        {claim.claimant ? (
          <Fact name="Said by">
            {claim.claimant}
            {claim.relay ? <span className="text-ink-muted">, as reported by {claim.relay}</span> : null}
          </Fact>
        ) : null}
        <Fact name="Kind">
          {KIND_WORDS[claim.kind]}
          {claim.checkable === "saidOnly" ? (
            <span className="text-ink-muted"> · check that it was said, and that it is so</span>
          ) : null}
        </Fact>
        {claim.origin !== "person" && claim.why.length > 0 ? (
          <Fact name={claim.workState === "suggested" ? "Suggested for" : "Found by"}>
            {claim.why.join("; ")}
          </Fact>
        ) : null}
      </dl>
      {conflicts.map((why) => (
        <p key={why} className="flex gap-1.5 text-sm text-caution">
          <TriangleAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0" />
          {why}
        </p>
      ))}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
