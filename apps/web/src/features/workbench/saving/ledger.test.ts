import type { ClaimFile, Workbench } from "@claimdesk/domain";
import { QueryClient } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { breakdown, FakeDesk, refusal } from "../testing/fake-desk.ts";
import { sampleWorkbench } from "../testing/sample-workbench.ts";
import { applyWrites } from "./apply-write.ts";
import { Ledger } from "./ledger.ts";

const KEY = ["workbench"];

function openLedger(answers: ConstructorParameters<typeof FakeDesk>[0]) {
  const desk = new FakeDesk(answers);
  const queryClient = new QueryClient();
  const workbench = sampleWorkbench();
  queryClient.setQueryData(KEY, workbench);
  const ledger = new Ledger({ queryClient, queryKey: KEY, client: desk.client(), firstRetryMs: 5 });
  const stored = () => queryClient.getQueryData<Workbench>(KEY)?.claims ?? [];
  const shown = (n: number) => applyWrites(stored(), ledger.getPending())[n] as ClaimFile;
  return {
    desk,
    ledger,
    shown,
    claim: workbench.claims[0] as ClaimFile,
    other: workbench.claims[1] as ClaimFile,
  };
}

const decided = (claim: ClaimFile): ClaimFile => ({
  ...claim,
  workState: "checked",
  verdict: "verified",
  revision: claim.revision + 1,
});
const verify = (claim: ClaimFile) => ({
  kind: "setVerdict" as const,
  claimId: claim.id,
  input: { verdict: "verified" as const },
});

test("a change is shown at once, and stays when the server has it", async () => {
  const { ledger, shown, claim } = openLedger({ "claim.setVerdict": () => decided(claim0) });
  const claim0 = claim;
  const saving = ledger.save(verify(claim));
  expect(shown(0)).toMatchObject({ workState: "checked", verdict: "verified", revision: 1 });
  expect(ledger.hasUnsaved).toBe(true);
  expect(await saving).toMatchObject({ status: "saved" });
  expect(shown(0)).toMatchObject({ verdict: "verified", revision: 2 });
  expect(ledger.hasUnsaved).toBe(false);
  expect(ledger.getState().savedAt).not.toBeNull();
});

test("a refusal takes the change back and says why beside it", async () => {
  const parts = [{ field: "evidence", text: "Add a source." }];
  const { ledger, shown, claim } = openLedger({
    "claim.setVerdict": () => {
      throw refusal("guard", "Not yet: Add a source.", { missing: ["Add a source."], parts });
    },
  });
  expect(await ledger.save(verify(claim))).toEqual({
    status: "refused",
    message: "Not yet: Add a source.",
    missing: parts,
  });
  expect(shown(0)).toMatchObject({ workState: "toCheck", verdict: null });
  expect(ledger.getState().problems).toMatchObject([
    { claimId: claim.id, kind: "setVerdict", missing: parts },
  ]);
});

test("changes of one claim go out in order, each with the newest revision; other claims do not wait", async () => {
  let revision = 1;
  const { desk, ledger, claim, other } = openLedger({
    "claim.edit": ({ claimId, label }: { claimId: string; label: string }) => ({
      ...(claimId === claim0.id ? claim0 : other0),
      label,
      revision: ++revision,
    }),
  });
  const [claim0, other0] = [claim, other];
  const edit = (id: string, label: string) => ledger.save({ kind: "edit", claimId: id, input: { label } });
  await Promise.all([edit(claim.id, "One"), edit(claim.id, "Two"), edit(other.id, "Else")]);
  expect(desk.inputsOf("claim.edit")).toMatchObject([
    { claimId: claim.id, label: "One", revision: 1 },
    { claimId: other.id, label: "Else", revision: 1 },
    { claimId: claim.id, label: "Two", revision: 2 },
  ]);
});

test("somebody else's change in between shows both values, and mine can be applied again on top of theirs", async () => {
  const theirs = (claim: ClaimFile): ClaimFile => ({ ...claim, label: "Theirs", revision: 5 });
  const { desk, ledger, shown, claim } = openLedger({
    "claim.edit": ({ revision, label }: { revision: number; label: string }) => {
      if (revision < 5)
        throw refusal("changedMeanwhile", "Ben changed it.", {
          who: "Ben Sori",
          what: "claim",
          current: theirs(claim0),
        });
      return { ...theirs(claim0), label, revision: revision + 1 };
    },
  });
  const claim0 = claim;
  const edit = (label: string) => ledger.save({ kind: "edit", claimId: claim.id, input: { label } });
  const [first, second] = await Promise.all([edit("Mine"), edit("Mine, later")]);
  expect([first, second]).toEqual([{ status: "conflict" }, { status: "conflict" }]);
  expect(desk.calls).toHaveLength(1);
  expect(shown(0).label).toBe("Theirs");
  expect(ledger.getState().conflicts).toMatchObject([
    { who: "Ben Sori", writes: [{ input: { label: "Mine" } }, { input: { label: "Mine, later" } }] },
  ]);
  expect(ledger.hasUnsaved).toBe(true);
  await ledger.applyMine(claim.id);
  expect(shown(0).label).toBe("Mine, later");
  expect(ledger.hasUnsaved).toBe(false);
});

