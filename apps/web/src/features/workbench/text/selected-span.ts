import { type Span, trimSpan } from "@claimdesk/text";

/** The attribute that says at which UTF-16 unit of the stored text a piece starts. */
const PIECE = "[data-start]";

type Boundary = { node: Node; offset: number };

/**
 * The words a person has selected, as a span of the stored text. Only the pieces count: claim numbers, badges and
 * buttons between them are not part of the article.
 */
export function selectedSpan(root: Element, selection: Selection | null, text: string): Span | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer)) return null;
  const start = offsetAt(root, { node: range.startContainer, offset: range.startOffset }, "start");
  const end = offsetAt(root, { node: range.endContainer, offset: range.endOffset }, "end");
  if (start === null || end === null || start >= end) return null;
  return trimSpan(text, { start, end });
}

function offsetAt(root: Element, at: Boundary, side: "start" | "end"): number | null {
  const element = at.node instanceof Element ? at.node : at.node.parentElement;
  const piece = element?.closest(PIECE);
  if (piece && root.contains(piece)) return startOf(piece) + unitsBefore(piece, at);
  const pieces = [...root.querySelectorAll(PIECE)];
  if (side === "start") {
    const next = pieces.find((candidate) => isAfter(candidate, at));
    return next ? startOf(next) : null;
  }
  const last = pieces.findLast((candidate) => !isAfter(candidate, at));
  return last ? startOf(last) + (last.textContent?.length ?? 0) : null;
}

function startOf(piece: Element): number {
  return Number(piece.getAttribute("data-start"));
}

function unitsBefore(piece: Element, at: Boundary): number {
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(at.node, at.offset);
  return before.toString().length;
}

function isAfter(piece: Element, at: Boundary): boolean {
  const place = document.createRange();
  place.setStart(at.node, at.offset);
  return place.comparePoint(piece, 0) >= 0;
}
