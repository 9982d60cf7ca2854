import { openTestDb } from "@claimdesk/db/testing";
import type { ClaimFile, Workbench } from "@claimdesk/domain";
import { findBrokenLink, SILENT_RUN_MS } from "@claimdesk/domain";
import { extractClaims } from "@claimdesk/extract";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { listActivity } from "../activity/read-activity.ts";
import { undoChange } from "../activity/undo-change.ts";
import { createArticle } from "../article/create-article.ts";
import { listArticles, viewWorkbench } from "../article/read-articles.ts";
import { chooseReading } from "../claim/choose-reading.ts";
import { addClaim, editClaim } from "../claim/edit-claim.ts";
import { acceptClaim, dropClaim, mergeClaim, restoreClaim } from "../claim/triage-claim.ts";
import { reopenConflict, settleConflict } from "../conflict.ts";
import type { Context } from "../context.ts";
import { addNote } from "../note.ts";
import { chainOf } from "../testing/chain-of.ts";
import { addFindings } from "../testing/engine-findings.ts";
import { HeldExtractor } from "../testing/held-extractor.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeArticle, makeDesk, TEST_TEXT, TEST_TIME, type TestDesk } from "../testing/test-desk.ts";
import { suggestClaimsAgain, viewSuggestions } from "./suggest-again.ts";
import { WorkerExtractor } from "./worker-extractor.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

const seen = (claim: ClaimFile) => ({ claimId: claim.id, revision: claim.revision });
/** Over 50 KB, with the claims of the short text and no others. */
const LONG_TEXT = `${TEST_TEXT}\n${"And so it went on, as it does. ".repeat(2_000)}`;

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

  it("keeps what the engine says of the text as a whole", async () => {
    const held = new HeldExtractor();
    const { run } = await startLong(held);
    const note = "This text does not read like English.";
    const language = { isEnglish: false, note };
    const extraction = { ...extractClaims(LONG_TEXT, { publishedOn: "2026-03-02" }), language };
    held.asked[0]?.settle({ ok: true, extraction });
    await held.written();
    expect((await run())?.note).toBe(note);
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

/** A long article by an author whose texts are read by the given extractor. */
async function startLong(extractor: Context["extractor"], role: keyof TestDesk["as"] = "author") {
  const desk = await makeDesk(test.db);
  const me = { ...desk.as[role], extractor };
  const { articleId } = await createArticle(me, {
    ...{ title: "Libraries", byline: "", publishedOn: "2026-03-02", url: null, text: LONG_TEXT, removed: [] },
    ...{ origin: "paste", fileName: null, suggestClaims: true, allowSameText: true },
  });
  const at = (ms: number) => ({ ...me, now: new Date(TEST_TIME.getTime() + ms) });
  return { desk, me, articleId, at, run: (ms = 0) => viewSuggestions(at(ms), { articleId }) };
}

describe("a long text", () => {
  it("is stored at once, says how far it is, and has its claims when it is read", async () => {
    const held = new HeldExtractor();
    const { run, me, articleId } = await startLong(held);
    expect(await run()).toMatchObject({ state: "queued", share: 0, counts: null });
    expect((await viewWorkbench(me, { articleId })).claims).toEqual([]);
    const { items } = await listArticles(me, { limit: 10, isArchived: false });
    expect(items[0]?.suggestions).toEqual({ state: "queued", share: 0 });
    held.asked[0]?.onProgress(0.4);
    await vi.waitFor(async () => expect(await run()).toMatchObject({ state: "running", share: 0.4 }));
    held.asked[0]?.read();
    await held.written();
    const bench = await viewWorkbench(me, { articleId });
    expect(bench.suggestions).toMatchObject({
      state: "done",
      share: 1,
      counts: { added: bench.claims.length },
    });
    expect(bench.claims.length).toBeGreaterThan(2);
    expect(bench.claims[0]?.quote).toBe(LONG_TEXT.slice(bench.claims[0]?.start, bench.claims[0]?.end));
    expect(findBrokenLink(await chainOf(test.db, me.actor.deskId))).toBeNull();
  });

  it("is read by a real thread", async () => {
    const extractor = new WorkerExtractor({ reportError: (error) => expect.fail(String(error)) });
    const { run } = await startLong(extractor);
    await vi.waitFor(async () => expect((await run())?.state).toBe("done"), {
      timeout: 30_000,
      interval: 100,
    });
    await extractor.close();
  });

  it("keeps the claims that a person added meanwhile, and gives no number twice", async () => {
    const held = new HeldExtractor();
    const { me, articleId, desk } = await startLong(held, "checker");
    const { version } = await viewWorkbench(me, { articleId });
    const place = { start: 0, end: 7 };
    const fields = { label: "Added", statement: "", kind: "event", claimant: null } as const;
    await addClaim(desk.as.checker, { versionId: version.id, place, ...fields });
    held.asked[0]?.read();
    await held.written();
    const { claims, suggestions } = await viewWorkbench(me, { articleId });
    expect(claims.filter(({ label }) => label === "Added")).toHaveLength(1);
    expect(new Set(claims.map(({ number }) => number)).size).toBe(claims.length);
    expect(suggestions?.counts).toMatchObject({ corrected: 1, added: claims.length - 1 });
  });

  it("that cannot be read is kept, and says why and what to do", async () => {
    const held = new HeldExtractor();
    const { run, me, articleId } = await startLong(held, "checker");
    held.asked[0]?.settle({ ok: false, problem: "tooSlow" });
    await held.written();
    expect(await run()).toMatchObject({ state: "failed", problem: expect.stringContaining("took too long") });
    expect((await suggestClaimsAgain(me, { articleId })).state).toBe("queued");
    held.asked[1]?.read();
    await held.written();
    expect(await run()).toMatchObject({ state: "done", isRepeat: false });
    expect(held.errors).toEqual([]);
  });

  it("is not read twice at the same time, and once more when its server fell silent", async () => {
    const held = new HeldExtractor();
    const { run, me, articleId, at } = await startLong(held, "checker");
    expect((await refusalOf(suggestClaimsAgain(me, { articleId }))).reason).toBe("wrongState");
    expect(await run(SILENT_RUN_MS)).toMatchObject({
      state: "interrupted",
      problem: expect.stringMatching(/again/),
    });
    const second = await suggestClaimsAgain(at(SILENT_RUN_MS), { articleId });
    expect(second.state).toBe("queued");
    // The first server comes back from its sleep: what it read is not stored beside the second reading.
    held.asked[0]?.read();
    held.asked[1]?.read();
    await held.written();
    const { claims } = await viewWorkbench(me, { articleId });
    const expected = extractClaims(LONG_TEXT, { publishedOn: "2026-03-02", title: "Libraries" });
    expect(claims).toHaveLength(expected.claims.length);
    const states = await test.db.suggestionRun.findMany({
      where: { articleId },
      orderBy: { createdAt: "asc" },
    });
    expect(states.map(({ state }) => state)).toEqual(["failed", "done"]);
    expect(held.errors).toEqual([]);
  });

  it("whose article was deleted meanwhile leaves nothing behind", async () => {
    const held = new HeldExtractor();
    const { articleId } = await startLong(held);
    await test.db.article.update({ where: { id: articleId }, data: { deletedAt: TEST_TIME } });
    held.asked[0]?.read();
    await held.written();
    expect(await test.db.claim.count({ where: { articleId } })).toBe(0);
  });
});
