import { writeFileSync } from "node:fs";
import { reportSchema } from "./report-schema.ts";

const file = new URL("../schema/claimdesk-report-1.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(reportSchema(), null, 2)}\n`);
