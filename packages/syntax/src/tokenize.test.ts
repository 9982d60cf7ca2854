import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "./index.ts";

const cut = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }).map((token) => token.text);

describe("tokenize", () => {
  it.each([
    ["He didn’t say it's theirs.", "He did n’t say it 's theirs ."],
    ["a well-known 30-day pause", "a well - known 30 - day pause"],
    ["US$14bn, up 5.2% (or £3m)", "US$ 14 bn , up 5.2 % ( or £ 3 m )"],
    [
      "Lt. Gen. Roe left the U.S. at 6 p.m. Mr. Smith stayed.",
      "Lt. Gen. Roe left the U.S. at 6 p.m. Mr. Smith stayed .",
    ],
    ["“We can’t,” she said…", "“ We ca n’t , ” she said …"],
    ["the ministers' 51-49 vote on 2025-03-17", "the ministers ' 51 - 49 vote on 2025-03-17"],
    ["It is in the U.S.", "It is in the U.S."],
    ["non-members and e-mail", "non-members and e-mail"],
    ["Mr.\u00a0Roe paid\u00a0€5 👩‍🚀🇫🇷 today", "Mr. Roe paid € 5 👩‍🚀 🇫🇷 today"],
    [
      "See www.example.com/a?b=1, or write to desk@example.com.",
      "See www.example.com/a?b=1 , or write to desk@example.com .",
    ],
  ])("cuts %s", (text, expected) => {
    expect(cut(text).join(" ")).toBe(expected);
  });

  it("gives offsets that slice exactly, in order, and leaves nothing but space between", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.nat(10), (text, from) => {
        const start = Math.min(from, text.length);
        let at = start;
        for (const token of tokenize(text, { start, end: text.length })) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{Z}\p{Cc}\u00ad\u200b\u2060\ufeff]*$/u);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Z}\p{Cc}\u00ad\u200b\u2060\ufeff]*$/u);
      }),
    );
  });
});
