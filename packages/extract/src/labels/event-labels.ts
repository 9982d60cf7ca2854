import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { SPEECH_VERBS, STANCE_VERBS } from "../words/speech-verbs.ts";
import { dictionaryForm, nounOfVerb } from "../words/verb-nouns.ts";
import type { Candidate } from "./candidate.ts";
import type { LabelParts } from "./label-parts.ts";
import { compound, join, mainVerb, partsOf } from "./label-parts.ts";
import { titleClause } from "./local-clause.ts";
import { firstPhrase, isTime, phraseAt, phraseWords } from "./noun-phrases.ts";
import { quoteCandidates } from "./quote-labels.ts";
import { rivalOf, stateCandidates } from "./state-labels.ts";
import { possessive, withOwner, withPlace } from "./title-words.ts";
import { tokenAfter, tokenFrom, tokensIn } from "./token-places.ts";
import type { Told } from "./told.ts";
import type { Frequencies } from "./topic.ts";

/** How many words after its verb a clause may name a doer or a rival. */
const REACH = 40;
const STATES = /^(?:be|become|remain|stay|seem|appear|look)$/;
/** The deed belongs to who does it: "Sweden's win", "union criticism". */
const OWN_DEEDS =
  /^(?:win|lose|score|resign|retire|die|vote|testify|appeal|apologise|apologize|refuse|decline|speak|talk|meet|visit|reply|respond|react|hope|doubt|fight|play|survive|escape|flee|return|reach|fail)$/;

/** Titles for an event, state, plan, cause or comparison: who, what, and the noun of the verb. */
export function eventCandidates(article: Told, draft: Draft, frequencies: Frequencies): Candidate[] {
  const clause = titleClause(draft);
  const parts = partsOf(article, draft, clause);
  if (!clause || !parts) return [...(draft.kind === "cause" ? reasonTitles(draft) : []), ...fallbacks(draft)];
  const spoken = spokenCandidates(draft, clause, frequencies);
  if (spoken.length > 0) return spoken;
  const isReady = mainVerb(draft.sentence.tokens, clause) > clause.group.to;
  const found =
    STATES.test(parts.lemma) && !parts.isPassive && !isReady
      ? stateCandidates(draft, clause, parts)
      : deedCandidates(draft, clause, parts);
  return [
    ...causeCandidates(draft, clause, parts),
    ...planCandidates(draft, clause, parts),
    ...found,
    ...fallbacks(draft),
  ];
}

/** Words in quotation marks about "we", "you" or "it" are told by who says them: "Brandt on land". */
function spokenCandidates(draft: Draft, clause: Clause, frequencies: Frequencies): Candidate[] {
  const { sentence, claimant } = draft;
  const word = clause.subject ? sentence.tokens[clause.subject[0]]?.lower : undefined;
  const isQuoted = sentence.quotations.some(
    (each) => each.isStatement && each.start <= draft.start && draft.end <= each.end,
  );
  if (!claimant || !isQuoted || !/^(?:i|we|you|it|this|that|there|they|my|our)$/.test(word ?? "")) return [];
  return quoteCandidates(draft, frequencies);
}

const OCCURS = /^(?:occur|happen)$/;
const INCLUDES = /^(?:include|involve|mean|entail|require|contain|comprise)$/;
const CALLS = /^(?:call|appeal|push|campaign|ask|plead|search|apply|prepare|vote|negotiate)$/;

