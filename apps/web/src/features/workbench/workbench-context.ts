"use client";

import type { DeskView, Action as Permission } from "@claimdesk/domain";
import { createContext, use, useSyncExternalStore } from "react";
import type { Actions } from "./actions.ts";
import { denial } from "./denial.ts";
import type { Ledger, LedgerState } from "./saving/ledger.ts";
import type { View, ViewState } from "./view.ts";

/** What the parts of the workbench share. It never changes while the page is open, so using it repaints nothing. */
export type WorkbenchParts = {
  articleId: string;
  desk: DeskView;
  view: View;
  ledger: Ledger;
  actions: Actions;
};

export const WorkbenchContext = createContext<WorkbenchParts | null>(null);

export function useParts(): WorkbenchParts {
  const parts = use(WorkbenchContext);
  if (!parts) throw new Error("a part of the workbench stands outside of it");
  return parts;
}

/** Repaints only when what the reader picks has changed; it has to pick, not build. */
export function useView<Picked>(pick: (state: ViewState) => Picked): Picked {
  const { view } = useParts();
  const read = () => pick(view.getState());
  return useSyncExternalStore(view.subscribe, read, read);
}

/** As {@link useView}, for what is being saved. */
export function useLedger<Picked>(pick: (state: LedgerState) => Picked): Picked {
  const { ledger } = useParts();
  const read = () => pick(ledger.getState());
  return useSyncExternalStore(ledger.subscribe, read, read);
}

/** Why the member may not do this, for the hint of a control that is off; null when they may. */
export function useDenial(permission: Permission): string | null {
  const { desk } = useParts();
  return denial(desk, permission);
}
