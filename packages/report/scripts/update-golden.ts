import { writeFileSync } from "node:fs";
import { lindhavenReport } from "../fixtures/lindhaven-report.ts";
import { REPORT_FORMATS } from "../src/report-formats.ts";

const report = lindhavenReport();
for (const { extension, render } of REPORT_FORMATS) {
  writeFileSync(new URL(`../golden/report.${extension}`, import.meta.url), render(report));
}
