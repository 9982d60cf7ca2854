import { openDb } from "../client.ts";
import { createDatabase, dropDatabase } from "./test-server.ts";

/** A migrated, empty database of its own for one test file. */
export interface TestDb {
  db: ReturnType<typeof openDb>;
  url: string;
  close(): Promise<void>;
}

/**
 * Clones the migrated template; call it in `beforeAll` and `close` in `afterAll`. With `await using` it closes itself.
 */
export async function openTestDb(): Promise<TestDb & AsyncDisposable> {
  const adminUrl = process.env.CLAIMDESK_TEST_ADMIN_URL;
  const template = process.env.CLAIMDESK_TEST_TEMPLATE;
  if (!adminUrl || !template) {
    throw new Error(
      "No test server is running: run this file through Vitest's db lane (vitest run --project db).",
    );
  }
  const { url, name } = await createDatabase(adminUrl, template);
  const db = openDb(url);
  const close = async () => {
    await db.$disconnect();
    await dropDatabase(adminUrl, name);
  };
  return { db, url, close, [Symbol.asyncDispose]: close };
}
