import type { Span } from "@claimdesk/text";
import type { Sentence } from "../article.ts";
import type { ValueFind } from "../cues/cue.ts";
import type { Draft } from "../draft.ts";
import type { Token } from "../grammar/tokens.ts";
import { isCapitalised } from "../grammar/tokens.ts";
import { personAt } from "../names/names.ts";
import { INTENDING_VERBS, TURNING_VERBS } from "../words/antonyms.ts";
import { MONTHS, WEEKDAYS } from "../words/calendar-words.ts";
import { COUNTED_CLASSES, WORD_CLASSES } from "../words/word-classes.ts";
import { countryOf, meanings } from "./similarity.ts";

/** What a draft speaks of, in words that two drafts can be compared by. */
export type Slot = {
  draft: Draft;
  /** The meanings of its own words, without those of its value. */
  words: ReadonlySet<string>;
  /** Further meanings of who or what it is about: a subject told elsewhere, who a pronoun stands for, descriptions. */
  extra: ReadonlySet<string>;
  /** The meanings of its whole clause, without values. */
  around: ReadonlySet<string>;
  /** The meanings of its whole sentence. */
  beside: ReadonlySet<string>;
  /** The meanings of a subject that names nobody: "engine troubles". Empty where a name or pronoun is the subject. */
  agents: ReadonlySet<string>;
  /** Names in its clause, countries by their plain name, persons by their last. */
  names: ReadonlySet<string>;
  /** What is done, by class; `null` where there is no verb. */
  verb: string | null;
  /** The verb itself, for antonyms. */
  lemma: string | null;
  isTurned: boolean;
  /** What is counted, where a word right beside the value tells. */
  counted: string | null;
  /** Dates in its clause, else in its sentence, other than its own value. */
  periods: readonly string[];
  /** Values that stand among its own words. */
  inside: readonly ValueFind[];
};

/** Longer anchors and clauses are compared by their first words. */
const MOST_WORDS = 60;
const MOST_VALUES = 12;
const LEGAL_FORM = /^(?:inc|corp|corporation|ltd|plc|llc|co|company|group|ag|sa|nv)\.?$/;
const COUNTED_REACH = 5;
const TURNED_REACH = 4;

/** The slots of drafts, in their order. */
export function slotsOf(drafts: readonly Draft[]): Slot[] {
  const descriptions = describeNames(drafts);
  const places = new Map<Sentence, Place>();
  return drafts.map((draft) => {
    const place = places.get(draft.sentence) ?? placeOf(draft.sentence);
    places.set(draft.sentence, place);
    return slotOf(draft, place, descriptions);
  });
}

/** What all drafts of a sentence share. */
type Place = {
  /** What every word means, for as long as they are looked at. */
  meant: readonly (string | null)[];
  words: ReadonlySet<string>;
  dates: ValueFind[];
  amounts: ValueFind[];
};

function placeOf({ tokens, values }: Sentence): Place {
  const told = values.filter((each) => !each.isBlocked && each.norm !== "");
  const meant = meanings(tokens, 0, tokens.length);
  return {
    meant,
    words: new Set(meant.slice(0, MOST_WORDS).filter((word) => word !== null)),
    dates: told.filter((each) => each.kind === "date").slice(0, MOST_VALUES),
    amounts: told.filter((each) => each.kind !== "date").slice(0, MOST_VALUES),
  };
}

function slotOf(draft: Draft, place: Place, descriptions: ReadonlyMap<string, string[]>): Slot {
  const { sentence, clause } = draft;
  const { tokens } = sentence;
  const own = tokensIn(tokens, draft);
  const whole: Range = clause ? [clause.from, Math.min(clause.to, clause.from + MOST_WORDS)] : own;
  const names = namesIn(tokens, whole);
  const extra = new Set<string>();
  for (const name of subjectNames(draft)) {
    names.add(name);
    extra.add(name);
  }
  if (clause?.subject) for (const word of wordsIn(place, clause.subject, draft)) extra.add(word);
  for (const name of [...namesIn(tokens, own), ...names])
    for (const word of descriptions.get(name) ?? []) extra.add(word);
  return {
    draft,
    words: wordsIn(place, own, draft),
    extra,
    around: wordsIn(place, whole, draft),
    beside: place.words,
    agents: agentsOf(draft, place),
    names,
    ...verbOf(draft),
    counted: countedOf(draft, place, whole),
    periods: periodsOf(draft, place.dates),
    inside: place.amounts.filter((each) => each.start >= draft.start && each.end <= draft.end),
  };
}

type Range = [from: number, to: number];

/** The words by which identities describe those they name. */
function describeNames(drafts: readonly Draft[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { identity, sentence, ...draft } of drafts) {
    if (!identity) continue;
    const name = identity.name.toLowerCase().split(" ").at(-1) ?? "";
    if (found.has(name)) continue;
    const [from, to] = tokensIn(sentence.tokens, draft);
    found.set(
      name,
      meanings(sentence.tokens, from, to).filter((word) => word !== null),
    );
  }
  return found;
}

