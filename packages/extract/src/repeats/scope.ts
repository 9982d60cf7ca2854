import type { Article } from "../article.ts";
import { isPreview } from "../stages/preview.ts";
import { boundedStart } from "./bounds.ts";
import { compareValues } from "./compare-values.ts";
import type { Slot } from "./slot.ts";
import { tokensIn } from "./slot.ts";

/** Words right before a value that set it against the one told: "up from 4.9", "compared with 300", "than 12". */
const SET_AGAINST =
  /\b(?:from|than|against|with|to|versus|vs\.?|previously|originally|initially|earlier|not|instead of|rather than)\s+(?:an?\s+|the\s+)?$/i;
const COMPARING =
  /\b(?:compared|comparison|up|down|rise|rising|rose|fell|fall|falling|increase[ds]?|decrease[ds]?|changed?|revised|cut|raised|lowered|more|less|fewer|higher|lower|against|versus|vs|previously|originally|initially|earlier|instead|rather|not|from)\b/i;
/** Words beside a value that make it a part of something, or more of it. */
const PART_BEFORE =
  /\b(?:another|further|additional|other|extra|each|every|including|of which|of whom|of them|among them|among|per|next|last|first|remaining|only|average|some of|out of)\s+(?:the\s+)?$/i;
const PART_AFTER =
  /^\s*(?:[\p{L}-]+\s+){0,2}?(?:more|others?|of (?:them|whom|which|those|the|these|her|his|their|its|our|my)|each|apiece|per|times|a (?:day|week|month|year|night|share|barrel|ton|tonne|head)|in (?:all|total) of)\b/iu;
/** What is foreseen, aimed at or only possible. */
const FORESEEN =
  /\b(?:will|would|could|may|might|should|expect(?:s|ed|ing)?|forecasts?|predict(?:s|ed|ions?)?|project(?:s|ed|ions?)|estimates?|targets?|goal|aim(?:s|ed)?|plan(?:s|ned)?|propos(?:es|ed|al)|seek(?:s|ing)?|budget(?:ed)?|hop(?:es|ed|ing)|if|unless|likely|scheduled|due|potential(?:ly)?|threat(?:en(?:s|ed)?)?)\b/gi;
/** What belongs to another time or was since overtaken. */
const OTHER_TIME =
  /\b(?:previous(?:ly)?|earlier|initial(?:ly)?|original(?:ly)?|former(?:ly)?|later|since|ago|once|at first|until|before|after(?:wards)?|then|again|similar|history|historic|record|worst|last|next|revised|updated|now|so far|already|used to|no longer|yet|still)\b/gi;
/** Words that tell apart what is otherwise named alike. */
const TELLING_APART =
  /\b(?:among|including|first|second|third|fourth|fifth|sixth|half|halves|quarter|annual(?:ly)?|yearly|monthly|quarterly|weekly|daily|hourly|men|women|boys|girls|male|female|children|adults|civilians?|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|home|away|gross|net|core|domestic|foreign|international|local|national|global|federal|state|urban|rural|confirmed|suspected|probable|serious(?:ly)?|critical(?:ly)?|minor|maximum|minimum|average|median|total|partial(?:ly)?|old|older|young(?:er)?|new|former|upper|lower|primary|secondary|early|late|morning|afternoon|evening|night|winter|summer|spring|autumn|import(?:s|ed)?|exports?|male|placebo|control)\b/gi;
const CHANGES = new Set(["rise", "fall", "raise", "cut", "gain", "lose"]);
const CHANGED =
  /\b(?:rose|risen|fell|fallen|grew|climbed|dropped|gained|lost|slipped|jumped|surged|added|shed)\s+$/;
const BEFORE = 48;
const LONGEST = 400;

/** Whether two statements of the body tell of one time, one part and the same values, so that one may repeat the other. */
export function mayRepeat(article: Article, a: Slot, b: Slot): boolean {
  if (isOtherPeriod(a, b) || isAhead(a) !== isAhead(b)) return false;
  const [left, right] = [manner(article, a), manner(article, b)];
  if (!isSameSet(left.apart, right.apart) || left.isSimilar !== right.isSimilar) return false;
  return a.inside.every(
    (value) =>
      !b.inside.some((other) => other.kind === value.kind) ||
      b.inside.some((other) => !/^(?:other|apart)$/.test(compareValues(value, other))),
  );
}

