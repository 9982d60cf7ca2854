import type { Span } from "@claimdesk/text";
import { KEYS_WORK_HERE } from "./key-press.ts";

/** Ids by which the parts of one claim are found on the page. */
export const rowId = (number: number) => `claim-row-${number}`;
export const markButtonId = (number: number) => `claim-mark-${number}`;
export const CARD_ID = "claim-card";

const isIn = (region: string) => document.activeElement?.closest(`[${KEYS_WORK_HERE}="${region}"]`) != null;

/**
 * Brings a claim into sight in the list and in the text, and takes the focus along if it was there. `place` is the
 * one of its places that was pressed; without it, its own words are shown.
 */
export function revealClaim(number: number, place?: Element): void {
  const row = document.getElementById(rowId(number));
  const mark = document.getElementById(markButtonId(number));
  if (isIn("list")) row?.focus({ preventScroll: true });
  else if (isIn("text")) mark?.focus({ preventScroll: true });
  // A card that opens with this claim has to be there before one can tell what it covers.
  requestAnimationFrame(() => {
    row?.scrollIntoView({ block: "nearest" });
    const words = place ?? mark;
    if (words) scrollIntoSight(words);
  });
}

/** Puts the focus where the keys go on working after a form has closed. */
export function focusWork(number: number | null): void {
  const row = number === null ? null : document.getElementById(rowId(number));
  const home =
    row ?? document.querySelector<HTMLElement>("[data-claims-list]") ?? document.getElementById(CARD_ID);
  home?.focus({ preventScroll: true });
}

/** A button or window that had the focus is gone: the keys should go on working all the same. */
export function focusIfLost(number: number | null): void {
  requestAnimationFrame(() => {
    if (isNowhere()) focusWork(number);
  });
}

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

/** As {@link focusIfLost}, where the person goes on in the card. */
export function focusCardIfLost(): void {
  requestAnimationFrame(() => {
    if (isNowhere()) focusCard();
  });
}

/** On arrival the keys should work at once, unless the person has put the focus somewhere already. */
export function focusOnArrival(number: number | null): void {
  if (isNowhere()) focusWork(number);
  if (number !== null) revealClaim(number);
}

export function focusCard(): void {
  const card = document.getElementById(CARD_ID);
  const first = card?.querySelector<HTMLElement>("button:not(:disabled)");
  (first ?? card)?.focus();
}

const FOUND_FOR_MS = 2500;

/** Scrolls to words of the text, given as a span of it, and frames them for a moment. */
export function showWords({ start, end }: Span): void {
  requestAnimationFrame(() => {
    const pieces = [...document.querySelectorAll<HTMLElement>("[data-keys=text] [data-start]")].filter(
      ({ dataset }) => Number(dataset.start) >= start && Number(dataset.start) < end,
    );
    if (pieces[0]) scrollIntoSight(pieces[0]);
    for (const piece of pieces) piece.dataset.found = "";
    setTimeout(() => {
      for (const piece of pieces) delete piece.dataset.found;
    }, FOUND_FOR_MS);
  });
}

/** Sends the form that the person types in, as its own button would. */
export function submitFocusedForm(): void {
  document.activeElement?.closest("form")?.requestSubmit();
}

const MARGIN = 24;

function scrollIntoSight(element: Element): void {
  const pane = element.closest("[data-scrolls]");
  if (!pane) return;
  const sight = pane.getBoundingClientRect();
  const sheet = document.querySelector(".card-sheet")?.getBoundingClientRect();
  const isCovered = sheet !== undefined && sheet.left <= sight.left;
  const bottom = isCovered ? Math.min(sight.bottom, sheet.top) : sight.bottom;
  const { top, bottom: end } = element.getBoundingClientRect();
  if (top >= sight.top + MARGIN && end <= bottom - MARGIN) return;
  const distance = top - sight.top - (bottom - sight.top) / 2.5;
  pane.scrollBy({ top: distance, behavior: scrollBehaviour(distance, sight.height) });
}

/** A long way is jumped: gliding there would only make people wait. */
function scrollBehaviour(distance: number, height: number): ScrollBehavior {
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  return isCalm || Math.abs(distance) > height ? "auto" : "smooth";
}
