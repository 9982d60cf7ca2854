import { openTestDb } from "@claimdesk/db/testing";
import { makeDesk } from "@claimdesk/services/testing";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { afterAll, beforeAll, expect, it } from "vitest";
import { appRouter } from "./root.ts";
import type { RequestContext } from "./trpc.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

async function post(path: string, input: unknown, context: RequestContext) {
  const body = JSON.stringify({ json: input });
  const request = new Request(`http://desk.test/api/trpc/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => context,
  });
  const text = await response.text();
  return { status: response.status, text, error: JSON.parse(text).error?.json };
}

it("lets an internal error out as an id only, and logs its cause under that id", async () => {
  const desk = await makeDesk(test.db);
  const logged: { errorId: string; error: unknown }[] = [];
  const broken = new Proxy(test.db, {
    get: (target, key) => {
      if (key === "$transaction")
        throw new Error("connect to postgresql://user:hunter2@db failed at secret-file.ts:12");
      return Reflect.get(target, key);
    },
  });
  const context = {
    member: { ...desk.as.owner, db: broken },
    logError: (facts: (typeof logged)[number]) => void logged.push(facts),
  };
  const { status, text, error } = await post("desk.edit", { name: "New name", revision: 0 }, context);
  expect(status).toBe(500);
  expect(text).not.toMatch(/hunter2|secret-file|stack|postgresql/);
  expect(error.data.errorId).toBe(logged[0]?.errorId);
  expect(error.message).toContain(error.data.errorId);
  expect(String(logged[0]?.error)).toContain("hunter2");
});

it("says in plain words what is wrong with an input, and which refusal it was", async () => {
  const desk = await makeDesk(test.db);
  const context = { member: desk.as.owner, logError: () => expect.fail("not a bug") };
  const badDate = await post(
    "article.create",
    { title: "", publishedOn: "17.3.2025", text: "x", origin: "paste" },
    context,
  );
  expect(badDate.status).toBe(400);
  expect(badDate.error.message).toBe(
    "Give the article a title. Write the date as year-month-day, such as 2025-03-17.",
  );
  const absent = await post(
    "article.archive",
    { articleId: "0190b0a0-0000-7000-8000-000000000000", revision: 0 },
    context,
  );
  expect(absent.status).toBe(404);
  expect(absent.error.data.refusal).toEqual({ reason: "notFound", details: { what: "article" } });
});

it("answers nonsense without falling over", async () => {
  const desk = await makeDesk(test.db);
  const context = { member: desk.as.owner, logError: () => expect.fail("not a bug") };
  for (const input of [
    null,
    1,
    "x",
    [],
    { claimId: "../../etc/passwd", revision: 1e99 },
    { claimId: "\u0000", revision: 0 },
  ]) {
    expect((await post("claim.accept", input, context)).status).toBe(400);
  }
  expect((await post("no.such", {}, context)).status).toBe(404);
});
