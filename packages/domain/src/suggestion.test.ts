import { expect, test } from "vitest";
import { sampleBench, sampleClaim } from "../fixtures/sample-bench.ts";
import type { ClaimValue } from "./claim.ts";
import { valueReadings } from "./claim.ts";
import { composeReport } from "./compose-report.ts";
import type { Conflict } from "./conflict.ts";
import { SettleConflictInput, standingConflicts } from "./conflict.ts";
import type { RunState } from "./suggestion.ts";
import { countWords, describeRun, isRunActive, runAt, SILENT_RUN_MS } from "./suggestion.ts";

const START = new Date("2026-03-02T09:00:00.000Z");
const after = (ms: number) => new Date(START.getTime() + ms);
const run = (state: RunState) => ({ state, problem: null });
const NONE = { added: 0, updated: 0, kept: 0, withdrawn: 0, corrected: 0 };

test.each(["queued", "running"] as const)("a run that is %s and fell silent was interrupted", (state) => {
  expect(runAt(run(state), START, after(SILENT_RUN_MS - 1))).toEqual(run(state));
  const silent = runAt(run(state), START, after(SILENT_RUN_MS));
  expect(silent.state).toBe("interrupted");
  expect(silent.problem).toMatch(/kept.*again/);
});

test.each(["done", "failed"] as const)("a run that is %s stays so for ever", (state) => {
  expect(runAt(run(state), START, after(SILENT_RUN_MS * 1000))).toEqual(run(state));
});

test("only what is queued or running has a result to come", () => {
  const states: RunState[] = ["queued", "running", "done", "failed", "interrupted"];
  expect(states.filter(isRunActive)).toEqual(["queued", "running"]);
});

test("what a run did is one sentence without zeros", () => {
  expect(describeRun({ counts: null, isRepeat: true })).toBeNull();
  expect(describeRun({ counts: { ...NONE, added: 1 }, isRepeat: false })).toBe("Found 1 claim.");
  expect(describeRun({ counts: NONE, isRepeat: false })).toBe("Found 0 claims.");
  expect(describeRun({ counts: { ...NONE, added: 2, withdrawn: 1 }, isRepeat: true })).toBe(
    "Read again: 2 new, 1 withdrawn.",
  );
  expect(countWords(NONE)).toBe("no claims");
});

const VALUE: ClaimValue = {
  ...{ text: "03/04/2025", start: 0, end: 10, norm: "2025-03-04", qualifier: "exact" },
  ...{ alternatives: ["2025-04-03"], reading: null, suggested: "2025-03-04" },
};

test("the readings of a value start with the engine's, whichever a person chose", () => {
  expect(valueReadings(VALUE)).toEqual(["2025-03-04", "2025-04-03"]);
  expect(valueReadings({ ...VALUE, norm: "2025-04-03" })).toEqual(["2025-03-04", "2025-04-03"]);
  expect(valueReadings({ ...VALUE, alternatives: [], suggested: null, norm: "By hand" })).toEqual([
    "By hand",
  ]);
});

const CONFLICT: Conflict = {
  ...{
    id: "conflict",
    articleId: "article",
    claimIds: ["claim-1", "claim-2"],
    claims: [1, 2],
    why: "other value",
  },
  ...{ origin: "rule", settledAt: START, settledById: "mia", note: "Two years.", revision: 1 },
};

test("a conflict stands while both of its claims are in the list", () => {
  const claims = [
    { id: "claim-1", workState: "suggested" },
    { id: "claim-2", workState: "checked" },
  ];
  expect(standingConflicts([CONFLICT], claims)).toEqual([CONFLICT]);
  expect(
    standingConflicts([CONFLICT], [...claims.slice(1), { id: "claim-1", workState: "removed" }]),
  ).toEqual([]);
});

test("settling a conflict asks for words", () => {
  const input = { conflictId: "019a0000-0000-7000-8000-000000000001", revision: 0 };
  expect(SettleConflictInput.safeParse({ ...input, note: "  " }).success).toBe(false);
  expect(SettleConflictInput.parse({ ...input, note: " Two years. " }).note).toBe("Two years.");
});

test("a report names claims and people of a conflict by number and reference", () => {
  const claims = [sampleClaim(1, "14 percent"), sampleClaim(2, "212 million")];
  const report = composeReport({ ...sampleBench(claims), conflicts: [CONFLICT] }, START);
  const settler = report.people.find(({ name }) => name === "MIA");
  expect(report.version.conflicts).toEqual([
    {
      ...{ claims: [1, 2], why: "other value", origin: "rule", note: "Two years." },
      ...{ settledBy: settler?.ref, settledAt: START.toISOString() },
    },
  ]);
});
