import { type Report, SOURCE_TYPE_WORDS, sourceName } from "@claimdesk/domain";
import { Badge } from "../../ui/badge.tsx";
import { formatDay } from "../../ui/time.tsx";

export function ReportSources({ sources }: { sources: Report["sources"] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="report-sources">
      <h2 id="report-sources" className="mb-2 text-lg font-semibold">
        Sources
      </h2>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {sources.map((source) => (
          <li key={source.number} className="flex gap-3 py-2">
            <span className="font-mono text-sm leading-[1.375rem]">{sourceName(source.number)}</span>
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2">
                <span className="font-medium">{source.title}</span>
                {source.isConfidential ? <Badge tone="caution">Confidential</Badge> : null}
                {source.withdrawnAt ? <Badge tone="danger">Withdrawn</Badge> : null}
              </p>
              <p className="text-sm text-ink-muted">{factsOf(source)}</p>
              {source.url ? (
                <a
                  href={source.url}
                  rel="noreferrer"
                  target="_blank"
                  className="text-sm break-all text-accent underline"
                >
                  {source.url}
                </a>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factsOf({ type, author, publisher, publishedOn }: Report["sources"][number]): string {
  return [SOURCE_TYPE_WORDS[type], author, publisher, publishedOn && formatDay(publishedOn)]
    .filter(Boolean)
    .join(" · ");
}
