import { openTestDb } from "@claimdesk/db/testing";
import { Report } from "@claimdesk/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { suggestClaimsAgain } from "../extraction/suggest-again.ts";
import { viewReport } from "../report/view-report.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeArticle, makeDesk } from "../testing/test-desk.ts";

let db: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  db = await openTestDb();
});
afterAll(() => db.close());

const LINE = "Hale said on Tuesday that 40 of 90 boats had sailed, “as planned”.";

test.each([
  [
    "numbers without end",
    `It cost ${"9".repeat(400)} dollars and took 1${",000".repeat(60)} weeks, he said.`,
  ],
  ["words without end", `${"Minister".repeat(300)} said on Tuesday that 300${"Men".repeat(300)} had left.`],
  ["zero and half characters", LINE.replaceAll(" ", " \0\ud83d").repeat(3)],
  ["marks without words", `${"“(".repeat(500)} said Hale on Tuesday. $5 ${"'".repeat(900)}`],
  ["other line ends", [LINE, LINE, LINE].join("\u2028\r\u0085\n\u202e")],
  ["another script", "部长周二说，有300人离开了这座城市。会议于2025年3月12日举行。"],
  ["the same line many times", `${LINE}\n`.repeat(60)],
])("an article of %s is kept as every report can hold it, and read again", async (_name, text) => {
  const desk = await makeDesk(db.db);
  const { article } = await makeArticle(desk, { text });
  const ctx = desk.as.owner;
  const first = await viewReport(ctx, { articleId: article.id });
  expect(Report.parse(JSON.parse(JSON.stringify(first))).version.text).toBe(first.version.text);
  await suggestClaimsAgain(ctx, { articleId: article.id });
  const again = await viewReport(ctx, { articleId: article.id });
  expect(again.claims.map(({ number, label, value }) => ({ number, label, value }))).toEqual(
    first.claims.map(({ number, label, value }) => ({ number, label, value })),
  );
});

test.each([" \n\t\u00a0", "\0\0", "\ufeff", ""])(
  "%j is refused as no text, and nothing is stored",
  async (text) => {
    const desk = await makeDesk(db.db);
    expect((await refusalOf(makeArticle(desk, { text }))).reason).toBe("invalid");
    const where = { deskId: desk.deskId };
    expect([await db.db.article.count({ where }), await db.db.version.count({ where })]).toEqual([0, 0]);
  },
);
