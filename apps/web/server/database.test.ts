import { createServer } from "node:net";
import { expect, test } from "vitest";
import { openDatabase } from "./database.ts";

const PASSWORD = "correct-horse-battery";
const adminUrl = new URL(process.env.CLAIMDESK_TEST_ADMIN_URL ?? "");

function address(change: (url: URL) => void): string {
  const url = new URL(adminUrl);
  change(url);
  return url.toString();
}

/** What is printed and what is thrown, as one text: a password may be in neither. */
async function attempt(databaseUrl: string): Promise<string> {
  const said: string[] = [];
  const failure = await openDatabase({ databaseUrl, placement: null, say: (line) => said.push(line) }).catch(
    String,
  );
  return [...said, failure].join("\n");
}

test("a server that does not answer is named with host and port, never with the password", async () => {
  const probe = createServer();
  const port = await new Promise<number>((done) => {
    probe.listen(0, "127.0.0.1", () => done((probe.address() as { port: number }).port));
  });
  await new Promise((done) => probe.close(done));
  const text = await attempt(`postgresql://desk:${PASSWORD}@127.0.0.1:${port}/desk`);
  expect(text).toContain(`The database at 127.0.0.1:${port} cannot be reached`);
  expect(text).toContain("Check DATABASE_URL");
  expect(text).not.toContain(PASSWORD);
});

test("a name that does not exist is told as such", async () => {
  const text = await attempt(`postgresql://desk:${PASSWORD}@no-such-host.invalid/desk`);
  expect(text).toContain("no-such-host.invalid:5432 cannot be reached");
  expect(text).not.toContain(PASSWORD);
});

test("a wrong password and a missing database are told apart", async () => {
  const wrong = await attempt(
    address((url) => {
      url.password = PASSWORD;
    }),
  );
  expect(wrong).toContain("refused the user or the password");
  expect(wrong).not.toContain(PASSWORD);
  const missing = await attempt(
    address((url) => {
      url.pathname = "/no_such_database";
    }),
  );
  expect(missing).toContain('has no database "no_such_database"');
  expect(missing).not.toContain(decodeURIComponent(adminUrl.password) || "nothing");
});
