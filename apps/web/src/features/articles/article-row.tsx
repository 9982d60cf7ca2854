"use client";

import { type ArticleSummary, isRunActive } from "@claimdesk/domain";
import { ArchiveIcon, ArchiveRestoreIcon } from "lucide-react";
import Link from "next/link";
import { Badge } from "../../ui/badge.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { ProgressBar, percentOf } from "../../ui/progress-bar.tsx";
import { StatusProgress } from "../../ui/status-progress.tsx";
import { formatDay, TimeAgo } from "../../ui/time.tsx";
import { useArchiving } from "./use-archiving.ts";

/** One article: what it is, how far it is, and when it was last worked on. The whole row opens it. */
export function ArticleRow({ article }: { article: ArticleSummary }) {
  const { isPending, archive, unarchive } = useArchiving();
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-2 py-3 hover:bg-panel md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_auto] md:px-2">
      <div className="min-w-0">
        <h2 className="flex flex-wrap items-baseline gap-x-2 gap-y-1 font-semibold">
          <Link
            href={`/a/${article.id}`}
            className="min-w-0 rounded-sm after:absolute after:inset-0 after:content-[''] hover:underline"
          >
            {article.title}
          </Link>
          {article.isSample ? <Badge>Sample</Badge> : null}
        </h2>
        <Facts article={article} />
      </div>
      <div className="col-span-2 md:col-span-1">
        <Reading suggestions={article.suggestions} />
        {isBeingRead(article) && Object.keys(article.counts).length === 0 ? null : (
          <StatusProgress counts={article.counts} />
        )}
      </div>
      <div className="relative col-start-2 row-start-1 self-start md:col-start-3">
        {article.archivedAt === null ? (
          <IconButton
            label={`Archive “${article.title}”`}
            icon={<ArchiveIcon aria-hidden />}
            disabled={isPending}
            onClick={() => archive(article)}
          />
        ) : (
          <IconButton
            label={`Take “${article.title}” out of the archive`}
            icon={<ArchiveRestoreIcon aria-hidden />}
            disabled={isPending}
            onClick={() => unarchive(article)}
          />
        )}
      </div>
    </li>
  );
}

const isBeingRead = ({ suggestions }: ArticleSummary) =>
  suggestions !== null && isRunActive(suggestions.state);

/** A long text whose claims are still being read, or were not read to the end. */
function Reading({ suggestions }: Pick<ArticleSummary, "suggestions">) {
  if (suggestions === null || suggestions.state === "done") return null;
  if (!isRunActive(suggestions.state)) {
    return <p className="text-sm text-caution">Its claims were not read to the end. Open it to try again.</p>;
  }
  return (
    <div className="mb-2 flex flex-col gap-1">
      <p className="text-sm font-medium tabular-nums">Reading claims: {percentOf(suggestions.share)} %</p>
      <ProgressBar label="Reading claims" share={suggestions.share} />
    </div>
  );
}

function Facts({ article }: { article: ArticleSummary }) {
  return (
    <div className="mt-0.5 flex flex-col text-sm text-ink-muted">
      <p>
        {article.byline ? `${article.byline} · ` : ""}
        <span className="whitespace-nowrap">{formatDay(article.publishedOn)}</span> ·{" "}
        <span className="whitespace-nowrap tabular-nums">{article.wordCount.toLocaleString("en")} words</span>
      </p>
      <p>
        Last change: <TimeAgo at={article.touchedAt} />
      </p>
    </div>
  );
}
