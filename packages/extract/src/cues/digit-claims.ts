import type { Article, Sentence } from "../article.ts";
import type { Draft } from "../draft.ts";
import { newDraft } from "../draft.ts";
import type { ValueFind } from "./cue.ts";

/** Words on either side of a number that are shown with it, since nothing says which of them it belongs to. */
const AROUND = 3;

/** One draft for every value of a sentence whose language the rules do not know, with a few words around it. */
export function draftDigits(_article: Article, sentence: Sentence, values: readonly ValueFind[]): Draft[] {
  const words = sentence.tokens.filter(({ tag }) => tag !== "punct" && tag !== "quote");
  return values.map((value) => {
    const from = words.findIndex(({ end }) => end > value.start);
    const to = words.findLastIndex(({ start }) => start < value.end);
    const first = words[Math.max(0, from - AROUND)];
    const last = words[Math.min(words.length - 1, to + AROUND)];
    const start = Math.min(first?.start ?? value.start, value.start);
    return newDraft({ start, end: Math.max(last?.end ?? value.end, value.end) }, value.kind, sentence, {
      value,
    });
  });
}
