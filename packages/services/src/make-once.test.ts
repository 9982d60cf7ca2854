import { openTestDb } from "@claimdesk/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addEvidence } from "./evidence.ts";
import { addAttempt, addNote } from "./note.ts";
import { refusalOf } from "./testing/refusal-of.ts";
import { makeArticle, makeDesk } from "./testing/test-desk.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

const ID = "0198c0de-0000-7000-8000-000000000001";
const details = {
  type: "page" as const,
  title: "Minutes",
  author: "",
  publisher: "",
  url: null,
  publishedOn: null,
};

async function makeClaim() {
  const desk = await makeDesk(test.db);
  const [claim] = (await makeArticle(desk)).claims;
  if (!claim) throw new Error("the engine suggested nothing");
  return { desk, claimId: claim.id };
}

it("makes a note, an attempt and a piece of evidence once, however often the call is repeated", async () => {
  const { desk, claimId } = await makeClaim();
  const note = { id: ID, claimId, threadId: null, body: "Said twice", isInternal: true };
  const source = { details: { ...details, isConfidential: false } };
  const proof = { stance: "supports", tier: "primary", locator: "", passage: "" } as const;
  for (const _ of [1, 2]) {
    await addNote(desk.as.checker, note);
    await addAttempt(desk.as.checker, { id: ID, claimId, body: "Called" });
    await addEvidence(desk.as.checker, { id: ID, claimId, source, ...proof });
  }
  const file = await addNote(desk.as.checker, note);
  expect([file.notes.length, file.attempts.length, file.evidence.length]).toEqual([1, 1, 1]);
  expect(await test.db.source.count({ where: { deskId: desk.deskId } })).toBe(1);
  expect(await test.db.activity.count({ where: { deskId: desk.deskId, type: "note.added" } })).toBe(1);
});

it("does not take the row of somebody else, or of another claim, for its own", async () => {
  const { desk, claimId } = await makeClaim();
  const elsewhere = await makeClaim();
  const note = { id: ID.replace(/1$/, "2"), threadId: null, body: "Mine", isInternal: true };
  await addNote(desk.as.checker, { ...note, claimId });
  expect((await refusalOf(addNote(desk.as.editor, { ...note, claimId }))).reason).toBe("invalid");
  const theirs = addNote(elsewhere.desk.as.checker, { ...note, claimId: elsewhere.claimId });
  expect((await refusalOf(theirs)).reason).toBe("invalid");
});
