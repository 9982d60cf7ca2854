import type { View } from "../view.ts";
import { selectedSpan } from "./selected-span.ts";

const KEPT = "kept-words";

/** Tells the view which words of the text are selected. They stay kept, and lit, while the person types elsewhere. */
export function followSelection(root: HTMLElement, text: string, view: View): () => void {
  const follow = () => {
    const selection = document.getSelection();
    const span = selectedSpan(root, selection, text);
    if (span && selection) {
      const range = selection.getRangeAt(0);
      lightUp(range);
      view.set({ words: span, wordsPlace: placeBelow(root, range) });
      return;
    }
    const isInText = selection?.anchorNode ? root.contains(selection.anchorNode) : false;
    if (isInText && view.getState().words && !view.getState().isAddingClaim) {
      lightUp(null);
      view.set({ words: null, wordsPlace: null });
    }
  };
  document.addEventListener("selectionchange", follow);
  return () => {
    document.removeEventListener("selectionchange", follow);
    lightUp(null);
  };
}

function placeBelow(root: HTMLElement, range: Range): { top: number; left: number } {
  const boxes = typeof range.getClientRects === "function" ? [...range.getClientRects()] : [];
  const last = boxes.at(-1);
  const pane = root.getBoundingClientRect();
  if (!last) return { top: root.scrollTop, left: 0 };
  const left = Math.max(8, Math.min(last.right - pane.left - 60, pane.width - 170));
  return { top: last.bottom - pane.top + root.scrollTop + 6, left };
}

function lightUp(range: Range | null): void {
  if (typeof CSS === "undefined" || !("highlights" in CSS)) return;
  if (range) CSS.highlights.set(KEPT, new Highlight(range.cloneRange()));
  else CSS.highlights.delete(KEPT);
}
