import type { Span } from "@claimdesk/text";
import type { Article, Cast, Quotation, Sentence } from "../article.ts";
import { personAt, resolveName, shortName } from "../names.ts";
import { nounPhraseEnd, nounPhraseStart } from "../phrases.ts";
import type { Token } from "../tokens.ts";
import { isCapitalised } from "../tokens.ts";
import { MONTHS, WEEKDAYS } from "../words/calendar-words.ts";
import { SPEECH_VERBS } from "../words/speech-verbs.ts";

/** Words that somebody else asserts: what lies in `scope` is the claimant's, the `frame` says so. */
export type Attribution = { block: number; scope: Span; frame: Span; claimant: string; relay: string | null };

type Frame = { verb: number; from: number; subject: [number, number]; isPostponed: boolean };

const ACCUSING = new Set([
  "accuse",
  "claim",
  "allege",
  "blame",
  "state",
  "add",
  "argue",
  "insist",
  "note",
  "warn",
  "cite",
]);

/** Every attribution of an article, sentence by sentence, then quotations without a frame of their own. */
export function findAttributions(article: Article): Attribution[] {
  const attributions: Attribution[] = [];
  for (const sentence of article.sentences)
    attributions.push(...inSentence(article, sentence, sentence.cast));
  return [...attributions, ...attributeQuotations(article, attributions)];
}

function inSentence(article: Article, sentence: Sentence, cast: Cast): Attribution[] {
  const found: Attribution[] = [];
  const { tokens } = sentence;
  tokens.forEach((token, i) => {
    if (token.lower === "according" && tokens[i + 1]?.tag === "to") {
      const attribution = accordingTo(article, sentence, i, cast);
      if (attribution) found.push(attribution);
    }
    if (!/^(?:verb|participle|gerund)$/.test(token.tag) || !SPEECH_VERBS.has(token.lemma)) return;
    if (isQuoted(sentence, token)) return;
    const attribution = framed(article, sentence, i, cast, found.at(-1) ?? null);
    if (attribution) found.push(attribution);
  });
  return found;
}

function isQuoted(sentence: Sentence, token: Token): boolean {
  return sentence.quotations.some(
    (quotation) => quotation.isStatement && quotation.start <= token.start && token.end <= quotation.end,
  );
}

function accordingTo(article: Article, sentence: Sentence, i: number, cast: Cast): Attribution | null {
  const { tokens } = sentence;
  const end = nounPhraseEnd(tokens, i + 2);
  const claimant = resolveName(shortName(article.text, tokens, i + 2, end), cast);
  const first = tokens[i];
  const last = tokens[end - 1];
  if (!claimant || !first || !last) return null;
  const isOpening = first.start - sentence.start < 3;
  const scope = isOpening
    ? { start: last.end, end: sentence.end }
    : { start: sentence.start, end: first.start };
  return {
    block: sentence.block,
    scope,
    frame: { start: first.start, end: last.end },
    claimant,
    relay: null,
  };
}

function framed(
  article: Article,
  sentence: Sentence,
  i: number,
  cast: Cast,
  before: Attribution | null,
): Attribution | null {
  const { tokens } = sentence;
  const token = tokens[i];
  if (!token) return null;
  if (token.tag === "gerund" && !opensClause(tokens, i)) return null;
  const frame = findFrame(sentence, i);
  if (!frame) return null;
  const [from, to] = frame.subject;
  const isSameSpeaker = before !== null && (token.tag === "gerund" || tokens[i - 1]?.tag === "coord");
  const person = personAt(sentence.persons, tokens, cast, tokens[from]?.start ?? 0);
  const claimant = isSameSpeaker
    ? before.claimant
    : resolveName(shortName(article.text, tokens, from, to), { ...cast, person });
  if (!claimant || !/\p{L}/u.test(claimant)) return null;
  const scope = scopeOf(sentence, frame, token);
  if (!scope) return null;
  const start = tokens[frame.from]?.start ?? token.start;
  const frameEnd = frame.isPostponed ? sentence.end : scope.start;
  return {
    block: sentence.block,
    scope,
    frame: { start, end: frameEnd },
    claimant,
    relay: relayAfter(article, sentence, i),
  };
}

