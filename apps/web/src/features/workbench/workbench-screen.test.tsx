import type { ClaimFile } from "@claimdesk/domain";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { run } from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { refusal } from "./testing/fake-desk.ts";
import { renderWorkbench } from "./testing/render-workbench.tsx";
import { sampleClaim, sampleClaims, sampleSource, sampleWorkbench } from "./testing/sample-workbench.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const evidence = {
  ...{
    id: "e1",
    claimId: "c",
    source: sampleSource(1, "Minutes of the council"),
    stance: "supports" as const,
  },
  ...{
    tier: "primary" as const,
    locator: "p. 2",
    passage: "",
    memberId: "m",
    createdAt: new Date(),
    revision: 1,
  },
};

function provenWorkbench() {
  const [first, ...rest] = sampleClaims();
  return sampleWorkbench("checker", [{ ...(first as ClaimFile), evidence: [evidence] }, ...rest]);
}

const row = (name: RegExp) => screen.getByRole("option", { name });

test("one key verifies, says so, and goes on to the next unfinished claim", async () => {
  const workbench = provenWorkbench();
  const { user, desk } = await renderWorkbench(workbench, {
    "claim.setVerdict": () => ({
      ...workbench.claims[0],
      workState: "checked",
      verdict: "verified",
      revision: 2,
    }),
  });
  row(/C001/).focus();
  await user.keyboard("v");
  expect(row(/C001, verified/)).toBeDefined();
  expect(screen.getByText("C001 verified. 1 of 3 decided. Next: C002.")).toBeDefined();
  expect(row(/C002/)).toHaveProperty("ariaSelected", "true");
  expect(document.activeElement).toBe(row(/C002/));
  await screen.findByText(/^Saved \d\d:\d\d$/);
  expect(desk.inputsOf("claim.setVerdict")).toEqual([
    { verdict: "verified", claimId: workbench.claims[0]?.id, revision: 1 },
  ]);
  expect(document.title).toBe("1/3 · Council budget");
  expect(await screen.findByRole("button", { name: "Undo" })).toBeDefined();
});

test("what a verdict lacks is named, and adding it is one press away", async () => {
  const { user, desk } = await renderWorkbench(sampleWorkbench());
  row(/C001/).focus();
  await user.keyboard("v");
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain("Add a source that supports it");
  await user.click(within(alert).getByRole("button", { name: "Add a source" }));
  expect(screen.getByRole("form", { name: "Add a source" })).toBeDefined();
  expect(desk.inputsOf("claim.setVerdict")).toEqual([]);
});

test("D, a digit and a note dispute a claim; without the note it stays open and says so", async () => {
  const workbench = sampleWorkbench();
  const { user, desk } = await renderWorkbench(workbench, {
    "claim.setVerdict": () => ({
      ...workbench.claims[0],
      workState: "checked",
      verdict: "disputed",
      verdictReason: "misquoted",
      revision: 2,
    }),
  });
  row(/C001/).focus();
  await user.keyboard("d2");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByRole("alert").textContent).toContain("Write a note");
  await user.keyboard("v d 3 is typed here");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(desk.inputsOf("claim.setVerdict")).toMatchObject([
    { verdict: "disputed", reason: "misquoted", note: "v d 3 is typed here" },
  ]);
  expect(row(/C001, disputed, misquoted/)).toBeDefined();
});

test("a refusal takes the verdict back and stands on the card of its claim", async () => {
  const { user } = await renderWorkbench(provenWorkbench(), {
    "claim.setVerdict": () => {
      throw refusal("wrongState", "This claim is signed off.", { problem: "This claim is signed off." });
    },
  });
  row(/C001/).focus();
  await user.keyboard("v");
  await waitFor(() => expect(row(/C001, to check/)).toBeDefined());
  await user.keyboard("k");
  expect(screen.getByRole("alert").textContent).toContain("This claim is signed off.");
});

