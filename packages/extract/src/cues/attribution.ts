import type { Span } from "@claimdesk/text";
import type { Article, Sentence } from "../article.ts";
import { nounPhraseStart } from "../grammar/phrases.ts";
import type { Frame } from "./attribution/frame.ts";
import { frameAt } from "./attribution/frames.ts";
import { headlineSpeaker } from "./attribution/headlines.ts";
import type { SourcePhrase } from "./attribution/phrases-of-source.ts";
import { sourcePhraseAt } from "./attribution/phrases-of-source.ts";
import { relayIn } from "./attribution/relays.ts";
import type { LastSpeaker, Place, Speaker } from "./attribution/speakers.ts";
import { speakerOf } from "./attribution/speakers.ts";
import { attributeQuotations } from "./attribution/spoken-quotations.ts";
import type { Word } from "./attribution/view.ts";
import { isFiniteVerb, isParticiple, viewOf } from "./attribution/view.ts";

/** Words that somebody else asserts: what lies in `scope` is the claimant's, the `frame` says so. */
export type Attribution = { block: number; scope: Span; frame: Span; claimant: string; relay: string | null };

/** Verbs that things do as well without saying anything: "the blast claimed 12 lives", "the price reflects". */
const NEEDS_SPEAKER =
  /^(?:show|indicate|suggest|reveal|find|demonstrate|prove|imply|hold|rule|note|record|see|expect|claim|charge|call|forecast|signal|mean|go|begin|continue|post|highlight|underline|underscore|illustrate|establish|hope|fear|feel|figure|estimate|project|dismiss|contradict|counter|reject|dispute|contest|question|accept|remember|document|publish|print|broadcast|describe|label|point|determine|assume|cite|read)$/;

/** What one sentence gives: its attributions, and who spoke last in it. */
type Found = { attributions: Attribution[]; last: LastSpeaker | null };

/** Every attribution of an article, sentence by sentence, then quotations without a frame of their own. */
export function findAttributions(article: Article): Attribution[] {
  const attributions: Attribution[] = [];
  let last: LastSpeaker | null = null;
  article.sentences.forEach((sentence, index) => {
    const found = inSentence({ article, sentence, index, view: viewOf(sentence), last });
    attributions.push(...found.attributions);
    last = found.last;
  });
  return [...attributions, ...attributeQuotations(article, attributions)];
}

function inSentence(place: Place): Found {
  const { view, sentence, article, index } = place;
  const attributions: Attribution[] = [];
  let { last } = place;
  let own: Speaker | null = null;
  const put = (found: readonly Attribution[], speaker: Speaker): void => {
    attributions.push(...found);
    own = speaker;
    last = { ...speaker, index };
  };
  const headline = headlineSpeaker(article, sentence, view);
  if (headline) attributions.push(headline);
  view.forEach((_, at) => {
    const phrase = sourcePhraseAt(view, at);
    if (phrase) {
      const speaker = speakerOf({ ...place, last }, phrase.subject[0], phrase.subject[1]);
      const isInside =
        speaker?.kind === "document" &&
        attributions.some(
          ({ scope }) => scope.start <= (view[at]?.start ?? 0) && (view[at]?.start ?? 0) < scope.end,
        );
      if (
        speaker &&
        !isInside &&
        !/^(?:plan|schedule|tradition|custom|size|type|age|need|law)$/.test(speaker.claimant)
      )
        put(byPhrase(place, phrase, speaker), speaker);
      return;
    }
    const frame = frameAt(view, at);
    if (!frame) return;
    const speaker = frame.subject
      ? speakerOf({ ...place, last }, frame.subject[0], frame.subject[1])
      : (own ?? mainSpeaker({ ...place, last }, at));
    if (speaker && canSay(frame, speaker) && !isMereOutlook(view, frame, attributions))
      put(byFrame(place, frame, speaker, attributions.at(-1) ?? null), speaker);
  });
  return { attributions, last };
}

/** "Hale said the firm expects to cut jobs": what is told of another's outlook is the teller's. */
function isMereOutlook(view: readonly Word[], frame: Frame, attributions: readonly Attribution[]): boolean {
  const start = view[frame.verb]?.start ?? 0;
  const isTold = attributions.some(({ scope }) => scope.start <= start && start < scope.end);
  return (
    isTold &&
    /^(?:expect|hope|see|anticipate|foresee|plan)$/.test(frame.lemma) &&
    frame.complement?.start === start
  );
}

/** Things can hardly speak: what they show, rule or expect is no claim of theirs. */
function canSay(frame: Frame, { kind, claimant }: Speaker): boolean {
  if (!/\p{L}/u.test(claimant)) return false;
  return kind !== "other" || !NEEDS_SPEAKER.test(frame.lemma);
}

/** The subject of the sentence's first finite verb, for ", adding that" without a speaker before it. */
function mainSpeaker(place: Place, before: number): Speaker | null {
  const { view } = place;
  for (let at = 1; at < before; at++) {
    if (!isFiniteVerb(view[at])) continue;
    let to = at;
    while (to > 0 && /^(?:adv|punct|rel)$/.test(view[to - 1]?.tag ?? "")) to--;
    const from = nounPhraseStart(view, to);
    const found = from < to ? speakerOf(place, from, to) : null;
    if (found && found.kind !== "other") return found;
  }
  return null;
}

