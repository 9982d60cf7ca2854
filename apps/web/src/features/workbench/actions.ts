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
} from "@claimdesk/domain";
import type { Span } from "@claimdesk/text";
import { ArticleActions } from "./article-actions.ts";
import { listedClaims, neighbour, spokenDecision, unfinishedNeighbour } from "./claim-order.ts";
import { openDisagreements } from "./disagreements.ts";
import {
  focusCard,
  focusCardIfLost,
  focusIfLost,
  focusWork,
  revealClaim,
  showWords,
  submitFocusedForm,
} from "./place-on-screen.ts";
import { applyWrites } from "./saving/apply-write.ts";
import { saveFailure } from "./saving/failure.ts";
import type { SaveResult } from "./saving/ledger.ts";
import type { Decision, Write, WriteInputs, WriteKind } from "./saving/write.ts";
import { normInWords } from "./value-words.ts";
import type { Panel, ViewState } from "./view.ts";

/** What a person can do on the workbench, by key or by button alike. */
export class Actions extends ArticleActions {
  get claims(): readonly ClaimFile[] {
    return applyWrites(this.workbench?.claims ?? [], this.setup.ledger.getState().pending);
  }

  get claim(): ClaimFile | null {
    const { active } = this.setup.view.getState();
    return this.claims.find((claim) => claim.number === active) ?? null;
  }

  /** `place` is the one of its places in the text that was pressed. */
  select = (number: number, place?: Element): void => {
    this.setup.view.select(number);
    revealClaim(number, place);
  };

  step = (step: 1 | -1): void => {
    const { active, filter, order } = this.setup.view.getState();
    this.#go(neighbour(this.#listed(filter, order), active, step));
  };

  stepUnfinished = (step: 1 | -1): void => {
    const next = this.#unfinished(step);
    if (next) this.#go(next);
    else this.setup.view.set({ said: "Every claim is decided." });
  };

  openCard = (): void => {
    this.setup.view.set({ isCardOpen: true });
    focusCard();
  };

  back = (): void => {
    const { view } = this.setup;
    const { panel, active, isHelpOpen } = view.getState();
    if (isHelpOpen) view.set({ isHelpOpen: false });
    else if (panel) view.set({ panel: null });
    else view.set({ isCardOpen: false });
    focusWork(active);
  };

  openPanel = (panel: Panel): void => this.setup.view.set({ panel, isCardOpen: true });

  closePanel = (): void => {
    this.setup.view.set({ panel: null });
    focusWork(this.setup.view.getState().active);
  };

  /** Closes a form once its change is saved, unless the person is elsewhere by now. */
  closePanelOf = (claim: ClaimFile, panel: Panel): void => {
    const state = this.setup.view.getState();
    if (state.panel === panel && state.active === claim.number) this.closePanel();
  };

  openNewClaim = (): void => this.setup.view.set({ isAddingClaim: true });
  toggleHelp = (): void => this.setup.view.set({ isHelpOpen: !this.setup.view.getState().isHelpOpen });
  submitForm = (): void => submitFocusedForm();

  openSettling = (conflictId: string): void => {
    this.setup.view.set({ settling: conflictId });
    this.openPanel("settle");
  };

  /** To another claim from within the card, where the focus stays. */
  goTo = (number: number): void => {
    this.select(number);
    this.setup.view.set({ isCardOpen: true });
    focusCardIfLost();
  };

  /** Brings words of the text into sight and points at them for a moment. */
  showPlace = (place: Span & { quote: string }): void => {
    this.setup.view.set({ pane: "text", said: `In the text: ${place.quote}` });
    showWords(place);
  };

