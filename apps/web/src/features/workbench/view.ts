import { claimName } from "@claimdesk/domain";
import type { Span } from "@claimdesk/text";
import type { ClaimFilter, ClaimOrder } from "./claim-order.ts";

/** The form that is open in the card of the active claim. */
export type Panel =
  | "verified"
  | "disputed"
  | "unverifiable"
  | "notCheckable"
  | "source"
  | "note"
  | "reopen"
  | "waiting"
  | "resume"
  | "edit"
  | "merge"
  | "settle";

export type ViewState = {
  /** Number of the active claim; the address carries it as `c`. */
  active: number | null;
  panel: Panel | null;
  /** Id of the conflict that the form for settling is about. */
  settling: string | null;
  filter: ClaimFilter;
  order: ClaimOrder;
  /** The words last selected in the text; kept while the person types somewhere else. */
  words: Span | null;
  /** Where the button for the selected words stands, in pixels within the text pane. */
  wordsPlace: { top: number; left: number } | null;
  isAddingClaim: boolean;
  isHelpOpen: boolean;
  /** Which of the two is in sight where there is room for one. */
  pane: "text" | "list";
  /** Whether the card is open where it lies over the text. */
  isCardOpen: boolean;
  /** What the live region says. */
  said: string;
};

const START: ViewState = {
  active: null,
  panel: null,
  settling: null,
  filter: "all",
  order: "text",
  words: null,
  wordsPlace: null,
  isAddingClaim: false,
  isHelpOpen: false,
  pane: "text",
  isCardOpen: false,
  said: "",
};

const ADDRESS_AFTER_MS = 200;

/**
 * What the person looks at. Each mark and row listens for itself, so that moving from claim to claim repaints two
 * of them and not the text. The address follows a little later, as browsers limit how often it may change.
 */
export class View {
  #state: ViewState;
  #listeners = new Set<() => void>();
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(active: number | null) {
    this.#state = { ...START, active };
  }

  getState = (): ViewState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set = (change: Partial<ViewState>): void => {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  };

  /** Makes a claim the active one; a form that is open belongs to the claim before and closes. */
  select = (number: number | null): void => {
    if (number === this.#state.active) return;
    this.set({ active: number, panel: null });
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => writeAddress(number), ADDRESS_AFTER_MS);
  };
}

function writeAddress(number: number | null): void {
  const address = new URL(window.location.href);
  if (number === null) address.searchParams.delete("c");
  else address.searchParams.set("c", claimName(number));
  window.history.replaceState(null, "", address);
}
