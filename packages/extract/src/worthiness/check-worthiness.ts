import type { Sentence } from "../article.ts";
import { isOpinion } from "../cues/opinions.ts";
import type { Draft } from "../draft.ts";
import type { ClaimKind } from "../extraction.ts";
import { rateSentence } from "./worthiness-model.ts";

/** What the weighing looks at, apart from the draft it was read off. */
export type WorthinessFacts = {
  kind: ClaimKind;
  /** 0 to 1, of the model that knows debates. */
  likeness: number;
  isBounded: boolean;
  /** A year or month that only says which period another figure is from. */
  isPeriod: boolean;
  claimant: string | null;
  relay: string | null;
  isSaidOnly: boolean;
  isOpinion: boolean;
  isWeather: boolean;
  namesPerson: boolean;
  namesSomething: boolean;
  /** "reportedly" and the like, as written. */
  hedge: string | null;
  isRepeated: boolean;
  isRepeatedDifferently: boolean;
};

/** Where a kind starts, below what it never falls unless something damps it, and what it is called. */
const KINDS: Record<ClaimKind, { base: number; floor: number; reason: string }> = {
  vote: { base: 0.85, floor: 0.65, reason: "carries a vote count" },
  money: { base: 0.85, floor: 0.65, reason: "carries an amount of money" },
  percent: { base: 0.85, floor: 0.65, reason: "carries a percentage" },
  quantity: { base: 0.8, floor: 0.6, reason: "carries a number" },
  rank: { base: 0.75, floor: 0.55, reason: "claims a rank or a record" },
  duration: { base: 0.75, floor: 0.55, reason: "carries a length of time" },
  date: { base: 0.75, floor: 0.5, reason: "carries a date or time" },
  age: { base: 0.65, floor: 0.5, reason: "carries an age" },
  cause: { base: 0.65, floor: 0.4, reason: "says what caused something" },
  comparison: { base: 0.65, floor: 0.4, reason: "compares one thing with another" },
  event: { base: 0.65, floor: 0.4, reason: "says that something happened" },
  plan: { base: 0.6, floor: 0.35, reason: "announces a plan" },
  state: { base: 0.55, floor: 0.3, reason: "says how something is" },
  identity: { base: 0.5, floor: 0.35, reason: "says who or what somebody is" },
  quote: { base: 0.35, floor: 0.2, reason: "only that it was said can be checked" },
};

const MODEL_SHARE = 0.3;
const ALIKE = 0.75;
const UNLIKE = 0.2;
const PERSON_FLOOR = 0.5;
const OPINION_CEILING = 0.4;
const PLAN_CEILING = 0.7;
const MOST_REASONS = 4;
/** Too little for the model to go by. */
const FEW_WORDS = /^\S*(?:\s+\S+){0,2}$/;
const HEDGE =
  /\b(?:reportedly|allegedly|apparently|supposedly|unclear|possibly|might|may|appears? to|is said to|are said to|is believed to|are believed to)\b/i;
const WEATHER =
  /\b(?:weather|sunny|sunshine|cloudy|overcast|drizzle|breezy?|humid|chilly|mild|showers|(?:rained|snowed|raining|snowing)(?! (?:down|bombs|shells|missiles)))\b/i;
const HARM =
  /\b(?:killed|dead|died|deaths?|injured|hurt|missing|damaged?|destroyed|evacuat\w+|flood\w*|warn\w*)\b/i;

/** How much a claim asks to be checked, 0 to 1 in hundredths, with up to four reasons in plain words. */
export function weighDraft(draft: Draft): { checkWorthiness: number; why: string[] } {
  return weighFacts(readFacts(draft));
}

/**
 * The score starts from the kind of claim and moves towards what the model says of its sentence. As the model knows
 * debates and no newswire, each kind has a floor, and what can hardly be checked or hardly matters has a ceiling.
 * Reasons come with the kind first, then those that moved the score most.
 */
export function weighFacts(facts: WorthinessFacts): { checkWorthiness: number; why: string[] } {
  const { base, floor, reason } = KINDS[facts.kind];
  const moves = movesOf(facts);
  let score = moves.reduce((sum, { by }) => sum + by, base);
  const lowest = facts.namesPerson && facts.kind === "event" ? Math.max(floor, PERSON_FLOOR) : floor;
  const highest = ceilingOf(facts);
  const damping = moves.reduce((sum, { by, damps }) => (damps ? sum + by : sum), 0);
  score = Math.min(highest, Math.max(score, lowest + damping));
  const others = moves.filter(({ why }) => why !== "").sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return {
    checkWorthiness: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100,
    why: [reason, ...others.map(({ why }) => why)].slice(0, MOST_REASONS),
  };
}

