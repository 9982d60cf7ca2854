import type { Span } from "@claimdesk/text";
import type { Sentence } from "../article.ts";
import type { ClaimKind, ExtractedValue, Qualifier } from "../extraction.ts";

/** A value found in a sentence. A `blocked` find is no claim but keeps later cues off its words. */
export type ValueFind = Span & {
  kind: ClaimKind;
  norm: string;
  qualifier: Qualifier;
  alternatives: string[];
  /** Word that names what is measured, when the cue saw it. */
  noun: string | null;
  isBlocked: boolean;
  /** How the words were read, in one plain sentence; `null` where they speak for themselves. */
  reading: string | null;
};

/** Finds values of one sort; `earlier` are those of the sentences before. Pure; offsets are those of the article. */
export type ValueCue = {
  name: string;
  find: (sentence: Sentence, publishedDays: number, earlier: readonly ValueFind[]) => ValueFind[];
};

const HEDGES: [RegExp, Qualifier][] = [
  [
    /(?<!\b(?:no|not) )(?:(?:more|larger|bigger|higher|longer|older|heavier|taller|faster|greater) than|over|above|exceeding|upwards of)$/i,
    "moreThan",
  ],
  [
    /(?<!\bno )(?:(?:less|fewer|smaller|lower|shorter|younger|lighter|cheaper|slower) than|under|below|nearly as many as)$/i,
    "lessThan",
  ],
  [/(?:at least|no fewer than|no less than|minimum of)$/i, "atLeast"],
  [/(?:up to|as many as|as much as|at most|no more than|not more than|maximum of)$/i, "atMost"],
  [
    /(?:nearly|almost|about|around|approximately|roughly|some|close to|an estimated|circa|almost another|just over|just under)$/i,
    "about",
  ],
];

/** The bound that the words right before an offset put on a value. */
export function qualifierBefore(text: string, offset: number): Qualifier {
  const before = text
    .slice(Math.max(0, offset - 32), offset)
    .trimEnd()
    .replace(/\s(?:a|an|the|another|its|their)$/i, "");
  return HEDGES.find(([pattern]) => pattern.test(before))?.[1] ?? "exact";
}

/** A find with the usual defaults. */
export function valueFind(
  at: Span,
  kind: ClaimKind,
  norm: string,
  more: Partial<Pick<ValueFind, "qualifier" | "alternatives" | "noun" | "isBlocked" | "reading">> = {},
): ValueFind {
  return {
    start: at.start,
    end: at.end,
    kind,
    norm,
    qualifier: "exact",
    alternatives: [],
    noun: null,
    isBlocked: false,
    reading: null,
    ...more,
  };
}

/** Words that keep later cues off a place without being a claim. */
export function blockedFind(at: Span): ValueFind {
  return valueFind(at, "state", "", { isBlocked: true });
}

/** The value of a claim as it leaves the engine. */
export function toExtractedValue(text: string, find: ValueFind): ExtractedValue {
  const { start, end, norm, qualifier, alternatives, reading } = find;
  const written = text.slice(start, end);
  // "2018" read as 2018 needs no words
  const isPlain = written === norm && alternatives.length === 0;
  return { text: written, start, end, norm, qualifier, alternatives, reading: isPlain ? null : reading };
}
