import { openTestDb } from "@claimdesk/db/testing";
import { type ClaimFile, findBrokenLink, type Workbench } from "@claimdesk/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, test as each, expect, it } from "vitest";
import { viewWorkbench } from "../article/read-articles.ts";
import { reopenClaim, setVerdict, startChecking } from "../claim/check-claim.ts";
import { addClaim, editClaim } from "../claim/edit-claim.ts";
import { signOffClaim } from "../claim/sign-off-claim.ts";
import { acceptAllClaims, acceptClaim, dropClaim } from "../claim/triage-claim.ts";
import type { Context } from "../context.ts";
import { addEvidence, editEvidence } from "../evidence.ts";
import { addAttempt, addNote, editNote } from "../note.ts";
import { chainOf } from "../testing/chain-of.ts";
import { DESK_ACTIONS } from "../testing/desk-actions.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeArticle, makeDesk, TEST_TIME, type TestDesk } from "../testing/test-desk.ts";
import { undoChange } from "./undo-change.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

const seen = (claim: ClaimFile) => ({ claimId: claim.id, revision: claim.revision });

/** A bench where every step is later than the one before. */
async function makeBench(actor: "checker" | "owner" = "checker") {
  const desk = await makeDesk(test.db, { guardLevel: "light" });
  const { article, claims } = await makeArticle(desk);
  let minutes = 0;
  const at = (ctx: Context): Context => ({ ...ctx, now: new Date(TEST_TIME.getTime() + ++minutes * 60_000) });
  const view = () => viewWorkbench(desk.as.owner, { articleId: article.id });
  const me = () => at(desk.as[actor]);
  const undo = () => undoChange(me(), { articleId: article.id });
  return { desk, claims, at, view, me, undo, other: () => at(desk.as.editor) };
}

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

async function expectIntactChain(desk: TestDesk): Promise<void> {
  expect(findBrokenLink(await chainOf(test.db, desk.deskId))).toBeNull();
}

/** Does the steps that are possible, and gives what was shown before each. */
async function walk(names: readonly string[], bench: Awaited<ReturnType<typeof makeBench>>) {
  const before: { name: string; shown: unknown }[] = [];
  for (const name of names) {
    const now = await bench.view();
    const step = DESK_ACTIONS[name]?.(bench.me(), now);
    if (!step) continue;
    await step;
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
    const bench = await makeBench();
    const steps = await walk([...(PREPARED[name] ?? []), name], bench);
    expect(steps.at(-1)?.name).toBe(name);
    await bench.undo();
    expect(shown(await bench.view())).toEqual(steps.at(-1)?.shown);
    await expectIntactChain(bench.desk);
  });

  it("step by step, back over more than forty changes", async () => {
    const bench = await makeBench();
    const names = Object.keys(DESK_ACTIONS);
    const steps = await walk([...names, ...names.toReversed()], bench);
    expect(steps.length).toBeGreaterThan(40);
    for (const { name, shown: before } of steps.toReversed()) {
      await bench.undo();
      expect(shown(await bench.view()), name).toEqual(before);
    }
    expect((await refusalOf(bench.undo())).message).toContain("nothing of yours left");
    await expectIntactChain(bench.desk);
  });

  it("whatever was done in whatever order", async () => {
    const order = fc.array(fc.constantFrom(...Object.keys(DESK_ACTIONS)), { minLength: 4, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(order, async (names) => {
        const bench = await makeBench();
        const steps = await walk(names, bench);
        for (const { shown: before } of steps.toReversed()) {
          await bench.undo();
          expect(shown(await bench.view())).toEqual(before);
        }
      }),
      { numRuns: 8 },
    );
  });
});

const newSource = {
  details: {
    ...{ type: "page" as const, title: "Budget", author: "", publisher: "", url: null, publishedOn: null },
    isConfidential: false,
  },
};
const proof = {
  source: newSource,
  stance: "supports" as const,
  tier: "primary" as const,
  locator: "",
  passage: "",
};

