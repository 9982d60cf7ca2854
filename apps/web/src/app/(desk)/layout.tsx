import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { DeskHeader } from "../../features/desk-header/desk-header.tsx";
import { prefetching } from "../../server/calls.ts";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { queryClient, trpc } = await prefetching();
  await queryClient.fetchQuery(trpc.desk.view.queryOptions());
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <DeskHeader />
      {children}
    </HydrationBoundary>
  );
}
