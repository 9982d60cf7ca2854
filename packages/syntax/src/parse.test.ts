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

  it.each([
    {
      text: "The central bank raised its key rate on Thursday.",
      expected: ["bank nsubj raised", "rate obj raised", "Thursday obl raised", "raised root -"],
    },
    {
      text: "Prime Minister Anna Lind said the talks would resume next week.",
      expected: ["Anna nsubj said", "talks nsubj resume", "resume ccomp said", "week obl:unmarked resume"],
    },
    {
      text: "At least 14 people were killed when a ferry sank off the coast of Sumra.",
      expected: ["14 nummod people", "people nsubj:pass killed", "ferry nsubj sank", "sank advcl killed"],
    },
    {
      text: "The minister, who resigned in March, denied that he had misled parliament.",
      expected: [
        "minister nsubj denied",
        "resigned acl:relcl minister",
        "misled ccomp denied",
        "parliament obj misled",
      ],
    },
    {
      text: "Police arrested three men and seized more than 200 kg of explosives.",
      expected: [
        "Police nsubj arrested",
        "men obj arrested",
        "seized conj arrested",
        "kg obj seized",
        "200 nummod kg",
      ],
    },
    {
      text: "Marek Dusan, chief executive of Orbel, expects sales to rise this year.",
      expected: ["Marek nsubj expects", "executive appos Marek", "Orbel nmod executive", "expects root -"],
    },
    {
      text: "The company's shares, which had lost a third of their value, rose 3.4 percent.",
      expected: [
        "company nmod:poss shares",
        "shares nsubj rose",
        "lost acl:relcl shares",
        "3.4 nummod percent",
      ],
    },
    {
      text: "Two hospitals were closed and hundreds of patients were moved to other towns.",
      expected: [
        "hospitals nsubj:pass closed",
        "hundreds nsubj:pass moved",
        "moved conj closed",
        "towns obl moved",
      ],
    },
    {
      text: "The government has not accepted the proposal, a White House official said.",
      expected: [
        "government nsubj accepted",
        "not advmod accepted",
        "proposal obj accepted",
        "official nsubj said",
      ],
    },
    {
      text: "He told reporters that the army had already withdrawn from the border.",
      expected: [
        "withdrawn ccomp told",
        "army nsubj withdrawn",
        "already advmod withdrawn",
        "border obl withdrawn",
      ],
    },
    {
      text: "Mr. Roe was appointed head of the agency by the president in 2019.",
      expected: ["Roe nsubj:pass appointed", "president obl:agent appointed", "2019 obl appointed"],
    },
    {
      text: "Inflation fell to 5.2% in February from 5.9% a month earlier.",
      expected: ["Inflation nsubj fell", "5.2 nummod %", "February obl fell", "earlier advmod fell"],
    },
  ])("reads: $text", ({ text, expected }) => {
    expect(arcs(text, ...expected.map((arc) => arc.slice(0, arc.indexOf(" "))))).toEqual(expected);
  });
});
