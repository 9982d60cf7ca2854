import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decidedBy,
  sampleAttempt,
  sampleBench,
  sampleClaim,
  sampleEvidence,
  sampleNote,
  sampleWaiting,
} from "../fixtures/sample-bench.ts";
import type { ClaimFile } from "./claim.ts";
import { composeReport } from "./compose-report.ts";
import { Report } from "./report.ts";
import { displayStatus, Verdict, WorkState } from "./review.ts";

const NOW = new Date("2026-03-04T12:00:00.000Z");
const compose = (claims: ClaimFile[], version = {}) => composeReport(sampleBench(claims, version), NOW);
const numbers = (claims: readonly { number: number }[]) => claims.map((claim) => claim.number);

const QUOTES = [
  "Town",
  "budget",
  "The budget",
  "The budget rose 14 percent",
  "14 percent",
  "212 million",
  "A third of residents",
  "oppose it",
];
const MEMBERS = ["ana", "mia", "jon", "lee"];
const person = fc.constantFrom(...MEMBERS);

const anyClaims: fc.Arbitrary<ClaimFile[]> = fc
  .array(
    fc.record({
      ...{
        quote: fc.constantFrom(...QUOTES),
        workState: fc.constantFrom(...WorkState.options),
        isStale: fc.boolean(),
      },
      ...{
        verdict: fc.constantFrom(null, ...Verdict.options),
        checkerId: fc.option(person),
        signedOffById: fc.option(person),
      },
      ...{
        by: person,
        resolvedById: fc.option(person),
        sources: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
      },
    }),
    { maxLength: 10 },
  )
  .map((list) =>
    list.map(({ quote, by, resolvedById, sources, ...state }, i) =>
      sampleClaim(i + 1, quote, {
        ...state,
        decidedAt: state.checkerId === null ? null : NOW,
        evidence: sources.map((number) => sampleEvidence(number, { memberId: by })),
        notes: [
          sampleNote("first", { memberId: by, resolvedById }),
          sampleNote("reply", { threadId: "first", memberId: by }),
        ],
        waitings: [sampleWaiting({ memberId: by })],
        attempts: [{ ...sampleAttempt("asked"), memberId: by }],
      }),
    ),
  );

test("whatever the claims, the report is valid, complete, in text order, and only accepted claims count", () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const report = compose(claims);
      expect(Report.parse(report)).toEqual(report);
      expect(report.claims.length + report.aside.length).toBe(claims.length);
      const isAside = (claim: ClaimFile) => [null, "suggested"].includes(displayStatus(claim));
      expect(numbers(report.aside).toSorted()).toEqual(numbers(claims.filter(isAside)).toSorted());
      for (const list of [report.claims, report.aside]) {
        expect(numbers(list)).toEqual(
          numbers(list.toSorted((a, b) => a.start - b.start || a.end - b.end || a.number - b.number)),
        );
      }
      const { total, byStatus, suggested, dropped } = report.counts;
      expect(total).toBe(report.claims.length);
      expect(Object.values(byStatus).reduce((sum, n) => sum + n, 0)).toBe(total);
      expect([byStatus.suggested, suggested + dropped]).toEqual([0, report.aside.length]);
    }),
  );
});

test("every person and source that is named stands in the lists, once", () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const report = compose(claims);
      const named = JSON.stringify({ ...report, people: [] }).match(/"P\d+"/g) ?? [];
      expect(new Set(named)).toEqual(new Set(report.people.map(({ ref }) => `"${ref}"`)));
      expect(new Set(report.people.map(({ name }) => name)).size).toBe(report.people.length);
      const used = [...report.claims, ...report.aside].flatMap((claim) =>
        claim.evidence.map((item) => item.source),
      );
      expect(numbers(report.sources)).toEqual([...new Set(used)].sort((a, b) => a - b));
    }),
  );
});

