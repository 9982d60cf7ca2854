import fc from "fast-check";
import { expect, test } from "vitest";
import { GuardLevel } from "./member.ts";
import type { EvidenceFacts, ReviewAction, Verdict, WorkState } from "./review.ts";
import * as review from "./review.ts";

const STATES = review.WorkState.options;
const ACTIONS = Object.keys(review.TRANSITIONS) as ReviewAction[];

/** From which states a step is possible, and where it leads. */
const STEPS: Record<ReviewAction, [from: WorkState[], to: WorkState]> = {
  accept: [["suggested"], "toCheck"],
  drop: [["suggested", "toCheck", "checking", "waiting", "checked"], "removed"],
  restore: [["removed"], "toCheck"],
  startChecking: [["suggested", "toCheck"], "checking"],
  release: [["checking"], "toCheck"],
  wait: [["suggested", "toCheck", "checking", "waiting"], "waiting"],
  resume: [["waiting"], "checking"],
  decide: [["suggested", "toCheck", "checking", "waiting"], "checked"],
  reopen: [["checked", "signedOff"], "toCheck"],
  signOff: [["checked"], "signedOff"],
};

test.each(ACTIONS)("%s is possible from its states only, and every refusal says why", (action) => {
  const [from, to] = STEPS[action];
  expect(STATES.filter((state) => review.canTransition(state, action))).toEqual(
    STATES.filter((state) => from.includes(state)),
  );
  expect(review.TRANSITIONS[action].to).toBe(to);
  for (const state of STATES) {
    const problem = review.transitionProblem(state, action);
    if (from.includes(state)) expect(problem).toBeNull();
    else
      expect(problem).toMatch(
        /^This claim is [a-z ]+, so it cannot be [a-z ]+\.( Reopen it first \(R\)\.| Restore it first\.)?$/,
      );
  }
});

test("the refusal names the step that helps", () => {
  expect(review.transitionProblem("signedOff", "decide")).toContain("Reopen it first");
  expect(review.transitionProblem("removed", "decide")).toContain("Restore it first");
  expect(review.transitionProblem("toCheck", "signOff")).not.toMatch(/Reopen|Restore/);
});

test("from every state a claim can come back to be checked", () => {
  for (const state of STATES) {
    const reached = new Set<WorkState>([state]);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const at of [...reached])
        for (const action of ACTIONS)
          if (review.canTransition(at, action)) reached.add(review.TRANSITIONS[action].to);
    }
    expect(reached).toContain("toCheck");
  }
});

const anyState = fc.record({
  workState: fc.constantFrom(...STATES),
  verdict: fc.constantFrom(null, ...review.Verdict.options),
  isStale: fc.boolean(),
});

test("every claim has one display status by order of precedence; only a dropped one has none", () => {
  const decided = (claim: review.ReviewState, verdict: Verdict) =>
    review.isDecided(claim.workState) && claim.verdict === verdict;
  const holds: Record<review.DisplayStatus, (claim: review.ReviewState) => boolean> = {
    changed: (claim) => claim.isStale,
    needsInput: (claim) => claim.workState === "waiting",
    disputed: (claim) => decided(claim, "disputed"),
    cantVerify: (claim) => decided(claim, "unverifiable"),
    verified: (claim) => decided(claim, "verified"),
    notCheckable: (claim) => decided(claim, "notCheckable"),
    inProgress: (claim) => claim.workState === "checking",
    suggested: (claim) => claim.workState === "suggested",
    toCheck: () => true,
  };
  const order = review.DISPLAY_STATUSES.toSorted((a, b) => Number(a === "toCheck") - Number(b === "toCheck"));
  fc.assert(
    fc.property(anyState, (claim) => {
      const expected =
        claim.workState === "removed" ? null : (order.find((status) => holds[status](claim)) ?? null);
      expect(review.displayStatus(claim)).toBe(expected);
    }),
  );
});

test("a stale claim never shows a verdict, whatever else is true of it", () => {
  fc.assert(
    fc.property(anyState, (claim) => {
      const status = review.displayStatus({ ...claim, isStale: true });
      expect(status === "changed" || status === null).toBe(true);
      expect(review.isUnfinished({ ...claim, isStale: true })).toBe(claim.workState !== "removed");
    }),
  );
});

test("a claim is finished exactly when it was decided and nothing changed, or dropped", () => {
  const unfinished = STATES.filter((workState) =>
    review.isUnfinished({ workState, verdict: null, isStale: false }),
  );
  expect(unfinished).toEqual(["suggested", "toCheck", "checking", "waiting"]);
});

