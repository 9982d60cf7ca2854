import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import type { ClaimKind } from "../extraction.ts";
import { boundedStart } from "./bounds.ts";
import type { Slot } from "./slot.ts";

const LONGEST_QUOTE = 90;

const COUNTED: Record<string, string> = {
  kill: "the number killed",
  injure: "the number injured",
  arrest: "the number arrested",
  evacuate: "the number evacuated",
  missing: "the number missing",
  infect: "the number infected",
  rescue: "the number rescued",
};

const MEASURED: Partial<Record<ClaimKind, string>> = {
  quantity: "the number",
  money: "the amount",
  percent: "the share or change",
  duration: "the length of time",
  vote: "the result",
  age: "the age",
  date: "the date",
};

/** Two values of one thing, in plain words with both: “at least 14” here, “12” there: the number killed. */
export function explainValues(article: Article, a: Slot, b: Slot): string {
  return `“${valueWords(article, a.draft)}” here, “${valueWords(article, b.draft)}” there: ${thingOf(a)}.`;
}

/** Two statements of which one denies the other. */
export function explainContrary(article: Article, a: Slot, b: Slot): string {
  return `“${ownWords(article, a.draft)}” here, “${ownWords(article, b.draft)}” there: one says the opposite of the other.`;
}

/** A value with the bound before it, as the article writes it. */
export function valueWords({ text }: Article, { value, sentence, start, end }: Draft): string {
  if (!value) return text.slice(start, end);
  return text.slice(boundedStart(text, value, sentence), value.end);
}

function ownWords({ text }: Article, { start, end }: Draft): string {
  const words = text.slice(start, end).replace(/\s+/g, " ");
  if (words.length <= LONGEST_QUOTE) return words;
  const space = words.lastIndexOf(" ", LONGEST_QUOTE);
  const cut = words.slice(0, space > 0 ? space : LONGEST_QUOTE);
  return `${cut.replace(/[\ud800-\udbff]$/, "")} …`;
}

function thingOf({ counted, draft }: Slot): string {
  const known = counted ? COUNTED[counted] : undefined;
  if (known) return known;
  if (counted) return `the ${counted}`;
  const noun = draft.value?.noun;
  if (draft.kind === "quantity" && noun) return `the number of ${noun}`;
  return MEASURED[draft.kind] ?? "the value";
}
