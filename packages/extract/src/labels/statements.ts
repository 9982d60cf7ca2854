import type { Span } from "@claimdesk/text";
import type { Sentence } from "../article.ts";
import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { personAt } from "../names/names.ts";
import { stateAge } from "./age-statements.ts";
import { stateIdentity } from "./identity-statements.ts";
import { nameAt } from "./pronoun-names.ts";
import { plainSpan, sentenceOf, wordsWithoutFrames } from "./statement-words.ts";
import { chunkStart, subjectRange } from "./subject-range.ts";
import { tokenAfter, tokenFrom } from "./token-places.ts";
import type { Told } from "./told.ts";

const LONGEST = 320;
const PAIR =
  /^(?:the two (?:leaders|presidents|men|women|ministers|sides)|both (?:leaders|men|women|sides))\b/i;
const FIRST_PERSON = /^(?:I|we|our|my|us|you|your)\b/i;
const LOOSE_START = /^(?:punct|quote|coord|that|rel)$/;
/** A sentence that begins with one of these, or without a verb, tells only half. */
const HALF_START = /^(?:verb|aux|modal|participle|gerund|rel|to|infinitive|punct|quote)$/;
const PRONOUN =
  /^(?:i|you|he|she|it|we|they|this|that|these|those|there|who|which|what|one|some|many|all|both|each)$/;
const LOOSE_SUBS = /^(?:after|before|because|as|since|when|while|although|though|that|where|whereas)$/;
const FINITE = /^(?:verb|aux|modal)$/;

/**
 * A claim as a sentence that stands alone: its clause made whole, with its subject, pronouns and "the two leaders"
 * replaced, attributions left out, nothing corrected.
 */
export function stateDraft(article: Told, draft: Draft): string {
  const words = article.text.slice(draft.start, draft.end).replace(/\s+/g, " ");
  if (draft.kind === "quote") return quoted(draft, words);
  if (draft.identity) return stateIdentity(article, draft);
  if (FIRST_PERSON.test(words) && draft.claimant) return quoted(draft, words);
  const age = stateAge(article, draft);
  if (age) return age;
  const range = statedRange(draft);
  const stated = range ? stateClause(article, draft, range, 0) : null;
  const whole = [stated, wholeSentence(article, draft)].find(
    (each) => each && holdsValue(article, draft, each),
  );
  const statement = sentenceOf(whole ?? (draft.sentence.text.length > LONGEST ? words : draft.sentence.text));
  return tells(statement, words) ? statement : sentenceOf(withoutRelative(words));
}

/** Whether a statement is about the words it was made for: half of their longer words stand in it. */
function tells(statement: string, words: string): boolean {
  const said = new Set(longWords(statement));
  const own = longWords(words);
  return own.filter((word) => said.has(word)).length * 2 >= own.length;
}

