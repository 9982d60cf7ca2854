import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openTestDb } from "@claimdesk/db/testing";
import { renderHtml } from "@claimdesk/report";
import { acceptAllClaims, redeemSignInLink, viewReport } from "@claimdesk/services";
import { makeArticle, makeDesk } from "@claimdesk/services/testing";
import { afterAll, describe, expect, it, test } from "vitest";

const ENTRY = resolve(import.meta.dirname, "index.ts");
const folder = mkdtempSync(join(tmpdir(), "claimdesk-cli-desk-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real command on a database, with a data folder of nobody. */
function claimdesk(databaseUrl: string | null, ...args: string[]) {
  const { DATABASE_URL: _, INIT_CWD: __, ...rest } = process.env;
  const env = {
    ...rest,
    CLAIMDESK_DATA: join(folder, "data"),
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...args], {
    ...{ cwd: folder, encoding: "utf8", env, maxBuffer: 64 * 1024 * 1024 },
  });
  return { status, stdout, stderr };
}

async function deskWithArticle() {
  const { db, url, close } = await openTestDb();
  const desk = await makeDesk(db);
  const { article } = await makeArticle(desk);
  await acceptAllClaims(desk.as.checker, { articleId: article.id });
  const { name } = await db.desk.findUniqueOrThrow({ where: { id: desk.deskId } });
  return { db, url, desk, article, name, [Symbol.asyncDispose]: close };
}

describe("export", () => {
  it("writes the same report as the page’s download, by id or by exact title", async () => {
    await using setting = await deskWithArticle();
    const byId = claimdesk(setting.url, "export", setting.article.id, "--format", "json");
    expect(byId).toMatchObject({ status: 0, stderr: "" });
    const now = new Date(JSON.parse(byId.stdout).composedAt);
    const ctx = { ...setting.desk.as.owner, now };
    const report = await viewReport(ctx, { articleId: setting.article.id });
    expect(JSON.parse(byId.stdout)).toEqual(JSON.parse(JSON.stringify(report)));

    const byTitle = claimdesk(
      setting.url,
      "export",
      setting.article.title,
      "--format",
      "html",
      "--out",
      "r.html",
    );
    expect(byTitle).toMatchObject({ status: 0, stdout: "" });
    const html = readFileSync(join(folder, "r.html"), "utf8");
    const untimed = (text: string) => text.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z|\d{1,2}:\d{2}/g, "");
    expect(untimed(html)).toBe(untimed(renderHtml({ ...report, composedAt: new Date().toISOString() })));
  });

  it("says what to do about a wrong name, two of one name, a wrong format and a bad place", async () => {
    await using setting = await deskWithArticle();
    const { url, article } = setting;
    expect(claimdesk(url, "export", "No such", "--format", "md").stderr).toContain("exactly as it is shown");
    expect(claimdesk(url, "export", article.id, "--format", "pdf")).toMatchObject({ status: 2, stdout: "" });
    const nowhere = claimdesk(url, "export", article.id, "--format", "md", "--out", "no/where.md");
    expect(nowhere).toMatchObject({ status: 1 });
    expect(nowhere.stderr).toContain("--out");
    const twin = await makeArticle(setting.desk);
    const two = claimdesk(url, "export", article.title, "--format", "md");
    expect(two.status).toBe(1);
    expect(two.stderr).toContain(twin.article.id);
    expect(two.stderr).toContain(article.id);
  });
});

describe("import", () => {
  it("takes an exported report in on another desk, without loss", async () => {
    await using from = await deskWithArticle();
    await using to = await openTestDb();
    await makeDesk(to.db);
    claimdesk(from.url, "export", from.article.id, "--format", "json", "--out", "moved.json");
    const imported = claimdesk(to.url, "import", "moved.json");
    expect(imported).toMatchObject({ status: 0, stderr: "" });
    const again = claimdesk(to.url, "export", from.article.title, "--format", "json").stdout;
    const bare = (text: string) => ({ ...JSON.parse(text), composedAt: null, desk: null });
    expect(bare(again)).toEqual(bare(readFileSync(join(folder, "moved.json"), "utf8")));
    expect(claimdesk(to.url, "import", "moved.json").stderr).toContain("already here");
  });

  test.each([
    ["nothing.json", null, "Check the name"],
    ["broken.json", "{", "not JSON"],
    ["other.json", "[]", "not a Claimdesk report"],
    ["binary.json", Buffer.from([0xff, 0xfe, 0]), "not UTF-8"],
  ])("%s is refused in words", async (name, content, words) => {
    await using setting = await deskWithArticle();
    if (content !== null) writeFileSync(join(folder, name), content);
    const { status, stderr, stdout } = claimdesk(setting.url, "import", name);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("    at ");
  });
});

