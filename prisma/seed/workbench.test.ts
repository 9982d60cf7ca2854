import { openTestDb } from "@claimdesk/db/testing";
import { findActor, findLocalOwner, setUpDesk, viewWorkbench } from "@claimdesk/services";
import { expect, it } from "vitest";
import { longArticle } from "./long-article.ts";
import { loadScenario } from "./scenarios.ts";

const NOW = new Date("2026-03-02T09:00:00.000Z");

it("gives a long article with exactly 300 accepted claims, with sources and notes", async () => {
  await using test = await openTestDb();
  await setUpDesk(test.db, NOW);
  const articleId = await loadScenario(test.db, "workbench", NOW);
  const actor = await findActor(test.db, (await findLocalOwner(test.db))?.userId ?? "");
  if (!actor) throw new Error("the desk has no owner");
  const { claims, version } = await viewWorkbench({ db: test.db, actor, now: NOW }, { articleId });
  const accepted = claims.filter(({ workState }) => workState === "toCheck");
  expect(accepted).toHaveLength(300);
  expect(claims.filter(({ workState }) => workState === "suggested")).toEqual([]);
  expect(accepted.flatMap(({ evidence }) => evidence)).toHaveLength(150);
  expect(accepted.flatMap(({ notes }) => notes)).toHaveLength(50);
  expect(accepted.filter(({ value }) => value !== null).length).toBeGreaterThan(150);
  expect(Math.abs(version.wordCount - 5000)).toBeLessThan(500);
}, 180_000);

it("says where each sentence of the long article stands", () => {
  const { text, sentences } = longArticle();
  expect(sentences).toHaveLength(250);
  for (const { start, end } of sentences) expect(text.slice(start, end)).toMatch(/^[“\p{Lu}].*[.?]$/u);
});
