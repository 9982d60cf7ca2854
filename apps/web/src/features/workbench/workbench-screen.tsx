"use client";

import { type ClaimFile, isRunActive, standingConflicts, type Workbench } from "@claimdesk/domain";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useTRPC, useTRPCClient } from "../../trpc/client.tsx";
import { useToast } from "../../ui/toast.tsx";
import { Actions } from "./actions.ts";
import { ClaimCard } from "./card/claim-card.tsx";
import { checkProgress, type Progress, unfinishedNeighbour } from "./claim-order.ts";
import { openDisagreements } from "./disagreements.ts";
import { HelpSheet } from "./help-sheet.tsx";
import { commandForPress } from "./key-press.ts";
import { ClaimList } from "./list/claim-list.tsx";
import { ReadingBar } from "./reading-bar.tsx";
import { applyWrites } from "./saving/apply-write.ts";
import { Ledger } from "./saving/ledger.ts";
import { ArticleText } from "./text/article-text.tsx";
import { NewClaimDialog } from "./text/new-claim-dialog.tsx";
import { useSuggestionRun } from "./use-suggestion-run.ts";
import { View } from "./view.ts";
import { useView, WorkbenchContext, type WorkbenchParts } from "./workbench-context.ts";
import { WorkbenchHeader } from "./workbench-header.tsx";
import { WorkbenchLayout } from "./workbench-layout.tsx";

const POLL_MS = 10_000;

type WorkbenchScreenProps = { articleId: string; firstClaim: number | null };

/** The place where an article is checked. */
export function WorkbenchScreen({ articleId, firstClaim }: WorkbenchScreenProps) {
  const query = useTRPC().article.workbench.queryOptions({ articleId });
  const parts = useStableParts(articleId, firstClaim);
  const { data } = useSuspenseQuery({
    ...query,
    refetchInterval: () => (parts.ledger.hasUnsaved ? false : POLL_MS),
  });
  const { desk, article, version } = data;
  const run = useSuggestionRun(articleId, data.suggestions, parts.actions);
  const pending = useSyncExternalStore(
    parts.ledger.subscribe,
    parts.ledger.getPending,
    parts.ledger.getPending,
  );
  const claims = useMemo(() => applyWrites(data.claims, pending), [data.claims, pending]);
  const conflicts = useMemo(() => standingConflicts(data.conflicts, claims), [data.conflicts, claims]);
  const disagreements = useMemo(() => openDisagreements(claims, conflicts), [claims, conflicts]);
  const progress = useMemo(() => checkProgress(claims), [claims]);
  const context = useMemo(() => ({ ...parts, desk }), [parts, desk]);
  useFirstClaim(parts.view, claims);
  useUnloadWarning(parts.ledger);
  usePageTitle(article.title, progress);

  return (
    <WorkbenchContext value={context}>
      <main
        id="main"
        tabIndex={-1}
        onKeyDown={(event) => runCommand(event, context)}
        className="flex h-[calc(100dvh-3.0625rem)] min-h-0 flex-col print:block print:h-auto"
      >
        <WorkbenchHeader article={article} version={version} progress={progress} />
        <ReadingBar run={run} />
        <WorkbenchLayout
          text={
            <ArticleText
              text={version.text}
              title={article.title}
              language={article.language}
              claims={claims}
            />
          }
          list={
            <ClaimList
              claims={claims}
              disagreements={disagreements}
              isReading={run !== null && isRunActive(run.state)}
            />
          }
          card={<ClaimCard claims={claims} conflicts={conflicts} />}
        />
        <HelpSheet />
        <NewClaimDialog versionId={version.id} />
        <Announcer />
      </main>
    </WorkbenchContext>
  );
}

/** What keeps state outside of React for as long as the page is open. */
function useStableParts(articleId: string, firstClaim: number | null): Omit<WorkbenchParts, "desk"> {
  const queryClient = useQueryClient();
  const client = useTRPCClient();
  const { queryKey } = useTRPC().article.workbench.queryOptions({ articleId });
  const toast = useToast();
  const [parts] = useState(() => {
    const first = queryClient.getQueryData<Workbench>(queryKey)?.claims ?? [];
    const view = new View(firstClaim ?? unfinishedNeighbour(first, null, 1)?.number ?? null);
    const ledger = new Ledger({ queryClient, queryKey, client });
    const actions = new Actions({ queryClient, queryKey, client, ledger, view, toast });
    return { articleId, view, ledger, actions };
  });
  return parts;
}

function runCommand(event: KeyboardEvent, { actions, view, desk }: WorkbenchParts): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const command = commandForPress({
    key,
    ctrlKey,
    metaKey,
    altKey,
    target,
    isComposing: event.nativeEvent.isComposing,
  });
  if (!command || event.defaultPrevented) return;
  event.preventDefault();
  const obstacle = command.obstacle({ claim: actions.claim, desk, view: view.getState() });
  if (obstacle) view.set({ said: obstacle });
  else command.run(actions);
}

/** Says what has happened, for those who do not see it. */
function Announcer() {
  const said = useView((state) => state.said);
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}

/** Claims that come while the page is open: the first of them is chosen, as on a page that had them from the start. */
function useFirstClaim(view: View, claims: readonly ClaimFile[]): void {
  const hadClaims = useRef(claims.length > 0);
  useEffect(() => {
    if (hadClaims.current || claims.length === 0) return;
    hadClaims.current = true;
    const first = unfinishedNeighbour(claims, null, 1);
    if (first && view.getState().active === null) view.select(first.number);
  }, [view, claims]);
}

/** The window: it asks before it is closed over something that is not saved yet. */
function useUnloadWarning(ledger: Ledger): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (ledger.hasUnsaved) event.preventDefault();
    };
    const retry = () => ledger.retryNow();
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", retry);
    };
  }, [ledger]);
}

/** The document's title, which the tab shows: "37/52 · Council budget". */
function usePageTitle(title: string, { decided, total }: Progress): void {
  useEffect(() => {
    document.title = total > 0 ? `${decided}/${total} · ${title}` : `${title} · Claimdesk`;
  }, [title, decided, total]);
}
