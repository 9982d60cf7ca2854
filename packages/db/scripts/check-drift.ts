/** Fails when a database made by the migrations differs from the schema files. */
import { applyMigrations, diffSchema } from "../src/migrate/migrate.ts";
import { createDatabase, dropDatabase, startTestServer } from "../src/testing/test-server.ts";

const server = await startTestServer();
const scratch = await createDatabase(server.adminUrl);
try {
  await applyMigrations(scratch.url);
  const missing = await diffSchema(scratch.url);
  if (missing === null) {
    console.log("The migrations make exactly what the schema says.");
  } else {
    console.error(`The schema has changes without a migration. Run: pnpm db:migration NAME\n\n${missing}`);
    process.exitCode = 1;
  }
} finally {
  await dropDatabase(server.adminUrl, scratch.name);
  await server.stop();
}
