import type { ValueFind } from "../cues/cue.ts";
import type { Draft } from "../draft.ts";
import { EVENT_NOUNS } from "../words/verb-nouns.ts";
import type { Candidate } from "./candidate.ts";
import type { LabelParts } from "./label-parts.ts";
import { compound, join, partsOf } from "./label-parts.ts";
import { titleClause } from "./local-clause.ts";
import { measuredOf } from "./measured.ts";
import { phraseAt, phraseWords, singular } from "./noun-phrases.ts";
import { previousTitle } from "./previous-labels.ts";
import { tokenAfter } from "./token-places.ts";
import type { Told } from "./told.ts";

/** "Raid date", "Launch year", "Closing time": the event, then what kind of date it is. */
export function dateCandidates(article: Told, draft: Draft, value: ValueFind): Candidate[] {
  const unit = unitOf(article.text.slice(value.start, value.end), value.norm);
  const parts = partsOf(article, draft, titleClause(draft));
  const found: Candidate[] = [];
  const add = (weight: number, label: string | null): void => {
    if (label) found.push({ label: `${label} ${unit}`, weight });
  };
  add(3.4, nounAfter(draft, value));
  add(3.2, nounBefore(draft, value));
  add(3.5, previousBefore(draft, value, parts));
  if (isDue(draft, value)) add(3.3, join(parts?.subject, "due"));
  if (parts) for (const [weight, label] of eventTitles(parts)) add(weight, label);
  add(-3, "Event");
  return found;
}

function unitOf(words: string, norm: string): string {
  const isYear = /^(?:(?:in |the )?\d{4}|(?:this|last|next|the same|the previous|the current) year)$/i.test(
    words,
  );
  if (/^\d{4}$/.test(norm) && isYear) return "year";
  return /T\d/.test(norm) ? "time" : "date";
}

/** "the 1991 settlement", "a June report". */
function nounAfter(draft: Draft, value: ValueFind): string | null {
  const { tokens } = draft.sentence;
  const { after } = measuredOf(draft, value);
  if (!/^(?:noun|name)$/.test(tokens[after]?.tag ?? "")) return null;
  const phrase = phraseAt(tokens, after, after + 4);
  return phrase ? phraseWords(draft.sentence, phrase) || null : null;
}

/** "down from 60 percent in 2019": the date belongs to the value before it. */
function previousBefore({ sentence }: Draft, value: ValueFind, parts: LabelParts | null): string | null {
  const { tokens } = sentence;
  const own = tokenAfter(tokens, value.start);
  for (let i = own - 1; i >= Math.max(1, own - 3); i--) {
    const word = tokens[i]?.lower ?? "";
    if (word.endsWith("%")) return previousTitle(sentence, i, parts, "rate");
    if (word === "percent") return previousTitle(sentence, i - 1, parts, "rate");
    if (/^(?:million|billion)$/.test(word)) return previousTitle(sentence, i - 1, parts, "amount");
    if (/^[$€£]/.test(word)) return previousTitle(sentence, i, parts, "amount");
  }
  return null;
}

/** "due later this year": the day something is due. */
function isDue(draft: Draft, value: ValueFind): boolean {
  const { tokens } = draft.sentence;
  const { first } = measuredOf(draft, value);
  const near = tokens.slice(Math.max(0, first - 3), first);
  const at = near.findLastIndex((token) => token.lower === "due");
  return at >= 0 && near.slice(at + 1).every((token) => /^(?:prep|adv|adj|det)$/.test(token.tag));
}

const SPANS =
  /^(?:war|elections?|deal|crisis|protests|quake|earthquake|cup|game|final|treaty|pandemic|storm|quarter)$/;

/** "since its launch in 2003", "the meeting on Monday": a noun of an event right before the date. */
function nounBefore(draft: Draft, value: ValueFind): string | null {
  const { tokens } = draft.sentence;
  const { first } = measuredOf(draft, value);
  const hasLink = /^(?:in|on|of|from|for)$/.test(tokens[first - 1]?.lower ?? "");
  const head = hasLink ? first - 2 : first - 1;
  if (tokens[head]?.tag !== "noun") return null;
  const clause = draft.clause;
  const isObject = clause !== null && head >= clause.group.to;
  // "since its launch in 2003"
  const isAnchor =
    /^(?:its|their|his|her|the)$/.test(tokens[head - 1]?.lower ?? "") &&
    /^(?:since|after|before|following|until)$/.test(tokens[head - 2]?.lower ?? "");
  const isEvent =
    EVENT_NOUNS.has(singular(tokens[head]?.lower ?? "")) || SPANS.test(tokens[head]?.lower ?? "");
  if (!isEvent || (isObject && !hasLink) || (tokens[head]?.relation === "obj" && !isAnchor)) return null;
  let from = head;
  while (from > 0 && /^(?:noun|name|adj)$/.test(tokens[from - 1]?.tag ?? "")) from--;
  return phraseWords(draft.sentence, { from, to: head + 1, head, of: null }) || null;
}

/** The clause's event in a word or two. */
function eventTitles(parts: LabelParts): [number, string][] {
  const { event, subject, theme, object, participle, isPassive, place } = parts;
  const found: [number, string][] = [];
  if (
    event &&
    event === object &&
    subject &&
    parts.isNamed &&
    !parts.isPronoun &&
    event !== "visit" &&
    event !== "call"
  )
    found.push([3.25, join(subject, event)]);
  if (event === "call" || event === "visit" || (event && event === object)) found.push([3.2, event]);
  if (isPassive && subject) {
    if (event) found.push([3, compound(subject, event)]);
    if (participle) found.push([2.4, join(subject, participle)]);
  }
  if (event && object && event !== object)
    found.push([3, compound(object.split(" ").at(-1), event)], [2.9, compound(object, event)]);
  if (event && subject && !object) found.push([2.8, compound(subject, event)]);
  if (event && subject) found.push([2.4, compound(subject, event)]);
  if (event) found.push([2.2, event]);
  if (subject && object) found.push([2.1, join(subject, object)]);
  if (object) found.push([2, object]);
  if (theme) found.push([1.8, theme]);
  if (subject && place) found.push([1.7, join(subject, place.words)]);
  if (subject) found.push([1.6, subject]);
  return found;
}
