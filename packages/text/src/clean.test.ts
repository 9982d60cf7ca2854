import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "./clean.ts";

const HARD = [
  "\r",
  "\n",
  "\r\n",
  " ",
  "\t",
  "\u200b",
  "\u200d",
  "\u200c",
  "\u200e",
  "\ufeff",
  "\u0000",
  "\f",
  "\u2028",
  "\ud83d",
  "\ude00",
  "😀",
  "👩",
  "🏽",
  "\ufe0f",
  "🏴",
  "\u{e0067}",
  "\u{e007f}",
  "ا",
  "ب",
  "a",
  "\u00a0",
  "\u00ad",
];
const messy = fc
  .array(fc.oneof(fc.constantFrom(...HARD), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 60 })
  .map((parts) => parts.join(""));

describe("cleanText", () => {
  test("cleaning twice changes nothing more", () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const once = cleanText(raw);
        expect(cleanText(once.text)).toEqual({ text: once.text, removed: [] });
        expect(once.text.isWellFormed()).toBe(true);
        expect(once.text).not.toMatch(/[\r\t\f\0]|\n{4}|^\n|\n$| \n/);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["a\r\nb\r\nc", "a\nb\nc", "Windows line endings", 2],
    ["a\rb", "a\nb", "old Mac line endings", 1],
    ["\ufeffa\u200bb\u202ec\u00ad", "abc", "invisible characters", 4],
    ["a\u0000b\u0007", "ab", "control characters", 2],
    ["a\tb", "a b", "tabs", 1],
    ["a\ud83db", "a\ufffdb", "damaged characters", 1],
    ["a\fb", "a\nb", "page breaks", 1],
    ["a\u2028b", "a\nb", "unusual line breaks", 1],
    ["a  \nb \nc", "a\nb\nc", "spaces at line ends", 2],
    ["a\n\n\n\n\nb", "a\n\nb", "extra blank lines", 3],
    ["\n\na\n", "a", "blank lines around the text", 3],
    ["x\u{e0041}\u{e0042}y", "xy", "invisible characters", 2],
  ])("%j becomes %j and says: %s, %i", (raw, text, what, count) => {
    expect(cleanText(raw)).toEqual({ text, removed: [{ what, count }] });
  });

  test.each([
    ["no-break spaces and curly quotes", "“30\u00a0days”"],
    ["a family emoji and its joiners", "👩‍👩‍👧 ✌🏽 ❤️‍🔥"],
    ["the flag of Scotland", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"],
    ["joiners between Persian letters", "می\u200cخواهم"],
    ["letters written with combining marks", "Zelenskyy\u0301"],
    ["two blank lines", "a\n\n\nb"],
  ])("keeps %s", (_name, text) => {
    expect(cleanText(text)).toEqual({ text, removed: [] });
  });

  test("an emoji cut apart by an invisible character is not glued into another one", () => {
    expect(cleanText("\ud83d\u200b\ude00").text).toBe("\ufffd\ufffd");
  });
});
