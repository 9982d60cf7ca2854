import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { replaceFreeText } from "../../fixtures/hostile-report.ts";
import { hostileText } from "../../fixtures/hostile-text.ts";
import { lindhavenReport } from "../../fixtures/lindhaven-report.ts";
import { renderCsv } from "./render-csv.ts";

const rich = lindhavenReport();
const rows = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: "\r\n" });

test("the columns are those of the exchange format, in their order, after a byte order mark", () => {
  expect(renderCsv(rich).split("\r\n")[0]).toBe(
    "\ufeffno,claim_id,article_version,paragraph,start,end,quote,claim_text,kind,state,verdict,reason,outcome,severity,checker,checked_at,signer,signed_at,sources,source_tiers,locators,archive_urls,note,proposed_text",
  );
});

test("a claim reads back with what the report says of it", () => {
  const read = rows(renderCsv(rich));
  expect(read).toHaveLength(rich.claims.length);
  expect(read[1]).toEqual({
    ...{
      no: "2",
      claim_id: "C002",
      article_version: "4",
      paragraph: "2",
      start: "132",
      end: "154",
      quote: "a rise of 14.2 percent",
    },
    ...{
      claim_text: "The 2026 budget is 14.2 percent higher than that of 2025.",
      kind: "percent",
      state: "disputed",
    },
    ...{
      verdict: "disputed",
      reason: "incorrect",
      outcome: "fixed",
      severity: "must",
      checker: "Ana Pires",
      signer: "Jon Reuter",
    },
    ...{ checked_at: rich.claims[1]?.decidedAt, signed_at: rich.claims[1]?.signedOffAt },
    sources:
      "S01 (contradicts) Adopted budget 2026 <https://town.example.org/budget-2026.pdf?lang=en&part=3>",
    ...{
      source_tiers: "primary",
      locators: "table 3, p. 41",
      archive_urls: "",
      proposed_text: "a rise of 12.4 percent",
    },
    note: "Ana Pires: Two digits are swapped: the table says 12.4.",
  });
});

test("the same line of each source column speaks of the same source", () => {
  const { sources = "", source_tiers = "", locators = "" } = rows(renderCsv(rich))[0] ?? {};
  expect(sources.split("\n").map((line) => line.slice(0, 3))).toEqual(["S01", "S02", "S03"]);
  expect(source_tiers.split("\n")).toEqual(["primary", "primary", "secondary"]);
  expect(locators.split("\n")).toEqual(["table 1, p. 4", "item 6", ""]);
});

test("a stale verdict cannot be taken for one that stands, and a reopened one is not told", () => {
  const read = rows(renderCsv(rich));
  expect(read.find((row) => row.no === "11")).toMatchObject({ state: "changed", verdict: "verified" });
  const claims = rich.claims.map((claim) => ({
    ...claim,
    workState: "toCheck" as const,
    status: "toCheck" as const,
  }));
  expect(new Set(rows(renderCsv({ ...rich, claims })).map((row) => row.verdict))).toEqual(new Set([""]));
});

test.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1"])(
  "a spreadsheet does not take %j for a formula",
  (start) => {
    const [claim] = rich.claims;
    if (!claim) throw new Error("the sample has claims");
    const read = rows(renderCsv({ ...rich, claims: [{ ...claim, quote: start, proposedText: start }] }));
    expect(read[0]).toMatchObject({ quote: `'${start}`, proposed_text: `'${start}` });
  },
);

test("whatever people write, every cell reads back and none starts a formula", () => {
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const report = replaceFreeText(rich, () => hostile);
      const read = rows(renderCsv(report));
      expect(read).toHaveLength(report.claims.length);
      for (const row of read)
        expect(row.quote?.replace(/^'(?=[=+\-@\t\r])/, "")).toBe(hostile.toWellFormed());
      for (const cell of read.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { numRuns: 60 },
  );
});
