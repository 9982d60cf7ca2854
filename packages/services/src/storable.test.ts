import { openTestDb } from "@claimdesk/db/testing";
import { afterAll, beforeAll, test as each, expect, it } from "vitest";
import { listActivity } from "./activity/read-activity.ts";
import { createArticle } from "./article/create-article.ts";
import { addClaim, editClaim } from "./claim/edit-claim.ts";
import { addAttempt, addNote } from "./note.ts";
import { listSources } from "./source.ts";
import { cutText } from "./storable.ts";
import { refusalOf } from "./testing/refusal-of.ts";
import { makeArticle, makeDesk, placeOf, TEST_TEXT } from "./testing/test-desk.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

each.each(["a\0b", "\ud83d", "x\udc00y"])("%j is refused in words wherever it is written", async (words) => {
  const desk = await makeDesk(test.db);
  const { claims } = await makeArticle(desk);
  const claim = claims[0];
  if (!claim) throw new Error("the engine suggested nothing");
  const { id: claimId, revision } = claim;
  const calls = [
    addNote(desk.as.author, { claimId, threadId: null, body: words, isInternal: true }),
    editClaim(desk.as.checker, { claimId, revision, label: words }),
    createArticle(desk.as.author, {
      ...{ title: words, byline: "", publishedOn: "2026-03-02", url: null, text: "Words.", removed: [] },
      ...{ origin: "paste", fileName: null, suggestClaims: true, allowSameText: true },
    }),
    listSources(desk.as.viewer, { search: words, limit: 5 }),
  ];
  for (const call of calls) expect((await refusalOf(call)).reason).toBe("invalid");
});

it("a number beyond every column is refused in words where things are only read", async () => {
  const desk = await makeDesk(test.db);
  const reading = listActivity(desk.as.viewer, { cursor: 3_000_000_000, limit: 5 });
  expect((await refusalOf(reading)).message).toContain("too large");
});

it("a symbol at the place where the log cuts a long text does no harm", async () => {
  const desk = await makeDesk(test.db);
  const line = `${"word ".repeat(39)}abcd😀 ${"more ".repeat(60)}end`;
  const { version } = await makeArticle(desk, { text: `${TEST_TEXT}\n${line}`, suggestClaims: false });
  const claim = await addClaim(desk.as.checker, {
    ...{ versionId: version.id, place: placeOf(version.text, line), label: "Long", statement: "" },
    ...{ kind: "event", claimant: null },
  });
  expect(claim.quote).toBe(line);
  const body = `${"x".repeat(499)}😀 and more`;
  expect((await addAttempt(desk.as.checker, { claimId: claim.id, body })).attempts[0]?.body).toBe(body);
});

each.each([
  ["ab😀c", 3, "ab"],
  ["ab😀c", 4, "ab😀"],
  ["ab", 9, "ab"],
])("cuts %j at %i to %j", (text, units, cut) => {
  expect(cutText(text, units)).toBe(cut);
});
