import { openTestDb } from "@claimdesk/db/testing";
import type { ClaimFile } from "@claimdesk/domain";
import { afterAll, beforeAll, describe, test as each, expect, it } from "vitest";
import { reopenClaim, setVerdict, startChecking } from "../claim/check-claim.ts";
import { addClaim, editClaim } from "../claim/edit-claim.ts";
import { signOffClaim } from "../claim/sign-off-claim.ts";
import { acceptAllClaims, acceptClaim, dropClaim } from "../claim/triage-claim.ts";
import { addEvidence, editEvidence } from "../evidence.ts";
import { addAttempt, addNote, editNote } from "../note.ts";
import { DESK_ACTIONS } from "../testing/desk-actions.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeUndoBench, type UndoBench } from "../testing/undo-bench.ts";
import { listActivity } from "./read-activity.ts";
import { undoChange } from "./undo-change.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

const seen = (claim: ClaimFile) => ({ claimId: claim.id, revision: claim.revision });

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
  type Case = {
    mine: (bench: UndoBench, claim: ClaimFile) => Promise<ClaimFile>;
    theirs: (bench: UndoBench, claim: ClaimFile) => Promise<unknown>;
  };
  const verify = (bench: UndoBench, claim: ClaimFile) =>
    setVerdict(bench.other(), { ...seen(claim), verdict: "verified" });
  const editLabel = (bench: UndoBench, claim: ClaimFile) =>
    editClaim(bench.me(), { ...seen(claim), label: "Mine" });
  const writeNote = (bench: UndoBench, claim: ClaimFile) =>
    addNote(bench.me(), { claimId: claim.id, threadId: null, body: "Mine", isInternal: true });
  const makeClaim = (bench: UndoBench, claim: ClaimFile) =>
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
    const bench = await makeUndoBench(test.db);
    const { first } = bench;
    await theirs(bench, await mine(bench, first));
    const before = await bench.view();
    expect((await refusalOf(bench.undo())).reason).toBe("cannotUndo");
    expect(await bench.view()).toEqual(before);
    expect(await bench.findBrokenLink()).toBeNull();
  });

  it("while a change of another field stays, and mine goes", async () => {
    const bench = await makeUndoBench(test.db);
    const { first } = bench;
    const edited = await editLabel(bench, first);
    await editClaim(bench.other(), { ...seen(edited), severity: "must" });
    await bench.undo();
    expect((await bench.view()).claims[0]).toMatchObject({
      ...{ label: first.label, severity: "must" },
      authorship: { severity: "person" },
    });
  });

  it("and only my own changes are turned back", async () => {
    const bench = await makeUndoBench(test.db);
    const { first } = bench;
    await editClaim(bench.other(), { ...seen(first), label: "Theirs" });
    expect((await refusalOf(bench.undo())).message).toContain("nothing of yours left");
  });

  it("and the log says what can still be undone", async () => {
    const bench = await makeUndoBench(test.db);
    await editLabel(bench, bench.first);
    const canUndo = async () =>
      (await listActivity(bench.me(), { limit: 3 })).items.map((item) => item.canUndo);
    expect(await canUndo()).toEqual([true, false, false]);
    await bench.undo();
    expect(await canUndo()).toEqual([false, false, false]);
  });

  it("two windows that undo at once turn one change back, once", async () => {
    const bench = await makeUndoBench(test.db);
    const { first } = bench;
    await editLabel(bench, first);
    const done = await Promise.allSettled([bench.undo(), bench.undo(), bench.undo()]);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await bench.view()).claims[0]?.label).toBe(first.label);
    expect(await bench.findBrokenLink()).toBeNull();
  });
});

describe("a signature", () => {
  async function signed() {
    const bench = await makeUndoBench(test.db);
    const { first } = bench;
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
    const bench = await makeUndoBench(test.db);
    const { first } = bench;
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
    const bench = await makeUndoBench(test.db);
    const { first } = bench;
    await addEvidence(bench.me(), { claimId: first.id, ...proof });
    const { actor, ...ctx } = bench.me();
    const demoted = { ...ctx, actor: { ...actor, role: "author" as const } };
    expect((await refusalOf(undoChange(demoted, { articleId: first.articleId }))).reason).toBe("notAllowed");
  });
});
