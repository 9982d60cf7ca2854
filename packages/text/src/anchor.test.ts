import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { captureAnchor, isAnchored, locateQuote } from "./anchor.ts";

const article = fc.string({ unit: "binary", minLength: 1, maxLength: 200 });
const cutsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at));

describe("captureAnchor", () => {
  test("any span that cuts no character slices back to its quote, with context that cuts none either", () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        fc.pre(!cutsPair(text, start) && !cutsPair(text, end));
        const anchor = captureAnchor(text, { start, end });
        expect(text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        expect(text.slice(0, start).endsWith(anchor.prefix)).toBe(true);
        expect(text.slice(end).startsWith(anchor.suffix)).toBe(true);
        expect(anchor.prefix.length).toBeGreaterThanOrEqual(Math.min(start, 32) - 1);
        expect(cutsPair(text, start - anchor.prefix.length)).toBe(false);
        expect(cutsPair(text, end + anchor.suffix.length)).toBe(false);
        expect(isAnchored(text, anchor)).toBe(true);
      }),
    );
  });

  test.each([
    ["empty", 2, 2],
    ["backwards", 3, 2],
    ["past the end", 3, 99],
    ["negative", -1, 2],
    ["fractional", 0.5, 2],
    ["cutting an emoji at its start", 0, 6],
    ["cutting an emoji at its end", 6, 9],
  ])("refuses a span that is %s", (_name, start, end) => {
    expect(() => captureAnchor("Deal 😀 done", { start, end })).toThrow(
      start === 0 || start === 6 ? "cuts" : RangeError,
    );
  });

  test("keeps 32 units of context, one less where an emoji would be cut", () => {
    const anchor = captureAnchor(`😀${"b".repeat(31)}word${"a".repeat(31)}😀`, { start: 33, end: 37 });
    expect(anchor.prefix).toBe("b".repeat(31));
    expect(anchor.suffix).toBe("a".repeat(31));
    expect(captureAnchor("x".repeat(100), { start: 50, end: 51 }).prefix).toHaveLength(32);
  });
});

describe("isAnchored", () => {
  const text = "The plan calls for a 30-day pause.";
  const anchor = captureAnchor(text, { start: 21, end: 27 });
  test("is false once quote, place or surroundings differ by one character", () => {
    expect(isAnchored(text, anchor)).toBe(true);
    expect(isAnchored(text.replace("30", "31"), anchor)).toBe(false);
    expect(isAnchored(` ${text}`, anchor)).toBe(false);
    expect(isAnchored(text.replace("pause", "truce"), anchor)).toBe(false);
    expect(isAnchored(text.replace("calls", "halls"), anchor)).toBe(false);
    expect(isAnchored(text, { ...anchor, end: anchor.end + 1 })).toBe(false);
    expect(isAnchored(text.slice(0, 24), anchor)).toBe(false);
  });
});

describe("locateQuote", () => {
  const text = "Call on Tuesday. The call on Tuesday was long. A call on Tuesday.";
  test("finds words that stand once and nothing that does not stand there exactly", () => {
    expect(locateQuote(text, "was long")).toEqual({ start: 37, end: 45 });
    expect(locateQuote(text, "Was long")).toBeNull();
    expect(locateQuote(text, "")).toBeNull();
  });
  test("tells repeats apart by their surroundings, then by nearness, and gives up on a tie", () => {
    expect(locateQuote(text, "on Tuesday")).toBeNull();
    expect(locateQuote(text, "on Tuesday", { prefix: "The call " })).toEqual({ start: 26, end: 36 });
    expect(locateQuote(text, "on Tuesday", { suffix: " was" })).toEqual({ start: 26, end: 36 });
    expect(locateQuote(text, "on Tuesday", { near: 60 })).toEqual({ start: 54, end: 64 });
    expect(locateQuote("ab ab", "ab", { near: 1.5 })).toBeNull();
  });
  test("every captured anchor with its context is found where it was, unless its surroundings repeat too", () => {
    fc.assert(
      fc.property(article, fc.nat(), (text, a) => {
        const start = a % text.length;
        const end = Math.min(text.length, start + 3);
        fc.pre(!cutsPair(text, start) && !cutsPair(text, end));
        const anchor = captureAnchor(text, { start, end });
        expect(locateQuote(text, anchor.quote, { ...anchor, near: start })).toEqual({ start, end });
      }),
    );
  });
});
