import type { ArticleSummary } from "@claimdesk/domain";
import { cleanup, screen } from "@testing-library/react";
import { run } from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { answerCalls, renderScreen } from "../../testing/desk-in-memory.tsx";
import { ArticleRow } from "./article-row.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const article = (changes: Partial<ArticleSummary>): ArticleSummary => ({
  ...{ id: "0199f0a0-0000-7000-8000-000000000001", title: "Twenty-five towns", byline: "", isSample: false },
  ...{ publishedOn: "2025-03-17", wordCount: 20_000, versionNumber: 1, touchedAt: new Date() },
  ...{ archivedAt: null, revision: 1, counts: {}, suggestions: null },
  ...changes,
});

function show(changes: Partial<ArticleSummary>): void {
  answerCalls(() => "away");
  renderScreen(
    <ul>
      <ArticleRow article={article(changes)} />
    </ul>,
  );
}

test("a text that is being read says how far it is, and not that it has no claims", async () => {
  show({ suggestions: { state: "running", share: 0.4 } });
  expect(screen.getByText("Reading claims: 40 %")).toBeDefined();
  expect(screen.getByRole("progressbar", { name: "Reading claims" }).getAttribute("aria-valuenow")).toBe(
    "40",
  );
  expect(screen.queryByText("No claims yet")).toBeNull();
  const { violations } = await run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("a text that is read again keeps the counts it has", () => {
  show({ suggestions: { state: "queued", share: 0 }, counts: { verified: 2 } });
  expect(screen.getByText("2 of 2 decided")).toBeDefined();
  expect(screen.getByRole("progressbar")).toBeDefined();
});

test.each(["failed", "interrupted"] as const)("a reading that %s says where to try again", (state) => {
  show({ suggestions: { state, share: 0.4 } });
  expect(screen.getByText(/not read to the end\. Open it to try again/)).toBeDefined();
  expect(screen.getByText("No claims yet")).toBeDefined();
});

test("a text that was read has its counts alone", () => {
  show({ suggestions: { state: "done", share: 1 }, counts: { suggested: 4 } });
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByText("4 suggested, none accepted yet")).toBeDefined();
});
