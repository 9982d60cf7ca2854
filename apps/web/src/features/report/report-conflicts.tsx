import type { ReportClaim, ReportConflict } from "@claimdesk/domain";
import { Moment } from "../../ui/time.tsx";
import { ClaimLink } from "./claim-link.tsx";
import type { NameOf } from "./people.ts";

type Told = Pick<ReportClaim, "number" | "label" | "quote">;

type ReportConflictsProps = {
  conflicts: readonly ReportConflict[];
  claims: readonly Told[];
  nameOf: NameOf;
  articleId: string;
};

/** Claims of the report that cannot all be right, and how each disagreement was settled; nothing where there is none. */
export function ReportConflicts({ conflicts, claims, nameOf, articleId }: ReportConflictsProps) {
  const told = new Map(claims.map((claim) => [claim.number, claim]));
  const shown = conflicts.filter((conflict) => conflict.claims.every((number) => told.has(number)));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="report-conflicts">
      <h2 id="report-conflicts" className="mb-2 text-lg font-semibold">
        Claims that do not agree
      </h2>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {shown.map((conflict) => (
          <li key={`${conflict.claims.join(" ")} ${conflict.why}`} className="py-2">
            {conflict.claims.map((number) => (
              <p key={number} className="flex gap-3">
                <ClaimLink articleId={articleId} number={number} />
                <span className="min-w-0">
                  <span className="font-medium">{told.get(number)?.label}.</span> “{told.get(number)?.quote}”
                </span>
              </p>
            ))}
            <p className="mt-1">{conflict.why}</p>
            <SettledLine conflict={conflict} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SettledLine({ conflict, nameOf }: { conflict: ReportConflict; nameOf: NameOf }) {
  if (conflict.settledAt === null) return <p className="font-medium">Not settled yet.</p>;
  return (
    <p className="text-ink-muted">
      Settled by {nameOf(conflict.settledBy)}, <Moment at={new Date(conflict.settledAt)} />
      {conflict.note === "" ? "." : `: ${conflict.note}`}
    </p>
  );
}
