import { captureAnchor, isAnchored } from "@claimdesk/text";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Extraction } from "./extraction.ts";
import { extractClaims } from "./index.ts";

const PIECES = [
  "The minister said ",
  "“",
  "”",
  '"',
  "’s ",
  "on Tuesday ",
  "$3.5bn ",
  "30-day ",
  "12 February ",
  "2004",
  ". ",
  ", ",
  "\n",
  "\n- ",
  "KEY POINTS\n",
  "Hale ",
  "Mr. Ito, the mayor of Ghent, ",
  "according to ",
  "who ",
  "that ",
  "to ",
  "was ",
  "told ",
  "half of ",
  "52-35 ",
  "aged 55 ",
  "😀",
  "👩‍👩‍👧",
  "\u00a0",
  "\u0301",
  "\ud83d",
  "会谈",
  "مرحبا",
  "(",
  ")",
  "—",
  "…",
  "percent",
  " 9%",
  "first ",
  "#",
  "’",
  "\r\n",
  "\t",
  "0",
];
const article = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(""));

function expectSound(text: string, extraction: Extraction): void {
  for (const claim of extraction.claims) {
    for (const place of [claim, ...claim.mentions]) {
      expect(text.slice(place.start, place.end)).toBe(place.quote);
      expect(place.quote).not.toBe("");
    }
    expect(isAnchored(text, captureAnchor(text, claim))).toBe(true);
    if (claim.value) {
      expect(text.slice(claim.value.start, claim.value.end)).toBe(claim.value.text);
      expect(claim.value.start).toBeGreaterThanOrEqual(claim.start);
      expect(claim.value.end).toBeLessThanOrEqual(claim.end);
      expect(claim.value.norm).not.toBe("");
    }
    expect(claim.label).not.toBe("");
    expect(claim.checkWorthiness).toBeGreaterThanOrEqual(0);
    expect(claim.checkWorthiness).toBeLessThanOrEqual(1);
  }
  let at = 0;
  for (const sentence of extraction.sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, sentence.start).trim()).toBe("");
    at = sentence.end;
  }
  expect(text.slice(at).trim()).toBe("");
}

describe("whatever the text", () => {
  test("every anchor is exact and every sentence accounted for", () => {
    fc.assert(
      fc.property(article, (text) => {
        expectSound(text, extractClaims(text, { publishedOn: "2025-03-17", title: "Hale" }));
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    "a",
    "A",
    ".",
    "“",
    '"',
    " ",
    "\n",
    "1",
    "$",
    "😀",
    "会",
    "ا",
    "-",
    "1. ",
    "- a\n",
    "in 2004 ",
    "1 day ",
    "X said “a b c d ",
    "May ",
    "said ",
  ])(
    "100 KB of %j is read to the end",
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      expectSound(text, extractClaims(text, { publishedOn: "2025-03-17" }));
    },
    60_000,
  );

  test("unclosed quotations, capitals and other scripts do no harm", () => {
    for (const text of [
      "“We will pay $5 million, said Hale. It is late.\n“And more.",
      "THE MINISTER SAID ON TUESDAY THAT 300 PEOPLE HAD LEFT LONDON.",
      "会谈于周二举行。部长说：“我们会继续。”",
      "وقال الوزير إن 30 شخصا غادروا يوم الثلاثاء.",
      "Министр сообщил, что 30 человек уехали 12 февраля.",
    ]) {
      expectSound(text, extractClaims(text, { publishedOn: "2025-03-17" }));
    }
    const shouted = extractClaims("THE MINISTER SAID ON TUESDAY THAT 300 PEOPLE HAD LEFT LONDON.", {
      publishedOn: "2025-03-17",
    });
    expect(shouted.claims.map((claim) => claim.value?.norm)).toContain("300");
  });

  test("no text gives no claims, and the hash is that of the text", () => {
    expect(extractClaims("", { publishedOn: "2025-03-17" })).toEqual({
      format: "claimdesk.extraction/1",
      engine: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      stages: expect.objectContaining({ blocks: expect.any(Number) }),
      language: { isEnglish: true, note: null },
      publishedOn: "2025-03-17",
      text: {
        sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        length: 0,
        offsetUnit: "utf16",
      },
      sentences: [],
      claims: [],
      conflicts: [],
    });
    expect(extractClaims("naïve", { publishedOn: "2025-03-17" }).text.sha256).toBe(
      "f86fd89de87a848a45bfe77708d91a5d2ff48b8e4a4b98af5165af82692f8928",
    );
  });

  test("a publication date that is none is refused", () => {
    expect(() => extractClaims("Text.", { publishedOn: "2025-02-30" })).toThrow(RangeError);
    expect(() => extractClaims("Text.", { publishedOn: "yesterday" })).toThrow(RangeError);
  });

  test("the same text gives the same bytes", () => {
    const text = "Hale said on Friday that 40 of 90 boats had sailed. He denied it.";
    expect(JSON.stringify(extractClaims(text, { publishedOn: "2025-03-17" }))).toBe(
      JSON.stringify(extractClaims(text, { publishedOn: "2025-03-17" })),
    );
  });
});
