import type { Report } from "@claimdesk/domain";
import { expect, test } from "vitest";
import { blockersOf } from "./blockers.ts";

type Counts = Report["counts"];

const report = (counts: Partial<Counts>, kinds: Report["exceptions"][number]["kind"][] = []) =>
  ({
    counts: { total: 1, byStatus: {}, suggested: 0, dropped: 0, ...counts },
    exceptions: kinds.map((kind) => ({ kind, claim: 1, text: "" })),
  }) as unknown as Report;

test("a finished report has none", () => {
  expect(blockersOf(report({ byStatus: { verified: 1 } as Counts["byStatus"] }))).toEqual([]);
});

test("an empty one says that nothing was checked", () => {
  expect(blockersOf(report({ total: 0 }))).toEqual(["No claims yet: nothing has been checked."]);
});

test("the most pressing comes first, each in its number", () => {
  const byStatus = { changed: 1, needsInput: 2, toCheck: 2, inProgress: 1 } as Counts["byStatus"];
  expect(
    blockersOf(report({ byStatus, suggested: 1 }, ["override", "disputedUnfixed", "singleSource"])),
  ).toEqual([
    "1 claim changed after being checked.",
    "2 claims wait for an answer.",
    "3 claims are still to be checked.",
    "1 disputed claim stands in the text unchanged.",
    "1 suggestion was neither accepted nor dropped.",
    "1 claim is kept by override.",
  ]);
});
