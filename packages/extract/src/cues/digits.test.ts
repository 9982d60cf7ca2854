import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";

const FRAME = "De minister heeft gisteren in de Kamer gezegd dat het plan van de oppositie niet deugt, met ";
const firstClaimOf = (written: string) =>
  extractClaims(`${FRAME}${written} en verder.`, { publishedOn: "2025-03-17" }).claims[0];

describe("a text in another language", () => {
  test.each([
    ["2025-03-17", "date", "2025-03-17", []],
    ["17.03.2025", "date", "2025-03-17", []],
    ["3/4/2025", "date", "2025-04-03", ["2025-03-04"]],
    ["1.234,56", "quantity", "1234.56", []],
    ["12.000", "quantity", "12000", ["12.000"]],
    ["12 000 000", "quantity", "12000000", []],
    ["4,5 %", "percent", "4.5%", []],
    ["88", "quantity", "88", []],
  ])("gets %s", (written, kind, norm, alternatives) => {
    expect(firstClaimOf(written)).toMatchObject({ kind, value: { text: written, norm, alternatives } });
  });

  test.each(["31.02.2025", "B2B", "A380"])("takes %s for no value", (written) => {
    expect(firstClaimOf(written)).toBeUndefined();
  });

  test("says so, and is cut into its sentences", () => {
    const { language, sentences, claims } = extractClaims(`${FRAME}30 %. En de premier zweeg daarover.`, {
      publishedOn: "2025-03-17",
    });
    expect(language.isEnglish).toBe(false);
    expect(language.note).toContain("numbers and dates written in digits");
    expect(sentences).toHaveLength(2);
    expect(claims.map(({ label, claimant }) => ({ label, claimant }))).toEqual([
      { label: "Percentage 30 %", claimant: null },
    ]);
  });

  test("two of the same number have two titles", () => {
    const text = `${FRAME}88 schepen. Later kwamen er nog eens 88 bij.`;
    const labels = extractClaims(text, { publishedOn: "2025-03-17" }).claims.map(({ label }) => label);
    expect(labels).toEqual(["Number 88", "Number 88 (2)"]);
  });
});
