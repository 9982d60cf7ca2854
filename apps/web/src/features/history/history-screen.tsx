"use client";

import type { ActivityEntry } from "@claimdesk/domain";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "../../trpc/client.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageTitle } from "../../ui/page.tsx";
import { Moment, TimeAgo } from "../../ui/time.tsx";
import { ArticleLinks } from "../desk-header/article-links.tsx";

type HistoryScreenProps = { articleId: string; title: string };

/** Everything that happened to an article, newest first. */
export function HistoryScreen({ articleId, title }: HistoryScreenProps) {
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    useTRPC().activity.list.infiniteQueryOptions(
      { articleId },
      { getNextPageParam: (page) => page.nextCursor, staleTime: 0 },
    ),
  );
  const entries = data.pages.flatMap((page) => page.items);
  return (
    <>
      <div className="mb-4 border-b border-line pb-2">
        <ArticleLinks articleId={articleId} />
      </div>
      <PageTitle title="History" description={title} />
      {entries.length === 0 ? (
        <EmptyState title="Nothing yet">History starts with the first action.</EmptyState>
      ) : null}
      <ol className="divide-y divide-line border-y border-line">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {hasNextPage ? (
        <div className="mt-4 flex justify-center">
          <Button isPending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show older
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Entry({ entry }: { entry: ActivityEntry }) {
  return (
    <li className="flex flex-col gap-x-4 py-2 sm:flex-row sm:justify-between">
      <p className="min-w-0">
        <span className="font-medium">{entry.actorName}</span> <Sentence entry={entry} />
      </p>
      <p className="shrink-0 text-sm text-ink-muted sm:text-right">
        <span className="max-sm:hidden">
          <Moment at={entry.at} />
        </span>
        <span className="sm:hidden">
          <TimeAgo at={entry.at} />
        </span>
      </p>
    </li>
  );
}

const CLAIM_NAME = /\bC\d{3,}\b/;

/** The sentence, with the claim it is about as a link to it. */
function Sentence({ entry }: { entry: ActivityEntry }) {
  const sentence = /[.?!…]$/.test(entry.sentence) ? entry.sentence : `${entry.sentence}.`;
  const name = entry.claimId === null ? undefined : CLAIM_NAME.exec(sentence);
  if (!name) return sentence;
  return (
    <>
      {sentence.slice(0, name.index)}
      <Link href={`/a/${entry.articleId}?c=${name[0]}`} className="text-accent underline">
        {name[0]}
      </Link>
      {sentence.slice(name.index + name[0].length)}
    </>
  );
}
