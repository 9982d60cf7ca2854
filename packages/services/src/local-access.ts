import type { Db } from "@claimdesk/db";
import type { Actor } from "./context.ts";

/** An article with the owner of its desk, for commands given at the machine itself. */
export type OwnedArticle = { articleId: string; title: string; desk: string; owner: Actor };

/** The articles with this id or exactly this title, on every desk that has an owner; the one last worked on first. */
export async function findOwnedArticles(db: Db, idOrTitle: string): Promise<OwnedArticle[]> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(idOrTitle);
  const rows = await db.article.findMany({
    where: { deletedAt: null, ...(isId ? { id: idOrTitle } : { title: idOrTitle }) },
    orderBy: [{ touchedAt: "desc" }, { id: "desc" }],
    select: { id: true, title: true, deskId: true, desk: { select: { name: true } } },
  });
  const articles: OwnedArticle[] = [];
  for (const { id, title, deskId, desk } of rows) {
    const owner = await findDeskOwner(db, { id: deskId });
    if (owner) articles.push({ articleId: id, title, desk: desk.name, owner });
  }
  return articles;
}

/** The first owner of the oldest desk that fits; null when there is none. */
export async function findDeskOwner(db: Db, desk: { id?: string; name?: string }): Promise<Actor | null> {
  const member = await db.member.findFirst({
    where: { role: "owner", userId: { not: null }, leftAt: null, desk },
    orderBy: [{ desk: { createdAt: "asc" } }, { createdAt: "asc" }],
  });
  if (!member?.userId) return null;
  const { deskId, id, userId, name, role } = member;
  return { deskId, memberId: id, userId, name, role };
}