test("keeping theirs gives mine up and nothing more is sent", async () => {
  const { desk, ledger, shown, claim } = openLedger({
    "claim.edit": () => {
      throw refusal("changedMeanwhile", "Ben changed it.", {
        who: "Ben",
        what: "claim",
        current: { ...claim0, label: "Theirs", revision: 5 },
      });
    },
  });
  const claim0 = claim;
  await ledger.save({ kind: "edit", claimId: claim.id, input: { label: "Mine" } });
  ledger.keepTheirs(claim.id);
  expect(ledger.hasUnsaved).toBe(false);
  expect(shown(0).label).toBe("Theirs");
  expect(desk.calls).toHaveLength(1);
});

test("an answer that was lost on the way is no conflict with oneself", async () => {
  const { ledger, claim } = openLedger({
    "claim.setVerdict": () => {
      throw refusal("changedMeanwhile", "You changed it.", {
        who: "Another window of yours",
        what: "claim",
        current: decided(claim0),
      });
    },
  });
  const claim0 = claim;
  expect(await ledger.save(verify(claim))).toMatchObject({ status: "saved" });
  expect(ledger.getState().conflicts).toEqual([]);
});

test.each(["no answer", "an error of the server"])(
  "after %s it keeps the change, says so, and tries until it is saved",
  async (failure) => {
    let isBroken = failure === "an error of the server";
    const { desk, ledger, shown, claim } = openLedger({
      "claim.setVerdict": () => {
        if (isBroken) throw breakdown();
        return decided(claim0);
      },
    });
    const claim0 = claim;
    desk.isAway = failure === "no answer";
    const saving = ledger.save(verify(claim));
    await vi.waitFor(() => expect(ledger.getState().trouble).not.toBeNull());
    expect(shown(0).verdict).toBe("verified");
    expect(ledger.hasUnsaved).toBe(true);
    desk.isAway = false;
    isBroken = false;
    expect(await saving).toMatchObject({ status: "saved" });
    expect(ledger.getState().trouble).toBeNull();
    expect(desk.calls.length).toBeGreaterThan(1);
  },
);

test("a form that was open while somebody else changed the claim does not overwrite them unseen, but my own changes are no conflict", async () => {
  let current: ClaimFile;
  const { desk, ledger, claim } = openLedger({
    "claim.edit": ({ claimId: _, revision, ...changes }: { claimId: string; revision: number }) => {
      if (revision !== current.revision) {
        throw refusal("changedMeanwhile", "Ben changed it.", { who: "Ben", what: "claim", current });
      }
      current = { ...current, ...changes, revision: revision + 1 };
      return current;
    },
  });
  current = claim;
  const opened = claim;
  const edit = (input: object, base?: ClaimFile) =>
    ledger.save({ kind: "edit", claimId: claim.id, input }, base);
  expect(await edit({ isLegalRisk: true })).toMatchObject({ status: "saved" });
  expect(await edit({ label: "Mine" }, opened)).toMatchObject({ status: "saved" });

  current = { ...current, statement: "Theirs", revision: current.revision + 1 };
  ledger.accept([current]);
  expect(await edit({ statement: "Mine" }, opened)).toEqual({ status: "conflict" });
  expect(desk.inputsOf("claim.edit").at(-1)).toMatchObject({ revision: opened.revision });
});

test("what cannot be saved can be taken back, and the reason stands on the claim", async () => {
  const { ledger, shown, claim } = openLedger({
    "claim.setVerdict": () => {
      throw breakdown();
    },
  });
  const saving = ledger.save(verify(claim));
  await vi.waitFor(() => expect(ledger.getState().trouble).toMatchObject({ errorId: "e-1" }));
  ledger.giveUp();
  expect(await saving).toMatchObject({ status: "refused" });
  expect(shown(0).workState).toBe("toCheck");
  expect(ledger.hasUnsaved).toBe(false);
  expect(ledger.getState()).toMatchObject({ trouble: null, problems: [{ claimId: claim.id }] });
});
