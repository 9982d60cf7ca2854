import type { Db } from "@claimdesk/db";
import { Role, type Workbench } from "@claimdesk/domain";
import { createArticle } from "../article/create-article.ts";
import { viewWorkbench } from "../article/read-articles.ts";
import type { Context } from "../context.ts";

/** A desk of its own for one test, with one member per role. */
export type TestDesk = { deskId: string; as: Record<Role, Context> };

/** The hour at which tests happen, unless they say otherwise. */
export const TEST_TIME = new Date("2026-03-02T09:00:00.000Z");

let made = 0;

/** Makes a desk with a member for every role, each with an account. */
export async function makeDesk(
  db: Db,
  options: { guardLevel?: "strict" | "standard" | "light" } = {},
): Promise<TestDesk> {
  const mark = `${process.pid}-${++made}`;
  const desk = await db.desk.create({
    data: { name: `Desk ${mark}`, guardLevel: options.guardLevel ?? "standard" },
  });
  const contexts = await Promise.all(
    Role.options.map(async (role) => {
      const user = await db.user.create({
        data: { name: `Test ${role}`, email: `${role}-${mark}@example.org` },
      });
      const member = await db.member.create({
        data: { deskId: desk.id, userId: user.id, name: `Test ${role}`, role },
      });
      const actor = { deskId: desk.id, memberId: member.id, userId: user.id, name: member.name, role };
      return [role, { db, actor, now: TEST_TIME }] as const;
    }),
  );
  return { deskId: desk.id, as: Object.fromEntries(contexts) as Record<Role, Context> };
}

/** An invented article with dates, amounts and a repeat. */
export const TEST_TEXT = [
  "Council doubles its library budget",
  "The city council of Northam voted on Tuesday to spend $4.2 million on its libraries.",
  "Mayor Ada Fenn said the old budget had been $2.1 million in 2025.",
  "“We closed two branches last year,” Fenn told reporters.",
  "The vote was 7-2, according to the clerk’s office.",
].join("\n");

/** An article on the desk, added by its checker; gives what the workbench shows of it. */
export async function makeArticle(
  desk: TestDesk,
  options: { text?: string; suggestClaims?: boolean } = {},
): Promise<Workbench> {
  const { articleId } = await createArticle(desk.as.checker, {
    ...{
      title: "Council doubles its library budget",
      byline: "Ira Moss",
      publishedOn: "2026-03-02",
      url: null,
    },
    ...{ text: options.text ?? TEST_TEXT, removed: [], origin: "paste", fileName: null },
    ...{ suggestClaims: options.suggestClaims ?? true, allowSameText: true },
  });
  return viewWorkbench(desk.as.checker, { articleId });
}

/** The place of words in a text; fails when they are not there. */
export function placeOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}
