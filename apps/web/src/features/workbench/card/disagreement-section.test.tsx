import type { ClaimFile, Conflict, Workbench } from "@claimdesk/domain";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { run } from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { refusal } from "../testing/fake-desk.ts";
import { renderWorkbench } from "../testing/render-workbench.tsx";
import { sampleClaim, sampleConflict, sampleMention, sampleWorkbench } from "../testing/sample-workbench.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Three claims: the first two in conflict, the third with a place that tells it differently. */
function disagreeing(changes: Partial<Conflict> = {}): Workbench {
  const first = sampleClaim(1, "call lasted 90 minutes");
  const second = sampleClaim(2, "in 2024");
  const third = sampleClaim(3, "rose 14.2 percent", {
    mentions: [{ ...sampleMention(1, "aides said"), differs: "drops “about”" }],
  });
  const workbench = sampleWorkbench("checker", [first, second, third]);
  return { ...workbench, conflicts: [sampleConflict([first, second], changes)] };
}

const card = () => within(screen.getByRole("region", { name: "Claim" }));
const row = (name: RegExp) => screen.getByRole("option", { name });

test("the list counts what does not agree, marks its claims, and shows only them when asked", async () => {
  const { user } = await renderWorkbench({
    ...disagreeing(),
    claims: [...disagreeing().claims, sampleClaim(4, "We talked")],
  });
  expect(screen.getByText("1 conflict, 1 discrepancy")).toBeDefined();
  expect(row(/C001.*, 1 conflict$/)).toBeDefined();
  expect(row(/C003.*, 1 discrepancy$/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Show these" }));
  expect(screen.getAllByRole("option")).toHaveLength(3);
  row(/C001/).focus();
  await user.keyboard("jj");
  expect(document.activeElement).toBe(row(/C003/));
  await user.click(screen.getByRole("button", { name: "Show all" }));
  expect(screen.getAllByRole("option")).toHaveLength(4);
});

test("a conflict shows the words of both claims and leads to the other", async () => {
  const { user } = await renderWorkbench(disagreeing());
  const conflict = within(
    card().getByRole("heading", { name: "Conflict with C002" }).closest("li") as HTMLElement,
  );
  expect(conflict.getByText("“call lasted 90 minutes”")).toBeDefined();
  expect(conflict.getByText("“in 2024”")).toBeDefined();
  expect(conflict.getByText("“90 minutes” here, “in 2024” there.")).toBeDefined();
  conflict.getByRole("button", { name: "Go to C002" }).focus();
  await user.keyboard("{Enter}");
  expect(card().getByRole("heading", { name: "Conflict with C001" })).toBeDefined();
  await waitFor(() => expect(document.activeElement?.closest("#claim-card")).not.toBeNull());
});

test("settling asks for words, is shown with who did it, and can be opened again", async () => {
  const workbench = disagreeing();
  const [conflict] = workbench.conflicts as [Conflict];
  const settled = { ...conflict, settledAt: new Date(), settledById: workbench.desk.me.id, revision: 2 };
  const { user, desk } = await renderWorkbench(workbench, {
    "conflict.settle": ({ note }: { note: string }) => ({ ...settled, note }),
    "conflict.reopen": () => ({ ...conflict, revision: 3 }),
  });
  await user.click(card().getByRole("button", { name: "Settle" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(card().getByRole("alert").textContent).toContain("Say in a few words");
  expect(desk.inputsOf("conflict.settle")).toEqual([]);

  await user.keyboard("Two sessions.");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await card().findByRole("heading", { name: "Settled conflict with C002" })).toBeDefined();
  expect(card().getByText(/Settled by you/)).toBeDefined();
  expect(desk.inputsOf("conflict.settle")).toEqual([
    { conflictId: conflict.id, revision: 1, note: "Two sessions." },
  ]);
  expect(document.activeElement).toBe(row(/C001/));
  expect(screen.getByText("1 discrepancy", { selector: "p" })).toBeDefined();
  expect(await screen.findByRole("button", { name: "Undo" })).toBeDefined();

  await user.click(card().getByRole("button", { name: "Reopen" }));
  expect(await card().findByRole("heading", { name: "Conflict with C002" })).toBeDefined();
  expect(desk.inputsOf("conflict.reopen")).toEqual([{ conflictId: conflict.id, revision: 2 }]);
});

test("somebody settled it meanwhile: what they wrote is shown, and my words are kept as a draft", async () => {
  const workbench = disagreeing();
  const [conflict] = workbench.conflicts as [Conflict];
  const theirs = {
    ...conflict,
    settledAt: new Date(),
    settledById: workbench.desk.members[1]?.id,
    revision: 2,
  };
  const { user } = await renderWorkbench(workbench, {
    "conflict.settle": () => {
      throw refusal("changedMeanwhile", "Somebody else changed this conflict.", {
        ...{ who: "Somebody else", what: "conflict", current: { ...theirs, note: "Their note." } },
      });
    },
    "conflict.reopen": () => ({ ...conflict, revision: 3 }),
  });
  await user.click(card().getByRole("button", { name: "Settle" }));
  await user.keyboard("My words.");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await card().findByText("Their note.")).toBeDefined();
  expect(card().getByText(/Settled by Ben Sori/)).toBeDefined();
  expect((await screen.findAllByText("Somebody else changed this conflict.")).length).toBeGreaterThan(0);
  await user.click(card().getByRole("button", { name: "Reopen" }));
  await user.click(await card().findByRole("button", { name: "Settle" }));
  expect(card().getByRole("textbox", { name: "How it is settled" })).toHaveProperty("value", "My words.");
});

test("a place that tells it differently shows its words and what they change, and can be marked as seen", async () => {
  const workbench = disagreeing();
  const third = workbench.claims[2] as ClaimFile;
  const { user, desk } = await renderWorkbench(workbench, {
    "claim.settleMention": ({ isSettled }: { isSettled: boolean }) => ({
      ...third,
      mentions: third.mentions.map((mention) => ({
        ...{ ...mention, settledById: workbench.desk.me.id },
        settledAt: isSettled ? new Date() : null,
      })),
    }),
  });
  await user.click(row(/C003/));
  expect(card().getByText("“aides said”")).toBeDefined();
  expect(card().getByText("drops “about”")).toBeDefined();
  await user.click(card().getByRole("button", { name: "Show in text" }));
  await waitFor(() => expect(document.querySelector("[data-found]")?.textContent).toBe("aides said"));

  card().getByRole("button", { name: "Seen" }).focus();
  await user.keyboard("{Enter}");
  expect(card().getByText(/^Seen by you/)).toBeDefined();
  expect(screen.getByText("1 conflict", { selector: "p" })).toBeDefined();
  expect(document.activeElement).toBe(card().getByRole("button", { name: "Open again" }));
  await user.click(card().getByRole("button", { name: "Open again" }));
  await waitFor(() =>
    expect(desk.inputsOf("claim.settleMention")).toMatchObject([{ isSettled: true }, { isSettled: false }]),
  );
});

test("a conflict with a dropped claim concerns nobody", async () => {
  const { claims, ...rest } = disagreeing();
  const [first, second, third] = claims as [ClaimFile, ClaimFile, ClaimFile];
  await renderWorkbench({ ...rest, claims: [first, { ...second, workState: "removed" }, third] });
  expect(screen.getByText("1 discrepancy", { selector: "p" })).toBeDefined();
  expect(card().queryByRole("heading", { name: /Conflict/ })).toBeNull();
});

test.each([1440, 390])("conflicts and discrepancies are accessible at %i pixels", async (width) => {
  const { user } = await renderWorkbench(disagreeing(), {}, width);
  if (width === 390) await user.click(screen.getByRole("tab", { name: "Claims" }));
  await user.click(row(/C001/));
  await user.click(card().getByRole("button", { name: "Settle" }));
  const { violations } = await run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
