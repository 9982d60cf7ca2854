import type { ExtractedClaim, Extraction } from "@claimdesk/extract";
import { extractClaims } from "@claimdesk/extract";

/** What the engine would say of a text if it found exactly these claims, each on the first place of its words. */
export function givenExtraction(text: string, claims: readonly GivenClaim[]): Extraction {
  const extraction = extractClaims(text, { publishedOn: "2026-03-02" });
  return {
    ...extraction,
    claims: claims.map((claim, index) => givenClaim(text, claim, index)),
    conflicts: [],
  };
}

/** A claim on `quote`, with a value on `value` where there is one. */
export type GivenClaim = Partial<Omit<ExtractedClaim, "value">> & {
  quote: string;
  value?: (Partial<NonNullable<ExtractedClaim["value"]>> & { text: string }) | null;
  /** Which occurrence of the quote, from 0. */
  occurrence?: number;
};

function givenClaim(text: string, given: GivenClaim, index: number): ExtractedClaim {
  const { value, occurrence = 0, quote, ...rest } = given;
  const start = placeIn(text, quote, occurrence);
  return {
    ...{ id: `c${index + 1}`, start, end: start + quote.length, quote, label: quote.slice(0, 40) },
    ...{ statement: `${quote}.`, kind: "event", claimant: null, relay: null, checkable: "yes" },
    ...{ checkWorthiness: 0.5, why: ["given"], mentions: [] },
    value: value ? givenValue(text, start, value) : null,
    ...rest,
  };
}

function givenValue(
  text: string,
  from: number,
  value: NonNullable<GivenClaim["value"]>,
): ExtractedClaim["value"] {
  const start = text.indexOf(value.text, from);
  return {
    ...{ start, end: start + value.text.length, norm: value.text, qualifier: "exact" },
    ...{ alternatives: [], reading: null },
    ...value,
  };
}

function placeIn(text: string, words: string, occurrence: number): number {
  let start = -1;
  for (let seen = 0; seen <= occurrence; seen++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`“${words}” is not in the text`);
  }
  return start;
}
