import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractClaims } from "./index.ts";

const folder = new URL("../../../prisma/seed/sample/", import.meta.url);
const text = readFileSync(new URL("sample-ceasefire-call.txt", folder), "utf8");
const { title, publishedOn } = JSON.parse(
  readFileSync(new URL("sample-ceasefire-call.json", folder), "utf8"),
);
const extraction = extractClaims(text, { publishedOn, title });
const claim = (label: string) => {
  const found = extraction.claims.find((each) => each.label === label);
  if (!found) throw new Error(`no claim labelled "${label}"`);
  return found;
};
const rolesOf = (start: number, end: number) =>
  extraction.sentences.filter((each) => each.start < end && start < each.end).map((each) => each.role);

describe("the built-in sample", () => {
  test.each([
    ["Ceasefire length", "duration", "P30D", "exact", null],
    ["Call date", "date", "2025-03-18", "exact", "Kremlin officials and the US administration"],
    ["Prior call date", "date", "2025-02-12", "exact", "Kremlin"],
    ["Prior call duration", "duration", "PT90M", "about", "Kremlin"],
  ])("finds %s", (label, kind, norm, qualifier, claimant) => {
    expect(claim(label)).toMatchObject({ kind, claimant, checkable: "yes", value: { norm, qualifier } });
  });

  test("“Trump’s engagement …, which he has defended”: he is Trump, not the man of the sentence before", () => {
    const defended = extraction.claims.find((each) => each.quote.includes("has defended"));
    expect(defended?.statement).toMatch(/^Trump has defended/);
  });

  test("key points are mentions of what the body states, never the claim itself", () => {
    const summaryEnd = text.indexOf("MOSCOW/WASHINGTON");
    const length = claim("Ceasefire length");
    expect(length.start).toBeGreaterThan(summaryEnd);
    expect(length.mentions.map((mention) => mention.quote)).toEqual([
      expect.stringContaining("30-day ceasefire"),
    ]);
    const mentions = extraction.claims
      .flatMap((each) => each.mentions)
      .filter((mention) => mention.start < summaryEnd);
    expect(mentions.length).toBeGreaterThanOrEqual(6);
    expect(mentions.map((mention) => mention.quote)).toContainEqual(
      expect.stringContaining("Ukraine has accepted the ceasefire proposal"),
    );
    expect(extraction.claims.filter((each) => each.start < summaryEnd)).toEqual([]);
  });

  test("subheads and the dateline are recognised and hold no claim", () => {
    const subheads = extraction.sentences
      .filter((each) => each.role === "subhead")
      .map((each) => text.slice(each.start, each.end));
    expect(subheads).toEqual([
      "KEY POINTS",
      "Push for Ukraine ceasefire",
      "Diplomatic tensions and global reactions",
      "US tariffs and strategic interests",
    ]);
    expect(rolesOf(text.indexOf("MOSCOW/"), text.indexOf("MOSCOW/") + 5)).toEqual(["dateline"]);
    for (const { start, end } of extraction.claims) {
      expect(rolesOf(start, end)).not.toContain("subhead");
      expect(rolesOf(start, end)).not.toContain("dateline");
    }
  });

  test("a key point that names more speakers or drops a hedge says so", () => {
    const warning = extraction.claims.find((each) => each.quote.startsWith("warning against any agreement"));
    const differences = extraction.claims.flatMap((each) => each.mentions.map((mention) => mention.differs));
    expect(warning?.claimant).toBeNull();
    expect(differences).toContainEqual(expect.stringContaining("drops “signalled”"));
    expect(differences).toContainEqual(expect.stringContaining("drops the claimant (Russian state media)"));
  });

  test("a direct quotation of opinion is one claim about what was said", () => {
    const quotes = extraction.claims.filter((each) => each.checkable === "said-only");
    const hope = quotes.find((each) => each.quote.startsWith("We want to see"));
    expect(hope).toMatchObject({ kind: "quote", claimant: "Donald Trump", relay: "AFP", value: null });
    expect(hope?.quote.endsWith("very good chance")).toBe(true);
    expect(quotes.find((each) => each.quote.startsWith("We never get ahead"))?.relay).toBe("TASS");
  });

  test("labels are unique and of two to five words, statements stand alone", () => {
    const labels = extraction.claims.map((each) => each.label.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
    for (const each of extraction.claims) {
      expect(each.label).toMatch(/^\p{Lu}/u);
      expect(each.statement).toMatch(/[.!?”]$/);
      expect(each.statement).not.toMatch(/^(?:He|She|It|They) /);
    }
  });

  test("every sentence is accounted for, in order", () => {
    expect(extraction.sentences.map((each) => each.start)).toEqual(
      extraction.sentences.map((each) => each.start).toSorted((a, b) => a - b),
    );
    const body = extraction.sentences.filter((each) => each.role === "body");
    expect(body.filter((each) => each.coverage === "none").length).toBeLessThanOrEqual(2);
  });
});
