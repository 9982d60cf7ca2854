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

  test.each([
    ["部长周二说，有300人离开了这座城市，其他人留在那里。", "300", "quantity", "300"],
    ["会议于2025年3月12日在首都举行，没有人缺席。", "2025年3月12日", "date", "2025-03-12"],
    ["회의는 2025년 3월 12일에 서울에서 열렸다고 밝혔다.", "2025년 3월 12일", "date", "2025-03-12"],
    ["دولت می‌گوید ۱۲٫۵٪ از مردم شهر را ترک کردند.", "۱۲٫۵٪", "percent", "12.5%"],
    ["राज्य में ३०० लोगों ने शहर छोड़ दिया है।", "३००", "quantity", "300"],
    ["השר אמר ביום שלישי ש-300 איש עזבו את העיר.", "300", "quantity", "300"],
    ["Bakan bu yıl fiyatların geçen yıla göre %12 daha yüksek olduğunu söyledi.", "%12", "percent", "12%"],
  ])("finds digits as %s writes them", (text, written, kind, norm) => {
    const { language, claims } = extractClaims(text, { publishedOn: "2025-03-17" });
    expect(language.isEnglish).toBe(false);
    expect(claims).toMatchObject([{ kind, value: { text: written, norm } }]);
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

  test("gives no reason that only English sentences have", () => {
    expect(firstClaimOf("88")?.why).toEqual(["carries a number"]);
    expect(firstClaimOf("17.03.2025")?.why).toEqual(["carries a date"]);
  });

  test("two of the same number have two titles", () => {
    const text = `${FRAME}88 schepen. Later kwamen er nog eens 88 bij.`;
    const labels = extractClaims(text, { publishedOn: "2025-03-17" }).claims.map(({ label }) => label);
    expect(labels).toEqual(["Number 88", "Number 88 (2)"]);
  });
});
