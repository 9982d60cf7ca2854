import type { Article, Sentence } from "../article.ts";
import { bodyAt, personAt } from "../names.ts";
import type { Token } from "../tokens.ts";
import { isTime } from "./noun-phrases.ts";

const SINGULAR_THINGS = /(?:ss|us|is|ies)$/;
const LONGEST_NAME = 8;
/** How far back the subject that "it" stands for may be. */
const SENTENCES_BACK = 2;

/** The sentence before each sentence of an article. */
export type Before = ReadonlyMap<Sentence, Sentence>;

/** Links every sentence to the one before it. */
export function sentencesBefore(article: Article): Before {
  const before = new Map<Sentence, Sentence>();
  article.sentences.forEach((sentence, i) => {
    const previous = article.sentences[i - 1];
    if (previous && i > 0) before.set(sentence, previous);
  });
  return before;
}

/**
 * Who or what a pronoun at an offset stands for; `null` when nobody fits. "It" is the subject told last, before the
 * pronoun in its sentence or in the sentence before; names are only a second choice.
 */
export function nameAt(
  article: Article,
  sentence: Sentence,
  pronoun: string,
  offset: number,
  before: Before,
): string | null {
  const { persons, tokens, cast } = sentence;
  if (/^(?:he|she|his|her|him)$/.test(pronoun)) return personAt(persons, tokens, cast, offset);
  if (!/^(?:it|its|they|their|them)$/.test(pronoun)) return null;
  const isPlural = pronoun.startsWith("t");
  const thing = thingBefore(article, sentence, offset, isPlural, before);
  if (thing) return thing;
  return isPlural || pronoun === "its" ? null : bodyAt(article.text, persons, tokens, cast, offset);
}

function thingBefore(
  article: Article,
  sentence: Sentence,
  offset: number,
  isPlural: boolean,
  before: Before,
): string | null {
  let place: Sentence | undefined = sentence;
  for (let back = 0; place && back <= SENTENCES_BACK; back++) {
    if (place.role !== sentence.role) return null;
    const found = subjectBefore(article, place, offset, isPlural);
    if (found) return found;
    place = before.get(place);
  }
  return null;
}

/** The subject nearest before an offset that agrees in number and is no person. */
function subjectBefore(
  article: Article,
  sentence: Sentence,
  offset: number,
  isPlural: boolean,
): string | null {
  const { tokens, persons } = sentence;
  const isOwn = sentence.start <= offset && offset < sentence.end;
  const heads = isOwn ? tokens.filter((token) => token.end <= offset) : tokens;
  const subjects = heads
    .map((token, i) => ({ token, i }))
    .filter(
      ({ token }) => /^nsubj/.test(token.relation) && /^(?:noun|name)$/.test(token.tag) && !isTime(token),
    );
  const main = isOwn ? subjects.toReversed() : subjects;
  for (const { token, i } of main) {
    const isPerson = persons.some(({ from, to }) => from <= i && i < to);
    if (isPerson || looksPlural(token) !== isPlural) continue;
    return phraseText(article, sentence, i);
  }
  return null;
}

function looksPlural(token: Token): boolean {
  if (token.tag === "name") return false;
  return (
    /^(?:people|police|men|women|children|officials)$/.test(token.lower) ||
    (token.lower.endsWith("s") && !SINGULAR_THINGS.test(token.lower))
  );
}

/** The words of a noun phrase up to its head; an "a" becomes "the", since it has been told before. */
function phraseText(article: Article, { tokens, tree }: Sentence, head: number): string | null {
  let from = head;
  for (const child of tree.children(head)) {
    const token = tokens[child];
    if (child < head && token && /^(?:det|amod|compound|nmod:poss|nummod|flat)$/.test(token.relation))
      from = Math.min(from, tree.start(child));
  }
  let to = head + 1;
  while (tokens[to]?.tag === "name" && tokens[to]?.relation === "flat") to++;
  if (
    to - from > LONGEST_NAME ||
    tokens
      .slice(from, to)
      .some((token) => token.tag === "pron" || /^(?:his|her|its|their)$/.test(token.lower))
  )
    return null;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const words = article.text.slice(first.start, last.end).replace(/\s+/g, " ");
  return words.replace(/^(?:a|an|the|this|that|these|those)\s/i, "the ");
}
