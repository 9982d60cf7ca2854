import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { Token } from "../grammar/tokens.ts";
import { bodyAt, personAt, shortName } from "../names/names.ts";
import { stem } from "../repeats/similarity.ts";
import { PHRASAL_NOUNS } from "../words/phrasal-verbs.ts";
import { dictionaryForm, LIGHT_VERBS, nounOfVerb } from "../words/verb-nouns.ts";

/** How many words of a clause are looked at for what it is about. */
const REACH = 60;

/** How often each noun or name stands in the article, by stem. */
export type Frequencies = ReadonlyMap<string, number>;

/** Counts the nouns and names of an article. */
export function countNouns(article: Article): Frequencies {
  const counts = new Map<string, number>();
  for (const { tokens } of article.sentences) {
    for (const { tag, text } of tokens) {
      if (tag !== "noun" && tag !== "name") continue;
      const key = stem(text);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** A noun that a channel gives to speaking: "spoke by phone" is a call. */
const CHANNELS: readonly [RegExp, string][] = [
  [/\bby (?:tele)?phone\b|\bphoned\b|\bon the phone\b/i, "call"],
  [/\bby video\b/i, "video call"],
];

/** What is raised by speaking. */
const RAISED =
  /^(?:questions?|concerns?|doubts?|objections?|issues?|fears?|hopes?|alarm|points?|suspicions?|complaints?)$/;

/** What is left so has not been departed from: "left homes without power". */
const LEFT_BEHIND =
  /\b(?:without|dead|injured|wounded|homeless|stranded|damaged|unchanged|open|empty|intact|in (?:ruins|charge|tatters|place))\b/i;

/** The noun that names the event of a clause ("call", "visit", "signing"); `null` for states and light verbs without object. */
export function eventNoun(
  sentenceText: string,
  tokens: readonly Token[],
  clause: Clause | null,
): string | null {
  if (!clause) return null;
  const lemma = dictionaryForm(governedLemma(tokens, clause));
  const words = wordsBetween(sentenceText, tokens, clause);
  if (/^(?:speak|talk|discuss|call|schedule|phone)$/.test(lemma)) {
    const channel = CHANNELS.find(([pattern]) => pattern.test(words));
    if (channel) return channel[1];
  }
  const phrasal = phrasalNoun(tokens, clause, lemma);
  if (phrasal) return phrasal;
  if (lemma === "leave" && LEFT_BEHIND.test(words)) return null;
  if (LIGHT_VERBS.has(lemma) && clause.group.isPassive) return null;
  if (lemma === "raise" && RAISED.test(objectNoun(tokens, clause) ?? "")) return objectNoun(tokens, clause);
  if (LIGHT_VERBS.has(lemma)) {
    const object = objectNoun(tokens, clause);
    return object !== null && /^\p{Lu}/u.test(object) ? nounOfVerb(lemma) : object;
  }
  if (/^(?:travel|go|fly)$/.test(lemma) && !clause.group.isPassive) {
    const near = tokens.slice(clause.group.to, Math.min(clause.to, clause.group.to + REACH));
    const to = near.findIndex((token) => token.lower === "to");
    if (to >= 0 && tokens[clause.group.to + to + 1]?.tag === "name") return "visit";
  }
  return nounOfVerb(lemma);
}

/** "laid off" is a layoff, "took part" is participation. */
function phrasalNoun(tokens: readonly Token[], clause: Clause, lemma: string): string | null {
  const from = verbOf(tokens, clause) + 1;
  for (let i = from; i < Math.min(clause.to, from + 4); i++) {
    const word = tokens[i]?.lower ?? "";
    const isTimeOff = lemma === "take" && word === "off" && VAGUE_NOUNS.has(tokens[i - 1]?.lower ?? "");
    const noun =
      i === from || isTimeOff || tokens[i]?.relation === "compound:prt" || tokens[i]?.tag === "adv"
        ? PHRASAL_NOUNS.get(`${lemma} ${word}`)
        : undefined;
    // "took six months off" is no take-off
    if (noun === "take-off" && i > from) return "leave";
    if (noun) return noun;
  }
  return null;
}

function verbOf(tokens: readonly Token[], clause: Clause): number {
  const { main, to } = clause.group;
  return tokens[to]?.tag === "to" && tokens[to + 1]?.tag === "infinitive" ? to + 1 : main;
}

/** The clause whose event a draft is about: "with discussions lasting an hour" tells of the clause before. */
export function eventClause(draft: Draft): Clause | null {
  const { clause, sentence } = draft;
  if (clause?.type !== "participial" || clause.group.lemma !== "last") return clause;
  return sentence.clauses.findLast((each) => each.from < clause.from && each.type !== "relative") ?? clause;
}

/** "are scheduled to speak" is about speaking: the verb after a verb of planning counts. */
function governedLemma(tokens: readonly Token[], clause: Clause): string {
  const { lemma, to } = clause.group;
  const isReady = /^(?:able|unable|due|likely|unlikely|set|ready|willing|expected|about|free)$/.test(
    tokens[to]?.lower ?? "",
  );
  const next = tokens[isReady ? to + 1 : to];
  const after = tokens[isReady ? to + 2 : to + 1];
  const isPlanning =
    /^(?:schedule|plan|expect|intend|agree|decide|hope|aim|set|want|be|seek|begin|start|continue|decline|refuse|forecast|project|predict)$/.test(
      lemma,
    );
  return isPlanning && next?.tag === "to" && after?.tag === "infinitive" ? after.lemma : lemma;
}

function wordsBetween(sentenceText: string, tokens: readonly Token[], clause: Clause): string {
  const base = tokens[0]?.start ?? 0;
  return sentenceText.slice(
    (tokens[clause.from]?.start ?? base) - base,
    (tokens[Math.min(clause.to, clause.from + REACH) - 1]?.end ?? base) - base,
  );
}

/** The head noun of the first noun phrase after a clause's verb, with a noun before it ("job cuts"). */
function objectNoun(tokens: readonly Token[], clause: Clause): string | null {
  return headNoun(tokens, clause.group.to, clause.to);
}

/** The head of the first noun phrase in `[from, to)`: its last noun, with the noun right before it. */
function headNoun(tokens: readonly Token[], from: number, to: number): string | null {
  let head = -1;
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const token = tokens[i];
    if (!token) break;
    const isNoun = token.tag === "noun" || token.tag === "name";
    if (isNoun && !VAGUE_NOUNS.has(token.lower)) head = i;
    else if (head >= 0 && token.tag !== "possessive") break;
    else if (token.tag === "punct" || token.tag === "rel") break;
  }
  const token = tokens[head];
  if (!token) return null;
  const previous = tokens[head - 1];
  const isPair =
    head - 1 >= from && previous?.tag === "noun" && token.tag === "noun" && !VAGUE_NOUNS.has(previous.lower);
  return isPair ? `${plainWord(previous)} ${plainWord(token)}` : plainWord(token);
}

/** Nouns that name no topic: measures, and words that only carry what follows "of". */
const VAGUE_NOUNS = new Set(
  "second seconds minute minutes hour hours day days week weeks month months year years decade decades time times hundred thousand million billion trillion percent cent lot lots fact way part number beginning end rest half one ones morning afternoon evening night".split(
    " ",
  ),
);

/** A common noun in lower case; names and words like "iPhone" as they are. */
function plainWord(token: Token): string {
  return token.tag === "name" || /\p{Lu}/u.test(token.text.slice(1)) ? token.text : token.lower;
}

/** The subject of a clause in a word or two: a name's last part, or the head noun. `null` for pronouns. */
export function subjectWord(article: Article, draft: Draft): string | null {
  const { clause, sentence } = draft;
  if (!clause?.subject) return null;
  const [from, to] = clause.subject;
  const { tokens } = sentence;
  if (to - from === 1 && tokens[from]?.tag === "pron") {
    const { cast, persons } = sentence;
    const lower = tokens[from]?.lower ?? "";
    if (lower === "he" || lower === "she")
      return (
        personAt(persons, tokens, cast, tokens[from]?.start ?? 0)
          ?.split(" ")
          .at(-1) ?? null
      );
    return lower === "it" ? bodyAt(article.text, persons, tokens, cast, tokens[from]?.start ?? 0) : null;
  }
  const isCoordinated = tokens.slice(from, to).some((token) => token.lower === "and");
  if (isCoordinated && tokens.slice(from, to).filter((token) => token.tag === "name").length > 2)
    return lastNames(tokens, from, to) || headNoun(tokens, from, to);
  const name = shortName(article.text, tokens, from, to);
  const parts = name.split(/\s+/);
  if (parts.length <= 2 && /^\p{Lu}/u.test(name)) return name;
  const names = tokens.slice(from, to).filter((token) => token.tag === "name");
  if (/^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)+$/u.test(name))
    return parts.length > 2 ? (parts.at(-1) ?? name) : name;
  const coordinated = tokens.slice(from, to).some((token) => token.lower === "and") && names.length >= 2;
  if (coordinated)
    return `${names.length > 2 ? lastNames(tokens, from, to) : names.map((token) => token.text).join("–")}`;
  return headNoun(tokens, from, to) ?? names.at(-1)?.text ?? null;
}

/** "Mayor Ina Brandt and Minister Louis Hale" is "Brandt–Hale". */
function lastNames(tokens: readonly Token[], from: number, to: number): string {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const next = tokens[i + 1];
    const isLast = i === to - 1 || next?.tag === "coord" || next?.text === ",";
    if (tokens[i]?.tag === "name" && isLast) found.push(tokens[i]?.text ?? "");
  }
  return found.slice(-2).join("–");
}
