import type { Article } from "./article.ts";
import { coverSentences } from "./coverage.ts";
import { toExtractedValue } from "./cues/cue.ts";
import type { Draft } from "./draft.ts";
import type { ExtractedClaim, Extraction } from "./extraction.ts";

/** The engine's result in its outward form: ids in the order of the words. */
export function toExtraction(
  article: Article,
  header: Omit<Extraction, "sentences" | "claims" | "conflicts">,
): Extraction {
  const { text, drafts, conflicts } = article;
  return {
    ...header,
    sentences: coverSentences(article, drafts),
    claims: drafts.map((draft, i) => toClaim(text, draft, idOf(i))),
    conflicts: conflicts.map((conflict) => ({
      claims: conflict.drafts.map(idOf),
      why: conflict.why,
    })),
  };
}

function idOf(index: number): string {
  return `c${index + 1}`;
}

function toClaim(text: string, draft: Draft, id: string): ExtractedClaim {
  return {
    id,
    start: draft.start,
    end: draft.end,
    quote: text.slice(draft.start, draft.end),
    label: draft.label,
    statement: draft.statement,
    kind: draft.kind,
    value: draft.value ? toExtractedValue(text, draft.value) : null,
    claimant: draft.claimant,
    relay: draft.relay,
    checkable: draft.checkable,
    checkWorthiness: draft.checkWorthiness,
    why: draft.why,
    mentions: draft.mentions,
  };
}
