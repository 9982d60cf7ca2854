import { openTestDb } from "@claimdesk/db/testing";
import type { ClaimFile } from "@claimdesk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { undoChange } from "../activity/undo-change.ts";
import { viewWorkbench } from "../article/read-articles.ts";
import type { Context } from "../context.ts";
import { addEvidence, editEvidence, removeEvidence } from "../evidence.ts";
import { addNote, removeNote } from "../note.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeArticle, makeDesk, type TestDesk } from "../testing/test-desk.ts";
import { reopenClaim, setVerdict } from "./check-claim.ts";
import { editClaim } from "./edit-claim.ts";
import { signOffClaim } from "./sign-off-claim.ts";
import { dropClaim, mergeClaim } from "./triage-claim.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

const seen = (claim: ClaimFile) => ({ claimId: claim.id, revision: claim.revision });

function prove(ctx: Context, claimId: string): Promise<ClaimFile> {
  const details = {
    ...{ type: "document" as const, title: "Budget", author: "", publisher: "", url: null },
    ...{ publishedOn: null, isConfidential: false },
  };
  return addEvidence(ctx, {
    ...{ claimId, source: { details }, stance: "supports", tier: "primary", locator: "p. 1", passage: "" },
  });
}

const verify = (ctx: Context, claim: ClaimFile) => setVerdict(ctx, { ...seen(claim), verdict: "verified" });
const seenEvidence = ({ evidence: [item] }: ClaimFile) => ({
  evidenceId: item?.id ?? "",
  revision: item?.revision ?? -1,
});

async function makeClaims(desk: TestDesk): Promise<[ClaimFile, ClaimFile]> {
  const { claims } = await makeArticle(desk);
  const [first, second] = claims;
  if (!first || !second) throw new Error("the engine suggested too little");
  return [first, second];
}

async function view(desk: TestDesk, { articleId, id }: ClaimFile): Promise<ClaimFile | undefined> {
  return (await viewWorkbench(desk.as.owner, { articleId })).claims.find((claim) => claim.id === id);
}

describe("a verdict and the removal of what it rests on, at the same moment", () => {
  it("never leave a claim verified without evidence and not marked", async () => {
    const desk = await makeDesk(test.db, { guardLevel: "strict" });
    const { checker, editor } = desk.as;
    const { claims } = await makeArticle(desk);
    const proven = await Promise.all(claims.slice(0, 8).map(({ id }) => prove(checker, id)));
    await Promise.allSettled(
      proven.flatMap((claim) => [verify(checker, claim), removeEvidence(editor, seenEvidence(claim))]),
    );
    for (const claim of proven) {
      const left = await view(desk, claim);
      const stands = left?.verdict === "verified" && !left.isStale;
      expect(stands && left.evidence.length === 0).toBe(false);
    }
  });
});

describe("undoing brings no verdict back", () => {
  const CHANGES: Record<string, (ctx: Context, claim: ClaimFile) => Promise<unknown>> = {
    "whose evidence was removed meanwhile": (ctx, claim) => removeEvidence(ctx, seenEvidence(claim)),
    "whose evidence was changed meanwhile": (ctx, claim) =>
      editEvidence(ctx, { ...seenEvidence(claim), stance: "contradicts" }),
  };
  it.each(Object.entries(CHANGES))("%s", async (_name, change) => {
    const desk = await makeDesk(test.db, { guardLevel: "strict" });
    const { checker, editor } = desk.as;
    for (const step of [reopenClaim, dropClaim]) {
      const [first] = await makeClaims(desk);
      const decided = await verify(checker, await prove(checker, first.id));
      const open = await step(checker, { ...seen(decided), reason: "New figures" });
      await change(editor, open);
      const refusal = await refusalOf(undoChange(checker, { articleId: first.articleId }));
      expect(refusal.reason).toBe("cannotUndo");
      expect(await view(desk, first)).toMatchObject({ workState: open.workState });
    }
  });

  it("whose words were changed meanwhile", async () => {
    const desk = await makeDesk(test.db);
    const { checker, editor } = desk.as;
    const [first] = await makeClaims(desk);
    const decided = await verify(checker, await prove(checker, first.id));
    const open = await reopenClaim(checker, { ...seen(decided), reason: "New figures" });
    await editClaim(editor, { ...seen(open), statement: "Something else entirely." });
    expect((await refusalOf(undoChange(checker, { articleId: first.articleId }))).reason).toBe("cannotUndo");
    expect(await view(desk, first)).toMatchObject({ workState: "toCheck", verdict: null });
  });

  it("whose evidence was taken back by the one who gave it", async () => {
    const desk = await makeDesk(test.db, { guardLevel: "strict" });
    const { checker, editor } = desk.as;
    const [first] = await makeClaims(desk);
    const decided = await verify(checker, await prove(editor, first.id));
    await reopenClaim(checker, { ...seen(decided), reason: "New figures" });
    await undoChange(editor, { articleId: first.articleId });
    expect((await refusalOf(undoChange(checker, { articleId: first.articleId }))).reason).toBe("cannotUndo");
    expect(await view(desk, first)).toMatchObject({ workState: "toCheck", evidence: [] });
  });

  it("except where nothing under it changed", async () => {
    const desk = await makeDesk(test.db, { guardLevel: "strict" });
    const { checker, editor } = desk.as;
    const [first] = await makeClaims(desk);
    const decided = await verify(checker, await prove(checker, first.id));
    const open = await reopenClaim(checker, { ...seen(decided), reason: "By mistake" });
    await editClaim(editor, { ...seen(open), severity: "must" });
    await undoChange(checker, { articleId: first.articleId });
    expect(await view(desk, first)).toMatchObject({ workState: "checked", verdict: "verified" });
  });
});

describe("a dispute", () => {
  it("keeps the last note that says why", async () => {
    const desk = await makeDesk(test.db);
    const { author, checker } = desk.as;
    const [first] = await makeClaims(desk);
    const noted = await addNote(author, { claimId: first.id, threadId: null, body: "No.", isInternal: true });
    const [note] = noted.notes;
    await setVerdict(checker, { ...seen(noted), verdict: "disputed", reason: "incorrect", note: "" });
    const away = { noteId: note?.id ?? "", revision: note?.revision ?? -1 };
    expect((await refusalOf(removeNote(author, away))).message).toContain("disputed");
    await addNote(checker, {
      claimId: first.id,
      threadId: null,
      body: "The budget says 4.1.",
      isInternal: false,
    });
    expect((await removeNote(author, away)).notes).toHaveLength(1);
  });
});

describe("a signature", () => {
  it("falls when further words are put under it by a merge", async () => {
    const desk = await makeDesk(test.db);
    const { checker, editor } = desk.as;
    const [first, second] = await makeClaims(desk);
    const decided = await verify(checker, await prove(checker, first.id));
    const signed = await signOffClaim(editor, seen(decided));
    const { into } = await mergeClaim(checker, { ...seen(second), intoId: signed.id });
    expect(into).toMatchObject({ workState: "checked", isStale: true, signedOffAt: null });
  });
});
