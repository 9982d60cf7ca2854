import { openTestDb } from "@claimdesk/db/testing";
import type { ClaimFile, Workbench } from "@claimdesk/domain";
import { findBrokenLink } from "@claimdesk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listActivity } from "../activity/read-activity.ts";
import { undoChange } from "../activity/undo-change.ts";
import { viewWorkbench } from "../article/read-articles.ts";
import { chooseReading } from "../claim/choose-reading.ts";
import { addClaim, editClaim } from "../claim/edit-claim.ts";
import { acceptClaim, dropClaim, mergeClaim, restoreClaim } from "../claim/triage-claim.ts";
import { reopenConflict, settleConflict } from "../conflict.ts";
import { addNote } from "../note.ts";
import { chainOf } from "../testing/chain-of.ts";
import { addFindings } from "../testing/engine-findings.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeArticle, makeDesk, TEST_TIME } from "../testing/test-desk.ts";
import { suggestClaimsAgain } from "./suggest-again.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

const seen = (claim: ClaimFile) => ({ claimId: claim.id, revision: claim.revision });
async function startArticle() {
  const desk = await makeDesk(test.db);
  const bench = await makeArticle(desk);
  const articleId = bench.article.id;
  return {
    ...{ desk, articleId, bench, me: desk.as.checker },
    view: () => viewWorkbench(desk.as.checker, { articleId }),
    again: () => suggestClaimsAgain(desk.as.checker, { articleId }),
  };
}

function nth({ claims }: Workbench, index: number): ClaimFile {
  const claim = claims[index];
  if (!claim) throw new Error(`the engine suggested fewer than ${index + 1} claims`);
  return claim;
}
const byId = ({ claims }: Workbench, { id }: ClaimFile) => claims.find((claim) => claim.id === id);
const plain = (bench: Workbench) => ({ ...bench, suggestions: null });

/** As if an earlier engine had suggested something else on this claim. */
const suggestedOtherwise = (claim: ClaimFile, data: object) =>
  test.db.claim.update({ where: { id: claim.id }, data });

describe("a first reading", () => {
  it("is kept as a run with the version of the engine and of every stage", async () => {
    const { bench } = await startArticle();
    expect(bench.suggestions).toMatchObject({
      ...{ state: "done", share: 1, isRepeat: false, problem: null, note: null },
      engineVersion: bench.version.engineVersion,
      counts: { added: bench.claims.length, updated: 0, kept: 0, withdrawn: 0, corrected: 0 },
    });
    expect(Object.keys(bench.suggestions?.stages ?? {}).length).toBeGreaterThan(5);
    const rows = await test.db.claim.findMany({ where: { articleId: bench.article.id } });
    expect(new Set(rows.map(({ runId }) => runId))).toEqual(new Set([bench.suggestions?.id]));
  });

  it("is not there when none was asked for", async () => {
    const desk = await makeDesk(test.db);
    expect((await makeArticle(desk, { suggestClaims: false })).suggestions).toBeNull();
  });
});

