import { openTestDb } from "@claimdesk/db/testing";
import { findBrokenLink } from "@claimdesk/domain";
import { afterAll, beforeAll, expect, it } from "vitest";
import { acceptAllClaims } from "../claim/triage-claim.ts";
import { command } from "../command.ts";
import { addNote } from "../note.ts";
import { chainOf } from "../testing/chain-of.ts";
import { makeArticle, makeDesk } from "../testing/test-desk.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

it("chains every event of a desk, also when many write at once", async () => {
  const desk = await makeDesk(test.db);
  const { article, claims } = await makeArticle(desk);
  await acceptAllClaims(desk.as.checker, { articleId: article.id });
  const [claim] = claims;
  if (!claim) throw new Error("the engine suggested nothing");
  const notes = Array.from({ length: 24 }, (_, index) =>
    addNote(index % 2 ? desk.as.author : desk.as.editor, {
      claimId: claim.id,
      threadId: null,
      body: `Note ${index}`,
      isInternal: true,
    }),
  );
  await Promise.all(notes);
  const chain = await chainOf(test.db, desk.deskId);
  expect(chain).toHaveLength(3 + 24);
  expect(findBrokenLink(chain)).toBeNull();
});

it("shows when a row was altered behind the application’s back", async () => {
  const desk = await makeDesk(test.db);
  await makeArticle(desk);
  await test.db
    .$executeRaw`UPDATE activity SET actor_name = 'Somebody else' WHERE desk_id = ${desk.deskId}::uuid AND sequence = 2`;
  expect(findBrokenLink(await chainOf(test.db, desk.deskId))).toMatchObject({ sequence: 2 });
});

it("does nothing at all when a use case forgets to record what it did", async () => {
  const desk = await makeDesk(test.db);
  const careless = command("manageDesk", async ({ db, actor }, name: string) => {
    await db.desk.update({ where: { id: actor.deskId }, data: { name } });
  });
  await expect(careless(desk.as.owner, "Changed in silence")).rejects.toThrow("without recording it");
  const { name } = await test.db.desk.findUniqueOrThrow({ where: { id: desk.deskId } });
  expect(name).not.toBe("Changed in silence");
});
