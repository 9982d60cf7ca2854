import type { ValueFind } from "../cues/cue.ts";
import type { Draft } from "../draft.ts";
import { CHANGES, MEASURE_NOUNS } from "../words/measures.ts";
import { changeAt, isForecast, levelOf, nounBefore, ownerOf, priced } from "./amount-labels.ts";
import type { Candidate } from "./candidate.ts";
import type { LabelParts } from "./label-parts.ts";
import { compound, join, partsOf } from "./label-parts.ts";
import { titleClause } from "./local-clause.ts";
import type { Measured } from "./measured.ts";
import { measuredOf } from "./measured.ts";
import { phraseWords } from "./noun-phrases.ts";
import { previousTitle } from "./previous-labels.ts";
import { chunkStart } from "./subject-range.ts";
import type { Told } from "./told.ts";

type Add = (weight: number, label: string | null | undefined) => void;

/** "Share of posts", "House price rise", "Turnout rate". */
export function percentCandidates(article: Told, draft: Draft, value: ValueFind): Candidate[] {
  const found: Candidate[] = [];
  const add: Add = (weight, label) => {
    if (label) found.push({ label, weight });
  };
  const measured = measuredOf(draft, value);
  const parts = partsOf(article, draft, titleClause(draft));
  const owner = ownerOf(draft, measured, parts);
  const change = changeAt(draft, measured, parts);
  const level = levelOf(draft, measured, parts);
  if (level) add(3.35, level);
  add(3.7, previousTitle(draft.sentence, measured.first, parts, "rate"));
  add(3.45, movedBefore(draft, measured));
  const forecast = isForecast(draft, measured) ? "forecast" : null;
  if (change) add(forecast ? 3.5 : 3.4, join(priced(owner ?? parts?.subject), change, forecast));
  addCounted(draft, measured, parts, add);
  addHolder(draft, measured, parts, add);
  const before = nounBefore(draft, measured);
  if (before) add(2.4, `${before} rate`);
  if (owner) add(2.3, compound(owner, "share"));
  if (parts?.subject) add(2.2, compound(parts.subject, "share"));
  add(-3, "Stated share");
  return found;
}

/** "House prices, up 24 percent, ...": the noun before the comma moves. */
function movedBefore({ sentence }: Draft, { first }: Measured): string | null {
  const { tokens } = sentence;
  const way = tokens[first - 1]?.lower ?? "";
  const head = first - 3;
  if (!/^(?:up|down)$/.test(way) || tokens[first - 2]?.text !== "," || tokens[head]?.tag !== "noun")
    return null;
  const words = phraseWords(sentence, { from: chunkStart(tokens, head + 1), to: head + 1, head, of: null });
  return words ? compound(priced(words), CHANGES.get(way)) : null;
}

/** "a quarter of its posts": a share of what stands after the value. */
function addCounted(draft: Draft, measured: Measured, parts: LabelParts | null, add: Add): void {
  const { sentence, clause } = draft;
  const { counted } = measured;
  if (isWholeSubject(draft, measured) && parts?.participle)
    add(3.2, join(`Share ${parts.participle}`, parts.object));
  if (!counted) return;
  const noun = phraseWords(sentence, counted);
  if (!noun) return;
  const isMeasure = MEASURE_NOUNS.has(sentence.tokens[counted.head]?.lower ?? "");
  if (isMeasure) add(3.3, noun.includes(" ") ? noun : join(parts?.subject, noun));
  else add(3, compound(noun, "share"));
  if (parts?.isPassive && parts.participle && isNear(draft, measured))
    add(3, join(noun, parts.participle, "share"));
  const state = clause?.group.lemma === "be" ? sentence.tokens[clause.group.to] : undefined;
  if (state?.tag === "adj")
    add(3.1, compound(`${state.lower} ${phraseWords(sentence, counted, 1)}`, "share"));
}

/** "Half were vaccinated". */
function isWholeSubject({ sentence }: Draft, { first, after }: Measured): boolean {
  return sentence.clauses.some(
    ({ subject, group }) =>
      subject !== null &&
      subject[0] <= first &&
      after >= subject[1] &&
      group.isPassive &&
      after === group.from,
  );
}

/** "a turnout of 58%", "a high of 9%": what has the value stands before it. */
function addHolder(draft: Draft, { holder }: Measured, parts: LabelParts | null, add: Add): void {
  const { sentence } = draft;
  if (!holder) return;
  const noun = phraseWords(sentence, holder);
  const head = sentence.tokens[holder.head]?.lower ?? "";
  const isLevel = /^(?:high|low|level|record|average|peak|total|maximum|minimum)$/.test(head);
  if (isLevel && parts?.subject) add(3.3, `${parts.subject} rate`);
  else if (noun && !MEASURE_NOUNS.has(head)) add(3.1, compound(noun, "share"));
  else if (noun) add(3.1, /rate|share|target|rise|fall|growth|increase/.test(noun) ? noun : `${noun} rate`);
}

function isNear(draft: Draft, { counted }: Measured): boolean {
  const from = draft.clause?.group.from ?? -1;
  return counted !== null && from >= counted.head && from - counted.head < 6;
}
