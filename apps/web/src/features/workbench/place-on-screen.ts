import { KEYS_WORK_HERE } from "./key-press.ts";

/** Ids by which the parts of one claim are found on the page. */
export const rowId = (number: number) => `claim-row-${number}`;
export const markButtonId = (number: number) => `claim-mark-${number}`;
export const CARD_ID = "claim-card";

const isIn = (region: string) => document.activeElement?.closest(`[${KEYS_WORK_HERE}="${region}"]`) != null;

/** Brings a claim into sight in the list and in the text, and takes the focus along if it was there. */
export function revealClaim(number: number): void {
  const row = document.getElementById(rowId(number));
  row?.scrollIntoView({ block: "nearest" });
  const mark = document.getElementById(markButtonId(number));
  if (mark && !isInSight(mark)) mark.scrollIntoView({ block: "center", behavior: scrollBehaviour() });
  if (isIn("list")) row?.focus({ preventScroll: true });
  else if (isIn("text")) mark?.focus({ preventScroll: true });
}

/** Puts the focus where the keys go on working after a form has closed. */
export function focusWork(number: number | null): void {
  const row = number === null ? null : document.getElementById(rowId(number));
  const home =
    row ?? document.querySelector<HTMLElement>("[data-claims-list]") ?? document.getElementById(CARD_ID);
  home?.focus({ preventScroll: true });
}

export function focusCard(): void {
  const card = document.getElementById(CARD_ID);
  const first = card?.querySelector<HTMLElement>("button:not(:disabled)");
  (first ?? card)?.focus();
}

/** Sends the form that the person types in, as its own button would. */
export function submitFocusedForm(): void {
  document.activeElement?.closest("form")?.requestSubmit();
}

function isInSight(element: Element): boolean {
  const pane = element.closest("[data-scrolls]");
  const sight = pane?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
  const box = element.getBoundingClientRect();
  return box.top >= sight.top + 24 && box.bottom <= sight.bottom - 24;
}

function scrollBehaviour(): ScrollBehavior {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