  #listed(filter: ViewState["filter"], order: ViewState["order"]): ClaimFile[] {
    const { onClaim } = openDisagreements(this.claims, this.workbench?.conflicts ?? []);
    return listedClaims(this.claims, filter, order, onClaim);
  }

  #go(claim: ClaimFile | null): void {
    if (claim) this.select(claim.number);
  }

  #unfinished(step: 1 | -1): ClaimFile | null {
    const { active, order } = this.setup.view.getState();
    return unfinishedNeighbour(listedClaims(this.claims, "all", order), active, step);
  }

  verify = (): void => {
    const { claim } = this;
    if (!claim || this.#isRefused(claim)) return;
    const { desk } = this.workbench ?? {};
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
    const { view } = this.setup;
    const saving = this.save("setVerdict", claim.id, decision);
    const decided = this.claims.find((other) => other.id === claim.id) ?? claim;
    const next = this.#unfinished(1);
    view.set({ panel: null, said: spokenDecision(decided, this.claims, next) });
    this.offerUndo(`${claimName(claim.number)} ${statusWord(decided)}`, claim.label);
    focusWork(claim.number);
    this.#go(next);
    const result = await saving;
    if (result.status === "refused") this.#tellRefused(claim, result.message);
    return result;
  };

  #isRefused(claim: ClaimFile): boolean {
    const problem = transitionProblem(claim.workState, "decide");
    if (problem)
      this.setup.ledger.complain({ claimId: claim.id, kind: "setVerdict", message: problem, missing: [] });
    return problem !== null;
  }

  #tellRefused(claim: ClaimFile, message: string): void {
    this.setup.toast({ title: `${claimName(claim.number)} was not saved`, description: message });
    this.setup.view.set({ said: `${claimName(claim.number)} was not saved. ${message}` });
  }

  /** Takes one of the readings of the claim's value. */
  chooseReading = async (claim: ClaimFile, norm: string): Promise<SaveResult> => {
    const saving = this.save("chooseReading", claim.id, { norm });
    const title = `${claimName(claim.number)} is read as ${normInWords(norm)}`;
    this.setup.view.set({ said: `${title}.` });
    this.offerUndo(title, claim.label);
    return saving;
  };

  /** Marks what differs in a further place of the claim as seen, or open again. */
  settleMention = async (claim: ClaimFile, mentionId: string, isSettled: boolean): Promise<SaveResult> => {
    const saving = this.save("settleMention", claim.id, { mentionId, isSettled });
    const title = `Difference ${isSettled ? "seen" : "open again"}`;
    this.setup.view.set({ said: `${title}.` });
    this.offerUndo(title, claim.label);
    return saving;
  };

  accept = (): Promise<SaveResult | null> => this.#change("accept", {}, "accepted");
  restore = (): Promise<SaveResult | null> => this.#change("restore", {}, "restored");

  drop = async (): Promise<SaveResult | null> => {
    const { filter, order, active } = this.setup.view.getState();
    const shown = this.#listed(filter, order);
    const next = neighbour(shown, active, 1);
    const after = next && next.number !== active ? next : neighbour(shown, active, -1);
    const dropping = this.#change("drop", {}, "dropped");
    if (after && after.number !== active) this.#go(after);
    return dropping;
  };

  addClaim = async (input: AddClaimInput): Promise<string | null> => {
    const { client, ledger, view } = this.setup;
    try {
      const added = await ledger.ask(() => client.claim.add.mutate(input));
      ledger.accept([added]);
      view.set({
        isAddingClaim: false,
        words: null,
        said: `${claimName(added.number)} added: ${added.label}.`,
      });
      this.offerUndo(`${claimName(added.number)} added`, added.label);
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
    this.offerUndo(`${claimName(claim.number)} merged into ${claimName(into.number)}`, into.label);
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
  ): Promise<SaveResult> => {
    this.withdrawUndo();
    return this.setup.ledger.save({ kind, claimId, input } as Write, base);
  };

  async #change<Kind extends "accept" | "restore" | "drop">(
    kind: Kind,
    input: WriteInputs[Kind],
    word: string,
  ) {
    const { claim } = this;
    if (!claim) return null;
    const saving = this.save(kind, claim.id, input);
    this.setup.view.set({ said: `${claimName(claim.number)} ${word}.` });
    if (kind !== "accept") this.offerUndo(`${claimName(claim.number)} ${word}`, claim.label);
    return saving;
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