function deedCandidates(draft: Draft, clause: Clause, parts: LabelParts): Candidate[] {
  const { subject, theme, object, event, participle, isPassive, isNegated } = parts;
  const { tokens } = draft.sentence;
  const found: Candidate[] = [];
  const add = (weight: number, label: string | null): void => {
    if (label) found.push({ label, weight });
  };
  if (isPassive) return passiveCandidates(draft, clause, parts);
  const past = participle && isNegated ? `not ${participle}` : participle;
  if (parts.isNone && object) add(3.3, withPlace(`No ${object}`, parts));
  if (isNegated && object && past) add(3.2, `${object} ${past}`);
  if (isNegated && event && !object) add(3.1, withPlace(`No ${event}`, parts));
  if (/^(?:beat|defeat|thrash|outplay)$/.test(parts.lemma) && subject && object)
    add(3.3, `${subject} win over ${object}`);
  if (event && parts.place?.preposition === "for" && CALLS.test(parts.lemma))
    add(2.95, withPlace(event, parts));
  const rival = draft.kind === "comparison" ? rivalOf(draft, clause) : null;
  if (subject && rival && (event || object)) add(3.1, join(`${subject} versus ${rival}`, event ?? object));
  if (parts.isLead && subject && rivalOf(draft, clause))
    add(3.3, `${subject} ${event} over ${rivalOf(draft, clause)}`);
  const isOwn = OWN_DEEDS.test(parts.lemma) || SPEECH_VERBS.has(parts.lemma) || STANCE_VERBS.has(parts.lemma);
  if (tokens[clause.group.from - 1]?.lower === "there") {
    const told =
      firstPhrase(tokens, clause.group.main, clause.to) ?? firstPhrase(tokens, clause.group.to, clause.to);
    if (told) add(3, withPlace(phraseWords(draft.sentence, told), parts));
  }
  const governed = governedTitle(draft, clause, object);
  if (governed) add(2.9, governed);
  if (event && event === object && subject) add(3, withOwner(subject, event));
  if (event && event === object && parts.place?.preposition === "to" && parts.place.isNext)
    add(3.15, withPlace(event, parts));
  if (subject && parts.place && OCCURS.test(parts.lemma)) add(3.2, withPlace(subject, parts));
  if (INCLUDES.test(parts.lemma)) add(3.1, parts.whole);
  if (event && event === object) add(2, event);
  if (event && object && event !== object) {
    if (subject && isOwn) add(3, join(subject, compound(object, event)));
    else if (subject)
      add(parts.isNamed && subject.split(" ").length < 3 ? 2.8 : 2.4, join(subject, compound(object, event)));
    add(2.6, compound(object, event));
  }
  if (event && subject && (!object || isOwn)) add(2.7, withPlace(withOwner(subject, event), parts));
  if (event && subject) add(2.2, withOwner(subject, event));
  if (object && participle && subject && !isNegated) add(2.1, join(object, participle));
  if (!event && subject && object && subject.split(" ").length < 3) add(2.3, join(subject, object));
  if (subject && object) add(1.9, join(subject, parts.verb, object));
  if (subject && !object) add(1.8, withPlace(join(subject, parts.verb), parts));
  if (event && !subject) add(1.5, withPlace(event, parts));
  if (theme && event) add(1.5, compound(theme, event));
  return found;
}

/** "Appeal rejection", "Phone seized", "No comment by owner". */
function passiveCandidates(draft: Draft, clause: Clause, parts: LabelParts): Candidate[] {
  const { subject, object, event, participle, isNegated } = parts;
  const { tokens } = draft.sentence;
  const found: Candidate[] = [];
  const add = (weight: number, label: string | null): void => {
    if (label) found.push({ label, weight });
  };
  const past = participle && isNegated ? `not ${participle}` : participle;
  if (event && parts.isPronoun && parts.place) add(3.1, withPlace(event, parts));
  if (subject && event && !isNegated) add(3, compound(subject, event));
  if (subject && object && /^(?:call|name|dub|title)$/.test(parts.lemma))
    add(3.3, `${possessive(subject)} name`);
  const isNone = tokens[clause.subject?.[0] ?? -1]?.lower === "no";
  if (isNone && subject)
    add(
      3.4,
      agentOf(draft, clause) ? `No ${subject} by ${agentOf(draft, clause)}` : `No ${join(subject, past)}`,
    );
  if (subject && past) add(isNegated ? 3.2 : 2.5, join(subject, past));
  return found;
}

/** Who did what was done: the words after "by". */
function agentOf({ sentence }: Draft, clause: Clause): string | null {
  const { tokens } = sentence;
  const near = tokens.slice(clause.group.to, Math.min(clause.to, clause.group.to + REACH));
  const by = near.findIndex((token) => token.lower === "by") + clause.group.to;
  const phrase = by < clause.group.to ? null : phraseAt(tokens, by + 1, clause.to);
  return phrase ? phraseWords(sentence, phrase) || null : null;
}

const GOVERNING =
  /^(?:agree|order|refuse|decline|fail|promise|threaten|vow|pledge|offer|ask|request|attempt|try|permit|invite|force|require|demand)$/;

/** "agreed to testify" is "Agreement to testify". */
function governedTitle(draft: Draft, clause: Clause, object: string | null): string | null {
  const { tokens } = draft.sentence;
  const lemma = dictionaryForm(clause.group.lemma);
  const at = mainVerb(tokens, clause);
  if (at === clause.group.main || !GOVERNING.test(lemma)) return null;
  const noun = nounOfVerb(lemma);
  const particle = /^(?:back|out|off|up|down)$/.test(tokens[at + 1]?.lower ?? "")
    ? tokens[at + 1]?.lower
    : null;
  const next = tokens[at + 1];
  const state = !object && next?.tag === "adj" ? next.lower : null;
  return noun ? join(`${noun} to ${tokens[at]?.lower}`, particle ?? object ?? state) : null;
}

