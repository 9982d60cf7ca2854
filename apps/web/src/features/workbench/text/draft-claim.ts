import type { ClaimKind } from "@claimdesk/domain";

const LEADING = new Set([
  "the",
  "a",
  "an",
  "and",
  "but",
  "that",
  "which",
  "who",
  "of",
  "to",
  "in",
  "on",
  "with",
  "for",
]);
const TRAILING = new Set([
  ...LEADING,
  "is",
  "was",
  "are",
  "were",
  "has",
  "have",
  "had",
  "by",
  "at",
  "from",
  "as",
  "or",
]);
const LONGEST_LABEL = 5;
const EDGE = /^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%]+$/gu;

/** A short label for selected words, to be corrected by the person: the first words that carry meaning. */
export function draftLabel(quote: string): string {
  const words = quote
    .split(/\s+/u)
    .map((word) => word.replace(EDGE, ""))
    .filter(Boolean);
  while (words.length > 1 && LEADING.has((words[0] ?? "").toLowerCase())) words.shift();
  const kept = words.slice(0, LONGEST_LABEL);
  while (kept.length > 1 && TRAILING.has((kept.at(-1) ?? "").toLowerCase())) kept.pop();
  const label = kept.join(" ").slice(0, 60);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** In order: the first form that is found in the words decides. */
const KINDS: readonly (readonly [ClaimKind, RegExp])[] = [
  ["quote", /^["“«‘][^"”»]+["”»’]?$/u],
  ["money", /[$€£¥]\s?\d|\d\s?(?:dollars?|euros?|pounds?|usd|eur)\b/iu],
  ["percent", /\d\s?(?:%|per ?cent|percentage points?)/iu],
  ["duration", /\d[\s-]?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b(?!\s?old)/iu],
  ["age", /\byears?[\s-]old\b|\baged \d/iu],
  [
    "date",
    new RegExp(
      `\\b(?:${MONTHS})\\.? \\d|\\d (?:${MONTHS})\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:19|20)\\d\\d\\b`,
      "iu",
    ),
  ],
  ["quantity", /\d/u],
];

/** What kind of claim the selected words look like. */
export function draftKind(quote: string): ClaimKind {
  return KINDS.find(([, form]) => form.test(quote.trim()))?.[0] ?? "event";
}
