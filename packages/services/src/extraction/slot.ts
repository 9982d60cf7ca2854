import type { ClaimKind } from "@claimdesk/domain";
import type { ExtractedClaim } from "@claimdesk/extract";
import type { Span } from "@claimdesk/text";

/** Words with what stands around them: enough to know them again in a text where everything has moved. */
type Words = { text: string; before: string; after: string };

/** What a suggestion is recognised by when the engine reads again, in this version of the text or a later one. */
export type Slot = {
  kind: ClaimKind;
  quote: string;
  before: string;
  after: string;
  /** The value's own words; they outlive an anchor that became wider or narrower. */
  value: Words | null;
};

/** A slot with where it stands; `null` when that is known for another text only. */
export type PlacedSlot = Slot & { place: Span | null };

/** UTF-16 units of text that are kept on either side. */
const AROUND = 32;

/** The slot of a claim that stands at `claim` in `text`. */
export function slotOf(
  text: string,
  claim: Span & {
    kind: ClaimKind;
    value: Pick<NonNullable<ExtractedClaim["value"]>, "start" | "end"> | null;
  },
): Slot {
  const { text: quote, before, after } = wordsAt(text, claim);
  return {
    ...{ kind: claim.kind, quote, before, after },
    value: claim.value === null ? null : wordsAt(text, claim.value),
  };
}

function wordsAt(text: string, { start, end }: Span): Words {
  return {
    text: text.slice(start, end),
    before: cutIn(text.slice(Math.max(0, start - AROUND), start)),
    after: cutIn(text.slice(end, end + AROUND)),
  };
}

/** Halves of characters at a cut cannot be stored. */
function cutIn(words: string): string {
  return words.isWellFormed() ? words : words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
