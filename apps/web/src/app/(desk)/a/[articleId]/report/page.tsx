import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReportScreen } from "../../../../../features/report/report-screen.tsx";
import { Page } from "../../../../../ui/page.tsx";
import { readArticleReport } from "../read-article.ts";

type Props = { params: Promise<{ articleId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = await readArticleReport((await params).articleId);
  return { title: `Report · ${report.article.title}` };
}

export default async function ReportPage({ params }: Props) {
  const { articleId } = await params;
  const { queryClient } = await readArticleReport(articleId);
  return (
    <Page width="reading">
      <HydrationBoundary state={dehydrate(queryClient)}>
        <ReportScreen articleId={articleId} />
      </HydrationBoundary>
    </Page>
  );
}
