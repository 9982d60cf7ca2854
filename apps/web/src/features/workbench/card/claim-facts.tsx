"use client";

import { type ClaimFile, KIND_WORDS } from "@claimdesk/domain";
import type { ReactNode } from "react";
import { valueInWords } from "../value-words.ts";
import { ValueReading } from "./value-reading.tsx";
import { WhySuggested } from "./why-suggested.tsx";

/** What the claim says and how it was read. */
export function ClaimFacts({ claim }: { claim: ClaimFile }) {
  const { value } = claim;
  return (
    <>
      {claim.statement && bare(claim.statement) !== bare(claim.quote) ? <p>{claim.statement}</p> : null}
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1.5 text-sm">
        {value ? (
          <Fact name="Value">
            “{value.text}” → <strong className="font-semibold">{valueInWords(value)}</strong>
            {value.norm === valueInWords(value) ? null : (
              <span className="text-ink-faint"> {value.norm}</span>
            )}
            <ValueReading claim={claim} value={value} />
          </Fact>
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
      </dl>
      <WhySuggested claim={claim} />
    </>
  );
}

/** Without the full stop, which tells nothing new. */
const bare = (words: string) => words.replace(/\.$/, "");

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
