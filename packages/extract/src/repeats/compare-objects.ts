import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import { INTENDING_VERBS } from "../words/antonyms.ts";
import { WORD_CLASSES } from "../words/word-classes.ts";
import { meanings } from "./similarity.ts";

const LONGEST_OBJECT = 12;
const GOVERNED_REACH = 4;

type ObjectPhrase = { words: string; head: string; preposition: string | null; verb: string };

/** What a repeat says is done to another object than the claim does: “the ceasefire proposal” for “the war”. */
export function objectChange(article: Article, draft: Draft, repeat: Draft): string | null {
  if (draft.value || repeat.value) return null;
  const [own, other] = [objectOf(article, draft), objectOf(article, repeat)];
  if (!own || !other || own.verb !== other.verb || own.preposition !== other.preposition) return null;
  return own.head === other.head ? null : `changes what it is about (“${other.words}” for “${own.words}”)`;
}

/** The noun phrase right behind the verb, with the meaning of its last noun. */
function objectOf({ text }: Article, { clause, sentence, end }: Draft): ObjectPhrase | null {
  if (!clause || clause.group.isPassive) return null;
  const { tokens } = sentence;
  const verb = deedOf(sentence.tokens, clause.group);
  let from = verb.to;
  const preposition = tokens[from]?.tag === "prep" ? (tokens[from]?.lower ?? null) : null;
  if (preposition) from++;
  let to = from;
  while (to < Math.min(tokens.length, from + LONGEST_OBJECT) && isNominal(tokens[to]?.tag)) to++;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to === from || last.start >= end || !/^(?:noun|name)$/.test(last.tag)) return null;
  const head = meanings(tokens, from, to).findLast((word) => word !== null);
  return head ? { words: text.slice(first.start, last.end), head, preposition, verb: verb.name } : null;
}

type Verb = { name: string; to: number };

/** "planned to discuss" discusses. */
function deedOf(tokens: Draft["sentence"]["tokens"], { lemma, to }: { lemma: string; to: number }): Verb {
  if (INTENDING_VERBS.has(lemma)) {
    for (let i = to; i < Math.min(tokens.length, to + GOVERNED_REACH); i++) {
      const token = tokens[i];
      if (tokens[i - 1]?.tag === "to" && token)
        return { name: WORD_CLASSES.get(token.lemma) ?? token.lemma, to: i + 1 };
    }
  }
  return { name: WORD_CLASSES.get(lemma) ?? lemma, to };
}

function isNominal(tag: string | undefined): boolean {
  return tag !== undefined && /^(?:det|adj|noun|name|num|possessive|quote)$/.test(tag);
}
