import type { Db } from "@claimdesk/db";
import type { ExtractedMention } from "@claimdesk/extract";
import { captureAnchor } from "@claimdesk/text";
import type { WriteScope } from "../context.ts";
import { inBatches } from "./in-batches.ts";

type MentionRow = Awaited<ReturnType<Db["mention"]["findFirstOrThrow"]>>;
type Target = { articleId: string; versionId: string; text: string; isNew: boolean };
type Places = { id: string; mentions: readonly ExtractedMention[] };

/**
 * Makes the engine's further places of the given claims what it read now. Places that a person put there stay, and so
 * does the mark of a person on a difference that still reads the same.
 */
export async function storeMentions(
  scope: WriteScope,
  target: Target,
  claims: readonly Places[],
): Promise<void> {
  const { db, actor, now } = scope;
  const { versionId, text } = target;
  const stored = target.isNew ? new Map<string, MentionRow[]>() : await loadMentions(scope, target);
  const fresh: (ReturnType<typeof row> & { claimId: string; deskId: string })[] = [];
  const row = (mention: ExtractedMention) => ({
    ...{ ...captureAnchor(text, mention), differs: mention.differs, versionId },
  });
  const gone: string[] = [];
  for (const { id: claimId, mentions } of claims) {
    const left = stored.get(claimId) ?? [];
    for (const mention of mentions) {
      const at = sameIndex(left, row(mention));
      const [same] = at < 0 ? [] : left.splice(at, 1);
      if (!same) fresh.push({ ...row(mention), claimId, deskId: actor.deskId });
      else await follow(scope, same, row(mention));
    }
    gone.push(...left.map(({ id }) => id));
  }
  await inBatches(fresh, (data) => db.mention.createMany({ data }));
  await inBatches(gone, (ids) =>
    db.mention.updateMany({ where: { id: { in: ids }, deskId: actor.deskId }, data: { removedAt: now } }),
  );
}

async function loadMentions(
  { db, actor }: WriteScope,
  { articleId }: Target,
): Promise<Map<string, MentionRow[]>> {
  const rows = await db.mention.findMany({
    where: { deskId: actor.deskId, claim: { articleId }, origin: { not: "person" }, removedAt: null },
    orderBy: [{ start: "asc" }, { id: "asc" }],
  });
  return Map.groupBy(rows, ({ claimId }) => claimId);
}

type Fresh = Pick<MentionRow, "quote" | "prefix" | "suffix" | "start" | "end" | "differs" | "versionId">;

/** The place is the same when its words are, and best when what stands around them is, too. */
function sameIndex(rows: readonly MentionRow[], fresh: Fresh): number {
  const isSame = (row: MentionRow) => row.quote === fresh.quote;
  const isExact = (row: MentionRow) =>
    isSame(row) && row.prefix === fresh.prefix && row.suffix === fresh.suffix;
  const exact = rows.findIndex(isExact);
  return exact >= 0 ? exact : rows.findIndex(isSame);
}

async function follow({ db, actor }: WriteScope, row: MentionRow, fresh: Fresh): Promise<void> {
  const isSame = (["start", "end", "prefix", "suffix", "versionId"] as const).every(
    (field) => row[field] === fresh[field],
  );
  if (isSame && row.differs === fresh.differs) return;
  const reopened = row.differs === fresh.differs ? {} : { settledAt: null, settledById: null };
  await db.mention.updateMany({
    where: { id: row.id, deskId: actor.deskId },
    data: { ...fresh, ...reopened },
  });
}
