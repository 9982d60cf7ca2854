import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDb } from "./testing/test-db.ts";

let open: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  open = await openTestDb();
});
afterAll(() => open.close());

async function makeDesk() {
  const desk = await open.db.desk.create({ data: { name: "Desk" } });
  const member = await open.db.member.create({ data: { deskId: desk.id, name: "Ida", role: "owner" } });
  const article = await open.db.article.create({
    data: { deskId: desk.id, title: "A", publishedOn: new Date("2026-03-02"), createdById: member.id },
  });
  const version = await open.db.version.create({
    data: {
      ...{ deskId: desk.id, articleId: article.id, number: 1, text: "One two", sha256: "0", wordCount: 2 },
      ...{ origin: "paste", createdById: member.id },
    },
  });
  const claim = {
    ...{ deskId: desk.id, articleId: article.id, versionId: version.id, start: 0, end: 3, quote: "One" },
    ...{ prefix: "", suffix: " two", label: "One", statement: "One" },
    ...({ kind: "event", origin: "person" } as const),
  };
  return { desk, member, article, version, claim };
}

describe("the database itself", () => {
  test("refuses to link a row of another desk", async () => {
    const mine = await makeDesk();
    const theirs = await makeDesk();
    const { claim } = open.db;
    await expect(
      claim.create({ data: { ...mine.claim, number: 1, articleId: theirs.article.id } }),
    ).rejects.toThrow(/foreign key/i);
    await expect(
      claim.create({ data: { ...mine.claim, number: 1, assigneeId: theirs.member.id } }),
    ).rejects.toThrow(/foreign key/i);
  });

  test("refuses a decision without a verdict, a signature without its state, and an empty place", async () => {
    const { claim } = await makeDesk();
    const create = (more: object) => open.db.claim.create({ data: { ...claim, number: 1, ...more } });
    await expect(create({ workState: "checked" })).rejects.toThrow(/claim_decision_check/);
    await expect(create({ signedOffAt: new Date() })).rejects.toThrow(/claim_signature_check/);
    await expect(create({ end: 0 })).rejects.toThrow(/claim_place_check/);
    await create({});
  });

  test("finds claims by full text and by part of a word through an index", async () => {
    const plans = [
      open.db
        .$queryRaw`EXPLAIN SELECT id FROM claim WHERE to_tsvector('english', label || ' ' || statement || ' ' || quote) @@ plainto_tsquery('english', 'ceasefire lengths')`,
      open.db.$queryRaw`EXPLAIN SELECT id FROM claim WHERE label ILIKE '%easefi%'`,
    ];
    const [, fullText, , trigram] = await open.db.$transaction([
      open.db.$executeRaw`SET LOCAL enable_seqscan = off`,
      plans[0] as never,
      open.db.$executeRaw`SET LOCAL enable_seqscan = off`,
      plans[1] as never,
    ]);
    expect(JSON.stringify(fullText)).toContain("claim_full_text_idx");
    expect(JSON.stringify(trigram)).toContain("claim_label_quote_idx");
  });
});
