import type { Checkable, ClaimKind, ValueQualifier } from "@claimdesk/domain";
import type { ExtractedClaim } from "@claimdesk/extract";
import type { Anchor } from "@claimdesk/text";
import { captureAnchor } from "@claimdesk/text";

/** The columns of a claim that the engine writes, by what a person's authorship of them is called. */
export type SuggestedFields = {
  words: Anchor;
  label: { label: string };
  statement: { statement: string };
  kind: { kind: ClaimKind };
  claimant: { claimant: string | null; relay: string | null };
  value: ValueColumns;
  /** Nobody can correct these by hand. */
  judgement: { checkable: Checkable; checkWorthiness: number | null; why: string[] };
};

type ValueColumns = {
  valueText: string | null;
  valueStart: number | null;
  valueEnd: number | null;
  valueNorm: string | null;
  valueQualifier: ValueQualifier | null;
  valueAlternatives: string[];
  valueReading: string | null;
  valueSuggested: string | null;
};

/** Columns of a claim without a value. */
export const NO_VALUE: ValueColumns = {
  ...{ valueText: null, valueStart: null, valueEnd: null, valueNorm: null, valueQualifier: null },
  ...{ valueAlternatives: [], valueReading: null, valueSuggested: null },
};

/** What the engine says of a claim, as columns. */
export function suggestedFields(text: string, claim: ExtractedClaim): SuggestedFields {
  const { label, statement, kind, value, claimant, relay, checkable, checkWorthiness, why } = claim;
  return {
    words: captureAnchor(text, claim),
    label: { label },
    statement: { statement },
    kind: { kind },
    claimant: { claimant, relay },
    value: value === null ? NO_VALUE : valueColumns(value),
    judgement: { checkable: checkable === "said-only" ? "saidOnly" : checkable, checkWorthiness, why },
  };
}

function valueColumns(value: NonNullable<ExtractedClaim["value"]>): ValueColumns {
  return {
    ...{ valueText: value.text, valueStart: value.start, valueEnd: value.end, valueNorm: value.norm },
    ...{ valueQualifier: value.qualifier, valueAlternatives: value.alternatives },
    ...{ valueReading: value.reading, valueSuggested: value.norm },
  };
}

/** All columns in one record. */
export function allColumns(fields: SuggestedFields) {
  const { words, label, statement, kind, claimant, value, judgement } = fields;
  return { ...words, ...label, ...statement, ...kind, ...claimant, ...value, ...judgement };
}
