import { readFileSync } from "node:fs";
import { Report } from "@claimdesk/domain";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { lindhavenReport } from "../../fixtures/lindhaven-report.ts";
import { reportSchema } from "../../scripts/report-schema.ts";
import { renderJson } from "./render-json.ts";

const committed: Record<string, unknown> = JSON.parse(
  readFileSync(new URL("../../schema/claimdesk-report-1.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(committed);

test("the committed JSON Schema is that of the model (else run: pnpm --filter @claimdesk/report schema:update)", () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(reportSchema())));
});

test("a JSON report satisfies the committed schema and reads back as the same report", () => {
  const written = JSON.parse(renderJson(lindhavenReport()));
  isValid(written);
  expect(isValid.errors).toBeNull();
  expect(Report.parse(written)).toEqual(lindhavenReport());
});

test.each([
  ["another format", { format: "claimdesk.report/2" }],
  ["a time without a zone", { composedAt: "2026-04-03T15:05:00" }],
  ["an unknown field", { surprise: true }],
  ["no claims at all", { claims: undefined }],
])("the schema refuses %s", (_, change) => {
  expect(isValid(JSON.parse(JSON.stringify({ ...lindhavenReport(), ...change })))).toBe(false);
});
