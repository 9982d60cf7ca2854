import type { Article, EditArticleInput } from "@claimdesk/domain";
import { dateOfDay, Refusal } from "@claimdesk/domain";
import { command } from "../command.ts";
import type { WriteScope } from "../context.ts";
import { toArticle } from "./article-row.ts";

/**
 * Changes the title, byline, publication date, address or scope of an article; its words never change.
 * @throws {Refusal} notFound, changedMeanwhile, invalid
 */
export const editArticle = command(
  "editArticle",
  async (scope, input: EditArticleInput): Promise<Article> => {
    const { articleId, revision, publishedOn, ...details } = input;
    const fields = Object.entries({ ...details, publishedOn }).flatMap(([field, value]) =>
      value === undefined ? [] : [field],
    );
    if (fields.length === 0) throw new Refusal("invalid", { problem: "Nothing was changed." });
    const patch = {
      ...details,
      ...(publishedOn === undefined ? {} : { publishedOn: dateOfDay(publishedOn) }),
    };
    const article = await changeArticle(scope, { articleId, revision }, patch);
    scope.record({ type: "article.edited", articleId, data: { title: article.title, fields } });
    return article;
  },
);

type SeenArticle = { articleId: string; revision: number };

/**
 * Puts an article away; it stays readable and can be taken back.
 * @throws {Refusal} notFound, changedMeanwhile
 */
export const archiveArticle = command(
  "archiveArticle",
  async (scope, input: SeenArticle): Promise<Article> => {
    const article = await changeArticle(scope, input, { archivedAt: scope.now });
    scope.record({ type: "article.archived", articleId: article.id, data: { title: article.title } });
    return article;
  },
);

/**
 * Takes an article back from the archive.
 * @throws {Refusal} notFound, changedMeanwhile
 */
export const unarchiveArticle = command(
  "archiveArticle",
  async (scope, input: SeenArticle): Promise<Article> => {
    const article = await changeArticle(scope, input, { archivedAt: null });
    scope.record({ type: "article.unarchived", articleId: article.id, data: { title: article.title } });
    return article;
  },
);

async function changeArticle({ db, actor }: WriteScope, seen: SeenArticle, patch: object): Promise<Article> {
  const where = { id: seen.articleId, deskId: actor.deskId, deletedAt: null };
  const { count } = await db.article.updateMany({
    where: { ...where, revision: seen.revision },
    data: { ...patch, revision: { increment: 1 } },
  });
  const row = await db.article.findFirst({ where });
  if (!row) throw new Refusal("notFound", { what: "article" });
  if (count === 0)
    throw new Refusal("changedMeanwhile", { who: "Somebody else", what: "article", current: toArticle(row) });
  return toArticle(row);
}
