"use client";

import { claimName, type DisplayStatus, STATUS_WORDS } from "@claimdesk/domain";
import { memo } from "react";
import { markButtonId } from "../place-on-screen.ts";
import { useParts, useView } from "../workbench-context.ts";
import type { PaintedParagraph, PaintedPiece } from "./paint-text.ts";

/** One paragraph of the article; painted again only when something under it has changed. */
export const Paragraph = memo(
  function Paragraph({ paragraph }: { paragraph: PaintedParagraph }) {
    return (
      <p className="article-paragraph" data-number={paragraph.number} data-look={paragraph.look}>
        {paragraph.pieces.map((piece) =>
          piece.claims.length === 0 ? (
            <span key={piece.start} className="piece" data-start={piece.start}>
              {piece.text}
            </span>
          ) : (
            <Marked key={piece.start} piece={piece} />
          ),
        )}
      </p>
    );
  },
  (before, after) => before.paragraph.signature === after.paragraph.signature,
);

function Marked({ piece }: { piece: PaintedPiece }) {
  const isActive = useView(({ active }) => active !== null && piece.claims.includes(active));
  const more = piece.claims.length - 2;
  return (
    <>
      {piece.opens.map(({ number, status }) => (
        <MarkButton key={number} number={number} status={status} />
      ))}
      <span
        className="piece"
        data-start={piece.start}
        data-claims={piece.claims.map(claimName).join(" ")}
        data-s={piece.status ?? undefined}
        data-u2={piece.secondStatus ?? undefined}
        data-more={more > 0 ? `+${more}` : undefined}
        data-n={piece.closes.length > 0 ? piece.closes.join(" ") : undefined}
        data-opens={piece.opens.length > 0 ? "" : undefined}
        data-active={isActive ? "" : undefined}
      >
        {piece.text}
      </span>
    </>
  );
}

/** The place of a claim in the text for keyboard and screen reader; only the active one is a tab stop. */
function MarkButton({ number, status }: { number: number; status: DisplayStatus }) {
  const { view, actions } = useParts();
  const isActive = useView((state) => state.active === number);
  return (
    <button
      type="button"
      id={markButtonId(number)}
      className="claim-mark-button"
      tabIndex={isActive ? 0 : -1}
      aria-pressed={isActive}
      onClick={(event) => {
        event.stopPropagation();
        actions.select(number);
        view.set({ isCardOpen: true });
      }}
    >
      {`claim ${number}, ${STATUS_WORDS[status].toLowerCase()}`}
    </button>
  );
}
