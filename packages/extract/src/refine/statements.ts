import type { Span } from "@claimdesk/text";
import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import { bodyAt, personAt, pronounGender, shortName } from "../names.ts";

const LONGEST_CLAUSE = 300;
const PAIR = /^(?:the two (?:leaders|presidents|men|women|ministers|sides)|both (?:leaders|men|women))\b/i;
const LOOSE_END = /\s(?:that|and|but|or|who|which|to|as|because|by|while|when|with|if|of|for|in)$/i;

/** A claim as a sentence that stands alone: with its subject, pronouns and "the two leaders" replaced, nothing corrected. */
export function stateDraft(article: Article, draft: Draft): string {
  const words = article.text.slice(draft.start, draft.end).replace(/\s+/g, " ");
  if (draft.kind === "quote") return `${draft.claimant ?? "Somebody"} said: “${words}”`;
  if (draft.identity)
    return sentence(`${draft.identity.name} is ${draft.identity.description.replace(/,$/, "")}`);
  return sentence(withSubject(article, draft, statedSpan(article, draft)));
}

function sentence(words: string): string {
  const trimmed = words
    .replace(/\s+/g, " ")
    .trim()
    .replace(LOOSE_END, "")
    .replace(/[,;:]$/, "");
  const first = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]["'”’]?$/.test(first) ? first : `${first}.`;
}

/** The words a statement is made from: those of the draft, or for a value the whole of its clause. */
function statedSpan(article: Article, draft: Draft): Span {
  const { clause, sentence: place, value } = draft;
  const from = clause ? place.tokens[clause.from] : undefined;
  const to = clause ? place.tokens[clause.to - 1] : undefined;
  if (!from || !to || !value) return draft;
  const isAround = from.start <= value.start && to.end >= value.end;
  if (!isAround || to.end - from.start > LONGEST_CLAUSE) return draft;
  const start = Math.min(from.start, draft.start);
  let end = Math.max(to.end, draft.end);
  while (end > draft.end && /[\s,;:.—–“”"-]/.test(article.text.charAt(end - 1))) end--;
  return { start, end };
}

function withSubject(article: Article, draft: Draft, span: Span): string {
  const { clause, sentence: place } = draft;
  const { tokens, cast } = place;
  const words = article.text.slice(span.start, span.end).replace(/[“”"]/g, "");
  if (PAIR.test(words) && cast.pair) return words.replace(PAIR, cast.pair);
  const pronoun = /^(he|she|it)\s/i.exec(words)?.[1]?.toLowerCase();
  if (pronoun)
    return `${nameOf(article, draft, pronoun, span.start) ?? words.slice(0, pronoun.length)}${words.slice(pronoun.length)}`;
  if (/^(?:I|we|our|my)\b/i.test(words) && draft.claimant) return `${draft.claimant} said: “${words}”`;
  const verb = clause ? tokens[clause.group.from] : undefined;
  if (!clause?.subject || !verb || verb.start >= span.end) return words;
  const name = subjectName(article, draft, clause.subject);
  if (clause.type === "purpose") return `The aim of ${name} is ${words}`;
  const owner = tokens[clause.subject[0]];
  const isOwn = owner !== undefined && owner.start >= span.start && clause.type !== "relative";
  const isToldLater = verb.start > span.start && clause.type !== "relative";
  if (isOwn || isToldLater) return words;
  const isOwnRelative = owner !== undefined && clause.type === "relative" && clause.subject[1] > clause.from;
  if (isOwnRelative) return words;
  const predicate = article.text.slice(Math.max(verb.start, span.start), span.end).replace(/[“”"]/g, "");
  if (clause.type !== "participial") return `${name} ${predicate}`;
  return `${name} ${/^(?:we|they)$|[^s’]s$|\sand\s/i.test(name) ? "are" : "is"} ${predicate}`;
}

function subjectName(article: Article, draft: Draft, [from, to]: [number, number]): string {
  const { tokens } = draft.sentence;
  const word = tokens[from];
  if (to - from === 1 && word?.tag === "pron")
    return nameOf(article, draft, word.lower, word.start) ?? word.text;
  return shortName(article.text, tokens, from, to);
}

/** Who a pronoun at an offset stands for; `null` when nobody fits. */
function nameOf(article: Article, draft: Draft, pronoun: string, offset: number): string | null {
  const { persons, tokens, cast } = draft.sentence;
  if (pronoun === "he" || pronoun === "she")
    return personAt(persons, tokens, cast, offset, pronounGender(pronoun));
  return pronoun === "it" ? bodyAt(article.text, persons, tokens, cast, offset) : null;
}