test("suggestions and dropped claims give no exceptions and no checkers", () => {
  const aside = [
    sampleClaim(1, "Town", { workState: "suggested" }),
    sampleClaim(2, "budget", {
      ...decidedBy("disputed", "mia"),
      workState: "removed",
      outcome: "keptByOverride",
      overrideReason: "x",
    }),
  ];
  const report = compose(aside);
  expect(report).toMatchObject({ exceptions: [], counts: { total: 0, suggested: 1, dropped: 1 } });
  expect(report.scope).toMatchObject({ checkers: [], firstDecisionAt: null, lastDecisionAt: null });
  expect(report.aside.map((claim) => claim.status)).toEqual(["suggested", null]);
});

test("a claim keeps its words, its paragraph and the number it was merged into", () => {
  const kept = sampleClaim(1, "A third of residents oppose it");
  const merged = sampleClaim(2, "14 percent", { workState: "removed", mergedIntoId: kept.id });
  const report = compose([kept, merged]);
  expect(report.claims[0]).toMatchObject({
    number: 1,
    paragraph: 3,
    quote: "A third of residents oppose it",
    mergedInto: null,
  });
  expect(report.aside[0]).toMatchObject({ number: 2, paragraph: 2, mergedInto: 1 });
  for (const claim of [...report.claims, ...report.aside]) {
    expect(report.version.text.slice(claim.start, claim.end)).toBe(claim.quote);
  }
});

test("notes come as threads, replies under their first note", () => {
  const notes = [
    sampleNote("a"),
    sampleNote("b", { isInternal: false, resolvedAt: NOW, resolvedById: "jon" }),
    sampleNote("a1", { threadId: "a", memberId: "mia" }),
    sampleNote("b1", { threadId: "b" }),
    sampleNote("a2", { threadId: "a" }),
  ];
  const threads = compose([sampleClaim(1, "Town", { notes })]).claims[0]?.notes ?? [];
  expect(threads.map((thread) => [thread.body, ...thread.replies.map((reply) => reply.body)])).toEqual([
    ["a", "a1", "a2"],
    ["b", "b1"],
  ]);
  expect(threads[1]).toMatchObject({ isInternal: false, resolvedAt: NOW.toISOString() });
});

test("the scope says what was covered, by whom and when, and whether somebody signed their own check", () => {
  const decided = (n: number, quote: string, checker: string, day: number, signer: string | null = null) =>
    sampleClaim(n, quote, {
      ...decidedBy("verified", checker),
      decidedAt: new Date(Date.UTC(2026, 2, day)),
      signedOffById: signer,
    });
  const claims = [
    decided(1, "oppose it", "mia", 1),
    decided(2, "Town", "ana", 5, "jon"),
    decided(3, "14 percent", "ana", 3),
  ];
  const bench = sampleBench(claims);
  bench.article.notChecked = "The photographs.";
  const { scope, people } = composeReport(bench, NOW);
  const names = new Map(people.map(({ ref, name }) => [ref, name]));
  expect(scope.summary).toBe("The text of version 2 (17 words). Not checked: The photographs.");
  expect(scope.checkers.map((ref) => names.get(ref))).toEqual(["ANA", "MIA"]);
  expect([scope.firstDecisionAt, scope.lastDecisionAt]).toEqual([
    "2026-03-01T00:00:00.000Z",
    "2026-03-05T00:00:00.000Z",
  ]);
  expect(scope.isSingleChecker).toBe(false);
  expect(compose([decided(1, "Town", "ana", 1, "ana")]).scope.isSingleChecker).toBe(true);
});

test("the same data gives the same report, in whatever order the claims come", () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      expect(JSON.stringify(compose(claims.toReversed()))).toBe(JSON.stringify(compose(claims)));
    }),
  );
});

test("somebody who is not on the desk is a bug, not a blank", () => {
  expect(() => compose([sampleClaim(1, "Town", { checkerId: "stranger" })])).toThrow(/stranger/);
});
