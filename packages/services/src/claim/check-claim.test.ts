import { openTestDb } from "@claimdesk/db/testing";
import type { ClaimFile } from "@claimdesk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewWorkbench } from "../article/read-articles.ts";
import { addEvidence, editEvidence, removeEvidence } from "../evidence.ts";
import { addAttempt, addNote } from "../note.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeArticle, makeDesk, placeOf, TEST_TEXT, type TestDesk } from "../testing/test-desk.ts";
import {
  endWaiting,
  releaseClaim,
  reopenClaim,
  setOutcome,
  setVerdict,
  setWaiting,
  startChecking,
} from "./check-claim.ts";
import { addClaim } from "./edit-claim.ts";
import { signOffClaim } from "./sign-off-claim.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

const seen = (claim: ClaimFile) => ({ claimId: claim.id, revision: claim.revision });

async function makeClaim(desk: TestDesk): Promise<ClaimFile> {
  const { version } = await makeArticle(desk, { suggestClaims: false });
  const place = placeOf(TEST_TEXT, "spend $4.2 million on its libraries");
  const input = {
    versionId: version.id,
    place,
    label: "Library budget",
    statement: "",
    kind: "money" as const,
    claimant: null,
  };
  return addClaim(desk.as.checker, input);
}

const newSource = (title: string) => ({
  details: {
    ...{ type: "document" as const, title, author: "", publisher: "", url: null },
    publishedOn: null,
    isConfidential: false,
  },
});

const supporting = (claim: ClaimFile, more: object = {}) => ({
  ...{
    claimId: claim.id,
    stance: "supports" as const,
    tier: "primary" as const,
    locator: "p. 3",
    passage: "$4.2 million",
  },
  source: newSource("Adopted budget"),
  ...more,
});

describe("verified", () => {
  it("is refused without a supporting source on a standard desk, naming what is missing", async () => {
    const desk = await makeDesk(test.db);
    const claim = await makeClaim(desk);
    const refusal = await refusalOf(setVerdict(desk.as.checker, { ...seen(claim), verdict: "verified" }));
    expect(refusal.reason).toBe("guard");
    expect(refusal.details.parts).toEqual([expect.objectContaining({ field: "evidence" })]);
  });

  it("is not bought with a reference work, and is with a document", async () => {
    const desk = await makeDesk(test.db);
    const claim = await makeClaim(desk);
    await addEvidence(desk.as.checker, supporting(claim, { tier: "reference" }));
    expect(
      (await refusalOf(setVerdict(desk.as.checker, { ...seen(claim), verdict: "verified" }))).reason,
    ).toBe("guard");
    await addEvidence(desk.as.checker, supporting(claim, { tier: "secondary", locator: "" }));
    const decided = await setVerdict(desk.as.checker, { ...seen(claim), verdict: "verified" });
    expect(decided).toMatchObject({
      workState: "checked",
      verdict: "verified",
      checkerId: desk.as.checker.actor.memberId,
    });
  });

  it("asks a strict desk for a locator or for three independent secondary sources", async () => {
    const desk = await makeDesk(test.db, { guardLevel: "strict" });
    const claim = await makeClaim(desk);
    await addEvidence(desk.as.checker, supporting(claim, { locator: "" }));
    expect(
      (await refusalOf(setVerdict(desk.as.checker, { ...seen(claim), verdict: "verified" }))).reason,
    ).toBe("guard");
    for (const title of ["One", "Two", "Three"]) {
      await addEvidence(
        desk.as.checker,
        supporting(claim, { tier: "secondary", locator: "", source: newSource(title) }),
      );
    }
    expect((await setVerdict(desk.as.checker, { ...seen(claim), verdict: "verified" })).verdict).toBe(
      "verified",
    );
  });

  it("needs nothing on a light desk", async () => {
    const desk = await makeDesk(test.db, { guardLevel: "light" });
    const claim = await makeClaim(desk);
    expect((await setVerdict(desk.as.checker, { ...seen(claim), verdict: "verified" })).verdict).toBe(
      "verified",
    );
  });

  it("turns stale when its evidence is changed or taken away, and a signature on it falls", async () => {
    const desk = await makeDesk(test.db);
    const claim = await makeClaim(desk);
    const { evidence } = await addEvidence(desk.as.checker, supporting(claim));
    const decided = await setVerdict(desk.as.checker, { ...seen(claim), verdict: "verified" });
    await signOffClaim(desk.as.editor, seen(decided));
    const [proof] = evidence;
    if (!proof) throw new Error("no evidence");
    const edited = await editEvidence(desk.as.checker, {
      evidenceId: proof.id,
      revision: proof.revision,
      locator: "p. 4",
    });
    expect(edited).toMatchObject({ isStale: true, workState: "checked", signedOffById: null });
    expect(edited.staleReason).toContain("S01");
    const removed = await removeEvidence(desk.as.checker, {
      evidenceId: proof.id,
      revision: proof.revision + 1,
    });
    expect(removed.evidence).toEqual([]);
  });
});

