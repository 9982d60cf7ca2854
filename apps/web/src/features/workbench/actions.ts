import {
  type AddClaimInput,
  type ClaimFile,
  claimName,
  type DecisionFacts,
  type DeskView,
  displayStatus,
  missingForVerdict,
  STATUS_WORDS,
  transitionProblem,
  type Verdict,
  type Workbench,
} from "@claimdesk/domain";
import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { listedClaims, neighbour, spokenDecision, unfinishedNeighbour } from "./claim-order.ts";
import { focusCard, focusIfLost, focusWork, revealClaim, submitFocusedForm } from "./place-on-screen.ts";
import { applyWrites } from "./saving/apply-write.ts";
import { saveFailure } from "./saving/failure.ts";
import type { Ledger, SaveResult } from "./saving/ledger.ts";
import type { Client } from "./saving/send-write.ts";
import type { Decision, Write, WriteInputs, WriteKind } from "./saving/write.ts";
import type { Panel, View } from "./view.ts";

type ActionsSetup = {
  queryClient: QueryClient;
  queryKey: QueryKey;
  client: Client;
  ledger: Ledger;
  view: View;
  /** Gives what closes the message again. */
  toast: (message: { title: string; description?: string; undo?: () => void }) => () => void;
};

const UNDO_OFFERED_AFTER_MS = 50;

/** What a person can do on the workbench, by key or by button alike. */
export class Actions {
  #setup: ActionsSetup;
  #closeUndo: (() => void) | undefined;

  constructor(setup: ActionsSetup) {
    this.#setup = setup;
  }

  get claims(): readonly ClaimFile[] {
    return applyWrites(this.#workbench?.claims ?? [], this.#setup.ledger.getState().pending);
  }

  get claim(): ClaimFile | null {
    const { active } = this.#setup.view.getState();
    return this.claims.find((claim) => claim.number === active) ?? null;
  }

  /** The stored text of the version. */
  get text(): string {
    return this.#workbench?.version.text ?? "";
  }

  get #workbench(): Workbench | undefined {
    return this.#setup.queryClient.getQueryData<Workbench>(this.#setup.queryKey);
  }

  /** `place` is the one of its places in the text that was pressed. */
  select = (number: number, place?: Element): void => {
    this.#setup.view.select(number);
    revealClaim(number, place);
  };

  step = (step: 1 | -1): void => {
    const { active, filter, order } = this.#setup.view.getState();
    this.#go(neighbour(listedClaims(this.claims, filter, order), active, step));
  };

  stepUnfinished = (step: 1 | -1): void => {
    const next = this.#unfinished(step);
    if (next) this.#go(next);
    else this.#setup.view.set({ said: "Every claim is decided." });
  };

  openCard = (): void => {
    this.#setup.view.set({ isCardOpen: true });
    focusCard();
  };

  back = (): void => {
    const { view } = this.#setup;
    const { panel, active, isHelpOpen } = view.getState();
    if (isHelpOpen) view.set({ isHelpOpen: false });
    else if (panel) view.set({ panel: null });
    else view.set({ isCardOpen: false });
    focusWork(active);
  };

  openPanel = (panel: Panel): void => this.#setup.view.set({ panel, isCardOpen: true });

  closePanel = (): void => {
    this.#setup.view.set({ panel: null });
    focusWork(this.#setup.view.getState().active);
  };

  /** Closes a form once its change is saved, unless the person is elsewhere by now. */
  closePanelOf = (claim: ClaimFile, panel: Panel): void => {
    const state = this.#setup.view.getState();
    if (state.panel === panel && state.active === claim.number) this.closePanel();
  };

  openNewClaim = (): void => this.#setup.view.set({ isAddingClaim: true });
  toggleHelp = (): void => this.#setup.view.set({ isHelpOpen: !this.#setup.view.getState().isHelpOpen });
  submitForm = (): void => submitFocusedForm();

  #go(claim: ClaimFile | null): void {
    if (claim) this.select(claim.number);
  }