function planCandidates(draft: Draft, clause: Clause, parts: LabelParts): Candidate[] {
  const found: Candidate[] = [];
  const { event, theme, subject } = parts;
  if (clause.type === "purpose") {
    if (event && theme) found.push({ label: compound(theme, event), weight: 3 });
    if (event) found.push({ label: `Aim of ${event}`, weight: 1 });
    return found;
  }
  if (draft.kind !== "plan" || !event) return found;
  const about = theme ?? (parts.isPassive || !subject ? null : subject);
  if (!about && parts.place) found.push({ label: withPlace(event, parts), weight: 2.6 });
  if (!about) found.push({ label: `Planned ${event}`, weight: 2.5 });
  return found;
}

function causeCandidates(draft: Draft, clause: Clause, parts: LabelParts): Candidate[] {
  if (draft.kind !== "cause") return [];
  const { event, object, subject, lemma } = parts;
  const found: Candidate[] = reasonTitles(draft);
  if (/^(?:cause|explain|blame|attribute)$/.test(lemma) && parts.isPassive && subject)
    found.push({ label: `Cause of ${subject}`, weight: 3.5 });
  if (lemma === "cause" && !parts.isPassive && object)
    found.push({ label: `Cause of ${parts.changed ?? object}`, weight: 3 });
  const isResult = parts.place?.isNext && /^(?:lead|result)$/.test(lemma);
  if (isResult) found.push({ label: parts.place?.whole ?? parts.place?.words ?? "", weight: 3.5 });
  if (STATES.test(lemma) && subject) found.push(...stateReasons(draft, clause, subject));
  if (/^(?:cause|have)$/.test(lemma)) return found;
  if (event && parts.theme) found.push({ label: `Reason for ${compound(parts.theme, event)}`, weight: 3.2 });
  if (event && subject) found.push({ label: `Reason for ${join(subject, event)}`, weight: 2.9 });
  return found;
}

/** "The delay is due to": the subject has the reason; "the flight was delayed due to": what befell it. */
function stateReasons({ sentence }: Draft, { group }: Clause, subject: string): Candidate[] {
  const state = sentence.tokens.slice(group.to, group.to + 3).find((token) => token.tag !== "adv");
  if (!state || !/^(?:adj|participle)$/.test(state.tag) || REASONS.test(state.lower))
    return [{ label: `Reason for ${subject}`, weight: 3.5 }];
  const noun = nounOfVerb(state.lemma) ?? nounOfVerb(state.lower);
  return noun ? [{ label: `Reason for ${compound(subject, noun)}`, weight: 3.2 }] : [];
}

const REASONS = /^(?:due|thanks|owing|because|result)$/;

/** "due to problems with its engines": the title is the reason, "Engine problems". */
function reasonTitles({ sentence, start, end }: Draft): Candidate[] {
  const { tokens } = sentence;
  const from = tokenAfter(tokens, start);
  const near = tokens.slice(from, Math.min(from + REACH, tokenFrom(tokens, end)));
  const reason = near.findIndex(
    (token, i) => REASONS.test(token.lower) && /^(?:to|of)$/.test(tokens[from + i + 1]?.lower ?? ""),
  );
  const at = reason < 0 ? -1 : from + reason;
  const phrase = at < 0 ? null : firstPhrase(tokens, at + 2, tokens.length);
  const words = phrase ? phraseWords(sentence, phrase) : "";
  if (!phrase || !words) return [];
  if (words.includes(" ")) return [{ label: words, weight: 3.1 }];
  const link = tokens[phrase.to]?.lower ?? "";
  const about = /^(?:in|with|of|at|for)$/.test(link) ? phraseAt(tokens, phrase.to + 1, tokens.length) : null;
  const told = about && !isTime(tokens[about.head]) ? phraseWords(sentence, about) : "";
  return [{ label: told ? compound(told, words) : `${words} as cause`, weight: told ? 3.1 : 2.5 }];
}

/** The first content words of the anchor, when no subject and verb were found. */
function fallbacks(draft: Draft): Candidate[] {
  const words = tokensIn(draft.sentence.tokens, draft).filter(
    (token) => /^(?:noun|name|adj)$/.test(token.tag) && !isTime(token),
  );
  const label = words
    .slice(0, 3)
    .map((token) => token.text)
    .join(" ");
  return [
    { label, weight: 0.5 },
    { label: draft.claimant ? `${draft.claimant.split(/\s+/).at(-1)} statement` : "Statement", weight: -3 },
  ];
}