function byPhrase({ sentence, article, view }: Place, phrase: SourcePhrase, speaker: Speaker): Attribution[] {
  const first = view[phrase.from];
  const last = view[phrase.to - 1];
  if (!first || !last) return [];
  const frame = { start: first.start, end: last.end };
  const relay = relayIn(article.text, { start: frame.start, end: sentence.end });
  const from = (scope: Span): Attribution => ({
    block: sentence.block,
    scope,
    frame,
    claimant: speaker.claimant,
    relay,
  });
  if (phrase.content >= 0) {
    const content = view[phrase.content];
    return content ? [from({ start: content.start, end: sentence.end })] : [];
  }
  if (phrase.isBefore) return [from({ start: last.end, end: sentence.end })];
  const before = from({ start: sentence.start, end: first.start });
  return restAfter(view, phrase.to, true) ? [before, from({ start: last.end, end: sentence.end })] : [before];
}

function byFrame(
  { sentence, article, view }: Place,
  frame: Frame,
  speaker: Speaker,
  earlier: Attribution | null,
): Attribution[] {
  const verb = view[frame.verb];
  const first = view[frame.from];
  if (!verb || !first) return [];
  const relay = relayIn(article.text, { start: Math.min(first.start, verb.start), end: sentence.end });
  const make = (scope: Span, end: number): Attribution => ({
    block: sentence.block,
    scope,
    frame: { start: Math.min(first.start, verb.start), end },
    claimant: speaker.claimant,
    relay: relay === speaker.claimant ? null : relay,
  });
  if (frame.complement) {
    const { start } = frame.complement;
    const end = Math.max(start, contentEnd(view, frame, start));
    return [make({ start, end }, Math.max(start, Math.min(start, verb.end)))];
  }
  const edge = view[frame.from - 1];
  if (frame.from === 0) {
    const next = view[frame.to];
    return next?.text === "," ? [make({ start: next.end, end: sentence.end }, next.start)] : [];
  }
  const start = contentStart(view, frame, sentence, earlier);
  if (!edge || start >= edge.end) return [];
  const isUnfinished = edge?.text === "," && isFiniteVerb(view[frame.from - 2]);
  const rest = isUnfinished
    ? (view[frame.to + 1] ?? null)
    : restAfter(view, frame.to, (frame.subject?.[0] ?? 0) > frame.verb);
  const frameEnd = rest ? (view[frame.to - 1]?.end ?? verb.end) : sentence.end;
  const before = make({ start, end: edge.quotation ? edge.end : edge.start }, frameEnd);
  return rest ? [before, make({ start: rest.start, end: sentence.end }, frameEnd)] : [before];
}

/** The sentence's end, or the semicolon or the end of the relative clause before it. */
function contentEnd(view: readonly Word[], frame: Frame, start: number): number {
  const stop = view.findIndex((word, i) => {
    if (word.start <= start) return false;
    // "told reporters that “…” but declined to": the speaker's own next deed
    const isOwnDeed =
      frame.complement?.isQuoted === true &&
      word.tag === "coord" &&
      (isFiniteVerb(view[i + 1]) || isParticiple(view[i + 1]));
    return word.text === ";" || isOwnDeed;
  });
  return Math.min(frame.limit, view[stop]?.start ?? Infinity);
}

/** Where words told before their speaker begin: behind another speaker's words and a "but". */
function contentStart(
  view: readonly Word[],
  frame: Frame,
  sentence: Sentence,
  earlier: Attribution | null,
): number {
  let { start } = sentence;
  for (let at = frame.from - 2; at > 0; at--) {
    const word = view[at];
    if (!word) continue;
    const isTurn =
      word.text === ";" || (/^(?:but|while|whereas|and)$/.test(word.lower) && view[at - 1]?.text === ",");
    const isAfterOther = earlier !== null && earlier.frame.end <= word.start;
    if (word.text === ";" || (isTurn && isAfterOther)) {
      start = word.end;
      break;
    }
  }
  return start;
}

/** "The ferry, Hale said, had left": the words go on behind the speaker. The first of them, if so. */
function restAfter(view: readonly Word[], to: number, isInverted: boolean): Word | null {
  const comma = view[to];
  const next = view[to + 1];
  if (comma?.text !== "," || !next) return null;
  if (next.quotation) return next;
  if (/^(?:making|bringing|taking|raising|leaving|pushing)$/.test(next.lower)) return next;
  if (/^(?:gerund|rel|coord|prep|sub)$/.test(next.tag) || (isInverted && /^(?:det|num)$/.test(next.tag))) {
    if (next.tag !== "prep" || !view.slice(to + 2).some(isFiniteVerb)) return null;
  }
  return view.slice(to + 1).some(isFiniteVerb) ? next : null;
}