describe("reading again", () => {
  it("changes nothing that is shown when the engine reads the same", async () => {
    const { view, again, bench } = await startArticle();
    const run = await again();
    expect(run.counts).toEqual({
      added: 0,
      updated: 0,
      kept: bench.claims.length,
      withdrawn: 0,
      corrected: 0,
    });
    expect(run).toMatchObject({ isRepeat: true, state: "done" });
    expect(plain(await view())).toEqual(plain(bench));
  });

  it("follows the engine where nobody did anything", async () => {
    const { view, again, bench } = await startArticle();
    const [changed, gone] = [nth(bench, 0), nth(bench, 1)];
    await suggestedOtherwise(changed, { label: "Old label", statement: "Old." });
    const invented = {
      start: 0,
      end: 7,
      quote: "Council",
      prefix: "",
      suffix: " doubles its library budget\nThe ",
    };
    const { id: _, ...row } = await test.db.claim.findUniqueOrThrow({ where: { id: gone.id } });
    await test.db.claim.create({
      data: {
        ...row,
        ...invented,
        authorship: {},
        number: 900,
        kind: "identity",
        slot: undefined,
        valueText: null,
        valueStart: null,
        valueEnd: null,
      },
    });
    const run = await again();
    expect(run.counts).toMatchObject({ added: 0, updated: 1, withdrawn: 1, corrected: 0 });
    const after = await view();
    expect(byId(after, changed)).toMatchObject({ label: changed.label, statement: changed.statement });
    const withdrawn = after.claims.find(({ number }) => number === 900);
    expect(withdrawn).toMatchObject({ workState: "removed", withdrawnAt: TEST_TIME });
  });

  it("keeps what a person corrected, accepted, dropped, merged, noted or added", async () => {
    const { view, again, bench, me, articleId } = await startArticle();
    const [edited, accepted, dropped, merged, noted] = [0, 1, 2, 3, 4].map((index) => nth(bench, index)) as [
      ClaimFile,
      ClaimFile,
      ClaimFile,
      ClaimFile,
      ClaimFile,
    ];
    const place = { start: edited.start, end: edited.end - 1 };
    await editClaim(me, { ...seen(edited), label: "By hand", claimant: "By hand", kind: "state", place });
    await acceptClaim(me, seen(accepted));
    await dropClaim(me, seen(dropped));
    await mergeClaim(me, { ...seen(merged), intoId: accepted.id });
    await addNote(me, { claimId: noted.id, threadId: null, body: "Really?", isInternal: true });
    await addClaim(me, {
      ...{
        versionId: bench.version.id,
        place: { start: 0, end: 20 },
        label: "Added",
        statement: "",
        kind: "event",
        claimant: null,
      },
    });
    const before = await view();
    const run = await again();
    expect(run.counts).toMatchObject({ added: 0, updated: 0, withdrawn: 0, corrected: 6 });
    expect(plain(await view())).toEqual(plain(before));
    const { items } = await listActivity(me, { articleId, limit: 2 });
    expect(items[0]?.sentence).toContain("6 kept as people left them");
    expect(items.map(({ canUndo }) => canUndo)).toEqual([false, false]);
    expect(findBrokenLink(await chainOf(test.db, me.actor.deskId))).toBeNull();
  });

  it("keeps a chosen reading and a value written by hand", async () => {
    const { view, again, bench, desk, me } = await startArticle();
    const [ambiguous, wrong] = await addFindings(test.db, desk.deskId, bench);
    if (!ambiguous || !wrong) throw new Error("too few values");
    await chooseReading(me, { ...seen(ambiguous), norm: `${ambiguous.value?.norm} BIS` });
    await editClaim(me, { ...seen(wrong), value: { norm: "By hand", qualifier: "about" } });
    await again();
    const after = await view();
    expect(byId(after, ambiguous)?.value?.norm).toBe(`${ambiguous.value?.norm} BIS`);
    expect(byId(after, ambiguous)?.value?.suggested).toBe(ambiguous.value?.norm);
    expect(byId(after, wrong)?.value).toMatchObject({ norm: "By hand", qualifier: "about" });
  });

  it("does not take back again what it withdrew and a person restored", async () => {
    const { view, again, bench, me, articleId } = await startArticle();
    const first = nth(bench, 0);
    await suggestedOtherwise(first, {
      start: 0,
      end: 3,
      quote: "Cou",
      prefix: "",
      suffix: "ncil",
      kind: "age",
      slot: { kind: "age", quote: "Cou", before: "", after: "ncil", value: null },
      valueText: null,
    });
    await again();
    const withdrawn = byId(await view(), first);
    expect(withdrawn?.workState).toBe("removed");
    await restoreClaim(me, seen(withdrawn as ClaimFile));
    expect((await again()).counts?.withdrawn).toBe(0);
    expect(byId(await view(), first)).toMatchObject({ workState: "suggested", withdrawnAt: null });
    await undoChange(me, { articleId });
    expect(byId(await view(), first)).toMatchObject({ workState: "removed", withdrawnAt: TEST_TIME });
  });
});

describe("conflicts", () => {
  it("that a person settled stay settled, open ones follow the engine", async () => {
    const { view, again, bench, desk, me } = await startArticle();
    await addFindings(test.db, desk.deskId, bench);
    const [settled, open] = (await view()).conflicts;
    if (!settled || !open) throw new Error("too few conflicts");
    const note = "Two different years.";
    await settleConflict(me, { conflictId: settled.id, revision: settled.revision, note });
    await again();
    expect((await view()).conflicts).toMatchObject([
      { id: settled.id, note, settledById: me.actor.memberId },
    ]);
    const row = await test.db.conflict.findUniqueOrThrow({ where: { id: open.id } });
    expect(row.removedAt).toEqual(TEST_TIME);
  });

  it("are settled and opened once, by the one who saw them as they are", async () => {
    const { view, bench, desk, me } = await startArticle();
    await addFindings(test.db, desk.deskId, bench);
    const [conflict] = (await view()).conflicts;
    if (!conflict) throw new Error("no conflict");
    const at = (revision: number) => ({ conflictId: conflict.id, revision });
    expect((await refusalOf(reopenConflict(me, at(0)))).reason).toBe("wrongState");
    const settled = await settleConflict(me, { ...at(0), note: "One is a forecast." });
    const late = await refusalOf(settleConflict(desk.as.editor, { ...at(0), note: "No." }));
    expect(late).toMatchObject({ reason: "changedMeanwhile", details: { current: settled } });
    expect(await reopenConflict(desk.as.editor, at(1))).toMatchObject({ settledAt: null, note: "" });
  });
});
