/** How a paragraph is set: plain text says nothing of its structure, so this is read off its form. */
export type ParagraphLook = "heading" | "item" | "body";

const ITEM = /^(?:[-*•·–—]|\(?\d{1,3}[.)])\s/u;
const SENTENCE_END = /[.!?…:;,]["'”’)\]]*$/u;
const LONGEST_HEADING = 70;

/** A short line without a full stop is a heading, a line that starts with a list mark an item of a list. */
export function paragraphLook(paragraph: string): ParagraphLook {
  if (ITEM.test(paragraph)) return "item";
  return paragraph.length <= LONGEST_HEADING &&
    !SENTENCE_END.test(paragraph) &&
    /^["'“‘]?\p{Lu}/u.test(paragraph)
    ? "heading"
    : "body";
}
