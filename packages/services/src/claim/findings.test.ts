import { openTestDb } from "@claimdesk/db/testing";
import type { ClaimFile } from "@claimdesk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listActivity } from "../activity/read-activity.ts";
import { viewWorkbench } from "../article/read-articles.ts";
import { addFindings } from "../testing/engine-findings.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeArticle, makeDesk } from "../testing/test-desk.ts";
import { setVerdict } from "./check-claim.ts";
import { chooseReading } from "./choose-reading.ts";
import { settleMention } from "./settle-mention.ts";
import { dropClaim, mergeClaim } from "./triage-claim.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

const seen = (claim: ClaimFile) => ({ claimId: claim.id, revision: claim.revision });

/** A desk whose claims have second readings and differing repeats. */
async function start() {
  const desk = await makeDesk(test.db, { guardLevel: "light" });
  const bench = await makeArticle(desk);
  const ids = (await addFindings(test.db, desk.deskId, bench)).map(({ id }) => id);
  const view = async () => {
    const { claims } = await viewWorkbench(desk.as.checker, { articleId: bench.article.id });
    return ids.map((id) => claims.find((claim) => claim.id === id) as ClaimFile);
  };
  const [claim, other] = await view();
  if (!claim?.value || !other) throw new Error("too few values");
  const [engine, second] = [claim.value.norm, `${claim.value.norm} BIS`];
  return { desk, me: desk.as.checker, claim, other, engine, second, view, articleId: bench.article.id };
}

describe("choosing a reading", () => {
  it("makes it the person's word, says so in the log, and leaves the way back to the engine's own", async () => {
    const { me, claim, engine, second, articleId } = await start();
    const chosen = await chooseReading(me, { ...seen(claim), norm: second });
    expect(chosen.value).toMatchObject({ norm: second, suggested: engine, alternatives: [second] });
    expect(chosen.authorship).toEqual({ value: "person" });
    const { items } = await listActivity(me, { articleId, limit: 1 });
    expect(items[0]?.sentence).toContain(`“${claim.value?.text}”`);
    const back = await chooseReading(me, { ...seen(chosen), norm: engine });
    expect(back.value?.norm).toBe(engine);
    expect(back.authorship).toEqual({ value: "person" });
  });

  it("may confirm the engine's reading, once", async () => {
    const { me, claim, engine } = await start();
    const confirmed = await chooseReading(me, { ...seen(claim), norm: engine });
    expect(confirmed.authorship).toEqual({ value: "person" });
    const twice = chooseReading(me, { ...seen(confirmed), norm: engine });
    expect((await refusalOf(twice)).message).toContain("already");
  });

  it("is refused for what is none of the readings, and for a claim without a value", async () => {
    const { me, claim } = await start();
    expect((await refusalOf(chooseReading(me, { ...seen(claim), norm: "P99Y" }))).reason).toBe("invalid");
    await test.db.claim.update({ where: { id: claim.id }, data: { valueText: null } });
    const norm = claim.value?.norm ?? "";
    expect((await refusalOf(chooseReading(me, { ...seen(claim), norm }))).reason).toBe("invalid");
  });

  it("is refused on a claim that is decided or dropped", async () => {
    const { me, claim, other, second } = await start();
    const decided = await setVerdict(me, { ...seen(claim), verdict: "notCheckable", reason: "opinion" });
    const onDecided = await refusalOf(chooseReading(me, { ...seen(decided), norm: second }));
    expect(onDecided).toMatchObject({ reason: "wrongState", message: expect.stringContaining("Reopen") });
    const dropped = await dropClaim(me, seen(other));
    const norm = `${other.value?.norm} BIS`;
    const onDropped = await refusalOf(chooseReading(me, { ...seen(dropped), norm }));
    expect(onDropped).toMatchObject({ reason: "wrongState", message: expect.stringContaining("Restore") });
  });

  it("of two people at the same moment lets one through and tells the other", async () => {
    const { me, desk, claim, engine, second } = await start();
    const results = await Promise.allSettled([
      chooseReading(me, { ...seen(claim), norm: second }),
      chooseReading(desk.as.editor, { ...seen(claim), norm: engine }),
    ]);
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ reason: "changedMeanwhile", details: { current: { id: claim.id } } });
  });
});

describe("a difference in a repeat", () => {
  it("is marked as seen by whom and when, and opened again", async () => {
    const { me, claim, view } = await start();
    const mentionId = claim.mentions.find(({ differs }) => differs !== null)?.id ?? "";
    const marked = await settleMention(me, { mentionId, isSettled: true });
    const mention = marked.mentions.find(({ id }) => id === mentionId);
    expect(mention).toMatchObject({ settledById: me.actor.memberId, settledAt: me.now });
    const twice = settleMention(me, { mentionId, isSettled: true });
    expect((await refusalOf(twice)).reason).toBe("wrongState");
    await settleMention(me, { mentionId, isSettled: false });
    const [after] = await view();
    expect(after?.mentions.find(({ id }) => id === mentionId)).toMatchObject({
      settledById: null,
      settledAt: null,
    });
  });

  it("cannot be marked where nothing differs", async () => {
    const { me, claim, other } = await start();
    const { into } = await mergeClaim(me, { ...seen(other), intoId: claim.id });
    const same = into.mentions.find(({ differs }) => differs === null);
    const call = settleMention(me, { mentionId: same?.id ?? "", isSettled: true });
    expect((await refusalOf(call)).reason).toBe("wrongState");
    expect(same?.origin).toBe("person");
  });
});
