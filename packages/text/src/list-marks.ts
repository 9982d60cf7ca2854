const FIRST_MARK = /^(?:([-*•·⁃‣▪–—])\s?)?(?:(\()?(\d{1,3}|[a-z])(\.\)|[.)])(?=\s|\p{Lu}))?/u;
const LATER_NUMBER = /(?<=\s)([•·⁃‣▪]\s?)?\(?(\d{1,3}|[a-z])(\.\)|[.)])(?=\s)/gu;
const LATER_BULLET = /(?<=\s)[•⁃‣▪](?=\s?\S)/gu;

/** Where a list item begins and where its mark ends, in units of the paragraph. */
export type ListItem = { start: number; bodyStart: number };

/**
 * The items of a paragraph that opens with a list mark: its first, and those that follow in the same line with the
 * next number, the next letter or the same bullet. Empty where no mark opens it.
 * @example findListItems("1) One 2) Two") // items at 0 and 7
 */
export function findListItems(paragraph: string): ListItem[] {
  const first = FIRST_MARK.exec(paragraph.slice(0, 12));
  if (!first || first[0] === "") return [];
  const items: ListItem[] = [{ start: 0, bodyStart: first[0].length }];
  const [, bullet, , number, closing] = first;
  if (number !== undefined && closing !== undefined)
    items.push(...numberedItems(paragraph, number, closing, bullet !== undefined));
  else if (bullet !== undefined)
    for (const found of paragraph.matchAll(LATER_BULLET))
      if (found.index > 0 && found[0] === bullet)
        items.push({ start: found.index, bodyStart: found.index + 1 });
  return items;
}

function numberedItems(paragraph: string, first: string, closing: string, hasBullet: boolean): ListItem[] {
  const items: ListItem[] = [];
  let last = first;
  for (const found of paragraph.matchAll(LATER_NUMBER)) {
    const [mark, bullet, number = "", close] = found;
    if (close !== closing || (bullet !== undefined) !== hasBullet || !follows(last, number)) continue;
    items.push({ start: found.index, bodyStart: found.index + mark.length });
    last = number;
  }
  return items;
}

function follows(last: string, next: string): boolean {
  if (/^\d/.test(last)) return Number(next) === Number(last) + 1;
  return next.length === 1 && next.charCodeAt(0) === last.charCodeAt(0) + 1;
}
