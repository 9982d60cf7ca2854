import { openTestDb } from "@claimdesk/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listActivity } from "./activity/read-activity.ts";
import { editDesk, renameSelf, viewDesk } from "./desk.ts";
import { refusalOf } from "./testing/refusal-of.ts";
import { makeDesk } from "./testing/test-desk.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

it("anybody may change their own name, nobody else's changes, and the log says so", async () => {
  const desk = await makeDesk(test.db);
  const after = await renameSelf(desk.as.viewer, { name: "Mia Fiktiv" });
  expect(after.me.name).toBe("Mia Fiktiv");
  expect(after.members.filter((member) => member.name === "Mia Fiktiv")).toHaveLength(1);
  const { items } = await listActivity(desk.as.owner, { limit: 1 });
  expect(items[0]?.sentence).toBe("changed their name from Test viewer to Mia Fiktiv");
});

it("of two owners who change the desk at the same revision, the second is told", async () => {
  const desk = await makeDesk(test.db);
  const { revision } = await viewDesk(desk.as.owner, undefined);
  await editDesk(desk.as.owner, { name: "First", revision });
  const refusal = await refusalOf(editDesk(desk.as.owner, { name: "Second", revision }));
  expect(refusal.reason).toBe("changedMeanwhile");
  expect((await viewDesk(desk.as.owner, undefined)).name).toBe("First");
});
