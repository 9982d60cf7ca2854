import type { ClaimFile, MissingPart, Workbench } from "@claimdesk/domain";
import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { v7 as newId } from "uuid";
import { differences } from "./differences.ts";
import { type SaveFailure, saveFailure } from "./failure.ts";
import { createRetry, type Retry } from "./retry.ts";
import { type Client, sendWrite } from "./send-write.ts";
import type { PendingWrite, Write, WriteKind } from "./write.ts";

/** Changes that met somebody else's: `writes` are mine and wait for a decision, `current` is what stands. */
export type Conflict = { claimId: string; who: string; current: ClaimFile; writes: readonly PendingWrite[] };

/** A change that was refused, to be shown beside its control until the next one. */
export type Problem = { claimId: string; kind: WriteKind; message: string; missing: readonly MissingPart[] };

export type LedgerState = {
  pending: readonly PendingWrite[];
  conflicts: readonly Conflict[];
  problems: readonly Problem[];
  /** Why the server cannot be reached at the moment; null while it can. */
  trouble: { message: string; errorId: string | null } | null;
  savedAt: Date | null;
  /** Requests under way that are not a change of one claim. */
  asking: number;
};

export type SaveResult =
  | { status: "saved"; claims: readonly ClaimFile[] }
  | { status: "refused"; message: string; missing: readonly MissingPart[] }
  | { status: "conflict" };

type LedgerSetup = {
  queryClient: QueryClient;
  queryKey: QueryKey;
  client: Client;
  firstRetryMs?: number;
};

const CALM: LedgerState = {
  pending: [],
  conflicts: [],
  problems: [],
  trouble: null,
  savedAt: null,
  asking: 0,
};

/**
 * Keeps what the person changed until the server has it. Confirmed data stays in the query cache; what is shown is
 * that data with the pending changes on top, so a refusal needs no rollback: the change just leaves the list.
 */
export class Ledger {
  #setup: LedgerSetup;
  #state = CALM;
  #listeners = new Set<() => void>();
  /** The claim as the person saw it when writing began, moved on only by their own saved changes. */
  #seen = new Map<string, ClaimFile>();
  #ownRevisions = new Map<string, Set<number>>();
  #retry: Retry;

