import type { ValueFind } from "../cues/cue.ts";
import type { Draft } from "../draft.ts";
import { FATES, MEASURE_NOUNS, PEOPLE } from "../words/measures.ts";
import { countedWords, levelOf } from "./amount-labels.ts";
import type { Candidate } from "./candidate.ts";
import type { LabelParts } from "./label-parts.ts";
import { compound, join, mainVerb, partsOf } from "./label-parts.ts";
import { titleClause } from "./local-clause.ts";
import type { Measured } from "./measured.ts";
import { measuredOf } from "./measured.ts";
import { phraseAt, phraseWords, singular } from "./noun-phrases.ts";
import { possessive } from "./title-words.ts";
import type { Told } from "./told.ts";

type Add = (weight: number, label: string | null | undefined) => void;

/** "Number killed", "Number of hospitals", "Wave height", "Crew size". */
export function quantityCandidates(article: Told, draft: Draft, value: ValueFind): Candidate[] {
  const found: Candidate[] = [];
  const add: Add = (weight, label) => {
    if (label) found.push({ label, weight });
  };
  const measured = measuredOf(draft, value);
  const parts = partsOf(article, draft, titleClause(draft));
  if (measured.unit) addMeasures(draft, measured, parts, add);
  else addCounts(draft, value, measured, parts, add);
  if (!measured.unit) addMultiples(draft, measured, parts, add);
  addScore(value, parts, add);
  const { holder } = measured;
  const held = holder ? phraseWords(draft.sentence, holder) : "";
  if (holder && held) {
    const isMeasure = MEASURE_NOUNS.has(draft.sentence.tokens[holder.head]?.lower ?? "");
    add(
      2.9,
      isMeasure && held.includes(" ") ? held : isMeasure ? join(parts?.subject, held) : `${held} size`,
    );
  }
  if (parts?.theme) add(1, `${parts.theme} number`);
  if (parts?.event) add(0.8, `${parts.event} number`);
  add(-3, "Stated number");
  return found;
}

function addMeasures(draft: Draft, measured: Measured, parts: LabelParts | null, add: Add): void {
  const { sentence } = draft;
  const counted = measured.counted ? phraseWords(sentence, measured.counted) : "";
  const held = measured.holder ? phraseWords(sentence, measured.holder) : "";
  const subject = parts?.subject ?? null;
  if (measured.unit === "weight") {
    if (counted) add(3.2, `Amount of ${counted}`);
    add(2, `${held || subject || "Total"} weight`);
    return;
  }
  const dimension = measured.dimension ?? (measured.unit === "length" ? "length" : "size");
  if (dimension === "distance") {
    const place = placeFrom(draft, measured.after);
    if (place) add(3.2, `Distance from ${place}`);
    if (subject) add(2.4, `${subject} distance`);
    return;
  }
  if (counted && (measured.dimension === null || measured.dimension === "size"))
    add(3, `${counted} ${/length|span|height|width/.test(counted) ? "" : dimension}`);
  if (held)
    add(
      3.1,
      MEASURE_NOUNS.has(held.split(" ").at(-1) ?? "")
        ? join(subject, held)
        : `${singular(held)} ${waveLike(held) ?? dimension}`,
    );
  if (subject) add(2.2, compound(subject, dimension));
}

function waveLike(held: string): string | null {
  return /(?:wave|swell|tower|wall|building|mountain|peak|flame|snow|statue|cliff)s?$/.test(held)
    ? "height"
    : null;
}

function placeFrom(draft: Draft, after: number): string | null {
  const { tokens } = draft.sentence;
  for (let i = after; i < Math.min(tokens.length, after + 4); i++) {
    if (!/^(?:from|of|off|outside|to)$/.test(tokens[i]?.lower ?? "")) continue;
    const phrase = phraseAt(tokens, i + 1, tokens.length);
    return phrase ? phraseWords(draft.sentence, phrase) || null : null;
  }
  return null;
}

