import { openTestDb } from "@claimdesk/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOCAL_OWNER_EMAIL, setUpDesk } from "./set-up.ts";
import { findActor, findLocalOwner, hasOwnerPassword, issueSignInLink, redeemSignInLink } from "./sign-in.ts";
import { makeDesk, TEST_TIME } from "./testing/test-desk.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

const hoursLater = (hours: number) => new Date(TEST_TIME.getTime() + hours * 3_600_000);

describe("the one-time link", () => {
  it("signs in once, also when two come at the same moment", async () => {
    const { actor } = (await makeDesk(test.db)).as.owner;
    const token = await issueSignInLink(test.db, actor.userId, TEST_TIME);
    const both = await Promise.all([
      redeemSignInLink(test.db, token, TEST_TIME),
      redeemSignInLink(test.db, token, TEST_TIME),
    ]);
    expect(both.map((link) => link.outcome).sort()).toEqual(["signedIn", "used"]);
    expect(both).toContainEqual({ outcome: "signedIn", userId: actor.userId });
  });

  it("lapses after a day, and when a newer one is made", async () => {
    const { actor } = (await makeDesk(test.db)).as.owner;
    const old = await issueSignInLink(test.db, actor.userId, TEST_TIME);
    expect(await redeemSignInLink(test.db, old, hoursLater(25))).toEqual({ outcome: "expired" });
    await issueSignInLink(test.db, actor.userId, TEST_TIME);
    expect(await redeemSignInLink(test.db, old, TEST_TIME)).toEqual({ outcome: "unknown" });
    expect(await redeemSignInLink(test.db, "", TEST_TIME)).toEqual({ outcome: "unknown" });
  });

  it("is stored as a hash only", async () => {
    const { actor } = (await makeDesk(test.db)).as.owner;
    const token = await issueSignInLink(test.db, actor.userId, TEST_TIME);
    expect(JSON.stringify(await test.db.signInLink.findMany())).not.toContain(token);
  });
});

it("finds nobody behind a user who left the desk", async () => {
  const { actor } = (await makeDesk(test.db)).as.checker;
  expect(await findActor(test.db, actor.userId)).toEqual(actor);
  await test.db.member.update({ where: { id: actor.memberId }, data: { leftAt: TEST_TIME } });
  expect(await findActor(test.db, actor.userId)).toBeNull();
});

it("sets the first desk up once, with an owner who has no password yet", async () => {
  await using empty = await openTestDb();
  const owner = await setUpDesk(empty.db, TEST_TIME);
  expect(owner?.role).toBe("owner");
  expect(await setUpDesk(empty.db, TEST_TIME)).toBeNull();
  expect(await findLocalOwner(empty.db)).toEqual({ userId: owner?.userId });
  expect(await hasOwnerPassword(empty.db)).toBe(false);
  const user = await empty.db.user.findUniqueOrThrow({ where: { email: LOCAL_OWNER_EMAIL } });
  await empty.db.account.create({
    data: { userId: user.id, accountId: user.id, providerId: "credential", password: "hash" },
  });
  expect(await hasOwnerPassword(empty.db)).toBe(true);
  expect(JSON.stringify(await empty.db.account.findMany())).not.toContain("hash");
});
