"use client";

import { type ClaimFile, type ClaimValue, isDecided, valueReadings } from "@claimdesk/domain";
import { RadioPills } from "../../../ui/radio-pills.tsx";
import { normInWords } from "../value-words.ts";
import { useDenial, useParts } from "../workbench-context.ts";
import { useReader } from "./use-reader.ts";

type ValueReadingProps = { claim: ClaimFile; value: ClaimValue };

/** How the words of the value were read, by whom, and what else they can mean. */
export function ValueReading({ claim, value }: ValueReadingProps) {
  return (
    <div className="mt-1 flex flex-col gap-1.5">
      {value.reading ? <p className="text-ink-muted">{readingSentence(value)}</p> : null}
      <Choice claim={claim} value={value} />
      <ReadBy claim={claim} value={value} />
    </div>
  );
}

function readingSentence(value: ClaimValue): string {
  const { reading, norm } = value;
  const sentence = `${reading}${/[.!?]$/.test(reading ?? "") ? "" : "."}`;
  return valueReadings(value).includes(norm) ? sentence : `Suggested: ${sentence}`;
}

function Choice({ claim, value }: ValueReadingProps) {
  const { actions } = useParts();
  const denied = useDenial("editClaims");
  const readings = valueReadings(value);
  const isOwn = !readings.includes(value.norm);
  if (readings.length < 2 && !isOwn) return null;
  const isFixed = isDecided(claim.workState) || claim.workState === "removed";
  return (
    <>
      <RadioPills
        legend={isOwn && readings.length < 2 ? "Or read as" : "Read as"}
        value={isOwn ? null : value.norm}
        options={readings.map((norm) => ({ value: norm, label: normInWords(norm) }))}
        disabled={denied !== null || isFixed}
        onValueChange={(norm) => void actions.chooseReading(claim, norm)}
      />
      {isDecided(claim.workState) && !denied ? (
        <p className="text-xs text-ink-muted">Reopen the claim to choose another reading.</p>
      ) : null}
    </>
  );
}

function ReadBy({ claim, value }: ValueReadingProps) {
  const reader = useReader(claim, value);
  if (claim.authorship.value !== "person") return null;
  const deed = valueReadings(value).includes(value.norm) ? "Chosen" : "Corrected";
  return (
    <p className="text-ink-muted">
      {deed} by {reader ?? "hand"}. It stays so when the text is read again.
    </p>
  );
}
