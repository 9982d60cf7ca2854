import type { Report } from "@claimdesk/domain";
import { nameFinder } from "./people.ts";
import { ReportClaimSection } from "./report-claim-section.tsx";

/** Every accepted claim, in the order of the text. */
export function ReportClaims({ report, articleId }: { report: Report; articleId: string }) {
  const nameOf = nameFinder(report.people);
  const titles = new Map(report.sources.map(({ number, title }) => [number, title]));
  return (
    <section aria-labelledby="report-claims">
      <h2 id="report-claims" className="mb-2 text-lg font-semibold">
        Claims, in the order of the text
      </h2>
      {report.claims.length === 0 ? (
        <p className="text-ink-muted">
          No claim has been accepted yet. Suggestions do not count until somebody accepts them.
        </p>
      ) : null}
      <ol className="flex flex-col">
        {report.claims.map((claim) => (
          <li key={claim.number} className="break-inside-avoid border-t border-line py-4 last:border-b">
            <ReportClaimSection claim={claim} articleId={articleId} nameOf={nameOf} titles={titles} />
          </li>
        ))}
      </ol>
    </section>
  );
}
