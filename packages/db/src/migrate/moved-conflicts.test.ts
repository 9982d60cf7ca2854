import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { createDatabase, dropDatabase } from "../testing/test-server.ts";
import { applyMigrations } from "./migrate.ts";
import { CHECKOUT } from "./prisma-files.ts";

const adminUrl = process.env.CLAIMDESK_TEST_ADMIN_URL ?? "";
const scratch = await createDatabase(adminUrl);
afterAll(() => dropDatabase(adminUrl, scratch.name));

const MOVING = /_suggestion_runs_and_conflicts$/;
const id = (n: number) => `'00000000-0000-7000-8000-${String(n).padStart(12, "0")}'`;

/** A desk with an article of three claims, as it was stored when conflicts were a list on the version. */
const EARLIER = `
INSERT INTO "desk" ("id", "name") VALUES (${id(1)}, 'Desk');
INSERT INTO "member" ("id", "desk_id", "name", "role") VALUES (${id(2)}, ${id(1)}, 'Ana', 'owner');
INSERT INTO "article" ("id", "desk_id", "title", "published_on", "created_by_id")
VALUES (${id(3)}, ${id(1)}, 'Budget', '2026-03-02', ${id(2)});
INSERT INTO "version" ("id", "desk_id", "article_id", "number", "text", "sha256", "word_count", "origin", "created_by_id", "conflicts")
VALUES (${id(4)}, ${id(1)}, ${id(3)}, 1, 'abc', '', 1, 'paste', ${id(2)},
  '[{"claims": [3, 1], "why": "other value"}, {"claims": [1, 2, 3], "why": "all three"}, {"claims": [2, 99], "why": "gone"}]');
INSERT INTO "claim" ("id", "desk_id", "article_id", "version_id", "number", "start", "end", "quote", "prefix", "suffix",
  "label", "statement", "kind", "origin", "value_norm", "authorship")
SELECT ('00000000-0000-7000-8000-00000000001' || n)::uuid, ${id(1)}, ${id(3)}, ${id(4)}, n, 0, 1, 'a', '', '',
  'Label', '', 'event', 'rule', 'P' || n || 'D', CASE n WHEN 2 THEN '{"value": "person"}'::jsonb ELSE '{}' END
FROM generate_series(1, 3) AS n;`;

test("conflicts that stood on a version become one row per pair, and values keep what the engine read", async () => {
  using folder = temporaryFolder();
  const folders = { schema: CHECKOUT.schema, migrations: join(folder.path, "migrations") };
  mkdirSync(folders.migrations);
  const all = readdirSync(CHECKOUT.migrations).sort();
  const copy = (name: string) =>
    cpSync(join(CHECKOUT.migrations, name), join(folders.migrations, name), { recursive: true });
  all
    .slice(
      0,
      all.findIndex((name) => MOVING.test(name)),
    )
    .forEach(copy);
  await applyMigrations(scratch.url, folders);
  const client = new Client({ connectionString: scratch.url });
  await client.connect();
  try {
    await client.query(EARLIER);
    all.forEach(copy);
    await applyMigrations(scratch.url, folders);
    const conflicts = await client.query(
      "SELECT one.number AS one, two.number AS two, conflict.why FROM conflict JOIN claim one ON one.id = claim_id JOIN claim two ON two.id = other_id ORDER BY 1, 2",
    );
    expect(conflicts.rows.map(({ one, two }) => [one, two])).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(conflicts.rows[2].why).toBe("all three");
    const claims = await client.query("SELECT value_suggested FROM claim ORDER BY number");
    expect(claims.rows.map((row) => row.value_suggested)).toEqual(["P1D", null, "P3D"]);
  } finally {
    await client.end();
  }
});
