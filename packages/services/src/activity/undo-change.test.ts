import { openTestDb } from "@claimdesk/db/testing";
import type { ClaimFile, Workbench } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, test as each, expect, it } from "vitest";
import { DESK_ACTIONS } from "../testing/desk-actions.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeUndoBench, type UndoBench } from "../testing/undo-bench.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

const withoutRevisions = (bench: Workbench) =>
  JSON.stringify(bench, (key, value) => (key === "revision" ? undefined : value));

/**
 * What is shown, but for the counters that every write moves, and for added claims that lie among the dropped ones:
 * a claim's number is given once, so undoing its making drops it.
 */
function shown(bench: Workbench): unknown {
  const isGone = (claim: ClaimFile) => claim.origin === "person" && claim.workState === "removed";
  return JSON.parse(withoutRevisions({ ...bench, claims: bench.claims.filter((claim) => !isGone(claim)) }));
}

/** Whether the desk says that a step is not possible now; it changes nothing then. */
async function isRefused(step: Promise<unknown>): Promise<boolean> {
  try {
    await step;
    return false;
  } catch (error) {
    if (error instanceof Refusal && error.reason === "wrongState") return true;
    throw error;
  }
}

/** Does the steps that are possible, and gives what was shown before each. */
async function walk(names: readonly string[], bench: UndoBench) {
  const before: { name: string; shown: unknown }[] = [];
  for (const name of names) {
    const now = await bench.view();
    const step = DESK_ACTIONS[name]?.(bench.me(), now);
    if (!step || (await isRefused(step))) continue;
    if (withoutRevisions(await bench.view()) !== withoutRevisions(now))
      before.push({ name, shown: shown(now) });
  }
  return before;
}

const PREPARED: Record<string, string[]> = {
  restore: ["drop"],
  release: ["start"],
  answer: ["wait"],
  outcome: ["dispute"],
  reopen: ["verify", "outcome"],
  reopenConflict: ["settleConflict"],
  removeValue: ["editValue"],
  editEvidence: ["addEvidence", "verify"],
  removeEvidence: ["addEvidence", "verify"],
  reply: ["addNote"],
  editNote: ["addNote"],
  resolveNote: ["addNote"],
  removeNote: ["addNote", "reply"],
  drop: ["wait"],
  wait: ["wait"],
  cantVerify: ["wait"],
};

describe("undo shows again exactly what was shown before", () => {
  each.each(Object.keys(DESK_ACTIONS))("%s", async (name) => {
    const bench = await makeUndoBench(test.db);
    const steps = await walk([...(PREPARED[name] ?? []), name], bench);
    expect(steps.at(-1)?.name).toBe(name);
    await bench.undo();
    expect(shown(await bench.view())).toEqual(steps.at(-1)?.shown);
    expect(await bench.findBrokenLink()).toBeNull();
  });

  it("step by step, back over more than forty changes", async () => {
    const bench = await makeUndoBench(test.db);
    const names = Object.keys(DESK_ACTIONS);
    const steps = await walk([...names, ...names.toReversed()], bench);
    expect(steps.length).toBeGreaterThan(40);
    for (const { name, shown: before } of steps.toReversed()) {
      await bench.undo();
      expect(shown(await bench.view()), name).toEqual(before);
    }
    expect((await refusalOf(bench.undo())).message).toContain("nothing of yours left");
    expect(await bench.findBrokenLink()).toBeNull();
  });

  it("whatever was done in whatever order", async () => {
    const order = fc.array(fc.constantFrom(...Object.keys(DESK_ACTIONS)), { minLength: 4, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(order, async (names) => {
        const bench = await makeUndoBench(test.db);
        const steps = await walk(names, bench);
        for (const { shown: before } of steps.toReversed()) {
          await bench.undo();
          expect(shown(await bench.view())).toEqual(before);
        }
      }),
      { numRuns: 8, examples: [[["dispute", "removeNote", "accept"]]] },
    );
  });
});
