import type { SuggestionRun, Workbench } from "@claimdesk/domain";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { run } from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { refusal } from "./testing/fake-desk.ts";
import { renderWorkbench } from "./testing/render-workbench.tsx";
import { sampleClaim, sampleClaims, sampleRun, sampleWorkbench } from "./testing/sample-workbench.ts";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const FOUND = { added: 3, updated: 0, kept: 0, withdrawn: 0, corrected: 0 };
const done = (changes: Partial<SuggestionRun> = {}) =>
  sampleRun({ state: "done", share: 1, counts: FOUND, ...changes });
const withRun = (suggestions: SuggestionRun, workbench = sampleWorkbench("checker", [])): Workbench => ({
  ...workbench,
  suggestions,
});

test("a long text is there at once with the progress of its reading, and then its claims appear", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const steps = [sampleRun({ share: 0.4 }), sampleRun({ share: 0.7 }), done()];
  let workbench = withRun(sampleRun({ state: "queued", share: 0 }));
  const { desk } = await renderWorkbench(workbench, {
    "article.workbench": () => workbench,
    "article.suggestions": () => {
      const next = steps.length > 1 ? steps.shift() : steps[0];
      if (next?.state === "done") workbench = withRun(done(), sampleWorkbench("checker", sampleClaims()));
      return next;
    },
  });
  const bar = screen.getByRole("progressbar", { name: "Reading claims" });
  expect(screen.getByText(/The claims appear here when the text is read/)).toBeDefined();
  expect(screen.getByRole("region", { name: /^Text of/ }).textContent).toContain("KEY POINTS");
  await waitFor(() => expect(bar.getAttribute("aria-valuenow")).toBe("40"));
  expect(screen.getByText("Reading claims: 40 %")).toBeDefined();
  await act(() => vi.advanceTimersByTimeAsync(1000));
  await waitFor(() => expect(bar.getAttribute("aria-valuenow")).toBe("70"));
  await act(() => vi.advanceTimersByTimeAsync(1000));

  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(3));
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByRole("option", { selected: true }).textContent).toContain("C001");
  expect((await screen.findAllByText("Found 3 claims.")).length).toBeGreaterThan(0);
  const asked = desk.inputsOf("article.suggestions").length;
  await act(() => vi.advanceTimersByTimeAsync(5000));
  expect(desk.inputsOf("article.suggestions")).toHaveLength(asked);
});

test("progress is spoken every few seconds, not at each step", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let share = 0.1;
  await renderWorkbench(withRun(sampleRun({ share })), {
    "article.suggestions": () => {
      share += 0.1;
      return sampleRun({ share });
    },
  });
  const spoken = () =>
    screen.getAllByRole("status").find((region) => /^Reading claims/.test(region.textContent ?? ""));
  const before = spoken()?.textContent;
  await act(() => vi.advanceTimersByTimeAsync(2500));
  expect(spoken()?.textContent).toBe(before);
  await act(() => vi.advanceTimersByTimeAsync(3000));
  expect(spoken()?.textContent).not.toBe(before);
});

test("a reading that stopped says what happened, and can be tried again", async () => {
  const problem = "Claimdesk was stopped while it read this text. Start the reading again.";
  let workbench = withRun(sampleRun({ state: "interrupted", problem }));
  const { user, desk } = await renderWorkbench(workbench, {
    "article.workbench": () => workbench,
    "article.suggestAgain": () => {
      workbench = withRun(sampleRun({ id: "another" }));
      return workbench.suggestions;
    },
    "article.suggestions": () => workbench.suggestions,
  });
  expect(screen.getByText(problem)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("progressbar", { name: "Reading claims" })).toBeDefined();
  expect(desk.inputsOf("article.suggestAgain")).toEqual([{ articleId: workbench.article.id }]);
});

test("“Suggest claims again” stands in the menu and has a key, and says in one line what it did", async () => {
  const counts = { ...FOUND, added: 1, kept: 2 };
  const { user, desk } = await renderWorkbench(sampleWorkbench(), {
    "article.suggestAgain": () => done({ isRepeat: true, counts }),
  });
  screen.getByRole("button", { name: "More for this article" }).focus();
  await user.keyboard("{Enter}");
  await user.click(await screen.findByRole("menuitem", { name: /Suggest claims again/ }));
  expect((await screen.findAllByText("Read again: 1 new, 2 unchanged.")).length).toBeGreaterThan(0);
  screen.getByRole("option", { name: /C001/ }).focus();
  await user.keyboard("l");
  await waitFor(() => expect(desk.inputsOf("article.suggestAgain")).toHaveLength(2));
});

test("a text that is being read already says so", async () => {
  const { user } = await renderWorkbench(sampleWorkbench(), {
    "article.suggestAgain": () => {
      throw refusal("wrongState", "The engine is reading this article already.", {});
    },
  });
  screen.getByRole("option", { name: /C001/ }).focus();
  await user.keyboard("l");
  expect((await screen.findAllByText("The engine is reading this article already.")).length).toBeGreaterThan(
    0,
  );
});

test("what the engine says about the text as a whole is shown plainly", async () => {
  const note = "This text does not read like English.";
  await renderWorkbench(withRun(done({ note }), sampleWorkbench()));
  expect(screen.getByText(note)).toBeDefined();
});

test("a suggestion that was taken back can be told from a dropped one, and restored", async () => {
  const withdrawn = sampleClaim(2, "in 2024", { workState: "removed", withdrawnAt: new Date() });
  const { user } = await renderWorkbench(
    sampleWorkbench("checker", [sampleClaim(1, "We talked"), withdrawn]),
  );
  await user.click(screen.getByRole("button", { name: /Dropped 1/ }));
  await user.click(screen.getByRole("option", { name: /C002, withdrawn/ }));
  const card = within(screen.getByRole("region", { name: "Claim" }));
  expect(card.getByText(/no longer suggested/)).toBeDefined();
  expect(card.getByRole("button", { name: "Restore" })).toBeDefined();
});

test.each([
  ["at work", sampleRun()],
  ["stopped", sampleRun({ state: "failed", problem: "It ended with an error." })],
  ["with a note", done({ note: "This text does not read like English." })],
])("the reading is accessible when it is %s", async (_, suggestions) => {
  await renderWorkbench(withRun(suggestions), { "article.suggestions": () => suggestions });
  const { violations } = await run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