describe("others’ later work is not overwritten", () => {
  type Bench = Awaited<ReturnType<typeof makeBench>>;
  type Case = {
    mine: (bench: Bench, claim: ClaimFile) => Promise<ClaimFile>;
    theirs: (bench: Bench, claim: ClaimFile) => Promise<unknown>;
  };
  const verify = (bench: Bench, claim: ClaimFile) =>
    setVerdict(bench.other(), { ...seen(claim), verdict: "verified" });
  const editLabel = (bench: Bench, claim: ClaimFile) =>
    editClaim(bench.me(), { ...seen(claim), label: "Mine" });
  const writeNote = (bench: Bench, claim: ClaimFile) =>
    addNote(bench.me(), { claimId: claim.id, threadId: null, body: "Mine", isInternal: true });
  const makeClaim = (bench: Bench, claim: ClaimFile) =>
    addClaim(bench.me(), {
      ...{ versionId: claim.versionId, place: { start: 0, end: 7 }, label: "Mine", statement: "" },
      ...{ kind: "event", claimant: null },
    });

  const CASES: Record<string, Case> = {
    "the same field": {
      mine: editLabel,
      theirs: (bench, claim) => editClaim(bench.other(), { ...seen(claim), label: "Theirs" }),
    },
    "a verdict on my wording": { mine: editLabel, theirs: verify },
    "a verdict on my suggestion": {
      mine: (bench, claim) => acceptClaim(bench.me(), seen(claim)),
      theirs: verify,
    },
    "a verdict on my source": {
      mine: (bench, claim) => addEvidence(bench.me(), { claimId: claim.id, ...proof }),
      theirs: verify,
    },
    "a verdict on my attempt": {
      mine: (bench, claim) => addAttempt(bench.me(), { claimId: claim.id, body: "Asked." }),
      theirs: (bench, claim) =>
        setVerdict(bench.other(), { ...seen(claim), verdict: "unverifiable", attempt: "" }),
    },
    "a change of my source": {
      mine: (bench, claim) => addEvidence(bench.me(), { claimId: claim.id, ...proof }),
      theirs: (bench, { evidence: [item] }) =>
        editEvidence(bench.other(), {
          evidenceId: item?.id ?? "",
          revision: item?.revision ?? 0,
          locator: "p. 9",
        }),
    },
    "a reply to my note": {
      mine: writeNote,
      theirs: (bench, { id, notes }) =>
        addNote(bench.other(), {
          claimId: id,
          threadId: notes[0]?.id ?? null,
          body: "Yes.",
          isInternal: true,
        }),
    },
    "a note on the claim I added": {
      mine: makeClaim,
      theirs: (bench, { id }) =>
        addNote(bench.other(), { claimId: id, threadId: null, body: "Look here.", isInternal: true }),
    },
    "wording of the claim I added": {
      mine: makeClaim,
      theirs: (bench, claim) => editClaim(bench.other(), { ...seen(claim), severity: "must" }),
    },
    "a lock on a claim I put back": {
      mine: (bench, claim) => acceptClaim(bench.me(), seen(claim)),
      theirs: (bench, claim) => startChecking(bench.other(), seen(claim)),
    },
    "one of many that I accepted": {
      mine: async (bench, claim) => {
        await acceptAllClaims(bench.me(), { articleId: claim.articleId });
        return { ...claim, revision: claim.revision + 1 };
      },
      theirs: (bench, claim) => dropClaim(bench.other(), seen(claim)),
    },
  };

  each.each(Object.entries(CASES))("%s", async (_name, { mine, theirs }) => {
    const bench = await makeBench();
    const [first] = bench.claims;
    if (!first) throw new Error("the engine suggested nothing");
    await theirs(bench, await mine(bench, first));
    const before = await bench.view();
    expect((await refusalOf(bench.undo())).reason).toBe("cannotUndo");
    expect(await bench.view()).toEqual(before);
    await expectIntactChain(bench.desk);
  });

  it("while a change of another field stays, and mine goes", async () => {
    const bench = await makeBench();
    const [first] = bench.claims;
    if (!first) throw new Error("the engine suggested nothing");
    const edited = await editLabel(bench, first);
    await editClaim(bench.other(), { ...seen(edited), severity: "must" });
    await bench.undo();
    expect((await bench.view()).claims[0]).toMatchObject({
      ...{ label: first.label, severity: "must" },
      authorship: { severity: "person" },
    });
  });

  it("and only my own changes are turned back", async () => {
    const bench = await makeBench();
    const [first] = bench.claims;
    if (!first) throw new Error("the engine suggested nothing");
    await editClaim(bench.other(), { ...seen(first), label: "Theirs" });
    expect((await refusalOf(bench.undo())).message).toContain("nothing of yours left");
  });

  it("two windows that undo at once turn one change back, once", async () => {
    const bench = await makeBench();
    const [first] = bench.claims;
    if (!first) throw new Error("the engine suggested nothing");
    await editLabel(bench, first);
    const done = await Promise.allSettled([bench.undo(), bench.undo(), bench.undo()]);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await bench.view()).claims[0]?.label).toBe(first.label);
    await expectIntactChain(bench.desk);
  });
});

