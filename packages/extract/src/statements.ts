import type { Article } from "./article.ts";
import type { Draft } from "./draft.ts";
import { personAt, shortName } from "./names.ts";
import type { Token } from "./tokens.ts";

/** A claim as a sentence that stands alone: with its subject, pronouns and "the two leaders" replaced, nothing corrected. */
export function stateDraft(article: Article, draft: Draft): string {
  const words = article.text.slice(draft.start, draft.end).replace(/\s+/g, " ");
  if (draft.kind === "quote") return `${draft.claimant ?? "Somebody"} said: “${words}”`;
  if (draft.identity)
    return sentence(`${draft.identity.name} is ${draft.identity.description.replace(/,$/, "")}`);
  return sentence(withSubject(article, draft, draft.value ? clauseWords(article, draft, words) : words));
}

function sentence(words: string): string {
  const trimmed = words.replace(/\s+/g, " ").trim();
  const first = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]["'”’]?$/.test(first) ? first : `${first}.`;
}

/** A value is stated with the whole of its clause. */
function clauseWords(article: Article, draft: Draft, words: string): string {
  const { clause, sentence: place, value } = draft;
  const from = clause ? place.tokens[clause.from] : undefined;
  const to = clause ? place.tokens[clause.to - 1] : undefined;
  if (!from || !to || !value || from.start > value.start || to.end < value.end || to.end - from.start > 300)
    return words;
  const start = Math.min(from.start, draft.start);
  let end = Math.max(to.end, draft.end);
  while (end > draft.end && /[\s,;:.—–“”"-]/.test(article.text.charAt(end - 1))) end--;
  return article.text.slice(start, end).replace(/[“”"]/g, "");
}

function withSubject(article: Article, draft: Draft, words: string): string {
  const { clause, sentence: place } = draft;
  const { tokens, cast } = place;
  const first = firstToken(draft, tokens);
  if (/^(?:the two leaders|the two presidents|the two men|both men)\b/i.test(words) && cast.pair)
    return words.replace(/^(?:the two \w+|both men)/i, cast.pair);
  const pronoun = replacement(words, draft);
  if (pronoun) return words.replace(/^\p{L}+(?=\s)/u, pronoun);
  if (!clause?.subject || !first) return words;
  const [from, to] = clause.subject;
  const owner = tokens[from];
  if (!owner || owner.start >= draft.start || clause.type === "purpose")
    return clause.type === "purpose" && owner
      ? `${subjectName(article, draft, from, to)} acts ${words}`
      : words;
  const verb = tokens[clause.group.from];
  const startsAtVerb = verb !== undefined && (verb.start <= first.start || first.tag === "rel");
  if (!startsAtVerb) return words;
  const predicate = words.replace(/^(?:who|which|that)\s/i, "");
  const name = subjectName(article, draft, from, to);
  return clause.type === "participial" ? `${name} is ${predicate}` : `${name} ${predicate}`;
}

function firstToken(draft: Draft, tokens: readonly Token[]): Token | undefined {
  return tokens.find((token) => token.start >= draft.start);
}

function subjectName(article: Article, draft: Draft, from: number, to: number): string {
  const { tokens, cast, persons } = draft.sentence;
  const word = tokens[from];
  if (to - from === 1 && word?.tag === "pron") {
    if (/^(?:he|she)$/.test(word.lower)) return personAt(persons, tokens, cast, word.start) ?? word.text;
    return /^(?:it|they)$/.test(word.lower) ? (cast.body ?? word.text) : word.text;
  }
  return shortName(article.text, tokens, from, to);
}

/** Who an opening "he", "it" or, within somebody's words, "I" and "we" stands for. */
function replacement(words: string, draft: Draft): string | null {
  const pronoun = /^(he|she|it|I)\s/i.exec(words)?.[1]?.toLowerCase();
  const { persons, tokens, cast } = draft.sentence;
  if (pronoun === "he" || pronoun === "she") return personAt(persons, tokens, cast, draft.start);
  if (pronoun === "it") return draft.sentence.cast.body;
  return null;
}
