import type { Span } from "@claimdesk/text";
import type { Article, Sentence } from "../article.ts";
import type { Draft } from "../draft.ts";
import { newDraft } from "../draft.ts";
import { splitClauses } from "../grammar/clauses.ts";
import { parseWords } from "../grammar/grammar.ts";
import { cutPieces } from "../grammar/pieces.ts";
import { newTree } from "../grammar/tree.ts";
import { isPreview } from "../stages/preview.ts";

const PARTING = /^[;:—–]$/;
/** Words and marks between the statements that a headline packs together. */
const JOINING = /^(?:[,;:—–]|as|after|while|amid|because|over|following|but|and)$/;
const NEARLY = 0.75;
const FEWEST_WORDS = 3;
const MOST_WORDS = 40;

/**
 * Stretches of headline, key points and captions that are no claim of their own and may still repeat what the body
 * states: those between dashes and colons where no statement was found, then the shorter ones they are made of, as
 * one headline often sums several claims up.
 */
export function findEchoes(article: Article, drafts: readonly Draft[]): Draft[] {
  const statements = Map.groupBy(
    drafts.filter((draft) => !draft.value && !draft.identity && isPreview(draft)),
    (draft) => draft.sentence,
  );
  const parsed = new Map(drafts.map(({ sentence }) => [sentence.start, sentence]));
  return article.sentences
    .filter((sentence) => isPreview({ sentence }))
    .flatMap((unparsed) => {
      const sentence = parsed.get(unparsed.start) ?? parse(unparsed);
      const own = statements.get(sentence) ?? [];
      const whole = stretchesOf(sentence, PARTING).filter((span) => !own.some((draft) => isMet(draft, span)));
      const parts = stretchesOf(sentence, JOINING).filter(
        (span) => ![...whole, ...own].some((other) => isNearlySame(other, span)),
      );
      return [...whole, ...parts].map((span) => echoOf(sentence, span));
    });
}

function stretchesOf({ tokens }: Sentence, parting: RegExp): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && !parting.test(tokens[i]?.lower ?? "")) continue;
    const words = tokens.slice(from, i).filter((token) => token.tag !== "punct" && token.tag !== "quote");
    from = i + 1;
    const [first, last] = [words[0], words.at(-1)];
    if (first && last && words.length >= FEWEST_WORDS && words.length <= MOST_WORDS)
      found.push({ start: first.start, end: last.end });
  }
  return found;
}

function isMet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isNearlySame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= NEARLY * Math.max(a.end - a.start, b.end - b.start);
}

/** The stages before parse only sentences that may hold claims; a preview without one is short. */
function parse(sentence: Sentence): Sentence {
  const tokens = parseWords(sentence, cutPieces(sentence, []));
  const tree = newTree(tokens);
  return { ...sentence, tokens, tree, clauses: splitClauses(tokens, tree) };
}

function echoOf(sentence: Sentence, span: Span): Draft {
  const clause = sentence.clauses.find((each) => {
    const verb = sentence.tokens[each.group.main];
    return verb !== undefined && verb.start >= span.start && verb.end <= span.end;
  });
  return newDraft(span, "event", sentence, { clause: clause ?? null });
}