/** A gerund that speaks for the subject of its sentence: ", later revealing", "and adding", "was saying". */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.tag === "adv" ? tokens[i - 2] : tokens[i - 1];
  return before?.lower === "by" || /^(?:punct|quote|coord|aux)$/.test(before?.tag ?? "");
}

function findFrame(sentence: Sentence, verb: number): Frame | null {
  const { tokens } = sentence;
  let at = verb - 1;
  while (at >= 0 && /^(?:aux|modal|adv)$/.test(tokens[at]?.tag ?? "")) at--;
  const edge = tokens[at];
  if (tokens[verb]?.tag === "gerund" || edge?.tag === "coord") return mainSubject(sentence, verb);
  if (!edge || edge.tag === "punct" || edge.tag === "quote") {
    return inverted(tokens, verb) ?? aroundInsertion(tokens, verb, at);
  }
  if (edge.tag === "rel" || edge.tag === "to") return null;
  if (isImpersonal(tokens, at, verb)) return null;
  const from = nounPhraseStart(tokens, at + 1);
  if (from > at) return null;
  const opener = tokens[from - 1];
  const isPostponed =
    opener !== undefined &&
    (opener.tag === "punct" || opener.tag === "quote") &&
    from > 3 &&
    !hasClauseAfter(tokens, verb);
  return { verb, from, subject: [from, at + 1], isPostponed };
}

/** "It is expected that", "the results were announced": nobody is named as speaking; "has not said" says nothing. */
function isImpersonal(tokens: readonly Token[], subject: number, verb: number): boolean {
  const between = tokens.slice(subject + 1, verb);
  if (between.some((token) => /^(?:not|n't|n’t|never)$/.test(token.lower))) return true;
  return (
    tokens[verb]?.tag === "participle" &&
    between.some((token) => token.lemma === "be") &&
    tokens[verb]?.lemma !== "quote"
  );
}

/** "…", said Julien Talavan. */
function inverted(tokens: readonly Token[], verb: number): Frame | null {
  const next = tokens[verb + 1];
  if (!next || !/^(?:name|det|noun|pron)$/.test(next.tag) || verb < 2) return null;
  if (WEEKDAYS.has(next.lower) || MONTHS.has(next.lower)) return null;
  const end = nounPhraseEnd(tokens, verb + 1);
  if (next.tag === "det" && !tokens.slice(verb + 1, end).some(isCapitalised)) return null;
  return { verb, from: verb, subject: [verb + 1, end], isPostponed: true };
}

/** "Louis Gallois, the chief executive, said": the subject stands before the insertion. */
function aroundInsertion(tokens: readonly Token[], verb: number, comma: number): Frame | null {
  if (tokens[comma]?.text !== ",") return null;
  for (let at = comma - 1; at > 0 && comma - at < 24; at--) {
    if (tokens[at]?.text !== ",") continue;
    const from = nounPhraseStart(tokens, at);
    if (from < at) return { verb, from, subject: [from, at], isPostponed: false };
  }
  return null;
}

function mainSubject(sentence: Sentence, verb: number): Frame | null {
  const { tokens } = sentence;
  for (let at = 1; at < verb; at++) {
    const tag = tokens[at]?.tag;
    const token = tokens[at];
    if ((tag !== "verb" && tag !== "aux" && tag !== "modal") || !token || isQuoted(sentence, token)) continue;
    let to = at;
    while (to > 0 && /^(?:adv|punct)$/.test(tokens[to - 1]?.tag ?? "")) to--;
    const from = nounPhraseStart(tokens, to);
    if (from < to) return { verb, from: verb, subject: [from, to], isPostponed: false };
  }
  return null;
}

function hasClauseAfter(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at < tokens.length; at++) {
    const tag = tokens[at]?.tag;
    if (tag === "rel" || tag === "punct" || tag === "sub") return false;
    if (tag === "that" && isRelativeThat(tokens, at)) return false;
    if (tag === "that" || tag === "aux" || tag === "modal" || tag === "verb") return true;
  }
  return false;
}

/** "any deal that could fail" goes on with its verb; "said that the deal could" with a subject. */
function isRelativeThat(tokens: readonly Token[], at: number): boolean {
  return /^(?:aux|modal|verb|adv)$/.test(tokens[at + 1]?.tag ?? "");
}

function scopeOf(sentence: Sentence, frame: Frame, verb: Token): Span | null {
  const { tokens } = sentence;
  if (frame.isPostponed) {
    const edge = tokens[frame.from - 1];
    return edge ? { start: sentence.start, end: edge.start } : null;
  }
  const that = tokens.findIndex(
    (token, at) =>
      at > frame.verb && at < frame.verb + 12 && token.tag === "that" && !isRelativeThat(tokens, at),
  );
  const next = tokens[frame.verb + 1];
  const mark = openingMark(tokens, frame.verb);
  if (that > 0) return { start: tokens[that]?.end ?? verb.end, end: sentence.end };
  if (mark) return { start: mark.end, end: sentence.end };
  if (hasClauseAfter(tokens, frame.verb)) return { start: verb.end, end: sentence.end };
  const takesObject =
    verb.lemma === "announce" ||
    verb.lemma === "report" ||
    verb.lemma === "predict" ||
    verb.lemma === "reiterate" ||
    verb.lemma === "accuse" ||
    (verb.tag === "gerund" && ACCUSING.has(verb.lemma));
  return next && takesObject ? { start: verb.start, end: sentence.end } : null;
}

/** The mark of a quotation that follows the verb at once, or after a few words ("said on Monday, “"). */
function openingMark(tokens: readonly Token[], verb: number): Token | undefined {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 9); at++) {
    const token = tokens[at];
    if (token?.tag === "quote") return token;
    if (token && /^(?:aux|modal|verb)$/.test(token.tag)) return undefined;
  }
  return undefined;
}