test("two people on one claim: both values are shown, and mine can be applied on top", async () => {
  const workbench = sampleWorkbench();
  const theirs = { ...workbench.claims[0], label: "Their label", revision: 4 };
  const { user, desk } = await renderWorkbench(workbench, {
    "claim.edit": ({ revision, label }: { revision: number; label: string }) => {
      if (revision < 4)
        throw refusal("changedMeanwhile", "Changed.", { who: "Ben Sori", what: "claim", current: theirs });
      return { ...theirs, label, revision: 5 };
    },
  });
  row(/C001/).focus();
  await user.keyboard("e");
  const label = screen.getByLabelText("Label");
  await user.clear(label);
  await user.keyboard("My label");
  await user.keyboard("{Control>}{Enter}{/Control}");
  const alert = await screen.findByText(/Ben Sori changed C001/);
  const panel = alert.closest("[role=alert]") as HTMLElement;
  expect(within(panel).getByRole("row", { name: "Label Their label My label" })).toBeDefined();
  expect(screen.getByText("Not saved: somebody changed it too")).toBeDefined();
  await user.click(within(panel).getByRole("button", { name: "Apply mine again" }));
  await waitFor(() => expect(row(/C001, to check: My label/)).toBeDefined());
  expect(desk.inputsOf("claim.edit")).toMatchObject([{ revision: 1 }, { revision: 4, label: "My label" }]);
});

test("with the server away a note stays typed, the state says so, and it is saved when the server is back", async () => {
  const workbench = sampleWorkbench();
  const { user, desk } = await renderWorkbench(workbench, { "note.add": () => ({ ...workbench.claims[0] }) });
  row(/C001/).focus();
  await user.keyboard("m");
  await user.keyboard("Ask the clerk.");
  desk.isAway = true;
  await user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByText("Not saved, retrying");
  expect(screen.getByDisplayValue("Ask the clerk.")).toBeDefined();
  expect(window.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
  desk.isAway = false;
  await user.click(screen.getByRole("button", { name: "Not saved, retrying" }));
  await user.click(await screen.findByRole("button", { name: "Try now" }));
  await screen.findByText(/^Saved/);
  expect(window.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(true);
  const ids = desk.inputsOf("note.add").map((input) => (input as { id: string }).id);
  expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(1);
});

test("suggestions are accepted and dropped by key, and dropped ones restored from their list", async () => {
  const workbench = sampleWorkbench("checker", [
    sampleClaim(1, "call", { workState: "suggested", acceptedAt: null }),
    sampleClaim(2, "mayor"),
  ]);
  const answer =
    (workState: string) =>
    ({ claimId }: { claimId: string }) => ({
      ...workbench.claims.find((claim) => claim.id === claimId),
      workState,
      revision: 2,
    });
  const { user, desk } = await renderWorkbench(workbench, {
    "claim.accept": answer("toCheck"),
    "claim.drop": answer("removed"),
    "claim.restore": answer("toCheck"),
  });
  row(/C001/).focus();
  await user.keyboard("a");
  expect(row(/C001, to check/)).toBeDefined();
  await waitFor(() => expect(desk.inputsOf("claim.accept")).toHaveLength(1));
  await user.keyboard("jx");
  await waitFor(() => expect(screen.queryByRole("option", { name: /C002/ })).toBeNull());
  await user.click(screen.getByRole("button", { name: /Dropped 1/ }));
  await user.click(row(/C002, dropped/));
  await user.click(
    within(screen.getByRole("region", { name: "Claim" })).getByRole("button", { name: "Restore" }),
  );
  await waitFor(() => expect(desk.inputsOf("claim.restore")).toHaveLength(1));
});

test("a viewer sees everything and every control says why it is off", async () => {
  const { user, desk } = await renderWorkbench(sampleWorkbench("viewer"));
  expect(screen.getByText(/As a viewer you can look at this/)).toBeDefined();
  const verified = screen.getByRole("button", { name: /Verified/ });
  expect(verified.getAttribute("aria-disabled")).toBe("true");
  row(/C001/).focus();
  await user.keyboard("v");
  expect(desk.inputsOf("claim.setVerdict")).toEqual([]);
});

test("a click on words under two claims goes round them", async () => {
  await renderWorkbench(sampleWorkbench());
  const shared = document.querySelector("[data-claims='C003 C002'], [data-claims='C002 C003']") as Element;
  fireEvent.click(shared);
  const first = screen.getByRole("option", { selected: true }).id;
  fireEvent.click(shared);
  expect(screen.getByRole("option", { selected: true }).id).not.toBe(first);
  expect(shared.hasAttribute("data-active")).toBe(true);
});

test.each([1440, 900, 390])(
  "nothing stands in the way of assistive technology at %i pixels",
  async (width) => {
    await renderWorkbench(provenWorkbench(), {}, width);
    const { violations } = await run(document.body, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  },
);