function addCounts(
  draft: Draft,
  value: ValueFind,
  measured: Measured,
  parts: LabelParts | null,
  add: Add,
): void {
  const { sentence } = draft;
  const { tokens } = sentence;
  const { counted } = measured;
  const noun = counted ? phraseWords(sentence, counted) || (value.noun ?? "") : (value.noun ?? "");
  const fate = fateBeside(draft, measured, parts);
  const isPeople = noun === "" || PEOPLE.has(noun);
  if (fate)
    add(
      isPeople ? 3.6 : 3.1,
      isPeople
        ? `Number ${fate === "deaths" ? "of deaths" : fate}`
        : join(fate === "deaths" ? singular(noun) : countedWords(noun), fate),
    );
  const hasOthers = sentence.values.slice(0, 20).filter((each) => each.kind === "quantity").length > 1;
  const level = levelOf(draft, measured, parts);
  if (level) add(3.3, level);
  const place = placeIn(draft, counted?.to ?? measured.after);
  if (noun && place) add(hasOthers ? 3.2 : 2.8, `${countedWords(noun)} in ${place}`);
  if (!noun && place) {
    const earlier = tokens
      .slice(Math.max(0, measured.first - 30), measured.first)
      .findLast((token) => token.tag === "noun");
    add(2.8, `${earlier?.lower ?? "Number"} in ${place}`);
  }
  const room = parts ? ROOMS.get(parts.lemma) : undefined;
  if (room && parts?.subject && isPeople) add(3.3, `${parts.subject} ${room}`);
  if (parts?.lemma === "be" && parts.subject && noun === "")
    add(
      2.9,
      MEASURE_NOUNS.has(parts.subject.split(" ").at(-1) ?? "")
        ? parts.subject
        : `Number of ${countedWords(parts.subject)}`,
    );
  const size = /-(?:member|person|man|woman|strong|seat|bed|judge|piece|page)\b/.test(
    tokens[measured.after - 1]?.lower ?? "",
  );
  if (size && counted) add(3.4, `${phraseWords(sentence, counted)} size`);
  if (/^votes?$/.test(noun) && parts?.subject) add(3.2, `${possessive(parts.subject)} vote count`);
  add(3.4, stateOfThem(draft, measured.after));
  if (noun) add(3, `Number of ${countedWords(noun)}`);
  if (noun && parts?.participle && isObject(draft, measured))
    add(2.6, join(countedWords(noun), parts.participle));
}

/** "profits doubled", "a double increase of sales". */
function addMultiples(draft: Draft, measured: Measured, parts: LabelParts | null, add: Add): void {
  const { tokens } = draft.sentence;
  const { counted } = measured;
  const last = tokens[measured.after - 1]?.lower ?? "";
  if (!/^(?:doubl|tripl|trebl|quadrupl|halv)/.test(last)) return;
  if (counted && MULTIPLIED.test(tokens[counted.head]?.lower ?? ""))
    add(3.6, phraseWords(draft.sentence, counted));
  const multiplied = parts?.object && isOwnVerb(draft, measured) ? parts.object : parts?.subject;
  if (multiplied) add(3.5, `${multiplied} ${last}`);
}

const MULTIPLIED = /^(?:increase|rise|growth|jump|gain|drop|fall|decrease|cut)$/;

/** "doubled its profits": the value is the verb. */
function isOwnVerb(draft: Draft, { after }: Measured): boolean {
  const clause = titleClause(draft);
  return clause !== null && mainVerb(draft.sentence.tokens, clause) === after - 1;
}

/** Verbs of holding people, with what their count is of the subject. */
const ROOMS: ReadonlyMap<string, string> = new Map([
  ["house", "population"],
  ["hold", "capacity"],
  ["seat", "capacity"],
  ["accommodate", "capacity"],
  ["employ", "workforce"],
]);