/** The tokens `[from, to)` that lie in a span, at most {@link MOST_WORDS}. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): Range {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && to - low < MOST_WORDS && (tokens[to]?.start ?? end) < end) to++;
  return [low, to];
}

function wordsIn({ meant }: Place, [from, to]: Range, { value, sentence }: Draft): Set<string> {
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    const word = meant[i];
    const token = sentence.tokens[i];
    if (!word || !token || (value && token.start < value.end && value.start < token.end)) continue;
    if (!isCalendar(token) && !/^\P{L}*\p{N}/u.test(token.lower)) found.add(word);
  }
  return found;
}

function namesIn(tokens: readonly Token[], [from, to]: Range): Set<string> {
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    const isNext = next !== undefined && token !== undefined && next.start === token.end + 1;
    // "Python 3.0" and "Flight 370" are names to their last digit
    if (isNext && isCapitalised(token) && !isCalendar(token) && /^\p{N}/u.test(next.lower))
      found.add(next.lower);
    if (!token || !isNameWord(token)) continue;
    const country = countryOf(token.lower);
    if (country) found.add(country);
    else if (!isNext || !isNameWord(next)) found.add(token.lower.replace(/\./g, ""));
  }
  return found;
}

function isNameWord(token: Token): boolean {
  const { tag, lower } = token;
  return (
    tag === "name" &&
    isCapitalised(token) &&
    !isCalendar(token) &&
    !LEGAL_FORM.test(lower) &&
    !WORD_CLASSES.has(lower)
  );
}

function isCalendar({ lower }: Token): boolean {
  return MONTHS.has(lower) || WEEKDAYS.has(lower);
}

function agentsOf(draft: Draft, place: Place): Set<string> {
  const subject = draft.clause?.subject;
  if (!subject) return new Set();
  const words = draft.sentence.tokens.slice(...subject);
  const isNamed = words.some(({ tag }) => tag === "name" || tag === "pron" || tag === "rel");
  return isNamed ? new Set() : wordsIn(place, subject, draft);
}

/** Whom "he", "she" and "I" stand for, by last name. */
function subjectNames({ clause, sentence, claimant }: Draft): string[] {
  const subject = clause?.subject;
  if (!subject || subject[1] - subject[0] !== 1) return [];
  const token = sentence.tokens[subject[0]];
  const lastName = (name: string | null): string[] => {
    const last = name?.toLowerCase().split(" ").at(-1);
    return last ? [last] : [];
  };
  if (token?.lower === "i" || token?.lower === "we") return lastName(claimant);
  if (token?.lower !== "he" && token?.lower !== "she") return [];
  return lastName(personAt(sentence.persons, sentence.tokens, sentence.cast, token.start));
}

function verbOf({ clause, sentence }: Draft): Pick<Slot, "verb" | "lemma" | "isTurned"> {
  if (!clause) return { verb: null, lemma: null, isTurned: false };
  let { lemma, isNegated: isTurned } = clause.group;
  const isTurning = TURNING_VERBS.has(lemma);
  const governed =
    isTurning || INTENDING_VERBS.has(lemma)
      ? governedVerb(sentence.tokens, clause.group.to, clause.to)
      : null;
  if (governed) {
    lemma = governed;
    if (isTurning) isTurned = !isTurned;
  }
  return { verb: WORD_CLASSES.get(lemma) ?? lemma, lemma, isTurned };
}

/** "refused to sign", "denied having taken": the verb right behind. */
function governedVerb(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < Math.min(to, from + TURNED_REACH); i++) {
    const token = tokens[i];
    if (!token || /^(?:noun|name|num|det)$/.test(token.tag)) return null;
    if (/^(?:infinitive|gerund|verb|participle)$/.test(token.tag)) return token.lemma;
  }
  return null;
}

/** The nearest word in the clause, else right before, that tells what is counted, as "killed" beside 14. */
function countedOf({ value, sentence }: Draft, { meant }: Place, clause: Range): string | null {
  if (!value) return null;
  const [at] = tokensIn(sentence.tokens, value);
  return (
    nearestCounted(sentence.tokens, meant, clause, value) ??
    nearestCounted(sentence.tokens, meant, [Math.max(0, at - COUNTED_REACH), at], value)
  );
}

function nearestCounted(
  tokens: readonly Token[],
  meant: Place["meant"],
  [from, to]: Range,
  value: Span,
): string | null {
  let best: string | null = null;
  let nearest = Infinity;
  for (let i = from; i < to; i++) {
    const [word, token] = [meant[i], tokens[i]];
    if (!word || !token || !COUNTED_CLASSES.has(word)) continue;
    const distance = Math.max(value.start - token.end, token.start - value.end, 0);
    if (distance < nearest) {
      best = word;
      nearest = distance;
    }
  }
  return best;
}

function periodsOf({ clause, sentence, value }: Draft, dates: readonly ValueFind[]): string[] {
  const others = dates.filter((each) => each.start !== value?.start);
  const from = clause ? sentence.tokens[clause.from]?.start : undefined;
  const to = clause ? sentence.tokens[clause.to - 1]?.end : undefined;
  const inside = others.filter((each) => each.start >= (from ?? 0) && each.end <= (to ?? Infinity));
  return (inside.length > 0 ? inside : others).map((each) => each.norm);
}
