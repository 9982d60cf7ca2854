import { ADDRESSING_VERBS } from "../../words/speech-verbs.ts";
import type { Complement } from "./complements.ts";
import type { Word } from "./view.ts";
import { isEdge, isFiniteVerb, phraseEnd, skipTime } from "./view.ts";

/**
 * A verb of speech with its subject (a range of the view, `null` when the last speaker goes on) and what it says:
 * words after it, or (`complement` is `null`) the words before it, up to `from`. `to` is the end of the frame,
 * `limit` where a relative clause with the speech in it ends.
 */
export type Frame = {
  verb: number;
  lemma: string;
  from: number;
  to: number;
  subject: [number, number] | null;
  complement: Complement | null;
  limit: number;
};

/** A frame of the verb at `at`, with nothing but it unless told. */
export function newFrame(view: readonly Word[], at: number, lemma: string, more: Partial<Frame>): Frame {
  return {
    verb: at,
    lemma,
    from: at,
    to: at + 1,
    subject: null,
    complement: null,
    limit: view.at(-1)?.end ?? 0,
    ...more,
  };
}

/** A statement can stand before the speaker: a verb or a quotation does, or "as" makes the speech a comment. */
export function hasContentBefore(view: readonly Word[], subject: number, isComment: boolean): boolean {
  if (isComment || subject > 3) return true;
  return view
    .slice(0, subject)
    .some(
      (word) => isFiniteVerb(word) || word.quotation !== null || /^(?:gerund|participle)$/.test(word.tag),
    );
}

/** Where a frame behind its words ends ("told a news conference", "said on Friday"); `null` when words follow it. */
export function postponedEnd(view: readonly Word[], at: number, lemma: string): number | null {
  let to = at + 1;
  if (ADDRESSING_VERBS.has(lemma) && /^(?:pron|det|name|noun|adj)$/.test(view[to]?.tag ?? ""))
    to = phraseEnd(view, to);
  for (let round = 0; round < 5; round++) {
    const time = skipTime(view, to);
    if (time > to) to = time;
    else if (view[to]?.tag === "adv") to++;
    else if (view[to]?.tag === "prep" || view[to]?.tag === "to" || view[to]?.lower === "after") {
      const end = phraseEnd(view, to + 1);
      if (end === to + 1) break;
      to = end;
    } else break;
  }
  const next = view[to];
  if (next?.text === ":" || (next?.quotation && view[at + 1] === next)) return null;
  const isClosed = isEdge(next) || /^(?:coord|gerund|sub|participle|rel)$/.test(next?.tag ?? "");
  return isClosed && !(next?.tag === "sub" && to === at + 1) ? to : null;
}