const fact = (tier: EvidenceFacts["tier"], more: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  ...{ stance: "supports", tier, hasLocator: true, sourceId: `${tier} source` },
  ...more,
});
const secondary = (n: number) =>
  Array.from({ length: n }, (_, i) => fact("secondary", { sourceId: `s${i}`, hasLocator: false }));

test.each<[name: string, evidence: EvidenceFacts[], allowedAt: GuardLevel[]]>([
  ["nothing", [], ["light"]],
  ["a reference work", [fact("reference")], ["light"]],
  ["one secondary source", secondary(1), ["standard", "light"]],
  ["an interested party", [fact("party")], ["standard", "light"]],
  ["two secondary sources", secondary(2), ["standard", "light"]],
  ["three secondary sources", secondary(3), ["strict", "standard", "light"]],
  [
    "one secondary source three times",
    [...secondary(1), ...secondary(1), ...secondary(1)],
    ["standard", "light"],
  ],
  ["a primary source with a locator", [fact("primary")], ["strict", "standard", "light"]],
  ["an expert with a locator", [fact("expert")], ["strict", "standard", "light"]],
  ["a primary source without a locator", [fact("primary", { hasLocator: false })], ["standard", "light"]],
  ["a primary source that contradicts", [fact("primary", { stance: "contradicts" })], ["light"]],
  ["context only", [fact("primary", { stance: "context" })], ["light"]],
  [
    "three secondary sources, one against",
    [...secondary(2), fact("secondary", { stance: "contradicts" })],
    ["standard", "light"],
  ],
])("with %s, “verified” is allowed at the right guard levels", (_, evidence, allowedAt) => {
  const facts = { reason: null, hasNote: false, attemptCount: 0, evidence };
  const allowed = GuardLevel.options.filter(
    (level) => review.missingForVerdict("verified", facts, level).length === 0,
  );
  expect(allowed).toEqual(allowedAt);
});

test("the strict guard counts how many secondary sources are still missing", () => {
  const missing = (n: number) =>
    review.missingForVerdict(
      "verified",
      { reason: null, hasNote: false, attemptCount: 0, evidence: secondary(n) },
      "strict",
    )[0]?.text;
  expect(missing(0)).toContain("or 3 more independent secondary sources.");
  expect(missing(2)).toContain("or 1 more independent secondary source.");
});

test.each<[Verdict, Partial<review.DecisionFacts>, string[]]>([
  ["disputed", {}, ["reason", "note"]],
  ["disputed", { reason: "incorrect" }, ["note"]],
  ["disputed", { reason: "opinion", hasNote: true }, ["reason"]],
  ["disputed", { reason: "misleading", hasNote: true }, []],
  ["unverifiable", {}, ["attempt"]],
  ["unverifiable", { attemptCount: 1 }, []],
  ["notCheckable", {}, ["reason"]],
  ["notCheckable", { reason: "incorrect" }, ["reason"]],
  ["notCheckable", { reason: "prediction" }, []],
])("“%s” with %o still misses %j, at every guard level", (verdict, given, fields) => {
  const facts = { reason: null, hasNote: false, attemptCount: 0, evidence: [], ...given };
  for (const level of GuardLevel.options) {
    expect(review.missingForVerdict(verdict, facts, level).map((part) => part.field)).toEqual(fields);
  }
});

test("a second person signs a decision that still stands; one alone may sign their own", () => {
  const claim = { workState: "checked", verdict: "verified", isStale: false, checkerId: "ana" } as const;
  expect(review.signOffProblem(claim, "jon", false)).toBeNull();
  expect(review.signOffProblem(claim, "ana", false)).toContain("Somebody else");
  expect(review.signOffProblem(claim, "ana", true)).toBeNull();
  expect(review.signOffProblem({ ...claim, isStale: true }, "jon", false)).toContain("Check it again");
  expect(review.signOffProblem({ ...claim, isStale: true }, "ana", true)).toContain("Check it again");
  expect(review.signOffProblem({ ...claim, workState: "signedOff" }, "jon", false)).not.toBeNull();
  expect(review.signOffProblem({ ...claim, workState: "toCheck" }, "jon", false)).not.toBeNull();
});

test("a lock ends after fifteen idle minutes", () => {
  const locked = new Date("2026-03-01T10:00:00.000Z");
  expect(review.isLockActive(locked, new Date("2026-03-01T10:14:59.999Z"))).toBe(true);
  expect(review.isLockActive(locked, new Date("2026-03-01T10:15:00.000Z"))).toBe(false);
  expect(review.isLockActive(null, locked)).toBe(false);
});
