import { expect, test } from "vitest";
import {
  decidedBy,
  sampleAttempt,
  sampleBench,
  sampleClaim,
  sampleEvidence,
  sampleWaiting,
} from "../fixtures/sample-bench.ts";
import type { ClaimFile } from "./claim.ts";
import { composeReport } from "./compose-report.ts";
import { Outcome } from "./review.ts";

const exceptionsOf = (claims: ClaimFile[], version = {}) =>
  composeReport(sampleBench(claims, version), new Date(0)).exceptions;
const kindsOf = (claim: Partial<ClaimFile>) =>
  exceptionsOf([sampleClaim(1, "Town", claim)]).map(({ kind }) => kind);

test("what weighs most comes first: overrides, disputed and unfixed, can't verify, changed, open, single source, unfinished", () => {
  const claims = [
    sampleClaim(1, "Town"),
    sampleClaim(2, "passes", { ...decidedBy("verified"), evidence: [sampleEvidence(1)] }),
    sampleClaim(3, "budget", {
      workState: "waiting",
      waitings: [sampleWaiting({ whom: "the clerk", question: "Which year?" })],
    }),
    sampleClaim(4, "The budget", {
      ...decidedBy("verified"),
      isStale: true,
      staleReason: "“14” is now “12”.",
    }),
    sampleClaim(5, "rose", {
      ...decidedBy("unverifiable"),
      attempts: [sampleAttempt("Archive: closed."), sampleAttempt("Mail: no reply")],
    }),
    sampleClaim(6, "14 percent", {
      ...decidedBy("disputed"),
      verdictReason: "incorrect",
      outcome: "withAuthor",
    }),
    sampleClaim(7, "212 million", {
      ...decidedBy("disputed"),
      outcome: "keptByOverride",
      overrideReason: "Slide seen.",
    }),
    sampleClaim(8, "A third", { workState: "checking" }),
  ];
  expect(exceptionsOf(claims, { overrideReason: "Goes to print." })).toEqual([
    { kind: "override", claim: null, text: "The version was signed off by override: Goes to print." },
    { kind: "override", claim: 7, text: "Kept by override: Slide seen." },
    { kind: "disputedUnfixed", claim: 6, text: "Disputed (incorrect). In the text: with the author." },
    { kind: "cantVerify", claim: 5, text: "Tried: Archive: closed; Mail: no reply." },
    { kind: "changed", claim: 4, text: "“14” is now “12”." },
    { kind: "openQuestion", claim: 3, text: "Waiting for the clerk: Which year?" },
    { kind: "singleSource", claim: 2, text: "Verified from a single source." },
    { kind: "unfinished", claim: 1, text: "Not decided yet." },
    { kind: "unfinished", claim: 8, text: "Not decided yet." },
  ]);
});

test.each(Outcome.options)(
  "a disputed claim with the outcome “%s” is an exception unless it is settled",
  (outcome) => {
    const settled = ["fixed", "attributed", "cut", "correctionPublished"].includes(outcome);
    const expected = outcome === "keptByOverride" ? ["override"] : settled ? [] : ["disputedUnfixed"];
    expect(kindsOf({ ...decidedBy("disputed"), outcome })).toEqual(expected);
  },
);

test("“verified” is quiet with two supporting sources, and says so with one or none", () => {
  const verified = (...evidence: ClaimFile["evidence"]) =>
    exceptionsOf([sampleClaim(1, "Town", { ...decidedBy("verified"), evidence })])[0]?.text;
  expect(verified(sampleEvidence(1), sampleEvidence(2))).toBeUndefined();
  expect(verified(sampleEvidence(1), sampleEvidence(1, { locator: "p. 9" }))).toContain("a single source");
  expect(verified(sampleEvidence(1), sampleEvidence(2, { stance: "context" }))).toContain("a single source");
  expect(verified(sampleEvidence(1, { stance: "contradicts" }))).toContain("without a supporting source");
});

test("a question without a name says what kind of answer it waits for", () => {
  const claim = sampleClaim(1, "Town", {
    workState: "waiting",
    waitings: [sampleWaiting({ waitingOn: "expert" })],
  });
  expect(exceptionsOf([claim])[0]?.text).toBe("Waiting for an expert: When?");
});

test("a finished claim that stands needs no mention", () => {
  expect(kindsOf({ ...decidedBy("notCheckable"), verdictReason: "opinion" })).toEqual([]);
  expect(kindsOf({ ...decidedBy("disputed"), outcome: "fixed" })).toEqual([]);
});
