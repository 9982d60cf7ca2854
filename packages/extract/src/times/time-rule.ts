import type { Span } from "@claimdesk/text";
import type { Sentence } from "../article.ts";
import { qualifierBefore } from "../cues/cue.ts";
import type { Qualifier } from "../extraction.ts";
import { claimNorm } from "./claim-norm.ts";
import { describeTime, readingOf } from "./describe-time.ts";

/** The four sorts of TIMEX3: days and longer, clock times and parts of a day, lengths, and what recurs. */
export type TimeSort = "date" | "time" | "duration" | "set";

/** A time expression. Offsets are those of the article. */
export type TimeFind = Span & {
  sort: TimeSort;
  /** Normal form by TIMEX3 (ISO 8601 with its additions: "2025-W11-WE", "PXM", "PRESENT_REF"). */
  value: string;
  /** Normal form as the value of a claim; `null` where the words are too vague or too plain to be one. */
  norm: string | null;
  qualifier: Qualifier;
  /** Other normal forms the words can have. */
  alternatives: string[];
  /** How the words were read, in one plain sentence. */
  reading: string;
};

/** A sentence as the rules see it: `text` has plain spaces and hyphens at unchanged offsets. */
export type TimeScene = {
  sentence: Sentence;
  text: string;
  publishedDays: number;
  /** What earlier rules have found. */
  found: readonly TimeFind[];
  /** Normal forms of the dates that the sentences before have named, the latest last. */
  earlier: readonly string[];
};

/** Finds time expressions of one sort in a sentence that has a `trigger`: a cheap test most sentences fail. */
export type TimeRule = { name: string; trigger: RegExp; find: (scene: TimeScene) => TimeFind[] };

type More = Partial<Pick<TimeFind, "norm" | "qualifier" | "alternatives" | "reading">> & {
  /** Why the words were read so, for the reading. */
  because?: string | null;
};

/** A find at a place of the sentence, with the norm, bound and reading that follow from its value. */
export function timeFind(
  scene: TimeScene,
  [index, length]: readonly [index: number, length: number],
  sort: TimeSort,
  value: string,
  more: More = {},
): TimeFind {
  const start = scene.sentence.start + index;
  const norm = more.norm === undefined ? claimNorm(sort, value) : more.norm;
  const qualifier = more.qualifier ?? boundBefore(scene.text, index, sort);
  const alternatives = more.alternatives ?? [];
  const words = scene.sentence.text.slice(index, index + length);
  return {
    start,
    end: start + length,
    sort,
    value,
    norm,
    qualifier,
    alternatives,
    reading:
      more.reading ??
      readingOf(
        words,
        describeTime(norm ?? value),
        qualifier,
        alternatives.map(describeTime),
        more.because ?? null,
      ),
  };
}

/** "over the next four years" says when, not that it is more. */
const STRETCH = /^(?:the\s)?(?:past|last|next|coming|first|following|previous)\s/i;

/** "by 2011" is a deadline; words such as "before" do not bound a date, hedges bound both. */
function boundBefore(text: string, index: number, sort: TimeSort): Qualifier {
  const before = text.slice(Math.max(0, index - 28), index);
  if (sort === "duration")
    return STRETCH.test(text.slice(index, index + 12))
      ? "exact"
      : /\bwithin\s$/i.test(before)
        ? "atMost"
        : qualifierBefore(text, index);
  const isLimit = /\bbefore $/i.test(before) && /^(?:the\s)?end\sof/i.test(text.slice(index, index + 12));
  if (isLimit || /\b(?:by|no later than|not later than)(?: the)? $/i.test(before)) return "atMost";
  return qualifierBefore(text, index) === "about" ? "about" : "exact";
}
