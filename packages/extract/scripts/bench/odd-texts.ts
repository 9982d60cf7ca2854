/** Texts nobody writes, each of about `size` characters: what a careless expression or loop is slow on. */
export function oddTexts(size: number, sample: string): Record<string, string> {
  const fill = (part: string): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
  return {
    "one word": fill("word "),
    "one endless word": fill("w"),
    "“in 2004” over and over": fill("in 2004 "),
    "quotations never closed": fill("“he said ‘"),
    "marks alone": fill("“‘"),
    "capitals throughout": fill(`${sample.toUpperCase()}\n\n`),
    "money and shares": fill("$3.4bn and 5 % of "),
    "one sentence again": fill("The ship sank in 2004. "),
    "dates in a row": fill("Monday 3 March 2025 "),
    "commas in a row": fill("a, "),
  };
}
