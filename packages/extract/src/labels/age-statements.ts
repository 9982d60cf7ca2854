import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import { phraseAt } from "./noun-phrases.ts";
import { sentenceOf } from "./statement-words.ts";
import { tokenAfter, tokenFrom } from "./token-places.ts";

/** "Ina Brandt, a 34-year-old baker" and "Ina Brandt, 34," as sentences; `null` for ages told otherwise. */
export function stateAge(article: Article, draft: Draft): string | null {
  const { value, sentence } = draft;
  if (value?.kind !== "age") return null;
  const { tokens, persons } = sentence;
  const first = tokenAfter(tokens, value.start);
  const person = persons.findLast(({ to }) => to <= first && tokens[to]?.text === ",");
  if (!person || first - person.to > 3) return null;
  const from = person.to + 1;
  const phrase = phraseAt(tokens, from, tokens.length);
  const last = tokens[tokenFrom(tokens, value.end) - 1];
  const end = Math.max(last?.end ?? value.end, tokens[(phrase?.to ?? 0) - 1]?.end ?? 0);
  const words = article.text.slice(tokens[from]?.start ?? value.start, end);
  return words.includes("\n") ? null : sentenceOf(`${person.name} is ${words}`);
}