  constructor(setup: LedgerSetup) {
    this.#setup = setup;
    this.#retry = createRetry({
      firstMs: setup.firstRetryMs ?? 1000,
      onTrouble: (trouble) => this.#update({ trouble }),
      onCalm: () => this.#state.trouble && this.#update({ trouble: null }),
    });
  }

  getState = (): LedgerState => this.#state;

  getPending = (): readonly PendingWrite[] => this.#state.pending;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Waits until nothing is on its way any more. */
  whenQuiet(): Promise<void> {
    if (!this.isBusy) return Promise.resolve();
    return new Promise((resolve) => {
      const leave = this.subscribe(() => {
        if (this.isBusy) return;
        leave();
        resolve();
      });
    });
  }

  /** Whether something is still on its way to the server. */
  get isBusy(): boolean {
    return this.#state.pending.length > 0 || this.#state.asking > 0;
  }

  /** Whether closing the page now would lose something. */
  get hasUnsaved(): boolean {
    return this.isBusy || this.#state.conflicts.length > 0;
  }

  /** Shows the change at once and saves it: in order for each claim, and until the server has answered. */
  save = (write: Write, base?: ClaimFile): Promise<SaveResult> => {
    const memberId = this.#workbench?.desk.me.id ?? "";
    return this.#enqueue({ ...write, id: newId(), at: new Date(), memberId, base });
  };

  /** Runs something that is not a change of one claim, with the same patience. */
  ask = async <Answer>(send: () => Promise<Answer>): Promise<Answer> => {
    this.#update({ asking: this.#state.asking + 1 });
    try {
      const answer = await this.#retry.run(send);
      this.#update({ savedAt: new Date() });
      return answer;
    } finally {
      this.#update({ asking: this.#state.asking - 1 });
    }
  };

  /** Puts claims that came back with an answer into the data. */
  accept = (claims: readonly ClaimFile[]): void => this.#store(claims);

  /** Shows beside a control why its change cannot be made, before it is even sent. */
  complain = (problem: Problem): void => {
    const others = this.#state.problems.filter((other) => other.claimId !== problem.claimId);
    this.#update({ problems: [...others, problem] });
  };

  keepTheirs = (claimId: string): void => {
    this.#update({ conflicts: this.#state.conflicts.filter((conflict) => conflict.claimId !== claimId) });
  };

  applyMine = (claimId: string): Promise<SaveResult[]> => {
    const writes = this.#state.conflicts.find((conflict) => conflict.claimId === claimId)?.writes ?? [];
    this.keepTheirs(claimId);
    return Promise.all(writes.map((write) => this.#enqueue({ ...write, base: undefined })));
  };

  dismissProblem = (claimId: string): void => {
    this.#update({ problems: this.#state.problems.filter((problem) => problem.claimId !== claimId) });
  };

  retryNow = (): void => this.#retry.wake();

  /** Takes back what cannot be saved, for an error that does not go away by waiting. */
  giveUp = (): void => this.#retry.giveUp();

  #enqueue(write: PendingWrite): Promise<SaveResult> {
    const confirmed = this.#confirmed(write.claimId);
    if (!confirmed)
      return Promise.resolve({ status: "refused", message: "This claim is no longer here.", missing: [] });
    const isFirst = this.#state.pending.every((other) => other.claimId !== write.claimId);
    if (isFirst) this.#seen.set(write.claimId, confirmed);
    this.#update({
      pending: [...this.#state.pending, write],
      problems: this.#state.problems.filter((problem) => problem.claimId !== write.claimId),
    });
    const cache = this.#setup.queryClient.getMutationCache();
    return cache
      .build<SaveResult, Error, PendingWrite, unknown>(this.#setup.queryClient, {
        mutationKey: [...this.#setup.queryKey, write.kind],
        scope: { id: write.claimId },
        networkMode: "always",
        gcTime: 0,
        mutationFn: (pending) => this.#settle(pending),
      })
      .execute(write);
  }

  async #settle(write: PendingWrite): Promise<SaveResult> {
    const held = this.#state.conflicts.find((conflict) => conflict.claimId === write.claimId);
    if (held) return this.#hold({ ...held, writes: [...held.writes, write] }, write);
    const seen = this.#seenFor(write);
    if (!seen)
      return this.#refuse(write, { kind: "refused", message: "This claim is no longer here.", missing: [] });
    try {
      const saved = await this.#retry.run(() => sendWrite(this.#setup.client, seen, write));
      return this.#confirm(write, saved);
    } catch (error) {
      const failure = saveFailure(error);
      if (failure.kind !== "conflict") return this.#refuse(write, failure);
      // An answer that was lost on the way: the change is there already.
      if (differences(failure.current, [write]).length === 0) return this.#confirm(write, [failure.current]);
      this.#store([failure.current]);
      return this.#hold(
        { claimId: write.claimId, who: failure.who, current: failure.current, writes: [write] },
        write,
      );
    }
  }

  /** A form that was open while somebody else changed the claim still speaks of what it showed. */
  #seenFor({ claimId, base }: PendingWrite): ClaimFile | undefined {
    const latest = this.#seen.get(claimId);
    if (!base || !latest) return latest;
    const mine = this.#ownRevisions.get(claimId);
    for (let revision = base.revision + 1; revision <= latest.revision; revision++) {
      if (!mine?.has(revision)) return base;
    }
    return latest;
  }

  #confirm(write: PendingWrite, saved: readonly ClaimFile[]): SaveResult {
    for (const claim of saved) {
      this.#seen.set(claim.id, claim);
      this.#ownRevisions.set(claim.id, (this.#ownRevisions.get(claim.id) ?? new Set()).add(claim.revision));
    }
    this.#store(saved);
    this.#update({ pending: this.#without(write), savedAt: new Date() });
    return { status: "saved", claims: saved };
  }

  #refuse(write: PendingWrite, failure: Exclude<SaveFailure, { kind: "conflict" }>): SaveResult {
    const missing = failure.kind === "refused" ? failure.missing : [];
    this.#update({ pending: this.#without(write) });
    this.complain({ claimId: write.claimId, kind: write.kind, message: failure.message, missing });
    return { status: "refused", message: failure.message, missing };
  }

  #hold(conflict: Conflict, write: PendingWrite): SaveResult {
    const others = this.#state.conflicts.filter((other) => other.claimId !== conflict.claimId);
    this.#update({ pending: this.#without(write), conflicts: [...others, conflict] });
    return { status: "conflict" };
  }

  #without(write: PendingWrite): PendingWrite[] {
    return this.#state.pending.filter((other) => other.id !== write.id);
  }

  #confirmed(claimId: string): ClaimFile | undefined {
    return this.#workbench?.claims.find((claim) => claim.id === claimId);
  }

  get #workbench(): Workbench | undefined {
    return this.#setup.queryClient.getQueryData<Workbench>(this.#setup.queryKey);
  }

  #store(changed: readonly ClaimFile[]): void {
    this.#setup.queryClient.setQueryData<Workbench>(
      this.#setup.queryKey,
      (old) => old && withClaims(old, changed),
    );
  }

  #update(change: Partial<LedgerState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The workbench with some claims replaced, and new ones put in their place in the text. */
function withClaims(workbench: Workbench, changed: readonly ClaimFile[]): Workbench {
  const byId = new Map(changed.map((claim) => [claim.id, claim]));
  const known = workbench.claims.map((claim) => byId.get(claim.id) ?? claim);
  const added = changed.filter((claim) => workbench.claims.every((old) => old.id !== claim.id));
  const claims = [...known, ...added].sort(
    (a, b) => a.start - b.start || a.end - b.end || a.number - b.number,
  );
  return { ...workbench, claims };
}
