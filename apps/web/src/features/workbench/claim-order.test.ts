import { expect, test } from "vitest";
import {
  checkProgress,
  listedClaims,
  neighbour,
  spokenClaim,
  spokenDecision,
  unfinishedNeighbour,
} from "./claim-order.ts";
import { sampleClaim } from "./testing/sample-workbench.ts";

const claims = [
  sampleClaim(1, "call", { workState: "checked", verdict: "verified" }),
  sampleClaim(2, "lasted", { checkWorthiness: 0.2 }),
  sampleClaim(3, "aides", { workState: "removed" }),
  sampleClaim(4, "mayor", { workState: "suggested", checkWorthiness: 0.9 }),
  sampleClaim(5, "Tuesday", {
    workState: "checked",
    verdict: "disputed",
    verdictReason: "incorrect",
    isStale: true,
    checkWorthiness: 0.5,
  }),
];
const numbers = (list: readonly { number: number }[]) => list.map((claim) => claim.number);

test("progress counts accepted claims; a changed one is no longer decided", () => {
  expect(checkProgress(claims)).toMatchObject({
    total: 3,
    decided: 1,
    suggested: 1,
    dropped: 1,
    counts: { verified: 1, toCheck: 1, changed: 1 },
  });
});

test("filters and orders", () => {
  expect(numbers(listedClaims(claims, "all", "text"))).toEqual([1, 2, 4, 5]);
  expect(numbers(listedClaims(claims, "unfinished", "text"))).toEqual([2, 4, 5]);
  expect(numbers(listedClaims(claims, "dropped", "text"))).toEqual([3]);
  expect(numbers(listedClaims(claims, "unfinished", "worth"))).toEqual([4, 5, 2]);
});

test("moving stops at the ends; looking for work goes round and skips what is done", () => {
  expect(neighbour(claims, null, 1)?.number).toBe(1);
  expect(neighbour(claims, 5, 1)?.number).toBe(5);
  expect(neighbour(claims, 2, -1)?.number).toBe(1);
  expect(unfinishedNeighbour(claims, 2, 1)?.number).toBe(4);
  expect(unfinishedNeighbour(claims, 5, 1)?.number).toBe(2);
  expect(unfinishedNeighbour(claims, 2, -1)?.number).toBe(5);
  expect(unfinishedNeighbour(claims.slice(0, 1), 1, 1)).toBeNull();
});

test("what is said of a claim and of a decision", () => {
  expect(
    spokenClaim(
      sampleClaim(14, "mayor", {
        workState: "checked",
        verdict: "disputed",
        verdictReason: "incorrect",
        label: "Council budget rise",
      }),
    ),
  ).toBe("C014, disputed, incorrect: Council budget rise");
  const decided = sampleClaim(2, "lasted", { workState: "checked", verdict: "verified" });
  const after = claims.map((claim) => (claim.number === 2 ? decided : claim));
  expect(spokenDecision(decided, after, claims[3] ?? null)).toBe(
    "C002 verified. 2 of 3 decided. Next: C004.",
  );
  expect(spokenDecision(decided, after, null)).toBe("C002 verified. 2 of 3 decided. Every claim is decided.");
});