describe("verify", () => {
  const event = (sequence: number) => `WHERE sequence = ${sequence}`;
  const FORGERIES: Record<string, { sql: string[]; first: number }> = {
    "a name changed": { sql: [`UPDATE activity SET actor_name = 'Nobody' ${event(2)}`], first: 2 },
    "a fact changed": { sql: [`UPDATE activity SET data = '{"count": 1}' ${event(2)}`], first: 2 },
    "a time changed": { sql: [`UPDATE activity SET at = at + interval '1 hour' ${event(3)}`], first: 3 },
    "what undo would turn back changed": {
      sql: [`UPDATE activity SET changes = '[]' ${event(3)}`],
      first: 3,
    },
    "one deleted": { sql: [`DELETE FROM activity ${event(2)}`], first: 2 },
    "the first deleted": { sql: [`DELETE FROM activity ${event(1)}`], first: 1 },
    "the newest deleted": { sql: [`DELETE FROM activity ${event(3)}`], first: 3 },
    "all deleted": { sql: ["DELETE FROM activity"], first: 1 },
    "two swapped": {
      sql: [
        `UPDATE activity SET sequence = 99 ${event(1)}`,
        `UPDATE activity SET sequence = 1 ${event(2)}`,
        `UPDATE activity SET sequence = 2 ${event(99)}`,
      ],
      first: 1,
    },
    "one added at the end": {
      sql: [
        `INSERT INTO activity (id, desk_id, sequence, at, actor_id, actor_name, type, data, changes, previous_hash, hash)
         SELECT gen_random_uuid(), desk_id, 4, at, actor_id, actor_name, type, data, changes, hash, repeat('a', 64)
         FROM activity ${event(3)}`,
      ],
      first: 4,
    },
  };

  test.each(Object.entries(FORGERIES))(
    "finds %s by somebody who owns the database",
    async (_name, { sql, first }) => {
      await using setting = await deskWithArticle();
      for (const statement of sql) await setting.db.$executeRawUnsafe(statement);
      const { status, stdout, stderr } = claimdesk(setting.url, "verify");
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toContain(`altered at event ${first}`);
    },
  );

  it("passes an intact log, and its saved copy without a database", async () => {
    await using setting = await deskWithArticle();
    const intact = claimdesk(setting.url, "verify", "--desk", setting.name, "--out", "log.json");
    expect(intact).toMatchObject({ status: 0, stderr: "" });
    expect(intact.stdout).toMatch(/3 events, intact\. Newest hash: [0-9a-f]{64}\n$/);
    expect(claimdesk(null, "verify", "log.json")).toMatchObject({ status: 0, stdout: intact.stdout });

    const saved = readFileSync(join(folder, "log.json"), "utf8");
    writeFileSync(join(folder, "forged.json"), saved.replace("Test checker", "Test chequer"));
    const forged = claimdesk(null, "verify", "forged.json");
    expect(forged).toMatchObject({ status: 1, stdout: "" });
    expect(forged.stderr).toContain("event 1 ");
    writeFileSync(join(folder, "odd.json"), '{"format":"claimdesk.log/1","logs":[{"events":7}]}');
    expect(claimdesk(null, "verify", "odd.json").stderr).toContain("not a log");
    expect(claimdesk(setting.url, "verify", "--desk", "Nobody’s").stderr).toContain("no desk “Nobody’s”");
  });
});

describe("sign-in", () => {
  it("prints a link that works once and voids the one before", async () => {
    await using setting = await deskWithArticle();
    const token = () => /\/open\?token=([\w-]+)\n$/.exec(claimdesk(setting.url, "sign-in").stdout)?.[1] ?? "";
    const [first, second] = [token(), token()];
    expect((await redeemSignInLink(setting.db, first, new Date())).outcome).toBe("unknown");
    expect(await redeemSignInLink(setting.db, second, new Date())).toEqual({
      outcome: "signedIn",
      userId: setting.desk.as.owner.actor.userId,
    });
  });
});

describe("without a database", () => {
  it("says that Claimdesk is not running, and how to start it", () => {
    const { status, stderr } = claimdesk(null, "verify");
    expect(status).toBe(1);
    expect(stderr).toMatch(/not running.*npm start/);
  });

  it("says that the given server cannot be reached, without its password", () => {
    const { status, stderr } = claimdesk("postgresql://me:secret-word@127.0.0.1:9/x", "verify");
    expect(status).toBe(1);
    expect(stderr).toContain("cannot be reached");
    expect(stderr).not.toContain("secret-word");
  });

  it("says when the database holds no desk of this version", async () => {
    await using setting = await deskWithArticle();
    await setting.db.$executeRawUnsafe("ALTER TABLE desk RENAME TO desk_of_another_version");
    expect(claimdesk(setting.url, "verify").stderr).toContain("Start Claimdesk on it once");
  });
});
