"use client";

import { type ArticleSummary, isRunActive } from "@claimdesk/domain";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { PlusIcon } from "lucide-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { Suspense } from "react";
import { useTRPC } from "../../trpc/client.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { PageTitle } from "../../ui/page.tsx";
import { ArticleRow } from "./article-row.tsx";
import { ArticlesSkeleton } from "./articles-skeleton.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { NoArchivedArticles, NoArticles } from "./no-articles.tsx";
import { ShelfFilter } from "./shelf-filter.tsx";

export const SHELVES = ["open", "archived"] as const;
export type Shelf = (typeof SHELVES)[number];

/** The desk's articles, last worked on first. Which shelf is shown stands in the address. */
export function ArticlesScreen() {
  const [shelf, setShelf] = useQueryState("show", parseAsStringLiteral(SHELVES).withDefault("open"));
  return (
    <>
      <PageTitle
        title="Articles"
        actions={
          <ButtonLink look="primary" href="/new">
            <PlusIcon aria-hidden />
            New article
          </ButtonLink>
        }
      />
      <ShelfFilter shelf={shelf} onShelfChange={(next) => void setShelf(next)} />
      <Suspense key={shelf} fallback={<ArticlesSkeleton />}>
        <ArticleList shelf={shelf} />
      </Suspense>
    </>
  );
}

const ASK_AGAIN_MS = 2000;

/** Whether the claims of a listed article are being read just now. */
function isAnyRead(pages: readonly { items: readonly Pick<ArticleSummary, "suggestions">[] }[]): boolean {
  return pages.some(({ items }) =>
    items.some(({ suggestions }) => suggestions !== null && isRunActive(suggestions.state)),
  );
}

function ArticleList({ shelf }: { shelf: Shelf }) {
  const trpc = useTRPC();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery({
    ...trpc.article.list.infiniteQueryOptions(
      { isArchived: shelf === "archived" },
      { getNextPageParam: (page) => page.nextCursor },
    ),
    refetchInterval: (query) => (isAnyRead(query.state.data?.pages ?? []) ? ASK_AGAIN_MS : false),
  });
  const articles = data.pages.flatMap((page) => page.items);
  if (articles.length === 0) return shelf === "open" ? <NoArticles /> : <NoArchivedArticles />;
  return (
    <>
      <ul className="divide-y divide-line border-y border-line md:-mx-2">
        {articles.map((article) => (
          <ArticleRow key={article.id} article={article} />
        ))}
      </ul>
      {shelf === "open" && articles.every((article) => article.isSample) ? <FirstSteps /> : null}
      {hasNextPage ? (
        <div className="mt-4 flex justify-center">
          <Button isPending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show more
          </Button>
        </div>
      ) : null}
    </>
  );
}
