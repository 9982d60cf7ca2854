"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "../../trpc/client.tsx";
import { ArticleLinks } from "../desk-header/article-links.tsx";
import { AsideNote } from "./aside-note.tsx";
import { nameFinder } from "./people.ts";
import { ReportActions } from "./report-actions.tsx";
import { ReportBlockers } from "./report-blockers.tsx";
import { ReportClaims } from "./report-claims.tsx";
import { ReportConflicts } from "./report-conflicts.tsx";
import { ReportExceptions } from "./report-exceptions.tsx";
import { ReportHead } from "./report-head.tsx";
import { ReportScope } from "./report-scope.tsx";
import { ReportSources } from "./report-sources.tsx";

/** The report as it would leave the desk now, in the order in which it is printed. */
export function ReportScreen({ articleId }: { articleId: string }) {
  const { data: report } = useSuspenseQuery(
    useTRPC().report.view.queryOptions({ articleId }, { staleTime: 0, refetchOnWindowFocus: true }),
  );
  return (
    <>
      <div className="screen-only mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line pb-2">
        <ArticleLinks articleId={articleId} />
        <ReportActions articleId={articleId} />
      </div>
      <ReportBlockers report={report} />
      <article aria-labelledby="report-title" className="flex flex-col gap-8">
        <ReportHead report={report} />
        <ReportScope report={report} />
        <ReportExceptions report={report} articleId={articleId} />
        <ReportConflicts
          conflicts={report.version.conflicts}
          claims={report.claims}
          nameOf={nameFinder(report.people)}
          articleId={articleId}
        />
        <ReportClaims report={report} articleId={articleId} />
        <ReportSources sources={report.sources} />
        <AsideNote report={report} />
      </article>
    </>
  );
}
