import { type Conflict, claimName, describeRun, type SuggestionRun, type Workbench } from "@claimdesk/domain";
import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { refusalOf } from "../../trpc/failure.ts";
import { focusIfLost, focusWork } from "./place-on-screen.ts";
import { saveFailure } from "./saving/failure.ts";
import type { Ledger } from "./saving/ledger.ts";
import type { Client } from "./saving/send-write.ts";
import type { View } from "./view.ts";

const UNDO_OFFERED_AFTER_MS = 50;

export type ActionsSetup = {
  queryClient: QueryClient;
  queryKey: QueryKey;
  client: Client;
  ledger: Ledger;
  view: View;
  /** Gives what closes the message again. */
  toast: (message: { title: string; description?: string; undo?: () => void }) => () => void;
};

/** What a person can do with the article as a whole, and how any deed is taken back. */
export class ArticleActions {
  protected readonly setup: ActionsSetup;
  #closeUndo: (() => void) | undefined;

  constructor(setup: ActionsSetup) {
    this.setup = setup;
  }

  /** The stored text of the version. */
  get text(): string {
    return this.workbench?.version.text ?? "";
  }

  protected get workbench(): Workbench | undefined {
    return this.setup.queryClient.getQueryData<Workbench>(this.setup.queryKey);
  }

  acceptAll = async (): Promise<void> => {
    const { client, ledger, view } = this.setup;
    const workbench = this.workbench;
    if (!workbench) return;
    await this.#askAndReload(async () => {
      const { accepted } = await ledger.ask(() =>
        client.claim.acceptAll.mutate({ articleId: workbench.article.id }),
      );
      const said = `Accepted ${accepted} suggestion${accepted === 1 ? "" : "s"}`;
      view.set({ said: `${said}.` });
      this.offerUndo(said);
    });
  };

  /** Lets the engine read the text again; nothing that people did changes. A long text is read on after the answer. */
  suggestAgain = async (): Promise<void> => {
    const { client, ledger, queryClient, queryKey, view } = this.setup;
    const workbench = this.workbench;
    if (!workbench) return;
    view.set({ said: "Reading the text again." });
    await this.#askAndReload(async () => {
      const { id: articleId } = workbench.article;
      const run = await ledger.ask(() => client.article.suggestAgain.mutate({ articleId }));
      queryClient.setQueryData<Workbench>(queryKey, (old) => old && { ...old, suggestions: run });
      this.tellReading(run);
    });
  };

  /** Says what a reading of the text found; says nothing while it goes on. */
  tellReading = (run: SuggestionRun): void => {
    const said = describeRun(run);
    if (said === null) return;
    this.setup.view.set({ said });
    this.setup.toast({ title: said });
  };

  /** Gives why it could not be settled, or null. */
  settleConflict = async (conflict: Conflict, note: string): Promise<string | null> => {
    const { client, view } = this.setup;
    const { id: conflictId, revision } = conflict;
    const problem = await this.#changeConflict(() =>
      client.conflict.settle.mutate({ conflictId, revision, note }),
    );
    if (problem !== null) return problem;
    view.set({ panel: null });
    focusWork(view.getState().active);
    this.#tellConflict(conflict, "settled");
    return null;
  };

  reopenConflict = async (conflict: Conflict): Promise<void> => {
    const { id: conflictId, revision } = conflict;
    const { client } = this.setup;
    const problem = await this.#changeConflict(() => client.conflict.reopen.mutate({ conflictId, revision }));
    if (problem === null) this.#tellConflict(conflict, "open again");
    focusIfLost(this.setup.view.getState().active);
  };

  #tellConflict({ claims }: Conflict, word: string): void {
    const title = `Conflict between ${claims.map(claimName).join(" and ")} ${word}`;
    this.setup.view.set({ said: `${title}.` });
    this.offerUndo(title);
  }

  /** If somebody was faster, what stands now is shown, and what was typed stays a draft. */
  async #changeConflict(send: () => Promise<Conflict>): Promise<string | null> {
    const { ledger, toast, view } = this.setup;
    try {
      this.#storeConflict(await ledger.ask(send));
      return null;
    } catch (error) {
      const current = refusalOf(error)?.details.current;
      if (isConflict(current)) {
        this.#storeConflict(current);
        view.set({ panel: null });
        focusIfLost(view.getState().active);
      }
      const { message } = saveFailure(error);
      view.set({ said: message });
      toast({ title: "The conflict was not changed", description: message });
      return message;
    }
  }

  #storeConflict(changed: Conflict): void {
    this.setup.queryClient.setQueryData<Workbench>(
      this.setup.queryKey,
      (old) =>
        old && {
          ...old,
          conflicts: old.conflicts.map((conflict) => (conflict.id === changed.id ? changed : conflict)),
        },
    );
  }

  undo = async (): Promise<void> => {
    const workbench = this.workbench;
    if (!workbench) return;
    const { client, ledger, toast, view } = this.setup;
    this.withdrawUndo();
    await ledger.whenQuiet();
    await this.#askAndReload(async () => {
      const { sentence } = await ledger.ask(() =>
        client.activity.undo.mutate({ articleId: workbench.article.id }),
      );
      view.set({ said: `Undone: ${sentence}.` });
      toast({ title: "Undone", description: sentence });
    });
  };

  async #askAndReload(ask: () => Promise<void>): Promise<void> {
    const { queryClient, queryKey, toast, view } = this.setup;
    try {
      await ask();
    } catch (error) {
      const { message } = saveFailure(error);
      view.set({ said: message });
      toast({ title: message });
    }
    await queryClient.invalidateQueries({ queryKey });
    focusIfLost(view.getState().active);
  }

  /** Undo takes back the newest change, so only the newest message may offer it. */
  /** Once the change itself is painted: a message measures itself, which costs a layout of the whole page. */
  protected offerUndo(title: string, description?: string): void {
    this.withdrawUndo();
    let close = () => clearTimeout(timer);
    const timer = setTimeout(() => {
      close = this.setup.toast({ title, description, undo: () => void this.undo() });
    }, UNDO_OFFERED_AFTER_MS);
    this.#closeUndo = () => close();
  }

  /** For a newer change: what the standing message names is no longer what Undo would take back. */
  protected withdrawUndo(): void {
    this.#closeUndo?.();
    this.#closeUndo = undefined;
  }
}

function isConflict(value: unknown): value is Conflict {
  return typeof value === "object" && value !== null && "claimIds" in value && "settledAt" in value;
}
