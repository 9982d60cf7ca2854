import type { Span } from "@claimdesk/text";
import { trimSpan } from "@claimdesk/text";
import type { Article, Sentence } from "../article.ts";
import type { Draft } from "../draft.ts";
import { newDraft } from "../draft.ts";

const MARKER = /\b(?:due to|because of|thanks to|owing to|as a (?:result|consequence) of|on account of)\s/giu;
const MOST_WORDS = 14;

/** One draft for every reason that is told in a phrase. */
export function draftCauses(article: Article, sentence: Sentence): Draft[] {
  return findReasons(article, sentence).map((span) =>
    newDraft(span, "cause", sentence, { clause: clauseAt(sentence, span.start) }),
  );
}

/**
 * "due to an injury", "thanks to a rebound in tourism": the reason with the words that make it one. "is due to …" says
 * it with its verb and is a clause; "due to fly" is a plan.
 */
export function findReasons(article: Article, sentence: Sentence): Span[] {
  const spans: Span[] = [];
  for (const found of sentence.text.matchAll(MARKER)) {
    const start = sentence.start + found.index;
    const end = endOfReason(sentence, start, start + found[0].length);
    const span = end === null ? null : trimSpan(article.text, { start, end });
    if (span) spans.push(span);
  }
  return spans;
}

/** Where the noun phrase after the marker ends, without clauses set off by a comma; `null` when none begins there. */
function endOfReason({ tokens, tree }: Sentence, marker: number, from: number): number | null {
  const first = tokens.findIndex((token) => token.start >= from);
  const token = tokens[first];
  const before = tokens.findLast((each) => each.end <= marker && each.tag !== "adv");
  if (!token || /^(?:punct|infinitive|verb)$/.test(token.tag) || before?.lemma === "be") return null;
  let head = first;
  while (tree.head(head) >= first && tree.start(tree.head(head)) >= first - 3) head = tree.head(head);
  let to = Math.max(first + 1, Math.min(tree.end(head), first + MOST_WORDS));
  const mark = tokens.findIndex((each, i) => i > first && i < to && /^[,;:()—–]$/.test(each.text));
  if (mark > first) to = mark;
  return tokens[to - 1]?.end ?? null;
}

function clauseAt({ clauses, tokens }: Sentence, offset: number): Draft["clause"] {
  return (
    clauses.findLast(
      ({ from, to }) => (tokens[from]?.start ?? 0) <= offset && (tokens[to - 1]?.end ?? 0) > offset,
    ) ?? null
  );
}
