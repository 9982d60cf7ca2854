import type { Sentence } from "../article.ts";
import type { Token } from "../grammar/tokens.ts";
import { bodyAt, personAt } from "../names/names.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { isTime, phraseAt } from "./noun-phrases.ts";
import { tokenAfter } from "./token-places.ts";
import type { Told } from "./told.ts";

const SINGULAR_THINGS = /(?:ss|us|is|ies)$/;
const LONGEST_NAME = 8;
/** How many words back in its sentence it may be. */
const FARTHEST = 120;
/** How far back the subject that "it" stands for may be. */
const SENTENCES_BACK = 2;

/**
 * Who or what a pronoun at an offset stands for; `null` when nobody fits. "It" is the subject told last, before the
 * pronoun in its sentence or in the sentence before; names are only a second choice.
 */
export function nameAt(article: Told, sentence: Sentence, pronoun: string, offset: number): string | null {
  const { persons, tokens, cast } = sentence;
  if (/^(?:he|she|his|her|him)$/.test(pronoun)) {
    const role = subjectBefore(sentence, offset, false);
    return personAt(persons, tokens, cast, offset) ?? (role ? phraseText(article, sentence, role) : null);
  }
  if (!/^(?:it|its|they|their|them)$/.test(pronoun)) return null;
  const isPlural = pronoun.startsWith("t");
  const thing = thingAt(sentence, pronoun, offset, article.before);
  const words = thing ? phraseText(article, thing.sentence, thing.phrase) : null;
  if (words) return words;
  return isPlural || pronoun === "its" ? null : bodyAt(article.text, persons, tokens, cast, offset);
}

/** The noun phrase that "it" or "they" at an offset stands for: the subject told last that agrees in number. */
export function thingAt(
  sentence: Sentence,
  pronoun: string,
  offset: number,
  before: Told["before"],
): { sentence: Sentence; phrase: NounPhrase } | null {
  const isPlural = pronoun.startsWith("t");
  let place: Sentence | undefined = sentence;
  for (let back = 0; place && back <= SENTENCES_BACK; back++) {
    if (place.role !== sentence.role && place.block !== sentence.block) return null;
    const phrase = subjectBefore(place, offset, isPlural);
    if (phrase) return { sentence: place, phrase };
    place = before.get(place.start);
  }
  return null;
}

/** The subject nearest before an offset that agrees in number and is no person. */
function subjectBefore(sentence: Sentence, offset: number, isPlural: boolean): NounPhrase | null {
  const { tokens, persons } = sentence;
  const isOwn = sentence.start <= offset && offset < sentence.end;
  const last = isOwn ? tokenAfter(tokens, offset) : tokens.length;
  const heads = tokens.slice(Math.max(0, last - FARTHEST), last);
  const subjects = heads
    .map((token, i) => ({ token, i: i + Math.max(0, last - FARTHEST) }))
    .filter(
      ({ token }) => /^nsubj/.test(token.relation) && /^(?:noun|name)$/.test(token.tag) && !isTime(token),
    );
  for (const { token, i } of isOwn ? subjects.toReversed() : subjects) {
    const isPerson = persons.some(({ from, to }) => from <= i && i < to);
    if (isPerson || looksPlural(token) !== isPlural) continue;
    const phrase = phraseOf(sentence, i);
    if (phrase) return phrase;
  }
  const phrase = isOwn ? null : phraseAt(tokens, sentence.clauses[0]?.subject?.[0] ?? 0, tokens.length);
  const head = phrase ? tokens[phrase.head] : undefined;
  const isPerson = persons.some(({ from, to }) => phrase !== null && from <= phrase.head && phrase.head < to);
  return phrase && head && !isPerson && looksPlural(head) === isPlural ? phrase : null;
}

function looksPlural(token: Token): boolean {
  if (token.tag === "name") return false;
  return (
    /^(?:people|police|men|women|children|officials)$/.test(token.lower) ||
    (token.lower.endsWith("s") && !SINGULAR_THINGS.test(token.lower))
  );
}

/** A noun with what stands right before it; `null` when it is long or itself told by a pronoun. */
function phraseOf({ tokens, tree }: Sentence, head: number): NounPhrase | null {
  let from = head;
  for (const child of tree.children(head)) {
    const token = tokens[child];
    if (child < head && token && /^(?:det|amod|compound|nmod:poss|nummod|flat)$/.test(token.relation))
      from = Math.min(from, tree.start(child));
  }
  let to = head + 1;
  while (tokens[to]?.tag === "name" && tokens[to]?.relation === "flat") to++;
  const words = tokens.slice(from, to);
  const isPronominal = words.some(
    (token) => token.tag === "pron" || /^(?:his|her|its|their)$/.test(token.lower),
  );
  return to - from > LONGEST_NAME || isPronominal ? null : { from, to, head: to - 1, of: null };
}

/** The words of a noun phrase; an "a" becomes "the", since it has been told before. */
function phraseText(article: Told, { tokens }: Sentence, { from, to }: NounPhrase): string | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const words = article.text.slice(first.start, last.end).replace(/\s+/g, " ");
  return words.replace(/^(?:a|an|the|this|that|these|those)\s/i, "the ");
}