describe("a signature", () => {
  async function signed() {
    const bench = await makeBench();
    const [first] = bench.claims;
    if (!first) throw new Error("the engine suggested nothing");
    const decided = await setVerdict(bench.me(), { ...seen(first), verdict: "verified" });
    return { bench, claim: await signOffClaim(bench.other(), seen(decided)) };
  }

  it("is not undone by its signer", async () => {
    const { bench, claim } = await signed();
    const undoing = undoChange(bench.other(), { articleId: claim.articleId });
    expect((await refusalOf(undoing)).message).toContain("nothing of yours left");
    expect((await bench.view()).claims[0]).toMatchObject({ workState: "signedOff" });
  });

  it("protects the verdict under it", async () => {
    const { bench } = await signed();
    expect((await refusalOf(bench.undo())).reason).toBe("cannotUndo");
    expect((await bench.view()).claims[0]).toMatchObject({ workState: "signedOff", verdict: "verified" });
  });

  it("does not come back when reopening is undone", async () => {
    const { bench } = await signed();
    const steps = DESK_ACTIONS.editFlags?.(bench.me(), await bench.view());
    await steps;
    const [claim] = (await bench.view()).claims;
    if (!claim) throw new Error("no claim");
    await reopenClaim(bench.me(), { ...seen(claim), reason: "New" });
    await bench.undo();
    expect((await bench.view()).claims[0]).toMatchObject({ workState: "toCheck", signedOffAt: null });
  });
});

describe("roles", () => {
  it("let an author take back a note of theirs, and nothing on claims", async () => {
    const bench = await makeBench();
    const [first] = bench.claims;
    if (!first) throw new Error("the engine suggested nothing");
    const { author } = bench.desk.as;
    const { notes } = await addNote(author, {
      claimId: first.id,
      threadId: null,
      body: "Hm.",
      isInternal: true,
    });
    const [note] = notes;
    await editNote(author, { noteId: note?.id ?? "", revision: 0, body: "Hm!" });
    await undoChange(author, { articleId: first.articleId });
    expect((await bench.view()).claims[0]?.notes[0]).toMatchObject({ body: "Hm.", editedAt: null });
    await undoChange(author, { articleId: first.articleId });
    expect((await bench.view()).claims[0]?.notes).toEqual([]);
    expect((await refusalOf(undoChange(bench.desk.as.viewer, { articleId: first.articleId }))).reason).toBe(
      "notAllowed",
    );
  });

  it("that were taken away take undoing with them", async () => {
    const bench = await makeBench();
    const [first] = bench.claims;
    if (!first) throw new Error("the engine suggested nothing");
    await addEvidence(bench.me(), { claimId: first.id, ...proof });
    const { actor, ...ctx } = bench.me();
    const demoted = { ...ctx, actor: { ...actor, role: "author" as const } };
    expect((await refusalOf(undoChange(demoted, { articleId: first.articleId }))).reason).toBe("notAllowed");
  });
});