/** "eleven of them in serious condition". */
function stateOfThem(draft: Draft, after: number): string | null {
  const { tokens } = draft.sentence;
  if (tokens[after]?.lower !== "of" || !/^(?:them|whom)$/.test(tokens[after + 1]?.lower ?? "")) return null;
  if (tokens[after + 2]?.lower !== "in") return null;
  const phrase = phraseAt(tokens, after + 3, tokens.length);
  const head = phrase ? tokens.slice(phrase.from, phrase.to).map((token) => token.lower) : [];
  return head.length > 0 && head.length < 4 ? `Number in ${head.join(" ")}` : null;
}

/** The word beside a count that says what befell those counted. */
function fateBeside(
  draft: Draft,
  { first, after, counted }: Measured,
  parts: LabelParts | null,
): string | null {
  const { tokens } = draft.sentence;
  const from = counted?.to ?? after;
  const ahead = tokens.slice(from, from + 4).findIndex((token) => FATES.has(token.lower));
  const near = ahead < 0 ? -1 : from + ahead;
  const isCut = tokens.slice(from, near).some((token) => token.tag === "punct" || token.tag === "coord");
  if (near >= 0 && !isCut) return tokens[near]?.lower ?? null;
  if (FATES.has(tokens[after]?.lower ?? "")) return tokens[after]?.lower ?? null;
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const token = tokens[i];
    if (!token || token.tag === "punct") break;
    const fate = fateOf(token.lower);
    if (fate) return fate;
  }
  const own = parts?.participle ? fateOf(parts.participle) : null;
  return own && isNearVerb(draft, { first, after, counted } as Measured) ? own : null;
}

function fateOf(word: string): string | null {
  if (FATES.has(word)) return word;
  if (/^(?:killing|kills|kill)$/.test(word)) return "killed";
  if (/^(?:wounding|wounds)$/.test(word)) return "wounded";
  if (/^(?:injuring|injures)$/.test(word)) return "injured";
  if (/^(?:died|dying|die|dies)$/.test(word)) return "deaths";
  return null;
}

function isNearVerb(draft: Draft, { first, after }: Measured): boolean {
  const { clause, sentence } = draft;
  if (!clause) return false;
  const at = mainVerb(sentence.tokens, clause);
  return at > first ? at - after < 7 : first - at < 7;
}

function isObject(draft: Draft, { first }: Measured): boolean {
  const { clause, sentence } = draft;
  if (!clause) return false;
  const at = mainVerb(sentence.tokens, clause);
  return at < first
    ? !sentence.tokens.slice(at, first).some((token) => token.tag === "prep")
    : clause.group.isPassive;
}

function placeIn(draft: Draft, from: number): string | null {
  const { tokens } = draft.sentence;
  const at = tokens.slice(from, from + 3).findIndex((token) => token.lower === "in");
  if (at < 0 || tokens[from + at + 1]?.tag !== "name") return null;
  const phrase = phraseAt(tokens, from + at + 1, tokens.length);
  return phrase ? phraseWords(draft.sentence, phrase) || null : null;
}

const CONTESTS = /^(?:beat|defeat|win|lose|draw|end|finish|score|lead|trail|play|stand)$/;

function addScore(value: ValueFind, parts: LabelParts | null, add: Add): void {
  if (!parts || !/^\d{1,3}-\d{1,3}$/.test(value.norm) || !CONTESTS.test(parts.lemma)) return;
  const rival = [parts.object, parts.place?.words].find((each) => each && /^\p{Lu}/u.test(each));
  if (parts.subject && rival) add(3.6, `${parts.subject}–${rival} score`);
  add(3.3, parts.subject ? `${parts.subject} score` : "Final score");
}

/** "Senate vote count"; a result of play is a score. */
export function voteCandidates(article: Told, draft: Draft, value: ValueFind): Candidate[] {
  const found: Candidate[] = [];
  const add: Add = (weight, label) => {
    if (label) found.push({ label, weight });
  };
  const parts = partsOf(article, draft, titleClause(draft));
  addScore(value, parts, add);
  add(3, join(parts?.subject, "vote count"));
  add(1, "Vote count");
  return found;
}
