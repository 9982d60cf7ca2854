import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { HistoryScreen } from "../../../../../features/history/history-screen.tsx";
import { prefetching } from "../../../../../server/calls.ts";
import { Page } from "../../../../../ui/page.tsx";
import { readArticleReport } from "../read-article.ts";

type Props = { params: Promise<{ articleId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = await readArticleReport((await params).articleId);
  return { title: `History · ${report.article.title}` };
}

export default async function HistoryPage({ params }: Props) {
  const { articleId } = await params;
  const { report } = await readArticleReport(articleId);
  const { queryClient, trpc } = await prefetching();
  await queryClient.fetchInfiniteQuery(
    trpc.activity.list.infiniteQueryOptions({ articleId }, { getNextPageParam: (page) => page.nextCursor }),
  );
  return (
    <Page width="reading">
      <HydrationBoundary state={dehydrate(queryClient)}>
        <HistoryScreen articleId={articleId} title={report.article.title} />
      </HydrationBoundary>
    </Page>
  );
}
