import { expect, test } from "vitest";
import { openTestDb } from "./test-db.ts";

test("each test database starts empty and is its own", async () => {
  await using first = await openTestDb();
  await using second = await openTestDb();
  await first.db.desk.create({ data: { name: "Only here" } });
  expect(await first.db.desk.count()).toBe(1);
  expect(await second.db.desk.count()).toBe(0);
});

test("a closed test database is gone from the server", async () => {
  const closed = await openTestDb();
  const name = new URL(closed.url).pathname.slice(1);
  await closed.close();
  await using other = await openTestDb();
  expect(await other.db.$queryRaw`SELECT 1 FROM pg_database WHERE datname = ${name}`).toEqual([]);
});
