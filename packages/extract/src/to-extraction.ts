import type { Article } from "./article.ts";
import { weighDraft } from "./check-worthiness.ts";
import { findConflicts } from "./conflicts.ts";
import { coverSentences } from "./coverage.ts";
import { toExtractedValue } from "./cues/cue.ts";
import type { Draft } from "./draft.ts";
import type { ExtractedClaim, Extraction } from "./extraction.ts";
import { stateDraft } from "./statements.ts";

/** The engine's result in its outward form: ids in the order of the words. */
export function toExtraction(
  article: Article,
  drafts: readonly Draft[],
  header: Pick<Extraction, "format" | "engine" | "publishedOn" | "text">,
): Extraction {
  const { text } = article;
  const claims = drafts.map(
    (draft, i): ExtractedClaim => ({
      id: `c${i + 1}`,
      start: draft.start,
      end: draft.end,
      quote: text.slice(draft.start, draft.end),
      label: draft.label,
      statement: stateDraft(article, draft),
      kind: draft.kind,
      value: draft.value ? toExtractedValue(text, draft.value) : null,
      claimant: draft.claimant,
      relay: draft.relay,
      checkable: draft.checkable,
      ...weighDraft(draft),
      mentions: draft.mentions,
    }),
  );
  return {
    ...header,
    sentences: coverSentences(article, drafts),
    claims,
    conflicts: findConflicts(article, drafts),
  };
}
