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

/** What a desk stores: a title, and a value as written or in normal form. */
const LONGEST_LABEL = 120;
const LONGEST_VALUE = 200;

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
      expect(claim.value.norm).toMatch(/^(?!.*(?:NaN|undefined|null|Infinity|e[+-]\d)).+$/s);
      expect(claim.value.text.length).toBeLessThanOrEqual(LONGEST_VALUE);
      expect(claim.value.norm.length).toBeLessThanOrEqual(LONGEST_VALUE);
      expect(claim.value.alternatives).not.toContain(claim.value.norm);
    }
    expect(claim.label).toMatch(/[\p{L}\p{N}]/u);
    expect(claim.label.length).toBeLessThanOrEqual(LONGEST_LABEL);
    expect(claim.statement).not.toBe("");
    expect(claim.checkWorthiness).toBeGreaterThanOrEqual(0);
    expect(claim.checkWorthiness).toBeLessThanOrEqual(1);
  }
  expect(extraction.claims.map(({ id }) => id)).toEqual(extraction.claims.map((_, i) => `c${i + 1}`));
  expect(new Set(extraction.claims.map(({ label }) => label.toLowerCase())).size).toBe(
    extraction.claims.length,
  );
  expect(extraction.language.isEnglish).toBe(extraction.language.note === null);
  let at = 0;
  for (const sentence of extraction.sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, sentence.start).trim()).toBe("");
    at = sentence.end;
  }
  expect(text.slice(at).trim()).toBe("");
}

describe("whatever the text", { timeout: 60_000 }, () => {
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

  test("tables, markup, logs and other line ends do no harm", () => {
    const rows = Array.from({ length: 25 }, (_, i) => i);
    const line = "Hale said on Tuesday that 40 of 90 boats had sailed, “as planned”.";
    for (const text of [
      rows.map((i) => `${i},"Hale, Ina",2025-02-${i},$${i * 31}.50,${i / 7}%`).join("\n"),
      rows.map((i) => `| ${i} | Hale | ${i} March 2025 | $${i}bn |`).join("\r\n"),
      rows.map((i) => `${">".repeat(i % 9)} On Mon, 3/${i}/2025 at 25:6${i} <a@b.c> wrote:`).join("\n"),
      rows.map((i) => `2025-03-17T10:${i}:00.123Z [INFO] if (x[${i}] > ${i}.5) { return 'a'; }`).join("\n"),
      `<!doctype html><p class="a">${line}</p>&nbsp;<br/>${JSON.stringify({ a: [line, null] })}`,
      ...[
        "\r",
        "\u0085",
        "\u2028",
        "\u2029",
        "\f",
        "\0",
        "\ufeff",
        "\u202e",
        "\u200b",
        " \ud83d",
        "\udc00 ",
      ].map((end) => rows.map(() => line.replaceAll(" ", ` ${end}`)).join(end)),
    ]) {
      expectSound(text, extractClaims(text, { publishedOn: "2024-12-31" }));
    }
  });

  test("hundreds of open, closed and nested marks do no harm", () => {
    for (const [open, close] of ["“”", "‘’", "()", "[]", "«»", '""'].map((pair) => [...pair])) {
      for (const text of [
        `${`${open}Hale said 5 men `.repeat(200)}${close?.repeat(400)}`,
        `We paid $5 million on Tuesday${close} said Hale. `.repeat(60),
        `Hale said: ${open}We paid $5 million on Tuesday.\n`.repeat(60),
      ]) {
        expectSound(text, extractClaims(text, { publishedOn: "2025-03-17" }));
      }
    }
  });

  test("words without end are cut in labels, and marks alone are no label", () => {
    for (const text of [
      `The${"Minister".repeat(40)} said on Tuesday that 300${"Men".repeat(90)} had left.`,
      `He paid $5 to ${"'".repeat(900)} said Hale on Tuesday.`,
      "Hale said \u202e \ud83d \ud83d 5 \ud83d \ud83d on Tuesday.",
    ]) {
      expectSound(text, extractClaims(text, { publishedOn: "2025-03-17" }));
    }
  });

  test.each([
    ["25 nines", "9".repeat(25)],
    ["400 nines", "9".repeat(400)],
    ["a one and 60 groups of zeros", `1${",000".repeat(60)}`],
    ["999,999 billion", "999,999 billion"],
    ["a thousandth of a thousandth", `0.${"0".repeat(30)}1`],
  ])("%s: a plain number in every unit", (_name, number) => {
    const units =
      "weeks|fortnights|quarters|decades|centuries|hours|%|dollars|km|people|years old|times".split("|");
    for (const unit of units) {
      const text = `It lasted ${number} ${unit}. It took ${number} and a half ${unit} to ${number} ${unit}. In ${number} ${unit} a ${number}-${unit.replace(/s$/, "")}-old will leave, ${number} ${unit} ago.`;
      expectSound(text, extractClaims(text, { publishedOn: "2025-03-17" }));
    }
  });

  test("days that no calendar has, and all years, make no wrong day", () => {
    const years = Array.from({ length: 200 }, (_, i) => String(i * 51).padStart(4, "0"));
    const absurd =
      "It was 99/99/9999, 31 February 2025, 30 Feb 2024, 0/0/0000, 2025-13-45, 32 December, 1 January 0000, 5 March 99999999999, 99999999999999999999 centuries ago, week 99, Q9 2025, 25:99, 0am, the 9999s, 13 billion years ago.";
    const text = `${absurd} ${years.map((year) => `On 29 February ${year} he left; it was ${year}-02-29.`).join(" ")}`;
    for (const publishedOn of ["0001-01-01", "1900-02-28", "2024-12-31", "2025-01-01", "9999-12-31"]) {
      const extraction = extractClaims(text, { publishedOn });
      expectSound(text, extraction);
      for (const { value } of extraction.claims) {
        const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value?.norm ?? "");
        if (day) expect(new Date(`${day[0]}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day[0]);
      }
    }
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
