import type { EditSourceInput, ListSourcesInput, Source, SourceDetails } from "@claimdesk/domain";
import { dateOfDay, Refusal } from "@claimdesk/domain";
import { toSource } from "./claim/claim-file.ts";
import { command, query } from "./command.ts";
import type { WriteScope } from "./context.ts";

/** Sources of the desk whose title, publisher, author or address holds the words; newest first, at most `limit`. */
export const listSources = query(
  "viewArticles",
  async ({ db, actor }, input: ListSourcesInput): Promise<Source[]> => {
    const part = { contains: input.search, mode: "insensitive" } as const;
    const rows = await db.source.findMany({
      where: {
        ...{ deskId: actor.deskId, deletedAt: null },
        ...(input.search === ""
          ? {}
          : { OR: [{ title: part }, { publisher: part }, { author: part }, { url: part }] }),
      },
      orderBy: { number: "desc" },
      take: input.limit,
    });
    return rows.map(toSource);
  },
);

/**
 * Changes what is known of a source, for every claim that uses it.
 * @throws {Refusal} notFound, changedMeanwhile, invalid
 */
export const editSource = command("manageSources", async (scope, input: EditSourceInput): Promise<Source> => {
  const { db, actor } = scope;
  const { sourceId, revision, publishedOn, ...details } = input;
  const source = await db.source.findFirst({
    where: { id: sourceId, deskId: actor.deskId, deletedAt: null },
  });
  if (!source) throw new Refusal("notFound", { what: "source" });
  const fields = Object.entries({ ...details, publishedOn }).flatMap(([field, value]) =>
    value === undefined ? [] : [field],
  );
  if (fields.length === 0) throw new Refusal("invalid", { problem: "Nothing was changed." });
  const { count } = await db.source.updateMany({
    where: { id: sourceId, deskId: actor.deskId, revision },
    data: {
      ...details,
      ...(publishedOn === undefined ? {} : { publishedOn: publishedOn && dateOfDay(publishedOn) }),
      revision: { increment: 1 },
    },
  });
  if (count === 0)
    throw new Refusal("changedMeanwhile", {
      who: "Somebody else",
      what: "source",
      current: toSource(source),
    });
  const changed = toSource(await db.source.findUniqueOrThrow({ where: { id: sourceId } }));
  scope.record({ type: "source.edited", data: { source: changed.number, title: changed.title, fields } });
  return changed;
});

/** Adds a source under the desk's next number. Locks the desk row: touch the article first. */
export async function createSource(scope: WriteScope, details: SourceDetails): Promise<Source> {
  const { db, actor, now } = scope;
  const { nextSourceNumber } = await db.desk.update({
    where: { id: actor.deskId },
    data: { nextSourceNumber: { increment: 1 } },
    select: { nextSourceNumber: true },
  });
  const publishedOn = details.publishedOn === null ? null : dateOfDay(details.publishedOn);
  const row = await db.source.create({
    data: { ...details, publishedOn, deskId: actor.deskId, number: nextSourceNumber - 1, createdAt: now },
  });
  scope.record({ type: "source.added", data: { source: row.number, title: row.title } });
  return toSource(row);
}
