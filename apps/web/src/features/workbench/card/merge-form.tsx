"use client";

import { type ClaimFile, claimName } from "@claimdesk/domain";
import { useState } from "react";
import { Field } from "../../../ui/field.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useParts } from "../workbench-context.ts";

const SHOWN = 6;

/** Folds a repeat into another claim: its words become a mention there. */
export function MergeForm({ claim }: { claim: ClaimFile }) {
  const { actions } = useParts();
  const [search, setSearch] = useState("");
  const found = candidates(actions.claims, claim, search);
  return (
    <div className="flex flex-col gap-2 rounded-md border border-line-strong/60 bg-panel p-3">
      <p className="font-semibold">Merge {claimName(claim.number)} into another claim</p>
      <Field label="Find the claim" hint="Its words become a further place of that claim. Undo with Ctrl+Z.">
        <TextInput
          type="search"
          autoFocus
          autoComplete="off"
          value={search}
          placeholder="Number, label or words"
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </Field>
      <ul aria-label="Claims found" className="divide-y divide-line rounded-sm border border-line bg-page">
        {found.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              onClick={() => void actions.merge(claim, other)}
              className="flex w-full flex-col px-2.5 py-1.5 text-left hover:bg-hover"
            >
              <span className="font-medium">
                <span className="tabular-nums">{claimName(other.number)}</span> {other.label}
              </span>
              <span className="line-clamp-1 font-serif text-sm text-ink-muted">“{other.quote}”</span>
            </button>
          </li>
        ))}
        {found.length === 0 ? (
          <li className="px-2.5 py-1.5 text-ink-muted">No claim has these words.</li>
        ) : null}
      </ul>
    </div>
  );
}

/** Without words to look for, those that share most words with the claim come first. */
function candidates(claims: readonly ClaimFile[], claim: ClaimFile, search: string): ClaimFile[] {
  const others = claims.filter((other) => other.id !== claim.id && other.workState !== "removed");
  const wanted = search.trim().toLowerCase();
  if (wanted !== "") {
    return others
      .filter((other) =>
        `${claimName(other.number)} ${other.label} ${other.quote}`.toLowerCase().includes(wanted),
      )
      .slice(0, SHOWN);
  }
  const mine = wordsOf(claim);
  const shared = (other: ClaimFile) => [...wordsOf(other)].filter((word) => mine.has(word)).length;
  return others.sort((a, b) => shared(b) - shared(a)).slice(0, SHOWN);
}

const wordsOf = (claim: ClaimFile) =>
  new Set(`${claim.label} ${claim.quote}`.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