describe("the other verdicts", () => {
  it("stores the note of a dispute with the decision", async () => {
    const desk = await makeDesk(test.db);
    const claim = await makeClaim(desk);
    const input = { ...seen(claim), verdict: "disputed" as const, reason: "incorrect" as const };
    expect((await refusalOf(setVerdict(desk.as.checker, { ...input, note: "" }))).details.parts).toEqual([
      expect.objectContaining({ field: "note" }),
    ]);
    const decided = await setVerdict(desk.as.checker, { ...input, note: "The budget says $4.1 million." });
    expect(decided).toMatchObject({ verdict: "disputed", verdictReason: "incorrect" });
    expect(decided.notes.map((note) => note.body)).toEqual(["The budget says $4.1 million."]);
  });

  it("takes a note that was there before as the note of a dispute", async () => {
    const desk = await makeDesk(test.db);
    const claim = await makeClaim(desk);
    await addNote(desk.as.author, {
      claimId: claim.id,
      threadId: null,
      body: "Mixed up years?",
      isInternal: true,
    });
    const input = { ...seen(claim), verdict: "disputed" as const, reason: "outdated" as const, note: "" };
    expect((await setVerdict(desk.as.checker, input)).verdict).toBe("disputed");
  });

  it("asks “can’t verify” for what was tried", async () => {
    const desk = await makeDesk(test.db);
    const claim = await makeClaim(desk);
    const input = { ...seen(claim), verdict: "unverifiable" as const, attempt: "" };
    expect((await refusalOf(setVerdict(desk.as.checker, input))).reason).toBe("guard");
    await addAttempt(desk.as.checker, { claimId: claim.id, body: "Called the clerk’s office twice." });
    expect((await setVerdict(desk.as.checker, input)).verdict).toBe("unverifiable");
  });

  it("accepts a suggestion on the way", async () => {
    const desk = await makeDesk(test.db);
    const { claims } = await makeArticle(desk);
    const [suggestion] = claims;
    if (!suggestion) throw new Error("the engine suggested nothing");
    expect(suggestion.workState).toBe("suggested");
    const decided = await setVerdict(desk.as.checker, {
      ...seen(suggestion),
      verdict: "notCheckable",
      reason: "opinion",
    });
    expect(decided.acceptedAt).toEqual(desk.as.checker.now);
  });
});

