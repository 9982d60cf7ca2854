"use client";

import type { ClaimFile } from "@claimdesk/domain";
import { type MouseEvent, memo, useCallback, useMemo } from "react";
import { useParts, useView } from "../workbench-context.ts";
import { followSelection } from "./follow-selection.ts";
import { NewClaimButton } from "./new-claim-button.tsx";
import { paintText } from "./paint-text.ts";
import { Paragraph } from "./paragraph.tsx";
import { selectedSpan } from "./selected-span.ts";
import "./marks.css";

type ArticleTextProps = { text: string; title: string; language: string; claims: readonly ClaimFile[] };

/** The stored text with every claim painted on its exact words. */
export const ArticleText = memo(function ArticleText({ text, title, language, claims }: ArticleTextProps) {
  const { view, actions } = useParts();
  const painted = useMemo(() => paintText(text, claims), [text, claims]);
  const follow = useCallback((root: HTMLElement) => followSelection(root, text, view), [text, view]);

  const pick = (event: MouseEvent<HTMLElement>) => {
    const mark = event.target instanceof Element ? event.target.closest("[data-claims]") : null;
    if (!mark || selectedSpan(event.currentTarget, document.getSelection(), text)) return;
    const numbers = (mark.getAttribute("data-claims") ?? "").split(" ").map((name) => Number(name.slice(1)));
    const active = numbers.indexOf(view.getState().active ?? -1);
    const next = numbers[(active + 1) % numbers.length];
    if (next === undefined) return;
    actions.select(next, mark);
    view.set({ isCardOpen: true });
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: each claim has a button of its own inside
    <section
      ref={follow}
      aria-label={`Text of ${title}`}
      data-keys="text"
      data-scrolls
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      onClick={pick}
      className="relative h-full overflow-y-auto overscroll-contain pt-6 pr-5 pb-24 pl-13 outline-offset-[-2px] md:pr-8 md:pl-16"
    >
      <div className="article-text mx-auto" lang={language}>
        {painted.paragraphs.map((paragraph) => (
          <Paragraph key={paragraph.number} paragraph={paragraph} />
        ))}
      </div>
      <SelectionTools />
    </section>
  );
});

function SelectionTools() {
  const place = useView((state) => (state.words ? state.wordsPlace : null));
  return place ? <NewClaimButton place={place} /> : null;
}
