import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTokens, type SyntaxToken, tagTokens, tokenize } from "./index.ts";

function read(text: string): SyntaxToken[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  tagTokens(tokens);
  parseTokens(tokens);
  return tokens;
}

/** "word relation head" for the words asked for. */
function arcs(text: string, ...words: string[]): string[] {
  const tokens = read(text);
  return words.map((word) => {
    const token = tokens.find((each) => each.text === word);
    return `${word} ${token?.relation} ${tokens[token?.head ?? -1]?.text ?? "-"}`;
  });
}

/** What makes the heads of a piece no tree with uncrossed arcs; empty if nothing does. */
function faults(tokens: readonly SyntaxToken[], from = 0, to = tokens.length): string[] {
  const found: string[] = [];
  const heads = tokens.slice(from, to).map((token) => (token.head < 0 ? -1 : token.head - from));
  if (heads.filter((head) => head < 0).length !== 1) found.push("not one root");
  if (heads.some((head) => head >= heads.length)) found.push("a head outside the piece");
  heads.forEach((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0 && steps <= heads.length; steps++) at = heads[at] ?? -1;
    if (at >= 0) found.push(`a circle from ${i}`);
  });
  const open: number[] = [];
  const ends = heads
    .map((head, i) => [Math.min(head, i), Math.max(head, i)] as const)
    .filter(([low]) => low >= 0)
    .sort(([a, b], [c, d]) => a - c || d - b);
  for (const [low, high] of ends) {
    while (open.length > 0 && (open.at(-1) ?? 0) <= low) open.pop();
    if (open.length > 0 && high > (open.at(-1) ?? 0)) found.push(`crossing arcs at ${low}`);
    open.push(high);
  }
  return found;
}

const words = fc.array(
  fc.constantFrom(
    "the",
    "bank",
    "said",
    "that",
    "which",
    "and",
    ",",
    "rose",
    "5.2",
    "%",
    "to",
    "Ministers",
    "(",
    ")",
  ),
  { minLength: 1, maxLength: 40 },
);

describe("parseTokens", () => {
  it("gives every piece one tree without crossing arcs", () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(faults(read(list.join(" ")))).toEqual([]);
      }),
    );
  });

  it("leaves tokens outside the piece alone and counts heads in the whole array", () => {
    const tokens = tokenize("He left . The bank raised its rate .", { start: 0, end: 36 });
    tagTokens(tokens);
    parseTokens(tokens, 3, tokens.length);
    expect(tokens.slice(0, 3).every((token) => token.head === -1 && token.relation === "dep")).toBe(true);
    expect(faults(tokens, 3)).toEqual([]);
    expect(tokens[tokens[4]?.head ?? 0]?.text).toBe("raised");
  });

  it("finds subject and object", () => {
    expect(arcs("The central bank raised its key rate.", "bank", "rate", "raised")).toEqual([
      "bank nsubj raised",
      "rate obj raised",
      "raised root -",
    ]);
  });
});
