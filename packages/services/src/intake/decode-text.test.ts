import { Refusal } from "@claimdesk/domain";
import { describe, expect, it, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const SENTENCE = "Zoë Šimková said “30 days” — £4.2m, naïve café.";
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, isBig = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
const problemOf = (bytes: Uint8Array): string => {
  try {
    decodeText(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
  }
  throw new Error("it was not refused");
};

test.each([
  ["UTF-8", new TextEncoder().encode(SENTENCE)],
  ["UTF-8 with its mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(SENTENCE))],
  ["UTF-16, low byte first, with its mark", Uint8Array.of(0xff, 0xfe, ...wide(SENTENCE))],
  ["UTF-16, high byte first, with its mark", Uint8Array.of(0xfe, 0xff, ...wide(SENTENCE, true))],
])("reads %s without a warning and without the mark", (_name, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: SENTENCE, warnings: [] });
});

test.each([
  ["low byte first", wide(SENTENCE)],
  ["high byte first", wide(SENTENCE, true)],
])("tells UTF-16 without its mark, %s, and warns", (_name, bytes) => {
  const { text, warnings } = decodeText(bytes);
  expect(text).toBe(SENTENCE);
  expect(warnings.join()).toContain("UTF-16");
});

it("reads Windows-1252 with a warning that says what to look at", () => {
  const { text, warnings } = decodeText(latin("caf\xe9 \x93quoted\x94 \x80 5"));
  expect(text).toBe("café “quoted” € 5");
  expect(warnings.join()).toMatch(/Windows-1252.*accents/);
});

describe("a page that names its encoding", () => {
  const shiftJis = Uint8Array.of(0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea);
  const page = (label: string) => Uint8Array.of(...latin(`<html><meta charset="${label}"><p>`), ...shiftJis);

  it("is read in it", () => {
    expect(decodeText(page("Shift_JIS"), { isPage: true }).text).toContain("日本語");
  });

  it("is not believed where its words are UTF-8", () => {
    const bytes = new TextEncoder().encode('<meta charset="windows-1251"><p>Zoë');
    expect(decodeText(bytes, { isPage: true }).text).toContain("Zoë");
  });

  it("is refused when the encoding is unknown and nothing else fits", () => {
    expect(() => decodeText(Uint8Array.of(...page("no-such-thing"), 0x81, 0x8d), { isPage: true })).toThrow(
      "Save it as UTF-8",
    );
  });
});

test.each([
  ["a PDF", latin("%PDF-1.7\n%\xe2\xe3"), /PDF.*paste/],
  ["an old Word file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /\.docx/],
  ["rich text", latin("{\\rtf1\\ansi Words}"), /\.docx/],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), /not text.*paste/],
  ["text with a zero byte in it", latin("some words\0and more words of it"), /not text.*paste/],
  ["a zero byte far behind", Uint8Array.of(...latin("x".repeat(20_000)), 0), /not text.*paste/],
  ["Shift_JIS that nobody declared", Uint8Array.of(0x83, 0x65, 0x83, 0x58, 0x81, 0x5b), /Save it as UTF-8/],
])("refuses %s and says what to do", (_name, bytes, problem) => {
  expect(problemOf(bytes)).toMatch(problem);
});
