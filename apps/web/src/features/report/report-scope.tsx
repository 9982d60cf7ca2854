import type { GuardLevel, Report } from "@claimdesk/domain";
import { StatusProgress } from "../../ui/status-progress.tsx";
import { nameFinder } from "./people.ts";

const GUARD_WORDS: Record<GuardLevel, string> = {
  strict:
    "On this desk, “verified” asks for a primary or expert source with its locator, or three independent secondary ones.",
  standard:
    "On this desk, “verified” asks for at least one supporting source that is more than a reference work.",
  light: "On this desk, “verified” does not ask for a source.",
};

/** What the report covers, who checked, and how it came out in numbers. */
export function ReportScope({ report }: { report: Report }) {
  const { scope, counts, article, desk } = report;
  const nameOf = nameFinder(report.people);
  return (
    <section aria-labelledby="report-scope">
      <h2 id="report-scope" className="mb-2 text-lg font-semibold">
        What this covers
      </h2>
      <div className="flex max-w-prose flex-col gap-3">
        <p>{scope.summary}</p>
        {article.notChecked ? (
          <p>
            <span className="font-semibold">Not checked:</span> {article.notChecked}
          </p>
        ) : null}
        {scope.checkers.length > 0 ? (
          <p>
            Checked by {scope.checkers.map(nameOf).join(", ")}
            {scope.isSingleChecker ? " (single checker: nobody else signed off)" : ""}.
          </p>
        ) : null}
        <p>{GUARD_WORDS[desk.guardLevel]}</p>
        <StatusProgress counts={{ ...counts.byStatus, suggested: counts.suggested }} />
      </div>
    </section>
  );
}
