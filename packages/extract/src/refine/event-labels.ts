import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import { eventNoun, headNoun, objectNoun, subjectWord } from "../topic.ts";

const POSSESSABLE = /^(?:\p{Lu}|[a-z]+$)/u;

/** A title for an event, state, plan or cause: who, what, and the noun of the verb. */
export function eventLabel(article: Article, draft: Draft): string {
  const { clause, sentence } = draft;
  if (!clause) return fallback(draft);
  const { tokens } = sentence;
  const subject = subjectWord(article, draft);
  const object = objectNoun(tokens, clause);
  const noun = eventNoun(sentence.text, tokens, clause);
  const prefix =
    clause.group.isAhead ||
    clause.type === "purpose" ||
    /^(?:schedule|plan|expect|intend)$/.test(clause.group.lemma);
  if (clause.group.isPassive && subject) return noun ? `${subject} ${noun}` : `${subject} ${verbWord(draft)}`;
  if (clause.type === "purpose")
    return noun && object ? `${object} ${noun}` : `${object ?? noun ?? "Purpose"} purpose`;
  if (clause.group.lemma === "be" || clause.group.lemma === "become" || clause.group.lemma === "remain")
    return stateLabel(draft, subject);
  if (noun && noun === object) return subject ? `${possessive(subject)} ${noun}` : noun;
  if (noun && object) return subject ? `${subject} ${object} ${noun}` : `${object} ${noun}`;
  if (noun)
    return subject ? `${possessive(subject)} ${noun}` : prefix ? `Planned ${noun}` : `${noun} reported`;
  if (subject && object) return `${subject} ${verbWord(draft)} ${object}`;
  return subject ? `${subject} ${verbWord(draft)}` : fallback(draft);
}

/** "Brandt’s", "leaders’". */
export function possessive(name: string): string {
  if (!POSSESSABLE.test(name)) return name;
  return /(?:^|\s)[a-z]*s$/.test(name) ? `${name}’` : `${name}’s`;
}

function stateLabel(draft: Draft, subject: string | null): string {
  const { clause, sentence } = draft;
  if (!clause) return fallback(draft);
  const complement = headNoun(sentence.tokens, clause.group.to, clause.to);
  const adjective = sentence.tokens
    .slice(clause.group.to, clause.group.to + 3)
    .find((token) => token.tag === "adj");
  const words = complement ?? adjective?.lower ?? null;
  if (subject && words) return `${subject} ${words}`;
  return subject ? `${possessive(subject)} status` : (words ?? fallback(draft));
}

function verbWord(draft: Draft): string {
  const verb = draft.clause ? draft.sentence.tokens[draft.clause.group.main] : undefined;
  return verb?.lower ?? "";
}

/** The first content words of the anchor, when no subject and verb were found. */
function fallback(draft: Draft): string {
  const words = draft.sentence.tokens.filter(
    (token) => token.start >= draft.start && token.end <= draft.end && /^(?:noun|name|adj)$/.test(token.tag),
  );
  return (
    words
      .slice(0, 3)
      .map((token) => token.text)
      .join(" ") || "Statement"
  );
}