const RELAY =
  /\b(?:as quoted by|quoted by|as reported by|told|in an interview with|as saying by)\s((?:the |Russian |state |news |agency )*\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,3})/u;

function relayAfter(article: Article, sentence: Sentence, verb: number): string | null {
  const from = sentence.tokens[verb]?.start ?? sentence.start;
  const found = RELAY.exec(article.text.slice(from, sentence.end));
  return found?.[1]?.replace(/^(?:the |Russian |state |news |agency )+/i, "") ?? null;
}

function attributeQuotations(article: Article, attributions: readonly Attribution[]): Attribution[] {
  const more: Attribution[] = [];
  let last: Attribution | null = null;
  const inBlock = Map.groupBy(attributions, (each) => each.block);
  const sentences = Map.groupBy(article.sentences, (each) => each.block);
  for (const quotation of article.quotations) {
    if (!quotation.isStatement) continue;
    const own = nearestFrame(quotation, inBlock.get(quotation.block) ?? []);
    const source: Attribution | null =
      own ??
      (standsAlone(article, quotation) ? last : actorOf(quotation, sentences.get(quotation.block) ?? []));
    if (source) {
      more.push({
        block: quotation.block,
        scope: { start: quotation.start, end: quotation.end },
        frame: source.frame,
        claimant: source.claimant,
        relay: source.relay,
      });
      last = source;
    }
  }
  return more;
}

function nearestFrame(quotation: Quotation, attributions: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null;
  let bestGap = 200;
  for (const attribution of attributions) {
    const { frame } = attribution;
    const gap =
      frame.start >= quotation.end ? frame.start - quotation.end : Math.max(0, quotation.start - frame.end);
    if (gap < bestGap) {
      best = attribution;
      bestGap = gap;
    }
  }
  return best;
}

/** Without a verb of speech, the person the quotation's sentence names first: "X extended an invitation, “we …”". */
function actorOf(quotation: Quotation, sentences: readonly Sentence[]): Attribution | null {
  const sentence = sentences.find((each) => each.end > quotation.start);
  const person = sentence?.persons[0];
  const first = person ? sentence?.tokens[person.from] : undefined;
  if (!sentence || !person || !first || first.start > quotation.start) return null;
  const frame = { start: first.start, end: quotation.start };
  return { block: quotation.block, scope: quotation, frame, claimant: person.name, relay: null };
}

function standsAlone(article: Article, quotation: Quotation): boolean {
  const block = article.blocks[quotation.block];
  return block !== undefined && quotation.start - block.start < 3;
}
