import type { Article, Quotation, Sentence } from "../../article.ts";
import { fullName } from "../../names/name-table.ts";
import type { Attribution } from "../attribution.ts";

/** How far a frame may stand from the quotation it belongs to within one sentence. */
const FARTHEST = 240;

/** What stands around one quotation: its sentences, the frames in them, and the first frame behind it. */
type Surroundings = { sentences: Sentence[]; frames: Attribution[]; next: Attribution | null };

/** An attribution for every quotation whose speaker can be told: by its sentence, else by who spoke last. */
export function attributeQuotations(article: Article, attributions: readonly Attribution[]): Attribution[] {
  const more: Attribution[] = [];
  const frames = attributions.toSorted((a, b) => a.frame.start - b.frame.start);
  const surroundingsOf = lookAround(article, frames);
  let last: Attribution | null = null;
  let passed = 0;
  for (const quotation of article.quotations) {
    for (; passed < frames.length; passed++) {
      const frame = frames[passed];
      if (!frame || frame.frame.end > quotation.start) break;
      if (last === null || frame.frame.start >= last.frame.start) last = frame;
    }
    if (!quotation.isStatement) continue;
    const source = speakerOf(article, quotation, surroundingsOf(quotation), last);
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

/** Walks sentences and frames along with the quotations, which come in order, so that long paragraphs stay cheap. */
function lookAround(
  { sentences }: Article,
  frames: readonly Attribution[],
): (quotation: Quotation) => Surroundings {
  let sentence = 0;
  let frame = 0;
  return (quotation) => {
    while ((sentences[sentence]?.end ?? Infinity) <= quotation.start) sentence++;
    const around: Sentence[] = [];
    for (let i = sentence; (sentences[i]?.start ?? Infinity) < quotation.end; i++)
      around.push(...sentences.slice(i, i + 1));
    const start = around[0]?.start ?? quotation.start;
    const end = around.at(-1)?.end ?? quotation.end;
    while ((frames[frame]?.frame.start ?? Infinity) < start) frame++;
    const near: Attribution[] = [];
    let i = frame;
    for (; (frames[i]?.frame.start ?? Infinity) < end; i++) near.push(...frames.slice(i, i + 1));
    const behind = near.find((each) => each.frame.start >= quotation.end) ?? frames[i] ?? null;
    return { sentences: around, frames: near, next: behind?.block === quotation.block ? behind : null };
  };
}

function speakerOf(
  article: Article,
  quotation: Quotation,
  { sentences, frames, next }: Surroundings,
  last: Attribution | null,
): Attribution | null {
  const start = sentences[0]?.start ?? quotation.start;
  const end = sentences.at(-1)?.end ?? quotation.end;
  const own = nearestFrame(
    quotation,
    frames.filter(({ frame }) => frame.end <= end + 1),
  );
  if (own) return own;
  if (standsAlone(article, quotation, start, end)) return last ?? next;
  return actorOf(article, quotation, sentences);
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
