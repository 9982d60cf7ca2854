"use client";

import type { ClaimFile } from "@claimdesk/domain";
import { isAllowed } from "@claimdesk/domain";
import { type MouseEvent, memo, useCallback, useMemo } from "react";
import { checkProgress, listedClaims } from "../claim-order.ts";
import { type Disagreements, disagreementWords } from "../disagreements.ts";
import { focusOnArrival } from "../place-on-screen.ts";
import { useParts, useView } from "../workbench-context.ts";
import { ClaimRow } from "./claim-row.tsx";
import { DisagreementsBar } from "./disagreements-bar.tsx";
import { ListBar } from "./list-bar.tsx";
import { SuggestionsBar } from "./suggestions-bar.tsx";
import "./claim-list.css";

const NOTHING = {
  all: "No claims yet. Select words in the text and press C to make the first one.",
  unfinished: "Every claim is decided.",
  dropped: "Nothing was dropped.",
  disagreeing: "Nothing in the article disagrees with itself any more.",
} as const;
const READING = "The claims appear here when the text is read. Select words in it to mark one yourself.";

type ClaimListProps = { claims: readonly ClaimFile[]; disagreements: Disagreements; isReading: boolean };

/** The claims as a list: the main way through them for keyboard and screen reader. */
export const ClaimList = memo(function ClaimList({ claims, disagreements, isReading }: ClaimListProps) {
  const { view, actions, desk } = useParts();
  const filter = useView((state) => state.filter);
  const order = useView((state) => state.order);
  const { onClaim } = disagreements;
  const shown = useMemo(() => listedClaims(claims, filter, order, onClaim), [claims, filter, order, onClaim]);
  const progress = useMemo(() => checkProgress(claims), [claims]);
  const canSort = isAllowed(desk.me.role, "triageClaims");

  const arrive = useCallback(
    (list: HTMLElement | null) => void (list && focusOnArrival(view.getState().active)),
    [view],
  );
  const press = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const number = Number(target?.closest("[data-number]")?.getAttribute("data-number"));
    if (!number) return;
    const act = target?.closest("[data-act]")?.getAttribute("data-act");
    actions.select(number);
    if (act === "accept") void actions.accept();
    else if (act === "drop") void actions.drop();
    else view.set({ isCardOpen: true });
  };

  return (
    <div className="flex h-full min-h-0 flex-col">
      <ListBar progress={progress} />
      <SuggestionsBar count={progress.suggested} />
      <DisagreementsBar disagreements={disagreements} />
      {shown.length === 0 ? (
        <p className="px-4 py-6 text-ink-muted">
          {isReading && filter === "all" ? READING : NOTHING[filter]}
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the workbench move through the list */}
      <div
        ref={arrive}
        role="listbox"
        aria-label="Claims"
        data-claims-list
        data-keys="list"
        data-scrolls
        tabIndex={shown.length === 0 ? 0 : -1}
        onClick={press}
        className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain pb-16"
      >
        {shown.map((claim, index) => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            disagreement={wordsOf(onClaim.get(claim.id))}
            isFirst={index === 0}
            canSort={canSort}
          />
        ))}
      </div>
    </div>
  );
});

const wordsOf = (found: Parameters<typeof disagreementWords>[0] | undefined) =>
  found ? disagreementWords(found) : "";
