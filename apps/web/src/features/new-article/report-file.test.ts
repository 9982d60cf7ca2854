import { REPORT_FORMAT } from "@claimdesk/domain";
import { expect, test } from "vitest";
import { readReportFile } from "./report-file.ts";

const REPORT = {
  format: REPORT_FORMAT,
  composedAt: "2026-11-23T10:00:00.000Z",
  desk: { name: "Desk" },
  article: { title: "Council budget" },
  version: { wordCount: 12 },
  claims: [{}, {}],
  aside: [{}],
};

test("a report is recognised and kept whole", () => {
  expect(readReportFile(JSON.stringify({ ...REPORT, more: 1 }))).toEqual({
    title: "Council budget",
    deskName: "Desk",
    composedAt: new Date("2026-11-23T10:00:00.000Z"),
    claimCount: 3,
    wordCount: 12,
    report: { ...REPORT, more: 1 },
  });
});

test.each([
  ["{", /not valid JSON/],
  ["[]", /not a Claimdesk report/],
  [JSON.stringify({ ...REPORT, claims: undefined }), /not a Claimdesk report/],
  [JSON.stringify({ ...REPORT, format: "claimdesk.report/9" }), /claimdesk\.report\/9; this Claimdesk reads/],
])("%s is refused with the reason", (json, words) => {
  expect(readReportFile(json)).toMatch(words);
});
