import { cache } from "react";
import { prefetching } from "../../../../server/calls.ts";
import { orNotFound } from "../../../or-not-found.ts";

/** The report of an article with the cache it was read into; read once per request, for the title and the page. */
export const readArticleReport = cache(async (articleId: string) => {
  const { queryClient, trpc } = await prefetching();
  const report = await orNotFound(queryClient.fetchQuery(trpc.report.view.queryOptions({ articleId })));
  return { queryClient, trpc, report };
});