/**
 * Whether two claims speak of one time, one whole and one manner: not of different periods, of a part against a total,
 * of a forecast against an outcome, or of a figure that is only set against another.
 */
export function isSameScope(article: Article, a: Slot, b: Slot): boolean {
  if (isOtherPeriod(a, b) || isAhead(a) !== isAhead(b)) return false;
  if (isSetApart(article, a) || isSetApart(article, b) || isChange(article, a) !== isChange(article, b))
    return false;
  const [left, right] = [clauseText(article, a), clauseText(article, b)];
  if (isAny(FORESEEN, left) !== isAny(FORESEEN, right)) return false;
  return [OTHER_TIME, TELLING_APART].every((pattern) => {
    const [mine, theirs] = [wordsBy(pattern, left), wordsBy(pattern, right)];
    return (
      isSameSet(mine, theirs) ||
      (isPreview(a.draft) && isPart(mine, theirs)) ||
      (isPreview(b.draft) && isPart(theirs, mine))
    );
  });
}

type Manner = { apart: ReadonlySet<string>; isSimilar: boolean };

/** A slot is compared with many others; its words are looked through once. */
const MANNERS = new WeakMap<Slot, Manner>();

function manner(article: Article, slot: Slot): Manner {
  const known = MANNERS.get(slot);
  if (known) return known;
  const text = clauseText(article, slot);
  const own = { apart: wordsBy(TELLING_APART, text), isSimilar: /\bsimilar\b/.test(text) };
  MANNERS.set(slot, own);
  return own;
}

function isOtherPeriod(a: Slot, b: Slot): boolean {
  if (a.periods.length === 0 || b.periods.length === 0) return false;
  const date = (norm: string) => ({ kind: "date", norm, qualifier: "exact" }) as const;
  return !a.periods.some((left) =>
    b.periods.some((right) => !/^(?:other|apart)$/.test(compareValues(date(left), date(right)))),
  );
}

function isAhead({ draft: { clause } }: Slot): boolean {
  return clause?.group.isAhead ?? false;
}

function isSetApart({ text }: Article, { draft: { value, sentence } }: Slot): boolean {
  if (!value) return false;
  const before = text.slice(
    Math.max(sentence.start, value.start - BEFORE),
    boundedStart(text, value, sentence),
  );
  const after = text.slice(value.end, Math.min(sentence.end, value.end + BEFORE));
  if (PART_BEFORE.test(before) || PART_AFTER.test(after)) return true;
  return value.kind !== "date" && SET_AGAINST.test(before) && COMPARING.test(before);
}

/** "rose 4 percent" and "by 4 percent" tell a change, "rose to 4 percent" and "was 4 percent" a level. */
function isChange({ text }: Article, { verb, draft: { value, sentence } }: Slot): boolean {
  if (!value) return false;
  const before = text.slice(
    Math.max(sentence.start, value.start - BEFORE),
    boundedStart(text, value, sentence),
  );
  if (/\b(?:to|at)\s+(?:an?\s+|the\s+)?$/.test(before)) return false;
  return /\bby\s+$/.test(before) || (verb !== null && CHANGES.has(verb)) || CHANGED.test(before);
}

/** The words of the clause and of the draft but those of its value, for a look at time and manner. */
function clauseText({ text }: Article, { draft }: Slot): string {
  const { clause, sentence, value } = draft;
  const [own, end] = tokensIn(sentence.tokens, draft);
  const from = sentence.tokens[Math.min(clause?.from ?? own, own)]?.start ?? draft.start;
  const last = sentence.tokens[Math.max(clause?.to ?? end, end) - 1]?.end ?? draft.end;
  const to = Math.min(last, from + LONGEST);
  if (!value || value.start < from || value.end > to) return text.slice(from, to);
  return `${text.slice(from, value.start)}…${text.slice(value.end, to)}`;
}

function isAny(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1;
}

function wordsBy(pattern: RegExp, text: string): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()));
}

/** A headline leaves out when and where; it may not name another time or part. */
function isPart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((word) => b.has(word));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}