function longWords(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

/** "Ann Brandt, who leads the team" as a sentence. */
function withoutRelative(words: string): string {
  return words.replace(/^(\p{L}[^,]{1,80}), (?:who|which) /u, "$1 ");
}

function holdsValue(article: Told, { value }: Draft, words: string): boolean {
  if (!value) return true;
  const told = article.text.slice(value.start, value.end).replace(/[“”"]/g, "").replace(/\s+/g, " ");
  return words.includes(told);
}

function quoted({ claimant }: Draft, words: string): string {
  const said = words.replace(/[.,;:\s]+$/, "");
  return `${claimant ?? "Somebody"} said: “${/[!?…]$/.test(said) ? said : `${said}.`}”`;
}

type Range = { from: number; to: number; clause: Clause | null };

/** The tokens a statement is made from: those of the draft, or for a value the whole of its clause. */
function statedRange({ clause, sentence, value, start, end }: Draft): Range | null {
  const { tokens } = sentence;
  const first = tokenAfter(tokens, start);
  const last = tokenFrom(tokens, end);
  if (last <= first) return null;
  const head = tokens[clause?.from ?? -1];
  const tail = tokens[(clause?.to ?? 0) - 1];
  const isAround = clause && value && head && tail && head.start <= value.start && tail.end >= value.end;
  if (!isAround || tail.end - head.start > LONGEST) return { from: first, to: last, clause };
  return { from: Math.min(first, clause.from), to: Math.max(last, clause.to), clause };
}

/** `null` when no sentence comes of it. */
function stateClause(article: Told, draft: Draft, range: Range, depth: number): string | null {
  const { sentence } = draft;
  const { tokens } = sentence;
  const { clause } = range;
  let { from } = range;
  from = afterLooseStart(sentence, from, range.to);
  if (!tokens.slice(from, range.to).some((token) => FINITE.test(token.tag))) return null;
  if (!clause) return standsAlone(sentence, from, range.to) ? told(article, draft, from, range.to) : null;
  if (isInFrame(article, sentence, clause.group.main) || isConditional(sentence, clause)) return null;
  if (clause.type === "participial" || clause.type === "purpose")
    return stateWithParent(article, draft, { ...range, from }, depth);
  const subject = subjectRange(sentence, clause);
  if (subject && isInFrame(article, sentence, subject[0])) return null;
  const isRelative = clause.type === "relative" && /^(?:rel|that)$/.test(tokens[clause.from]?.tag ?? "");
  if (subject && !isRelative && subject[0] < clause.group.from && subject[1] > from) {
    const start = openingAt(sentence, Math.min(from, wholeStart(sentence, subject[0])));
    const comma = clause.group.from - 1;
    const isCut =
      tokens[comma]?.text === "," && !tokens.slice(start, comma).some((token) => token.tag === "punct");
    if (!isCut || comma <= start) return told(article, draft, start, range.to);
    return `${told(article, draft, start, comma)} ${wordsWithoutFrames(article, sentence, { from: comma + 1, to: range.to })}`;
  }
  const there = tokens[clause.group.from - 1];
  if (there?.lower === "there") return told(article, draft, clause.group.from - 1, range.to);
  if (from < clause.group.from && !isRelative && standsAlone(sentence, from, range.to))
    return told(article, draft, from, range.to);
  const name = subject ? subjectText(article, draft, subject) : null;
  if (!name || !clause.group.isFinite || subject === null || subject[0] >= clause.group.to) return null;
  const verb = verbStart(sentence, clause);
  return `${name} ${wordsWithoutFrames(article, sentence, { from: Math.max(verb, Math.min(from, verb)), to: range.to })}`;
}

/** "…, killing 12", "to present a plan": told with the clause they hang on, up to their end. */
function stateWithParent(article: Told, draft: Draft, range: Range, depth: number): string | null {
  const { sentence } = draft;
  const { tokens } = sentence;
  const { clause } = range;
  if (!clause || depth > 2) return null;
  const parent = sentence.clauses.findLast(
    (each) => each.from < clause.from && each !== clause && each.group.from < clause.group.from,
  );
  const start = tokens[parent?.from ?? 0]?.start ?? 0;
  const end = tokens[range.to - 1]?.end ?? 0;
  if (parent && end - start <= LONGEST)
    return stateClause(article, draft, { from: parent.from, to: range.to, clause: parent }, depth + 1);
  return null;
}

/** The words of a range, its first pronoun or "the two leaders" replaced. */
function told(article: Told, draft: Draft, from: number, to: number): string {
  const { sentence, claimant } = draft;
  const { tokens, cast } = sentence;
  const words = withPerson(sentence, wordsWithoutFrames(article, sentence, { from, to }), from);
  if (FIRST_PERSON.test(words) && claimant) return quoted(draft, words);
  if (PAIR.test(words) && cast.pair) return words.replace(PAIR, cast.pair);
  const first = tokens[from];
  const pronoun = /^(he|she|it|they|his|her|its|their)\s/i.exec(words)?.[1];
  if (!first || !pronoun || /^it\s(?:is|was|will be|would be)\s\w+\s(?:that|to|whether|how)\b/i.test(words))
    return words;
  const name = nameAt(article, sentence, pronoun.toLowerCase(), first.start);
  if (!name) return words;
  const isOwner =
    /^(?:his|its|their)$/i.test(pronoun) ||
    (/^her$/i.test(pronoun) && /^(?:noun|adj|name)$/.test(tokens[from + 1]?.tag ?? ""));
  const rest = words.slice(pronoun.length);
  return `${name}${isOwner ? (name.endsWith("s") && name === name.toLowerCase() ? "’" : "’s") : ""}${rest}`;
}

/** "his" and "him" further on as the name they stand for, where the words name nobody it could be. */
function withPerson(sentence: Sentence, words: string, from: number): string {
  const later = /(?<=\s)(he|she|his|him)(?=[\s.,;]|$)/u.exec(words);
  const word = later?.[1];
  if (!later || !word || /^(?:he|she|his|her)\s/i.test(words)) return words;
  if (sentence.persons.some((person) => words.includes(person.name.split(" ").at(-1) ?? person.name)))
    return words;
  const offset = (sentence.tokens[from]?.start ?? sentence.start) + later.index;
  const name = personAt(sentence.persons, sentence.tokens, sentence.cast, offset);
  if (!name || words.includes(name)) return words;
  return `${words.slice(0, later.index)}${name}${word === "his" ? "’s" : ""}${words.slice(later.index + word.length)}`;
}

/** Without marks, conjunctions and the like at the front; "if" and "unless" change what is told and stay. */
function afterLooseStart({ tokens }: Sentence, from: number, to: number): number {
  let at = from;
  while (at < to - 1) {
    const token = tokens[at];
    const isLoose =
      LOOSE_START.test(token?.tag ?? "") || (token?.tag === "sub" && LOOSE_SUBS.test(token.lower));
    if (!isLoose) break;
    at++;
  }
  return at;
}

function standsAlone({ tokens }: Sentence, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  if (/^(?:that|which|who|whose)$/.test(words[0]?.lower ?? "")) return false;
  return (
    words.length > 2 && !HALF_START.test(words[0]?.tag ?? "") && words.some((token) => FINITE.test(token.tag))
  );
}

/** Words that only say who says something hold no claim's subject or verb. */
function isInFrame(article: Told, sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token) return false;
  return (article.saidIn.get(sentence.start) ?? []).some(
    ({ frame }) => frame.start <= token.start && token.end <= frame.end,
  );
}

/** "if the talks fail" asserts nothing by itself. */
function isConditional({ tokens }: Sentence, clause: Clause): boolean {
  return [tokens[clause.from], tokens[clause.from - 1]].some((token) =>
    /^(?:if|unless|until|whether)$/.test(token?.lower ?? ""),
  );
}

/** "Built in 1974, the dam …": the verb at the front of a sentence belongs to it. */
function openingAt({ tokens }: Sentence, start: number): number {
  return start === 1 && tokens[0]?.tag === "participle" ? 0 : start;
}

/** Where the noun phrase that holds a token begins, with its "the". */
function wholeStart({ tokens }: Sentence, from: number): number {
  const isOpen = tokens[from]?.tag === "det" || PRONOUN.test(tokens[from]?.lower ?? "");
  return isOpen ? from : Math.max(chunkStart(tokens, from), from - 5);
}

function verbStart({ tokens }: Sentence, clause: Clause): number {
  let at = clause.group.from;
  while (at > clause.from && tokens[at - 1]?.tag === "adv") at--;
  return at;
}

/** The subject as written, up to the first comma; a pronoun as the name it stands for. */
function subjectText(article: Told, draft: Draft, [from, to]: [number, number]): string | null {
  const { sentence } = draft;
  const { tokens } = sentence;
  const word = tokens[from];
  if (to - from === 1 && word && (word.tag === "pron" || word.tag === "rel"))
    return nameAt(article, sentence, word.lower, word.start);
  if (tokens.slice(from, to).some((token) => token.tag === "modal" || token.tag === "aux")) return null;
  let start = from;
  while (start < to - 1 && /^(?:prep|punct|quote|coord|sub|that)$/.test(tokens[start]?.tag ?? "")) start++;
  let end = start + 1;
  while (end < to && tokens[end]?.tag !== "punct" && tokens[end]?.tag !== "rel") end++;
  return told(article, draft, wholeStart(sentence, start), end) || null;
}

/** The sentence around a claim without the words that say who says it. */
function wholeSentence(article: Told, draft: Draft): string {
  const { sentence } = draft;
  const { tokens } = sentence;
  const plain: Span = plainSpan(article, sentence, draft);
  let from = tokenFrom(tokens, plain.start);
  const to = tokenFrom(tokens, plain.end);
  from = from < 0 ? from : afterLooseStart(sentence, from, to);
  if (from < 0 || plain.end - plain.start > LONGEST)
    return article.text.slice(draft.start, draft.end).replace(/\s+/g, " ");
  return told(article, draft, from, to);
}
