import { REPORT_FORMAT, Report } from "@claimdesk/domain";
import { z } from "zod";

/** The JSON Schema (draft 7) of the JSON report, made from the model, so that both cannot drift apart. */
export function reportSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(Report, { target: "draft-7" });
  return {
    $schema,
    $id: "claimdesk-report-1.schema.json",
    title: `Claim report, exchange format ${REPORT_FORMAT}`,
    ...schema,
  };
}
