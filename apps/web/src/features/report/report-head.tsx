import type { Report } from "@claimdesk/domain";
import { Badge } from "../../ui/badge.tsx";
import { formatDay, Moment } from "../../ui/time.tsx";

/** What was checked: the article, the version and the hash that pins its words. */
export function ReportHead({ report }: { report: Report }) {
  const { article, version, desk } = report;
  return (
    <header>
      <p className="mb-1 text-sm text-ink-muted">Claim report · {desk.name}</p>
      <h1 id="report-title" className="text-2xl font-semibold tracking-tight">
        {article.title} {article.isSample ? <Badge>Sample</Badge> : null}
      </h1>
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm [&_dt]:text-ink-muted">
        {article.byline ? (
          <>
            <dt>Byline</dt>
            <dd>{article.byline}</dd>
          </>
        ) : null}
        <dt>Published</dt>
        <dd>{formatDay(article.publishedOn)}</dd>
        {article.url ? (
          <>
            <dt>Address</dt>
            <dd className="break-all">
              <a href={article.url} rel="noreferrer" target="_blank" className="text-accent underline">
                {article.url}
              </a>
            </dd>
          </>
        ) : null}
        <dt>Version</dt>
        <dd>
          {version.number} · {version.wordCount.toLocaleString("en")} words
        </dd>
        <dt>SHA-256</dt>
        <dd className="font-mono text-xs leading-5 break-all">{version.sha256}</dd>
        <dt>Composed</dt>
        <dd>
          <Moment at={new Date(report.composedAt)} />
        </dd>
      </dl>
    </header>
  );
}
