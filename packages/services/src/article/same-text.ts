import { createHash } from "node:crypto";
import { Refusal } from "@claimdesk/domain";
import type { Context } from "../context.ts";

/** SHA-256 of the UTF-8 bytes of a text, lower-case hexadecimal; what names a version. */
export function textHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The article of the desk that has the very same text; null when there is none. */
export async function findSameText(
  { db, actor }: Pick<Context, "db" | "actor">,
  sha256: string,
): Promise<{ articleId: string; title: string } | null> {
  const version = await db.version.findFirst({
    where: { deskId: actor.deskId, sha256, article: { deletedAt: null } },
    select: { article: { select: { id: true, title: true } } },
  });
  return version && { articleId: version.article.id, title: version.article.title };
}

/** @throws {Refusal} sameText, with the article that has the text */
export async function refuseSameText(ctx: Pick<Context, "db" | "actor">, sha256: string): Promise<void> {
  const same = await findSameText(ctx, sha256);
  if (same) throw new Refusal("sameText", same);
}
