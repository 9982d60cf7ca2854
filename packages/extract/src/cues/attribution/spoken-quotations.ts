import type { Article, Quotation, Sentence } from "../../article.ts";
import { fullName } from "../../name-table.ts";
import type { Attribution } from "../attribution.ts";

/** How far a frame may stand from the quotation it belongs to within one sentence. */
const FARTHEST = 240;

/** An attribution for every quotation whose speaker can be told: by its sentence, else by who spoke last. */
export function attributeQuotations(article: Article, attributions: readonly Attribution[]): Attribution[] {
  const more: Attribution[] = [];
  let last: Attribution | null = null;
  const inBlock = Map.groupBy(attributions, (each) => each.block);
  const sentences = Map.groupBy(article.sentences, (each) => each.block);
  for (const quotation of article.quotations) {
    const near = inBlock.get(quotation.block) ?? [];
    const around = (sentences.get(quotation.block) ?? []).filter(
      (each) => each.start < quotation.end && quotation.start < each.end,
    );
    last = lastBefore(near, quotation, last);
    if (!quotation.isStatement) continue;
    const source = speakerOf(article, quotation, around, near, last);
    if (!source) continue;
    const { frame, claimant, relay } = source;
    more.push({
      block: quotation.block,
      scope: { start: quotation.start, end: quotation.end },
      frame,
      claimant,
      relay,
    });
    last = source;
  }
  return more;
}

function lastBefore(
  near: readonly Attribution[],
  quotation: Quotation,
  last: Attribution | null,
): Attribution | null {
  const before = near.findLast(
    (each) => each.frame.end <= quotation.start && each.frame.start >= (last?.frame.start ?? 0),
  );
  return before ?? last;
}

function speakerOf(
  article: Article,
  quotation: Quotation,
  around: readonly Sentence[],
  near: readonly Attribution[],
  last: Attribution | null,
): Attribution | null {
  const start = around[0]?.start ?? quotation.start;
  const end = around.at(-1)?.end ?? quotation.end;
  const own = nearestFrame(
    quotation,
    near.filter(({ frame }) => frame.start >= start && frame.end <= end + 1),
  );
  if (own) return own;
  if (standsAlone(article, quotation, start, end)) return last ?? nextFrame(quotation, near);
  return actorOf(article, quotation, around);
}

function nearestFrame(quotation: Quotation, attributions: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null;
  let bestGap = FARTHEST;
  for (const attribution of attributions) {
    const { frame, scope } = attribution;
    const isInside = scope.start <= quotation.start + 1 && quotation.end <= scope.end + 1;
    const distance =
      frame.start >= quotation.end ? frame.start - quotation.end : Math.max(0, quotation.start - frame.end);
    const gap = isInside ? distance / 4 : distance;
    if (gap < bestGap) {
      best = attribution;
      bestGap = gap;
    }
  }
  return best;
}

function nextFrame(quotation: Quotation, near: readonly Attribution[]): Attribution | null {
  return near.find((each) => each.frame.start >= quotation.end) ?? null;
}

/** Nothing but quotations in the sentences around it. */
function standsAlone(article: Article, quotation: Quotation, start: number, end: number): boolean {
  const before = article.text.slice(start, quotation.start);
  const after = article.text.slice(quotation.end, end);
  return !/\p{L}{2}/u.test(before) && !/\p{L}{2}/u.test(after);
}

/** Without a verb of speech, the person the quotation's sentence names first: "Hale was blunt: “…”". */
function actorOf(article: Article, quotation: Quotation, around: readonly Sentence[]): Attribution | null {
  const sentence = around[0];
  const person =
    sentence?.persons.find(
      (each) => !each.isOblique && (sentence.tokens[each.to - 1]?.end ?? 0) <= quotation.start,
    ) ?? sentence?.persons.find((each) => (sentence.tokens[each.to - 1]?.end ?? 0) <= quotation.start);
  const first = person ? sentence?.tokens[person.from] : undefined;
  if (!sentence || !person || !first) return null;
  const frame = { start: first.start, end: quotation.start };
  const claimant = fullName(article.names, person.full, person.gender);
  return { block: quotation.block, scope: quotation, frame, claimant, relay: null };
}
