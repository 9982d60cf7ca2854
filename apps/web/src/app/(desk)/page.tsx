import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ArticlesScreen } from "../../features/articles/articles-screen.tsx";
import { prefetching } from "../../server/calls.ts";
import { Page } from "../../ui/page.tsx";

export const metadata: Metadata = { title: "Articles" };

export default async function ArticlesPage({
  searchParams,
}: {
  searchParams: Promise<{ show?: string | string[] }>;
}) {
  const { queryClient, trpc } = await prefetching();
  const isArchived = (await searchParams).show === "archived";
  await queryClient.fetchInfiniteQuery(
    trpc.article.list.infiniteQueryOptions({ isArchived }, { getNextPageParam: (page) => page.nextCursor }),
  );
  return (
    <Page>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <ArticlesScreen />
      </HydrationBoundary>
    </Page>
  );
}
