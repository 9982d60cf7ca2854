import { splitBlocks } from "./sentences.ts";
import type { Span } from "./span.ts";

/** What is said in one go: a sentence, or a quotation over several with its "X said". */
export type Unit = Span & {
  /** The sentences inside, in order; one where nothing is quoted over a stop. */
  sentences: Span[];
};

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“”"],
  ['"', '"'],
]);
const MARK = /[“”«»„"]/g;
const DIGIT = /\p{N}/u;

/**
 * The outer level of a text: every sentence of `splitSentences` in exactly one unit. Sentences stay together while
 * quotation marks are open; marks that nothing closes in their paragraph keep together what is left of it.
 * @example splitUnits("“It rained. We left,” he said. Then it stopped.") // two units, the first with two sentences
 */
export function splitUnits(text: string): Unit[] {
  const units: Unit[] = [];
  for (const sentences of splitBlocks(text)) {
    let closing: string | null = null;
    for (const sentence of sentences) {
      const unit = closing === null ? undefined : units.at(-1);
      if (unit) {
        unit.end = sentence.end;
        unit.sentences.push(sentence);
      } else units.push({ start: sentence.start, end: sentence.end, sentences: [sentence] });
      closing = closingAfter(text, sentence, closing);
    }
  }
  return units;
}

/** The marks that would close what is open after a sentence, or `null` when nothing is open. */
function closingAfter(text: string, sentence: Span, before: string | null): string | null {
  let closing = before;
  for (const found of text.slice(sentence.start, sentence.end).matchAll(MARK)) {
    const mark = found[0];
    if (closing?.includes(mark)) closing = null;
    else if (closing === null && !isInch(text, sentence.start + found.index, mark))
      closing = CLOSING.get(mark) ?? null;
  }
  return closing;
}

/** A straight mark after a digit means inches or minutes: 6'2". */
function isInch(text: string, at: number, mark: string): boolean {
  return mark === '"' && DIGIT.test(text.charAt(at - 1));
}