describe("states", () => {
  it("locks softly while somebody checks, and lets go", async () => {
    const desk = await makeDesk(test.db);
    const claim = await startChecking(desk.as.checker, seen(await makeClaim(desk)));
    expect(claim).toMatchObject({ workState: "checking", lockedById: desk.as.checker.actor.memberId });
    expect((await refusalOf(startChecking(desk.as.editor, seen(claim)))).reason).toBe("wrongState");
    const later = { ...desk.as.editor, now: new Date(desk.as.editor.now.getTime() + 16 * 60_000) };
    const taken = await startChecking(later, seen(claim));
    expect(taken.lockedById).toBe(desk.as.editor.actor.memberId);
    expect(await releaseClaim(desk.as.editor, seen(taken))).toMatchObject({
      workState: "toCheck",
      lockedById: null,
    });
  });

  it("waits with a question and comes back with the answer", async () => {
    const desk = await makeDesk(test.db);
    const claim = await makeClaim(desk);
    const question = {
      waitingOn: "author" as const,
      whom: "Ira Moss",
      question: "Which year?",
      dueOn: "2026-03-05",
    };
    const waiting = await setWaiting(desk.as.checker, { ...seen(claim), ...question });
    expect(waiting.waitings).toEqual([expect.objectContaining({ ...question, answeredAt: null })]);
    const back = await endWaiting(desk.as.checker, { ...seen(waiting), answer: "2026" });
    expect(back).toMatchObject({ workState: "checking" });
    expect(back.waitings[0]).toMatchObject({ answer: "2026", answeredAt: desk.as.checker.now });
  });

  it("reopens with a reason, and keeps the old decision in the log", async () => {
    const desk = await makeDesk(test.db, { guardLevel: "light" });
    const decided = await setVerdict(desk.as.checker, {
      ...seen(await makeClaim(desk)),
      verdict: "verified",
    });
    expect(
      (await refusalOf(setVerdict(desk.as.checker, { ...seen(decided), verdict: "verified" }))).message,
    ).toContain("Reopen");
    const open = await reopenClaim(desk.as.checker, { ...seen(decided), reason: "New budget out" });
    expect(open).toMatchObject({ workState: "toCheck", verdict: null, checkerId: null });
    const event = await test.db.activity.findFirst({
      where: { claimId: decided.id, type: "claim.reopened" },
    });
    expect(event?.data).toMatchObject({ verdict: "verified", reason: "New budget out" });
  });

  it("keeps disputed words only for a reason", async () => {
    const desk = await makeDesk(test.db);
    const claim = await makeClaim(desk);
    const outcome = { outcome: "keptByOverride" as const, overrideReason: null };
    expect((await refusalOf(setOutcome(desk.as.checker, { ...seen(claim), ...outcome }))).reason).toBe(
      "wrongState",
    );
    const disputed = await setVerdict(desk.as.checker, {
      ...seen(claim),
      verdict: "disputed",
      reason: "incorrect",
      note: "No.",
    });
    expect((await refusalOf(setOutcome(desk.as.checker, { ...seen(disputed), ...outcome }))).reason).toBe(
      "guard",
    );
    const kept = await setOutcome(desk.as.checker, {
      ...seen(disputed),
      ...outcome,
      overrideReason: "Slide seen",
    });
    expect(kept).toMatchObject({ outcome: "keptByOverride", overrideReason: "Slide seen" });
  });
});

describe("sign-off", () => {
  it("needs a second person", async () => {
    const desk = await makeDesk(test.db, { guardLevel: "light" });
    const claim = await makeClaim(desk);
    const own = await setVerdict(desk.as.editor, { ...seen(claim), verdict: "verified" });
    expect((await refusalOf(signOffClaim(desk.as.editor, seen(own)))).message).toContain("yourself");
    expect((await signOffClaim(desk.as.owner, seen(own))).workState).toBe("signedOff");
  });

  it("lets the only person of a desk sign their own", async () => {
    const desk = await makeDesk(test.db, { guardLevel: "light" });
    await test.db.member.updateMany({
      where: { deskId: desk.deskId, role: { not: "owner" } },
      data: { leftAt: new Date() },
    });
    const own = await setVerdict(desk.as.owner, { ...seen(await makeClaim(desk)), verdict: "verified" });
    expect((await signOffClaim(desk.as.owner, seen(own))).workState).toBe("signedOff");
  });
});

describe("two people on one claim", () => {
  it("tells the second and shows the current claim, whatever the order", async () => {
    const desk = await makeDesk(test.db, { guardLevel: "light" });
    const claim = await makeClaim(desk);
    const results = await Promise.allSettled([
      setVerdict(desk.as.checker, { ...seen(claim), verdict: "verified" }),
      setVerdict(desk.as.editor, { ...seen(claim), verdict: "notCheckable", reason: "opinion" }),
    ]);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    const lost = results.find((result) => result.status === "rejected");
    expect(lost?.reason).toMatchObject({
      reason: "changedMeanwhile",
      details: { current: { id: claim.id, workState: "checked" } },
    });
    const { claims } = await viewWorkbench(desk.as.viewer, { articleId: claim.articleId });
    expect(claims[0]?.revision).toBe(claim.revision + 1);
  });
});
