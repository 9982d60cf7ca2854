import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lindhavenReport } from "../fixtures/lindhaven-report.ts";
import { findReportFormat, REPORT_FORMATS, reportFileName } from "./report-formats.ts";

const rich = lindhavenReport();
const named = (title: string) =>
  reportFileName({ ...rich, article: { ...rich.article, title } }, { extension: "html" });

test.each(REPORT_FORMATS)(
  "the $id report is the golden one, byte for byte (else run: pnpm --filter @claimdesk/report golden:update)",
  ({ extension, render }) => {
    const golden = readFileSync(new URL(`../golden/report.${extension}`, import.meta.url), "utf8");
    expect(render(lindhavenReport()) === golden).toBe(true);
  },
);

test("a format is found by its id, and nothing else is", () => {
  expect(REPORT_FORMATS.map(({ id }) => id)).toEqual(["html", "md", "csv", "json"]);
  for (const format of REPORT_FORMATS) expect(findReportFormat(format.id)).toBe(format);
  expect(findReportFormat("pdf")).toBeNull();
  expect(findReportFormat("constructor")).toBeNull();
});

test.each([
  ["Council budget", "claim-report-council-budget-v4.html"],
  ["Zoë Šimková – “größte” Debatte!", "claim-report-zoe-simkova-grosste-debatte-v4.html"],
  ["../../etc/passwd\r\nX: y", "claim-report-etc-passwd-x-y-v4.html"],
  ["الميناء", "claim-report-article-v4.html"],
  [
    "One two three four five six seven eight nine ten eleven twelve thirteen",
    "claim-report-one-two-three-four-five-six-seven-eight-nine-ten-eleven-v4.html",
  ],
])("“%s” gives the file name %s", (title, expected) => {
  expect(named(title)).toBe(expected);
});

test("a file name is short ASCII whatever the title", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
      expect(named(title)).toMatch(/^claim-report-[a-z0-9]+(-[a-z0-9]+)*-v4\.html$/);
      expect(named(title).length).toBeLessThanOrEqual("claim-report--v4.html".length + 60);
    }),
  );
});
