import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import { stem } from "../similarity.ts";
import type { Frequencies } from "../topic.ts";
import { countNouns, eventClause, eventNoun, subjectWord } from "../topic.ts";
import { eventLabel } from "./event-labels.ts";
import { valueLabel } from "./value-labels.ts";

const MOST_WORDS = 5;

/** Names every claim in two to five words, each name once in the article. */
export function labelDrafts(article: Article, drafts: Draft[]): Draft[] {
  const frequencies = countNouns(article);
  const ahead = new Set(drafts.filter(isAhead).map((draft) => nounOf(draft)));
  const used = new Map<string, number>();
  for (const draft of drafts) {
    const plain = labelOf(article, draft, frequencies);
    const noun = nounOf(draft);
    const isPrior = noun !== null && ahead.has(noun) && !isAhead(draft) && isPast(draft);
    const label = tidy(isPrior && !/^prior\b/i.test(plain) ? `Prior ${lowerFirst(plain)}` : plain);
    draft.label = unique(article, draft, label, used);
    used.set(draft.label.toLowerCase(), 1);
  }
  return drafts;
}

function labelOf(article: Article, draft: Draft, frequencies: Frequencies): string {
  const { identity } = draft;
  if (identity) {
    const words =
      identity.description
        .replace(/^(?:the|a|an|its|his|her|their)\s/i, "")
        .split(/\s+(?:of|for|at|in)\s/)[0]
        ?.split(/\s+/) ?? [];
    const name = identity.name.split(/\s+/);
    return identity.isPerson
      ? `${name.at(-1)}’s role`
      : `${name.slice(0, 2).join(" ")} as ${words.slice(-2).join(" ")}`;
  }
  if (draft.kind === "quote") return quoteLabel(draft, frequencies);
  return draft.value ? valueLabel(article, draft, draft.value, frequencies) : eventLabel(article, draft);
}

function quoteLabel(draft: Draft, frequencies: Frequencies): string {
  const speaker = draft.claimant?.split(/\s+/).at(-1);
  let topic = "";
  let best = 1;
  for (const token of draft.sentence.tokens) {
    if (token.start < draft.start || token.end > draft.end || (token.tag !== "noun" && token.tag !== "name"))
      continue;
    const count = frequencies.get(stem(token.text)) ?? 0;
    if (count > best) {
      topic = token.tag === "name" ? token.text : token.lower;
      best = count;
    }
  }
  if (!speaker) return topic ? `Quotation on ${topic}` : "Unattributed quotation";
  return topic ? `${speaker} on ${topic}` : `${speaker} quote`;
}

function nounOf(draft: Draft): string | null {
  return eventNoun(draft.sentence.text, draft.sentence.tokens, eventClause(draft));
}

function isAhead(draft: Draft): boolean {
  const group = draft.clause?.group;
  return group !== undefined && (group.isAhead || /^(?:schedule|plan|expect|intend|set)$/.test(group.lemma));
}

/** Told in the past tense. */
function isPast(draft: Draft): boolean {
  const clause = eventClause(draft);
  const { sentence } = draft;
  const verb = clause ? sentence.tokens[clause.group.from] : undefined;
  return (
    verb !== undefined &&
    (verb.tag === "verb" || verb.lower === "had") &&
    verb.lower !== verb.lemma &&
    !verb.lower.endsWith("s")
  );
}

function lowerFirst(label: string): string {
  const [first = ""] = label.split(" ");
  return first === first.toUpperCase() && first.length > 1
    ? label
    : /^\p{Lu}[\p{Ll}-]+$/u.test(first)
      ? label.charAt(0).toLowerCase() + label.slice(1)
      : label;
}

function tidy(label: string): string {
  const words = label.trim().split(/\s+/).slice(0, MOST_WORDS);
  while (words.length > 1 && /^(?:of|in|on|as|the|a|and|to|for)$/i.test(words.at(-1) ?? "")) words.pop();
  const joined = words.join(" ");
  // "iPhone" keeps its small letter
  return /^\p{Ll}\p{Lu}/u.test(joined) ? joined : joined.charAt(0).toUpperCase() + joined.slice(1);
}

function unique(article: Article, draft: Draft, label: string, used: Map<string, number>): string {
  if (!used.has(label.toLowerCase())) return label;
  const actor = subjectWord(article, draft);
  const tries = [
    actor && !label.toLowerCase().includes(actor.toLowerCase()) ? `${actor} ${lowerFirst(label)}` : null,
    draft.claimant ? `${label} by ${draft.claimant.split(/\s+/).at(-1)}` : null,
    draft.value ? `${label}: ${article.text.slice(draft.value.start, draft.value.end)}` : null,
  ];
  const free = tries.find((each) => each !== null && !used.has(each.toLowerCase()));
  if (free) return free;
  let number = (used.get(label.toLowerCase()) ?? 1) + 1;
  while (used.has(`${label} ${number}`.toLowerCase())) number++;
  used.set(label.toLowerCase(), number);
  return `${label} ${number}`;
}