function ceilingOf(facts: WorthinessFacts): number {
  if (facts.isSaidOnly || facts.isOpinion) return OPINION_CEILING;
  return facts.kind === "plan" ? PLAN_CEILING : 1;
}

/** `damps` also lowers the floor. */
type Move = { by: number; why: string; damps?: true };

function movesOf(facts: WorthinessFacts): Move[] {
  const moves: Move[] = [];
  const add = (isSo: boolean, by: number, why: string): void => {
    if (isSo) moves.push({ by, why });
  };
  const damp = (isSo: boolean, by: number, why: string): void => {
    if (isSo) moves.push({ by, why, damps: true });
  };
  add(facts.isRepeatedDifferently, 0.1, "told differently elsewhere in the article");
  add(facts.isRepeated && !facts.isRepeatedDifferently, 0.06, "told more than once in the article");
  damp(facts.isOpinion && !facts.isSaidOnly, -0.15, "weighs or wishes more than it reports");
  damp(facts.isWeather, -0.25, "is about the weather, with no harm done");
  damp(facts.isPeriod, -0.12, "only says which period another figure is from");
  const pull = (facts.likeness - KINDS[facts.kind].base) * MODEL_SHARE;
  moves.push({ by: pull, why: likenessReason(facts.likeness) });
  add(facts.namesPerson, 0.05, "names a person");
  add(facts.namesSomething && !facts.namesPerson, 0.03, "names somebody or something");
  add(facts.claimant !== null, 0.04, `rests on the word of ${asNamed(facts.claimant ?? "")}`);
  add(facts.relay !== null, 0.03, `passed on by ${facts.relay}`);
  add(facts.hedge !== null, 0.02, `not stated as certain (“${facts.hedge}”)`);
  add(facts.isBounded, -0.02, "the value is rounded or only a limit");
  return moves;
}

function likenessReason(likeness: number): string {
  if (likeness >= ALIKE) return "worded like statements that fact-checkers pick";
  return likeness <= UNLIKE ? "worded like statements that fact-checkers seldom pick" : "";
}

function readFacts(draft: Draft): WorthinessFacts {
  const { sentence, kind, value, start, end } = draft;
  const words = sentence.text.slice(start - sentence.start, end - sentence.start);
  const inside = (token: { start: number; end: number } | undefined): boolean =>
    token !== undefined && token.start >= start && token.end <= end;
  const hedge = HEDGE.exec(words)?.[0] ?? HEDGE.exec(draft.statement)?.[0] ?? null;
  return {
    kind,
    likeness: FEW_WORDS.test(draft.statement) ? rateWhole(sentence) : rateSentence(draft.statement),
    isBounded: value !== null && value.qualifier !== "exact",
    isPeriod: kind === "date" && value !== null && isPeriodOfFigure(draft),
    claimant: draft.claimant,
    relay: draft.relay,
    isSaidOnly: draft.checkable === "said-only",
    isOpinion: value === null && kind !== "identity" && isOpinion(sentence.tokens.filter(inside)),
    isWeather: WEATHER.test(words) && !HARM.test(sentence.text),
    namesPerson: sentence.persons.some(({ from }) => inside(sentence.tokens[from])),
    namesSomething: sentence.tokens.some((token) => token.tag === "name" && inside(token)),
    hedge: hedge?.toLowerCase() ?? null,
    isRepeated: draft.mentions.length > 0,
    isRepeatedDifferently: draft.mentions.some((mention) => mention.differs),
  };
}

const rated = new WeakMap<Sentence, number>();

/** Many short claims may share a long sentence, which is read once. */
function rateWhole(sentence: Sentence): number {
  const rate = rated.get(sentence) ?? rateSentence(sentence.text);
  rated.set(sentence, rate);
  return rate;
}

/** "$7.1 billion in 2006": a year, quarter or month within the words of an amount. */
function isPeriodOfFigure({ value, sentence, clause }: Draft): boolean {
  if (!value || !/^\d{4}(?:-(?:\d\d|Q\d|W\d\d))?$/.test(value.norm)) return false;
  const from = clause ? (sentence.tokens[clause.from]?.start ?? sentence.start) : sentence.start;
  const to = clause ? (sentence.tokens[clause.to - 1]?.end ?? sentence.end) : sentence.end;
  return sentence.values.some(
    (other) => /^(?:money|percent|quantity)$/.test(other.kind) && other.start >= from && other.end <= to,
  );
}

/** "the court", "officials", "Hale": what is no name and stands for one takes its article. */
function asNamed(claimant: string): string {
  const isName = /^\p{Lu}|^(?:the|a|an)\s/u.test(claimant);
  return isName || /(?:[^s]s|police|people)$/.test(claimant) ? claimant : `the ${claimant}`;
}
