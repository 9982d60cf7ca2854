import type { Report } from "@claimdesk/domain";
import { ClaimLink } from "./claim-link.tsx";

type Exception = Report["exceptions"][number];

const HEADINGS: Record<Exception["kind"], string> = {
  override: "Kept by override",
  disputedUnfixed: "Disputed and not fixed",
  cantVerify: "Can’t verify",
  changed: "Changed after checking",
  openQuestion: "Waiting for an answer",
  singleSource: "Resting on one source",
  unfinished: "Not finished",
};

const KINDS = Object.keys(HEADINGS) as Exception["kind"][];

/** What a reader must know first, by kind. */
export function ReportExceptions({ report, articleId }: { report: Report; articleId: string }) {
  const labels = new Map(report.claims.map(({ number, label }) => [number, label]));
  const groups = KINDS.flatMap((kind) => {
    const items = report.exceptions.filter((exception) => exception.kind === kind);
    return items.length > 0 ? [{ kind, items }] : [];
  });
  return (
    <section aria-labelledby="report-exceptions">
      <h2 id="report-exceptions" className="mb-2 text-lg font-semibold">
        Exceptions
      </h2>
      {groups.length === 0 ? (
        <p className="text-ink-muted">None: no claim needs a reader’s caution.</p>
      ) : null}
      <div className="flex flex-col gap-4">
        {groups.map(({ kind, items }) => (
          <div key={kind}>
            <h3 className="font-semibold">
              {HEADINGS[kind]} <span className="font-normal text-ink-muted">({items.length})</span>
            </h3>
            {kind === "unfinished" ? (
              <UnfinishedClaims items={items} labels={labels} articleId={articleId} />
            ) : (
              <ExceptionList items={items} labels={labels} articleId={articleId} />
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

type ExceptionListProps = {
  items: readonly Exception[];
  labels: ReadonlyMap<number, string>;
  articleId: string;
};

function ExceptionList({ items, labels, articleId }: ExceptionListProps) {
  return (
    <ul className="mt-1 flex flex-col divide-y divide-line border-y border-line">
      {items.map((item) => (
        <li key={`${item.claim} ${item.text}`} className="flex gap-3 py-1.5">
          {item.claim === null ? null : <ClaimLink articleId={articleId} number={item.claim} />}
          <span className="min-w-0">
            {item.claim === null ? null : <span className="font-medium">{labels.get(item.claim)}. </span>}
            {item.text}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Many at first, and all for the same reason: named in one paragraph instead of one line each. */
function UnfinishedClaims({ items, labels, articleId }: ExceptionListProps) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5">
      {items.map((item) => (
        <li key={`${item.claim} ${item.text}`} className="flex items-center gap-1.5">
          {item.claim === null ? item.text : <ClaimLink articleId={articleId} number={item.claim} />}
          {item.claim === null ? null : <span>{labels.get(item.claim)}</span>}
        </li>
      ))}
    </ul>
  );
}