  #unfinished(step: 1 | -1): ClaimFile | null {
    const { active, order } = this.#setup.view.getState();
    return unfinishedNeighbour(listedClaims(this.claims, "all", order), active, step);
  }

  verify = (): void => {
    const { claim } = this;
    if (!claim || this.#isRefused(claim)) return;
    const { desk } = this.#workbench ?? {};
    if (desk && missingFor(claim, "verified", desk).length > 0) this.openPanel("verified");
    else void this.decide({ verdict: "verified" });
  };

  openDecision = (verdict: Exclude<Verdict, "verified">): void => {
    const { claim } = this;
    if (claim && !this.#isRefused(claim)) this.openPanel(verdict);
  };

  /** Decides the active claim, says so, and goes on to the next that needs somebody. */
  decide = async (decision: Decision): Promise<SaveResult | null> => {
    const { claim } = this;
    if (!claim) return null;
    const { view } = this.#setup;
    const saving = this.save("setVerdict", claim.id, decision);
    const decided = this.claims.find((other) => other.id === claim.id) ?? claim;
    const next = this.#unfinished(1);
    view.set({ panel: null, said: spokenDecision(decided, this.claims, next) });
    this.#offerUndo(`${claimName(claim.number)} ${statusWord(decided)}`, claim.label);
    focusWork(claim.number);
    this.#go(next);
    const result = await saving;
    if (result.status === "refused") this.#tellRefused(claim, result.message);
    return result;
  };

  #isRefused(claim: ClaimFile): boolean {
    const problem = transitionProblem(claim.workState, "decide");
    if (problem)
      this.#setup.ledger.complain({ claimId: claim.id, kind: "setVerdict", message: problem, missing: [] });
    return problem !== null;
  }

  #tellRefused(claim: ClaimFile, message: string): void {
    this.#setup.toast({ title: `${claimName(claim.number)} was not saved`, description: message });
    this.#setup.view.set({ said: `${claimName(claim.number)} was not saved. ${message}` });
  }

  accept = (): Promise<SaveResult | null> => this.#change("accept", {}, "accepted");
  restore = (): Promise<SaveResult | null> => this.#change("restore", {}, "restored");

  drop = async (): Promise<SaveResult | null> => {
    const { filter, order, active } = this.#setup.view.getState();
    const shown = listedClaims(this.claims, filter, order);
    const next = neighbour(shown, active, 1);
    const after = next && next.number !== active ? next : neighbour(shown, active, -1);
    const dropping = this.#change("drop", {}, "dropped");
    if (after && after.number !== active) this.#go(after);
    return dropping;
  };

  acceptAll = async (): Promise<void> => {
    const { client, ledger, view } = this.#setup;
    const workbench = this.#workbench;
    if (!workbench) return;
    await this.#askAndReload(async () => {
      const { accepted } = await ledger.ask(() =>
        client.claim.acceptAll.mutate({ articleId: workbench.article.id }),
      );
      const said = `Accepted ${accepted} suggestion${accepted === 1 ? "" : "s"}`;
      view.set({ said: `${said}.` });
      this.#offerUndo(said);
    });
  };

  addClaim = async (input: AddClaimInput): Promise<string | null> => {
    const { client, ledger, view } = this.#setup;
    try {
      const added = await ledger.ask(() => client.claim.add.mutate(input));
      ledger.accept([added]);
      view.set({
        isAddingClaim: false,
        words: null,
        said: `${claimName(added.number)} added: ${added.label}.`,
      });
      this.#offerUndo(`${claimName(added.number)} added`, added.label);
      this.select(added.number);
      focusIfLost(added.number);
      return null;
    } catch (error) {
      return saveFailure(error).message;
    }
  };

  merge = async (claim: ClaimFile, into: ClaimFile): Promise<SaveResult> => {
    const saving = this.save("merge", claim.id, { intoId: into.id });
    this.closePanel();
    this.select(into.number);
    this.#offerUndo(`${claimName(claim.number)} merged into ${claimName(into.number)}`, into.label);
    const result = await saving;
    if (result.status === "refused") this.#tellRefused(claim, result.message);
    return result;
  };

  /** `base` is the claim as a form showed it when it was opened, so that nobody's later change is overwritten. */
  save = <Kind extends WriteKind>(
    kind: Kind,
    claimId: string,
    input: WriteInputs[Kind],
    base?: ClaimFile,
  ): Promise<SaveResult> => this.#setup.ledger.save({ kind, claimId, input } as Write, base);

  undo = async (): Promise<void> => {
    const workbench = this.#workbench;
    if (!workbench) return;
    const { client, ledger, toast, view } = this.#setup;
    this.#closeUndo?.();
    await ledger.whenQuiet();
    await this.#askAndReload(async () => {
      const { sentence } = await ledger.ask(() =>
        client.activity.undo.mutate({ articleId: workbench.article.id }),
      );
      view.set({ said: `Undone: ${sentence}.` });
      toast({ title: "Undone", description: sentence });
    });
  };

  async #change<Kind extends "accept" | "restore" | "drop">(
    kind: Kind,
    input: WriteInputs[Kind],
    word: string,
  ) {
    const { claim } = this;
    if (!claim) return null;
    const saving = this.save(kind, claim.id, input);
    this.#setup.view.set({ said: `${claimName(claim.number)} ${word}.` });
    if (kind !== "accept") this.#offerUndo(`${claimName(claim.number)} ${word}`, claim.label);
    return saving;
  }

  async #askAndReload(ask: () => Promise<void>): Promise<void> {
    const { queryClient, queryKey, toast, view } = this.#setup;
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
  #offerUndo(title: string, description?: string): void {
    this.#closeUndo?.();
    let close = () => clearTimeout(timer);
    const timer = setTimeout(() => {
      close = this.#setup.toast({ title, description, undo: () => void this.undo() });
    }, UNDO_OFFERED_AFTER_MS);
    this.#closeUndo = () => close();
  }
}

/** What a claim still lacks for a verdict, were it given now. */
export function missingFor(claim: ClaimFile, verdict: Verdict, desk: DeskView) {
  const facts: DecisionFacts = {
    reason: null,
    hasNote: claim.notes.length > 0,
    attemptCount: claim.attempts.length,
    evidence: claim.evidence.map(({ stance, tier, locator, source }) => ({
      stance,
      tier,
      hasLocator: locator !== "",
      sourceId: source.id,
    })),
  };
  return missingForVerdict(verdict, facts, desk.guardLevel);
}

function statusWord(claim: ClaimFile): string {
  const status = displayStatus(claim);
  return (status === null ? "Dropped" : STATUS_WORDS[status]).toLowerCase();
}
