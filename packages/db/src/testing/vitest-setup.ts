import { applyMigrations } from "../migrate/migrate.ts";
import { createDatabase, dropDatabase, startTestServer } from "./test-server.ts";

/** Vitest's global set-up of the db lane: one server and one migrated template for the whole run. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const template = await createDatabase(server.adminUrl);
  await applyMigrations(template.url);
  process.env.CLAIMDESK_TEST_ADMIN_URL = server.adminUrl;
  process.env.CLAIMDESK_TEST_TEMPLATE = template.name;
  return async () => {
    await dropDatabase(server.adminUrl, template.name);
    await server.stop();
  };
}
