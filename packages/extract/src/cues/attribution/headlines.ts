import type { Article, Sentence } from "../../article.ts";
import { fullName, isKnownBody } from "../../names/name-table.ts";
import { METONYMS, PLACE_NAMES } from "../../words/countries.ts";
import { COLLECTIVES, DOCUMENT_NOUNS, singular } from "../../words/role-nouns.ts";
import type { Attribution } from "../attribution.ts";
import type { Word } from "./view.ts";

const LONGEST_SPEAKER = 5;

/** The speaker before or behind the colon of a headline or key point: "Kremlin: call set for Tuesday". */
export function headlineSpeaker(
  article: Article,
  sentence: Sentence,
  view: readonly Word[],
): Attribution | null {
  if (!/^(?:headline|summary|subhead|caption)$/.test(sentence.role)) return null;
  const colon = view.findIndex((word) => word.text === ":");
  if (colon > 0 && colon <= LONGEST_SPEAKER && view[colon + 1]) {
    const name = speakerIn(article, view.slice(0, colon));
    const mark = view[colon];
    if (name && mark)
      return {
        block: sentence.block,
        scope: { start: mark.end, end: sentence.end },
        frame: { start: sentence.start, end: mark.end },
        claimant: name,
        relay: null,
      };
  }
  const dash = view.findLastIndex((word, i) => /^[:–—-]$/.test(word.text) && i > 2);
  if (dash < 0 || view.length - dash - 1 > LONGEST_SPEAKER || dash === view.length - 1) return null;
  const name = speakerIn(article, view.slice(dash + 1));
  const mark = view[dash];
  if (!name || !mark) return null;
  return {
    block: sentence.block,
    scope: { start: sentence.start, end: mark.start },
    frame: { start: mark.start, end: sentence.end },
    claimant: name,
    relay: null,
  };
}

function speakerIn(article: Article, words: readonly Word[]): string | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.some((word) => !/^(?:name|noun|adj|det|possessive)$/.test(word.tag)))
    return null;
  const name = article.text.slice(first.start, last.end);
  const full = fullName(article.names, name);
  if (full !== name || article.names.persons.has(last.lower)) return full;
  if (COLLECTIVES.has(last.lower) || DOCUMENT_NOUNS.has(singular(last.lower))) return name;
  if (PLACE_NAMES.has(name)) return null;
  return METONYMS.has(name.toLowerCase()) || isKnownBody(article.names, name) ? name : null;
}
