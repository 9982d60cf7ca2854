"use client";

import { isRunActive, type SuggestionRun } from "@claimdesk/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTRPC } from "../../trpc/client.tsx";
import type { Actions } from "./actions.ts";

const ASK_EVERY_MS = 1000;

/**
 * The engine's reading of the article as it goes on: `known` is what the workbench said last, and while it is at work
 * the desk is asked each second. At its end the workbench is asked again, so that the claims appear.
 */
export function useSuggestionRun(
  articleId: string,
  known: SuggestionRun | null,
  actions: Actions,
): SuggestionRun | null {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const isActive = known !== null && isRunActive(known.state);
  const { data } = useQuery({
    ...trpc.article.suggestions.queryOptions({ articleId }),
    enabled: isActive,
    refetchInterval: ASK_EVERY_MS,
    staleTime: 0,
  });
  const newest = isActive && data?.id === known.id ? data : known;
  useToldOnce(known, actions);

  const isOver = isActive && newest !== null && !isRunActive(newest.state);
  // The server: its answer that the reading is over means that there are claims to fetch.
  useEffect(() => {
    if (isOver) void queryClient.invalidateQueries(trpc.article.workbench.queryFilter({ articleId }));
  }, [isOver, queryClient, trpc, articleId]);
  return newest;
}

/** Says what a reading found, once, to those who saw it at work. */
function useToldOnce(known: SuggestionRun | null, actions: Actions): void {
  const watched = useRef<string | null>(null);
  // The live region and the messages: they stand outside of what this screen draws.
  useEffect(() => {
    if (known === null) return;
    if (isRunActive(known.state)) watched.current = known.id;
    else if (watched.current === known.id) {
      watched.current = null;
      actions.tellReading(known);
    }
  }, [known, actions]);
}
