import type { Cast } from "../article.ts";
import type { Token } from "../grammar/tokens.ts";
import { PLACE_NAMES } from "../words/countries.ts";
import { SPEECH_FORMS } from "../words/speech-verbs.ts";
import type { NamedBody, NamedPerson } from "./names.ts";
import { firstVerb } from "./names.ts";

/** Nobody has been named yet. */
export const NOBODY: Cast = { person: null, he: null, she: null, body: null, pair: null };

/**
 * Who is named last once a sentence has been read. Its subject and its speaker count before other names, since that
 * is whom "he" and "the company" in the next sentence mostly mean.
 */
export function castAfter(
  tokens: readonly Token[],
  persons: readonly NamedPerson[],
  bodies: readonly NamedBody[],
  before: Cast,
): Cast {
  const cast = { ...before };
  const limit = firstVerb(tokens);
  const lead = leadOf(tokens, persons, limit);
  if (lead) place(cast, lead, true);
  for (const person of persons) if (person !== lead) place(cast, person, false);
  cast.pair = pairOf(tokens, persons) ?? cast.pair;
  for (const { name, to, isOblique } of bodies) {
    if (PLACE_NAMES.has(name) && cast.body !== null) continue;
    if ((to <= limit && !isOblique) || speaks(tokens, to) || cast.body === null) cast.body = name;
  }
  return cast;
}

function leadOf(
  tokens: readonly Token[],
  persons: readonly NamedPerson[],
  limit: number,
): NamedPerson | undefined {
  const speaker = persons.findLast(
    (person) => !person.isOblique && (speaks(tokens, person.from - 1) || speaks(tokens, person.to)),
  );
  return (
    speaker ??
    persons.find((person) => person.to <= limit && !person.isOblique) ??
    persons.find((person) => person.to <= limit)
  );
}

function speaks(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.tag !== "noun" && SPEECH_FORMS.has(token.lower);
}

/** The lead takes the pronoun over; others only where nobody has it yet. */
function place(cast: Cast, person: NamedPerson, isLead: boolean): void {
  if (isLead || cast.person === null) cast.person = person.name;
  if (person.gender !== "f" && (isLead || cast.he === null)) cast.he = person.name;
  if (person.gender !== "m" && (isLead || cast.she === null)) cast.she = person.name;
}

function pairOf(tokens: readonly Token[], persons: readonly NamedPerson[]): string | null {
  let pair: string | null = null;
  persons.forEach((person, i) => {
    const next = persons[i + 1];
    const isJoined =
      next !== undefined &&
      next.from - person.to < 5 &&
      tokens.slice(person.to, next.from).some((token) => token.lower === "and");
    if (isJoined) pair = `${person.name} and ${next.name}`;
  });
  return pair;
}
