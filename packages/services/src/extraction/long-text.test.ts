import { openTestDb } from "@claimdesk/db/testing";
import { findBrokenLink, SILENT_RUN_MS } from "@claimdesk/domain";
import { extractClaims } from "@claimdesk/extract";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createArticle } from "../article/create-article.ts";
import { listArticles, viewWorkbench } from "../article/read-articles.ts";
import { addClaim } from "../claim/edit-claim.ts";
import type { Context } from "../context.ts";
import { chainOf } from "../testing/chain-of.ts";
import { HeldExtractor } from "../testing/held-extractor.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeDesk, TEST_TEXT, TEST_TIME, type TestDesk } from "../testing/test-desk.ts";
import { suggestClaimsAgain, viewSuggestions } from "./suggest-again.ts";
import { WorkerExtractor } from "./worker-extractor.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

/** Over 50 KB, with the claims of the short text and no others. */
const LONG_TEXT = `${TEST_TEXT}\n${"And so it went on, as it does. ".repeat(2_000)}`;

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
