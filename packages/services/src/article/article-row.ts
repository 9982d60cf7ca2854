import type { Db } from "@claimdesk/db";
import type { Article, Version } from "@claimdesk/domain";
import { dayOf } from "@claimdesk/domain";

type ArticleRow = Awaited<ReturnType<Db["article"]["findFirstOrThrow"]>>;
type VersionRow = Awaited<ReturnType<Db["version"]["findFirstOrThrow"]>>;

/** An article row as the domain knows it. */
export function toArticle(row: ArticleRow): Article {
  const { id, title, byline, url, language, isSample, notChecked, archivedAt, createdAt, revision } = row;
  return {
    ...{ id, title, byline, url, language, isSample, notChecked, archivedAt, createdAt, revision },
    publishedOn: dayOf(row.publishedOn),
  };
}

/** A version row as the domain knows it. */
export function toVersion(row: VersionRow): Version {
  const { id, number, text, sha256, wordCount, origin, fileName, engineVersion, createdById, createdAt } =
    row;
  const { signedOffById, signedOffAt, overrideReason } = row;
  return {
    ...{ id, number, text, sha256, wordCount, origin, fileName, engineVersion, createdById, createdAt },
    ...{ signedOffById, signedOffAt, overrideReason },
    removed: row.removed as Version["removed"],
  };
}
