import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { cache } from "react";
import { claimOfAddress } from "../../../../../features/workbench/claim-of-address.ts";
import { WorkbenchScreen } from "../../../../../features/workbench/workbench-screen.tsx";
import { prefetching } from "../../../../../server/calls.ts";
import { orNotFound } from "../../../../or-not-found.ts";

type Props = {
  params: Promise<{ articleId: string }>;
  searchParams: Promise<{ c?: string | string[] }>;
};

/** Read once per request, for the title and the page. */
const readWorkbench = cache(async (articleId: string) => {
  const { queryClient, trpc } = await prefetching();
  const workbench = await orNotFound(
    queryClient.fetchQuery(trpc.article.workbench.queryOptions({ articleId })),
  );
  return { queryClient, workbench };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workbench } = await readWorkbench((await params).articleId);
  return { title: workbench.article.title };
}

export default async function WorkbenchPage({ params, searchParams }: Props) {
  const { articleId } = await params;
  const { c } = await searchParams;
  const { queryClient } = await readWorkbench(articleId);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <WorkbenchScreen
        key={articleId}
        articleId={articleId}
        firstClaim={claimOfAddress(Array.isArray(c) ? c[0] : c)}
      />
    </HydrationBoundary>
  );
}
